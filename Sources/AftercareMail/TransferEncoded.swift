import CGMime

/// A text body in the encoding that suits it, ready for a server that knows nothing but RFC 5321.
struct TransferEncoded {
  /// The value of `Content-Transfer-Encoding` (RFC 2045 §6).
  enum Encoding: String {
    case sevenBit = "7bit"
    case quotedPrintable = "quoted-printable"
    case base64
  }

  /// How ``bytes`` are encoded.
  let encoding: Encoding
  /// The body: ASCII in lines of at most 78 bytes with CRLF, the last one too; empty for an empty text.
  let bytes: [UInt8]

  /// Encodes `text`, any line end in it taken as one.
  init(text: String) {
    let body = Self.canonical(text)
    if Self.lines(body).allSatisfy(Self.isPlain) {
      encoding = .sevenBit
      bytes = Self.withCRLF(body)
      return
    }
    let isReadable = g_mime_utils_best_encoding(body, body.count) == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
    let quoted = isReadable ? Self.encoded(body, as: GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE) : []
    if isReadable, !Self.lines(quoted).contains(where: Self.isMailboxMark) {
      encoding = .quotedPrintable
      bytes = Self.withCRLF(quoted)
    } else {
      encoding = .base64
      bytes = Self.withCRLF(Self.encoded(Self.withCRLF(body), as: GMIME_CONTENT_ENCODING_BASE64))
    }
  }

  /// The text with LF line ends, the last line's too.
  private static func canonical(_ text: String) -> [UInt8] {
    var body = Array(text.utf8)
    if body.contains(0x0d) { body = withoutReturns(body) }
    if !body.isEmpty, body.last != 0x0a { body.append(0x0a) }
    return body
  }

  private static func withoutReturns(_ text: [UInt8]) -> [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(text.count)
    var previous: UInt8 = 0
    for byte in text {
      if byte == 0x0d || (byte == 0x0a && previous != 0x0d) {
        body.append(0x0a)
      } else if byte != 0x0a {
        body.append(byte)
      }
      previous = byte
    }
    return body
  }

  /// Whether a line needs no encoding: printable ASCII, at most 78 bytes, no white space at its end, which servers
  /// strip, and no `From ` at its start.
  private static func isPlain(_ line: ArraySlice<UInt8>) -> Bool {
    line.count <= 78 && line.allSatisfy { (0x20...0x7e).contains($0) || $0 == 0x09 }
      && line.last != 0x20 && line.last != 0x09 && !isMailboxMark(line)
  }

  /// Whether mailbox files would take the line for the start of the next mail and change it.
  private static func isMailboxMark(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: "From ".utf8) }

  /// The lines one after another, without their ends.
  private static func lines(_ body: [UInt8]) -> some Sequence<ArraySlice<UInt8>> {
    sequence(state: body[...]) { rest in
      guard !rest.isEmpty else { return nil }
      let line = rest.prefix { $0 != 0x0a }
      rest = rest[line.endIndex...].dropFirst()
      return line
    }
  }

  private static func withCRLF(_ body: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + body.count / 16)
    for line in lines(body) {
      bytes.append(contentsOf: line)
      bytes.append(contentsOf: [0x0d, 0x0a])
    }
    return bytes
  }

  private static func encoded(_ body: [UInt8], as encoding: GMimeContentEncoding) -> [UInt8] {
    var state = GMimeEncoding()
    g_mime_encoding_init_encode(&state, encoding)
    return body.withUnsafeBytes { input in
      [UInt8](unsafeUninitializedCapacity: g_mime_encoding_outlen(&state, body.count)) { output, count in
        let start = input.bindMemory(to: CChar.self).baseAddress
        count = output.withMemoryRebound(to: CChar.self) {
          g_mime_encoding_flush(&state, start, body.count, $0.baseAddress)
        }
      }
    }
  }
}
