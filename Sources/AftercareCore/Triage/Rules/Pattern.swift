/// A wording, compiled: a few elements that stand one after the other.
///
/// The notation: words as they are normalised (lower case, no accents, contractions opened); `a|b` either;
/// `@part` any word of a class; `&unable` any wording of a phrase; `word?` may be missing; `!@part` any one word but these; `...` up to
/// four words of the same clause, `....` up to eight; `_` any
/// one word and `*` one that no lexicon knows; `a <> b` both within eight words of each other, in either order; `^` the start and `$` the end of a sentence, `^^` and `$$` of the text; `dormid~` the four Spanish endings.
struct Pattern: Sendable {
  /// One position of a wording.
  struct Element: Sendable {
    var kind: Kind
    /// Where its words begin in ``RuleBook/wordPool``.
    var firstWord = 0
    /// How many words may stand here.
    var wordCount = 0
    /// A bit for the last six binary digits of each of them: most other words are told apart by it at once.
    var signature: UInt64 = 0
    /// The classes whose words may stand here, one bit each.
    var classes: ClassSet = 0
    var isOptional = false
    /// Whether any word but these may stand here.
    var isNegated = false
    /// How many words a gap steps over.
    var width = 0
  }

  /// What a position asks for.
  enum Kind: Sendable { case words, anyWord, stranger, gap, sentenceStart, sentenceEnd, textStart, textEnd }

  /// Where a pattern must begin.
  enum Anchor: Sendable { case none, sentence, text }

  /// A way into a pattern: its first word is found.
  struct Entry: Sendable {
    /// The index in ``RuleBook/patterns``.
    let pattern: Int32
    /// The element after that word.
    let next: Int32
    /// Where the word must stand.
    let anchor: Anchor
    /// The ``Element/signature`` of that element, by which most texts are told apart without looking at the pattern; all
    /// ones when it may be missing or takes other words than its own.
    let signature: UInt64
    /// The classes that may stand there.
    let classes: ClassSet

    /// Whether the token behind the found word can go on; nil stands for the end of the text.
    func mayGoOn(with token: Token?) -> Bool {
      guard let token else { return signature == .max }
      return signature & (1 << UInt64(token.word & 63)) != 0 || token.classes & classes != 0
    }
  }

  /// The index of its rule in ``RuleBook/rules``.
  let rule: Int
  /// Its elements in ``RuleBook/elements``.
  let elements: Range<Int>

  /// How many words `...` and `....` step over.
  static let gaps: [Substring: Int] = ["...": 4, "....": 8]
  /// No match is longer than this many tokens.
  static let longestMatch = 28

  /// The words an entry of the notation stands for: `dormid~` is four.
  static func spellings(_ entry: Substring) -> [String] {
    guard entry.utf8.last == UInt8(ascii: "~") else { return [String(entry)] }
    let stem = entry.dropLast()
    return ["o", "a", "os", "as"].map { stem + $0 }
  }
}
