/// All lexicons, compiled once: vocabulary, classes and an index of wordings by the word they begin with.
///
/// A class, so that whoever reads by it holds one reference and not twenty tables.
final class RuleBook: Sendable {
  /// Every rule, in the order of the lexicons.
  let rules: [Rule]
  /// What the words of each rule are taken for.
  let senses: [Sense]
  /// The patterns' elements, one after the other.
  let elements: [Pattern.Element]
  /// The words of the elements, one after the other.
  let wordPool: [Int32]
  /// Every wording.
  let patterns: [Pattern]
  /// The words and classes.
  let vocabulary: Vocabulary
  /// The ways into patterns: those of each word, by its number, then those of each class, by its bit.
  let entries: [Pattern.Entry]
  /// Where in ``entries`` those of a word stand.
  let entriesOfWord: [Range<Int>]
  /// Where in ``entries`` those of a class stand.
  let entriesOfClass: [Range<Int>]
  /// The long words of flags, for typing errors.
  let typing: TypingErrors
  /// The keywords of an opt-out, which are recognised mistyped when they stand alone.
  let keywords: [(spelling: [UInt8], number: Int32)]
  /// What the engine itself asks for.
  let landmarks: Landmarks
  /// What each spelling stands for: its own number, or those of the words that a short form means.
  let spellings: SpellingTable

  /// The lexicons of the program.
  static let standard = RuleBook([.punctuation, .english, .spanish])

  /// Compiles lexicons.
  init(_ lexicons: [Lexicon]) {
    let compiled = RuleCompiler(lexicons)
    rules = compiled.rules
    senses = compiled.rules.map(\.sense)
    elements = compiled.elements
    wordPool = compiled.wordPool
    patterns = compiled.patterns
    vocabulary = compiled.vocabulary
    typing = compiled.typing
    var all: [Pattern.Entry] = []
    func place(_ entries: [Pattern.Entry]?) -> Range<Int> {
      let first = all.count
      all += entries ?? []
      return first..<all.count
    }
    entriesOfWord = vocabulary.classes.indices.map { place(compiled.entriesOfWord[Int32($0)]) }
    entriesOfClass = (0..<vocabulary.bits.count).map { place(compiled.entriesOfClass[$0]) }
    entries = all
    landmarks = Landmarks(vocabulary)
    keywords = vocabulary.members(of: "keyword").map { (Array($0.word.utf8), $0.number) }
    spellings = SpellingTable(vocabulary.numbers, compiled.forms)
  }
}
