/// A wording, compiled: a few elements that stand one after the other.
///
/// The notation: words as they are normalised (lower case, no accents, contractions opened); `a|b` either;
/// `@part` any word of a class; `word?` may be missing; `...` up to four words of the same clause; `_` any
/// one word and `*` one that no lexicon knows; `^` the start and `$` the end of a sentence, `^^` and `$$` of the text; `dormid~` the four Spanish endings.
struct Pattern: Sendable {
  /// One position of a wording.
  struct Element: Sendable {
    var kind: Kind
    /// Where its words begin in ``RuleBook/wordPool``.
    var firstWord = 0
    /// How many words may stand here.
    var wordCount = 0
    /// The classes whose words may stand here, one bit each.
    var classes: UInt64 = 0
    var isOptional = false
  }

  /// What a position asks for.
  enum Kind: Sendable { case words, anyWord, stranger, gap, sentenceStart, sentenceEnd, textStart, textEnd }

  /// The index of its rule in ``RuleBook/rules``.
  let rule: Int
  /// Its elements in ``RuleBook/elements``.
  let elements: Range<Int>

  /// The largest number of words `...` steps over.
  static let widestGap = 4
  /// No match is longer than this many tokens.
  static let longestMatch = 28

  /// The words an entry of the notation stands for: `dormid~` is four.
  static func spellings(_ entry: Substring) -> [String] {
    guard entry.last == "~" else { return [String(entry)] }
    let stem = entry.dropLast()
    return ["o", "a", "os", "as"].map { stem + $0 }
  }
}
