/// A text message's alphabet and length (3GPP TS 23.038 §6.2.1, TS 23.040 §9.2.3.24.1).
public struct SMSText: Hashable, Sendable {
  /// How a message is coded on the air.
  public enum Coding: String, Codable, Sendable, CaseIterable {
    /// The GSM 7-bit default alphabet with its extension table: 160 septets, 153 in each part of a longer text.
    case gsm7
    /// UCS-2, 16 bits: 70 units, 67 in each part of a longer text.
    case ucs2
  }

  /// What is sent.
  public let text: String
  /// GSM-7 when every character is in its alphabet, else UCS-2 for the whole text.
  public let coding: Coding
  /// How many parts the network charges and joins again; 0 for an empty text.
  public let segments: Int

  /// Measures `text`. Unless `keepAccents`, what GSM-7 lacks is first replaced by a fixed table (`á→a`, `ł→l`,
  /// `’→'`), so that a Spanish text does not cost three times as much.
  public init(_ text: String, keepAccents: Bool = false) {
    self.text = Self.spelled(text, folding: !keepAccents)
    if let septets = Self.septets(of: self.text) {
      coding = .gsm7
      segments = Self.parts(septets, single: 160, joined: 153)
    } else {
      coding = .ucs2
      segments = Self.parts(self.text.unicodeScalars.map { $0.value > 0xffff ? 2 : 1 }, single: 70, joined: 67)
    }
  }

  /// Composed letters where the alphabet has them (`n` and a tilde become `ñ`), folded ones where it has not.
  private static func spelled(_ text: String, folding: Bool) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x60 }) else { return text }
    var spelled = ""
    for character in text {
      if let index = basic.firstIndex(of: character) {
        spelled.append(basic[index])
      } else if folding, !extended.contains(character), let plain = LatinFolding.replacement(for: character) {
        spelled += plain
      } else {
        spelled.append(character)
      }
    }
    return spelled
  }

  /// The septets each character takes; nil when one is in neither table.
  private static func septets(of text: String) -> [Int]? {
    var widths: [Int] = []
    for scalar in text.unicodeScalars {
      guard let width = width(of: scalar) else { return nil }
      widths.append(width)
    }
    return widths
  }

  /// 1 in the default alphabet, 2 in its extension table, nil in neither.
  private static func width(of scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return asciiWidths[Int(scalar.value)] }
    let character = Character(scalar)
    return basic.contains(character) ? 1 : extended.contains(character) ? 2 : nil
  }

  /// Packs characters into parts; an escape pair or a surrogate pair is never split between two.
  private static func parts(_ widths: [Int], single: Int, joined: Int) -> Int {
    let total = widths.reduce(0, +)
    guard total > single else { return total == 0 ? 0 : 1 }
    var parts = 1
    var used = 0
    for width in widths {
      if used + width > joined {
        parts += 1
        used = 0
      }
      used += width
    }
    return parts
  }

  private static let basic = Set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
      + "abcdefghijklmnopqrstuvwxyzäöñüà")
  private static let extended = Set("\u{c}^{}\\[~]|€")
  /// ``width(of:)`` of the 128 ASCII characters, which are nearly all there is.
  private static let asciiWidths: [Int?] = (UInt8(0)..<128).map { code in
    let character = Character(Unicode.Scalar(code))
    return basic.contains(character) ? 1 : extended.contains(character) ? 2 : nil
  }
}
