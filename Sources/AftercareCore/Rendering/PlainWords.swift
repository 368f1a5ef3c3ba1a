/// A text as bare words, to be searched without regard to case, accents and punctuation.
struct PlainWords {
  /// Lower-case words without accents, in order.
  let words: [String]

  /// Takes the words of `text`.
  init(_ text: String) {
    words = LatinFolding.fold(text).lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// The index of the first word where an entry of `list` stands; nil when none does.
  func first(of list: WordList) -> Int? {
    words.indices.first { list.stands(in: words[$0...]) }
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
  private let phrases: [[String]]

  /// Makes a list of entries in lower case without accents.
  init(_ entries: [String]) {
    self.entries = entries
    let single = entries.filter { !$0.contains(" ") }
    words = Set(single.filter { !$0.hasSuffix("*") })
    stems = single.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    phrases = entries.filter { $0.contains(" ") }.map { $0.split(separator: " ").map(String.init) }
  }

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// Whether an entry stands at the beginning of `text`.
  func stands(in text: ArraySlice<String>) -> Bool {
    guard let word = text.first else { return false }
    return words.contains(word) || stems.contains(where: word.hasPrefix)
      || phrases.contains { phrase in
        phrase.count <= text.count
          && zip(phrase, text).allSatisfy { part, word in
            part.hasSuffix("*") ? word.hasPrefix(part.dropLast()) : word == part
          }
      }
  }
}
