/// A telephone number in E.164 form: `+`, then 7 to 15 digits, the first not 0 (ITU-T E.164 §6).
public struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
  /// The number, `+353861234567`.
  public let text: String

  /// Reads a number as people write it; nil when it cannot be one.
  ///
  /// Spaces, hyphens, dots, slashes and parentheses are dropped, and so is the `(0)` of `+353 (0)86 …`. `+…` and `00…` are international; anything
  /// else is read as a national number of `country` (nil: refused), its trunk prefix removed.
  public init?(_ raw: String, country: Country? = nil) {
    if Self.isInForm(raw) {
      text = raw
      return
    }
    var kept = ""
    let trimmed = raw.trimmingWhitespace()
    // "+353 (0)86 …": the zero in brackets is only dialled inside the country.
    let isInternational = trimmed.hasPrefix("+") || trimmed.hasPrefix("00")
    for character in isInternational ? trimmed.replacing("(0)", with: "") : trimmed {
      if character.isASCII && character.isNumber || character == "+" && kept.isEmpty {
        kept.append(character)
      } else if !" -./()\u{a0}\u{2011}".contains(character) {
        return nil
      }
    }
    if kept.hasPrefix("00") { kept = "+" + kept.dropFirst(2) }
    if !kept.hasPrefix("+") {
      guard let country else { return nil }
      let national = kept.hasPrefix(country.trunkPrefix) ? kept.dropFirst(country.trunkPrefix.count) : kept[...]
      kept = "+\(country.callingCode)\(national)"
    }
    guard Self.isInForm(kept) else { return nil }
    text = kept
  }

  /// Whether it is in the one form in which numbers are kept.
  private static func isInForm(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.utf8.first == UInt8(ascii: "+") && (7...15).contains(digits.count) && digits.first != UInt8(ascii: "0")
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The text form.
  public var description: String { text }
}
