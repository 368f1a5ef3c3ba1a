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
    if name == "utf-8" || name == "utf8" { return tidy(bytes) }
    if !name.isEmpty, name != "us-ascii", let utf8 = converted(bytes, from: meant[name] ?? name) { return tidy(utf8) }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    return tidy(isUTF8 ? bytes : converted(bytes, from: "windows-1252") ?? bytes)
  }

  private static func tidy(_ utf8: [UInt8]) -> String {
    let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
    var tidy: [UInt8] = []
    tidy.reserveCapacity(utf8.count)
    var previous: UInt8 = 0
    for byte in utf8.dropFirst(utf8.starts(with: byteOrderMark) ? byteOrderMark.count : 0) {
      switch byte {
      case 0x0a where previous == 0x0d, 0x00: break
      case 0x0d: tidy.append(0x0a)
      default: tidy.append(byte)
      }
      previous = byte
    }
    return String(decoding: tidy, as: UTF8.self)
  }

  /// The bytes in UTF-8; nil when iconv does not know `charset`.
  private static func converted(_ bytes: [UInt8], from charset: String) -> [UInt8]? {
    guard let converter = g_mime_iconv_open("UTF-8", charset), Int(bitPattern: converter) != -1 else { return nil }
    defer { g_mime_iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var utf8: [UInt8] = []
    input.withUnsafeMutableBufferPointer { input in
      var next = input.baseAddress
      var left = input.count
      while left > 0 {
        let failure = step(converter, &next, &left, into: &utf8)
        guard failure == EILSEQ || failure == EINVAL else { continue }
        utf8 += "\u{fffd}".utf8
        // EINVAL is a character cut off by the end: nothing of it can be saved.
        left = failure == EINVAL ? 0 : left - 1
        next = next?.advanced(by: 1)
      }
    }
    return utf8
  }

  /// Converts until the input ends, a byte cannot be read, or the buffer is full; iconv's error, or 0.
  private static func step(
    _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into utf8: inout [UInt8]
  ) -> Int32 {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
      var end = buffer.baseAddress
      var room = buffer.count
      let failure = iconv(converter, &next, &left, &end, &room) == -1 ? errno : 0
      utf8 += buffer.prefix(buffer.count - room).lazy.map { UInt8(bitPattern: $0) }
      return failure
    }
  }
}
