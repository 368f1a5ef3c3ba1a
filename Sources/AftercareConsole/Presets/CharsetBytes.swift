import Foundation

/// Bytes with the name of their characters, as Kannel gives them.
struct CharsetBytes {
  var bytes: [UInt8]
  var charset: String

  /// The text; what has no character becomes U+FFFD, and a name that is not known counts as UTF-8.
  var text: String {
    switch charset.uppercased().filter({ $0.isLetter || $0.isNumber }) {
    case "UTF16BE", "UTF16", "UCS2", "UCS2BE", "ISO10646UCS2": wide(high: 0)
    case "UTF16LE", "UCS2LE": wide(high: 1)
    case "ISO88591", "LATIN1": String(String.UnicodeScalarView(bytes.map { UnicodeScalar($0) }))
    case "WINDOWS1252", "CP1252": foundation(.windowsCP1252)
    case "WINDOWS1250", "CP1250": foundation(.windowsCP1250)
    case "ISO88592", "LATIN2": foundation(.isoLatin2)
    default: String(decoding: bytes, as: UTF8.self)
    }
  }

  /// UTF-16, the more significant byte of each pair being its first or its second; a lone byte at the end is dropped.
  private func wide(high: Int) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
    }
    return String(decoding: units, as: UTF16.self)
  }

  private func foundation(_ encoding: String.Encoding) -> String {
    String(bytes: bytes, encoding: encoding) ?? String(decoding: bytes, as: UTF8.self)
  }
}
