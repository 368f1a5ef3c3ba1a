/// Takes words apart that were written as one: "pinsandneedles", "mylegisnumb".
enum RunTogether {
  private static let shortest = 7
  private static let longest = 32

  /// The words of a run of letters; nil unless known words fill it and one of them is a long target word.
  static func words(in letters: [UInt8], _ book: RuleBook) -> [Int32]? {
    let count = letters.count
    guard (shortest...longest).contains(count) else { return nil }
    // The fewest words that end at each place, and where the last of them begins.
    var fewest = Array(repeating: Int.max, count: count + 1)
    var begins = Array(repeating: 0, count: count + 1)
    fewest[0] = 0
    for end in 2...count {
      for start in max(0, end - 14)...(end - 2) where fewest[start] < 5 && fewest[start] + 1 < fewest[end] {
        guard number(of: letters[start..<end], book) != nil else { continue }
        fewest[end] = fewest[start] + 1
        begins[end] = start
      }
    }
    guard fewest[count] <= 5 else { return nil }
    var words: [Int32] = []
    var hasTarget = false
    var end = count
    while end > 0 {
      let part = letters[begins[end]..<end]
      guard let word = number(of: part, book) else { return nil }
      words.insert(word, at: 0)
      hasTarget = hasTarget || part.count > 3 && book.typing.isTarget(word)
      end = begins[end]
    }
    return hasTarget ? words : nil
  }

  /// Two letters make too many words by chance; only these count.
  private static let short: Set<String> = [
    "my", "is", "in", "of", "no", "it", "am", "so", "on", "to", "im", "me", "mi",
  ]

  private static func number(of letters: ArraySlice<UInt8>, _ book: RuleBook) -> Int32? {
    let word = String(decoding: letters, as: UTF8.self)
    if letters.count < 3, !short.contains(word) { return nil }
    return book.vocabulary[word]
  }
}
