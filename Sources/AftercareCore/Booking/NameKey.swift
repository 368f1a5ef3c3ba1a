import Foundation

/// The form under which two spellings of a name are the same: no case, accents, spaces or punctuation; letters that
/// only a stroke tells apart, and ligatures, as they are written without (`Ł` `L`, `ß` `ss`).
public enum NameKey {
  /// The key of a name; empty for a text without letters or digits.
  public static func of(_ name: String) -> String {
    var key = ""
    for scalar in LatinFolding.fold(name).decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      if scalar.properties.generalCategory != .nonspacingMark { key.unicodeScalars.append(scalar) }
    }
    return key
  }
}
