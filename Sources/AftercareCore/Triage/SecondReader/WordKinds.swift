/// How words are spelled, and which kind and cluster they are of, so that "my left foot" and "su brazo derecho" are alike.
struct WordKinds: Sendable {
  /// The kinds, the first that fits counts, and the classes of the lexicons that make them.
  private static let all: [(name: String, classes: String)] = [
    ("<part>", "part parte miembro"), ("<day>", "dayname"), ("<time>", "time"), ("<count>", "num"),
    ("<person>", "person persona kin"), ("<be>", "be estar"), ("<feel>", "feel sentir"), ("<keep>", "keep"),
    ("<become>", "become"), ("<have>", "have"), ("<my>", "my"), ("<the>", "det det_es"), ("<side>", "side"),
  ]
  /// What each is called in the names of features.
  static let names = all.map { Array($0.name.utf8)[...] }

  private let classes: [ClassSet]
  private let closing: ClassSet
  /// The clusters of words.
  let clusters = WordClusters(WordClusters.table)
  /// That of each known word, by its number.
  private var clusterOfWord: [Int]
  private var pool: [UInt8] = []
  private var spellings: [Range<Int32>]

  /// The words and classes of the lexicons.
  init(_ vocabulary: Vocabulary) {
    classes = Self.all.map { $0.classes.split(separator: " ").reduce(0) { $0 | vocabulary.bit(String($1)) } }
    closing = vocabulary.bit("closing")
    spellings = Array(repeating: 0..<0, count: vocabulary.classes.count)
    clusterOfWord = Array(repeating: -1, count: vocabulary.classes.count)
    for (word, number) in vocabulary.numbers.sorted(by: { $0.value < $1.value }) {
      let start = Int32(pool.count)
      // A blank parts the words of a feature's name.
      pool += word.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "_") : $0 }
      spellings[Int(number)] = start..<Int32(pool.count)
      clusterOfWord[Int(number)] = clusters.cluster(of: pool[Int(start)...])
    }
  }

  /// The letters of a known word.
  func spelling(of word: Int32) -> ArraySlice<UInt8> {
    let range = spellings[Int(word)]
    return pool[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// The cluster of a known word, an index of ``WordClusters/names``; −1 when it is in none.
  func cluster(of word: Int32) -> Int { clusterOfWord[Int(word)] }

  /// The index of the kind of a word with these classes; −1 when it is of none.
  func kind(of classes: ClassSet) -> Int { self.classes.firstIndex { $0 & classes != 0 } ?? -1 }

  /// The tokens without the stops and the thanks they end with: whoever signs or thanks says the same.
  func withoutClosing(_ tokens: [Token]) -> ArraySlice<Token> {
    let last = tokens.lastIndex { !$0.isPunctuation && $0.classes & closing == 0 } ?? -1
    return tokens[...last]
  }
}
