import Foundation

/// RFC 2047's encoded words, always in UTF-8.
///
/// Written here because GMime 3.2 makes one word of any text without spaces, however long, where RFC 2047 §2
/// allows 75 characters: Japanese and Chinese subjects, and many emoji in a row.
enum EncodedWords {
  /// The longest line that holds an encoded word (RFC 2047 §2).
  static let widest = 76

  /// `text` as encoded words of at most 75 characters, no character split between two.
  ///
  /// The first is at most `firstRoom` long, because the field's name stands before it.
  static func of(_ text: String, firstRoom: Int) -> [String] {
    let isMostlyASCII = text.utf8.count(where: { $0 >= 0x80 }) * 6 <= text.utf8.count
    var words: [String] = []
    var chunk: [UInt8] = []
    for scalar in text.unicodeScalars {
      let longer = chunk + Array(String(scalar).utf8)
      let room = words.isEmpty ? firstRoom : widest - 1
      if !chunk.isEmpty, word(longer, inQ: isMostlyASCII).utf8.count > room {
        words.append(word(chunk, inQ: isMostlyASCII))
        chunk = Array(String(scalar).utf8)
      } else {
        chunk = longer
      }
    }
    if !chunk.isEmpty { words.append(word(chunk, inQ: isMostlyASCII)) }
    return words
  }

  private static func word(_ bytes: [UInt8], inQ: Bool) -> String {
    inQ ? "=?UTF-8?Q?\(q(bytes))?=" : "=?UTF-8?B?\(Data(bytes).base64EncodedString())?="
  }

  /// §4.2 with the small set of literal characters that §5 (3) allows inside a phrase.
  private static func q(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF")
    return bytes.reduce(into: "") { text, byte in
      let scalar = Unicode.Scalar(byte)
      if byte == 0x20 {
        text += "_"
      } else if scalar.isASCIIAlphanumeric || "!*+-/".unicodeScalars.contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else {
        text += "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
