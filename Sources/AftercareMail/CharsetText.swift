import CGMime
import Glibc

/// Bytes of a text part made Unicode text, whatever charset they claim; what cannot be read becomes U+FFFD.
enum CharsetText {
  /// What senders mean by a name: the larger charset that their programs really use under it, as browsers take it
  /// (https://encoding.spec.whatwg.org/#names-and-labels).
  private static let meant = [
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252",
    "iso-8859-9": "windows-1254", "gb2312": "gb18030", "gbk": "gb18030", "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949", "shift_jis": "cp932", "shift-jis": "cp932",
  ]

  /// The text with line ends `\n`, without a byte order mark and without NUL.
  ///
  /// Bytes of no or an unknown charset are UTF-8 when they can be, else Windows-1252.
  static func decoded(_ bytes: [UInt8], charset: String?) -> String {
    let name = charset?.lowercased() ?? ""
    if name == "utf-8" || name == "utf8" { return tidy(String(decoding: bytes, as: UTF8.self)) }
    if !name.isEmpty, name != "us-ascii", let text = converted(bytes, from: meant[name] ?? name) { return tidy(text) }
    let text = String(validating: bytes, as: UTF8.self) ?? converted(bytes, from: "windows-1252")
    return tidy(text ?? String(decoding: bytes, as: UTF8.self))
  }

  private static func tidy(_ text: String) -> String {
    var tidy = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r", "\0": break
      case "\r": tidy.append("\n")
      case "\u{feff}" where tidy.isEmpty: break
      default: tidy.append(scalar)
      }
      previous = scalar
    }
    return String(tidy)
  }

  /// Nil when iconv does not know `charset`.
  private static func converted(_ bytes: [UInt8], from charset: String) -> String? {
    guard let converter = g_mime_iconv_open("UTF-8", charset), Int(bitPattern: converter) != -1 else { return nil }
    defer { g_mime_iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var text: [UInt8] = []
    input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let failure = step(converter, &next, &left, into: &text)
        guard failure == EILSEQ || failure == EINVAL else { continue }
        text += "\u{fffd}".utf8
        // EINVAL is a character cut off by the end: nothing of it can be saved.
        left = failure == EINVAL ? 0 : left - 1
        next = next?.advanced(by: 1)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Converts until the input ends, a byte cannot be read, or the buffer is full; iconv's error, or 0.
  private static func step(
    _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into text: inout [UInt8]
  ) -> Int32 {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
      var end = buffer.baseAddress
      var room = buffer.count
      let failure = iconv(converter, &next, &left, &end, &room) == -1 ? errno : 0
      text += buffer.prefix(buffer.count - room).lazy.map { UInt8(bitPattern: $0) }
      return failure
    }
  }
}
