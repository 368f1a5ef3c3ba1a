/// A text as bare words, to be searched without regard to case, accents and punctuation.
struct PlainWords {
  /// Lower-case words without accents, in order.
  let words: [String]

  /// Takes the words of `text`, leaving out those of `name` wherever they stand together.
  init(_ text: String, without name: PlainWords? = nil) {
    let plain = LatinFolding.fold(text).lowercased()
    var words = plain.utf8.split { !Self.isOfWord($0) }.map { String(Substring($0)) }
    if let name, !name.words.isEmpty {
      let length = name.words.count
      var start = 0
      while start + length <= words.count {
        if words[start..<start + length].elementsEqual(name.words) {
          words.removeSubrange(start..<start + length)
        } else {
          start += 1
        }
      }
    }
    self.words = words
  }

  /// Letters, digits, and every byte of a character outside ASCII.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// The index of the first word where an entry of `list` stands; nil when none does.
  func first(of list: WordList) -> Int? {
    for start in words.indices where list.stands(in: words[start...]) { return start }
    return nil
  }

  /// Whether an entry of one of `lists` stands in the text.
  func contain(_ lists: WordList...) -> Bool {
    lists.contains { first(of: $0) != nil }
  }

  /// Where the menu begins: the bare digit 1 that is followed by 2 and 3; nil without a menu.
  var menuStart: Int? {
    guard let one = words.firstIndex(of: "1"), let two = words[one...].firstIndex(of: "2"),
      words[two...].contains("3")
    else { return nil }
    return one
  }
}

/// Words and phrases to look for. An entry is a word or several; a `*` at its end stands for any ending.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  /// The entries as they were written.
  let entries: [String]
  private let words: Set<String>
  private let stems: [String]
  private let phrases: [String: [[String]]]

  /// Makes a list of entries in lower case without accents.
  init(_ entries: [String]) {
    self.entries = entries
    let single = entries.filter { !$0.contains(" ") }
    words = Set(single.filter { !$0.hasSuffix("*") })
    stems = single.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    let split = entries.filter { $0.contains(" ") }.map { $0.split(separator: " ").map(String.init) }
    phrases = Dictionary(grouping: split) { $0[0] }
  }

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// Whether an entry stands at the beginning of `text`.
  func stands(in text: ArraySlice<String>) -> Bool {
    guard let word = text.first else { return false }
    if words.contains(word) || stems.contains(where: word.hasPrefix) { return true }
    return phrases[word]?.contains { phrase in
      phrase.count <= text.count
        && zip(phrase, text).allSatisfy { part, word in
          part.hasSuffix("*") ? word.hasPrefix(part.dropLast()) : word == part
        }
    } ?? false
  }
}
