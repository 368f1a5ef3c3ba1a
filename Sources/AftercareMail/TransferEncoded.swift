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
    let lines = Self.lines(of: text)
    let canonical = Array(lines.joined(separator: "\n").utf8)
    if lines.allSatisfy(Self.isPlain) {
      encoding = .sevenBit
      bytes = Self.withCRLF(canonical)
      return
    }
    let isReadable =
      g_mime_utils_best_encoding(canonical, canonical.count) == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE
    let quoted = isReadable ? Self.encoded(canonical, as: GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE) : []
    if isReadable, !Self.hasFromLine(quoted) {
      encoding = .quotedPrintable
      bytes = Self.withCRLF(quoted)
    } else {
      encoding = .base64
      bytes = Self.withCRLF(Self.encoded(Self.withCRLF(canonical), as: GMIME_CONTENT_ENCODING_BASE64))
    }
  }

  /// The lines; the last is empty when `text` is not, so that joining them ends the last line.
  private static func lines(of text: String) -> [Substring] {
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    if lines.last?.isEmpty == false { lines.append("") }
    return lines
  }

  /// Whether a line needs no encoding: printable ASCII, at most 78 bytes, no white space at its end, which servers
  /// strip, and no `From ` at its start, which mailbox files change.
  private static func isPlain(_ line: Substring) -> Bool {
    line.utf8.count <= 78 && line.utf8.allSatisfy { (0x20...0x7e).contains($0) || $0 == 0x09 }
      && !line.hasSuffix(" ") && !line.hasSuffix("\t") && !line.hasPrefix("From ")
  }

  private static func hasFromLine(_ body: [UInt8]) -> Bool {
    body.split(separator: 0x0a).contains { $0.starts(with: "From ".utf8) }
  }

  private static func withCRLF(_ body: [UInt8]) -> [UInt8] {
    body.reduce(into: []) { bytes, byte in
      if byte == 0x0a { bytes.append(0x0d) }
      bytes.append(byte)
    }
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
