/// Every word some lexicon knows, its number and its classes.
struct Vocabulary: Sendable {
  /// The number of each known word, from 1; 0 is any other word.
  private(set) var numbers: [String: Int32] = [:]
  /// The classes of each word, by its number.
  private(set) var classes: [ClassSet] = [0]
  /// The bit of each class, by its name.
  private(set) var bits: [String: Int] = [:]

  /// The number of a word; nil when no lexicon knows it.
  subscript(_ word: String) -> Int32? { numbers[word] }

  /// The bits of a class by name; 0 when no lexicon has it.
  func bit(_ name: String) -> ClassSet { bits[name].map { 1 << ClassSet($0) } ?? 0 }

  /// The number of a word; −1, which no token has, when no lexicon knows it.
  func word(_ word: String) -> Int32 { numbers[word] ?? -1 }

  /// The numbers of those words of a list that some lexicon knows.
  func words(_ list: String) -> Set<Int32> { Set(list.split(separator: " ").compactMap { numbers[String($0)] }) }

  /// The words of a class.
  func members(of name: String) -> [(word: String, number: Int32)] {
    let bit = bit(name)
    return numbers.filter { classes[Int($0.value)] & bit != 0 }.sorted { $0.key < $1.key }
      .map { (word: $0.key, number: $0.value) }
  }

  /// The number of a word, a new one when it has none yet.
  mutating func enter(_ word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let new = Int32(classes.count)
    numbers[word] = new
    classes.append(0)
    return new
  }

  /// The bit of a class, a new one when it has none yet.
  mutating func enterClass(_ name: String) -> Int {
    if let known = bits[name] { return known }
    let new = bits.count
    precondition(new < ClassSet.bitWidth, "lexicon: more word classes than a set holds; merge some")
    bits[name] = new
    return new
  }

  /// Enters the words of a class, in the notation of ``Pattern/spellings(_:)``.
  mutating func enterClass(_ name: String, _ words: String) {
    let bit = ClassSet(1) << ClassSet(enterClass(name))
    for entry in words.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      for word in Pattern.spellings(Substring(entry)) { classes[Int(enter(word))] |= bit }
    }
  }
}
