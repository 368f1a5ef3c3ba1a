/// Finds a long target word behind a typing error: same first letter, one edit (an exchange of neighbours is one), two in words of
/// nine letters and more. Short words have too many harmless neighbours (weak, week) and are never guessed.
struct TypingErrors: Sendable {
  private static let shortest = 6
  private static let longest = 18
  private var buckets: [[(word: [UInt8], number: Int32)]] = Array(repeating: [], count: 26 * 32)

  /// Makes an empty table.
  init() {}

  /// Enters a target word; short ones and such with other signs than a–z are left out.
  mutating func learn(_ word: String, _ number: Int32) {
    let letters = Array(word.utf8)
    guard let bucket = Self.bucket(letters, length: letters.count) else { return }
    if !buckets[bucket].contains(where: { $0.number == number }) { buckets[bucket].append((letters, number)) }
  }

  /// The target a mistyped word stands for; nil when none is near.
  func target(of letters: [UInt8]) -> Int32? {
    for length in [letters.count, letters.count + 1, letters.count - 1] {
      guard let bucket = Self.bucket(letters, length: length) else { continue }
      for entry in buckets[bucket] {
        let allowed = min(entry.word.count, letters.count) >= 9 ? 2 : 1
        if Self.distance(entry.word, letters, atMost: allowed) { return entry.number }
      }
    }
    return nil
  }

  private static func bucket(_ letters: [UInt8], length: Int) -> Int? {
    guard (shortest...longest).contains(length), let first = letters.first, (0x61...0x7a).contains(first) else {
      return nil
    }
    return Int(first - 0x61) * 32 + length
  }

  /// Whether the optimal string alignment distance of two words of at most 19 letters is within a bound.
  private static func distance(_ a: [UInt8], _ b: [UInt8], atMost bound: Int) -> Bool {
    var older = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      var least = i
      for j in 1...b.count {
        var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, older[j - 2] + 1) }
        row.append(best)
        least = min(least, best)
      }
      if least > bound { return false }
      (older, last) = (last, row)
    }
    return last[b.count] <= bound
  }
}
