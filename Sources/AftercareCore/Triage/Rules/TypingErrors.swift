/// Finds a long target word behind a typing error: one edit (an exchange of neighbours is one), two in words of nine letters
/// and more that keep the first letter, or what sounds the same. Short words have too many harmless neighbours (weak, week) and are never guessed.
struct TypingErrors: Sendable {
  private static let shortest = 6
  private static let longest = 18
  /// The words of two edits begin with the same letter and differ in length by two at most.
  private static let shortestOfTwo = 9

  private var targets: [(word: [UInt8], number: Int32)] = []
  /// The words that are targets, also those of several words.
  private var numbers: Set<Int32> = []
  private var learned: Set<Int32> = []
  /// Words of four and five letters that are flags by themselves.
  private var short: [(word: [UInt8], number: Int32)] = []
  /// Targets by the hash of what is left when one letter or none is left out.
  private var byRest: [UInt64: [Int32]] = [:]
  /// Targets by how they sound.
  private var bySound: [[UInt8]: Int32] = [:]
  /// Long targets by first letter.
  private var byFirst: [[Int32]] = Array(repeating: [], count: 26)

  /// Makes an empty table.
  init() {}

  /// Whether a word of the vocabulary is a target.
  func isTarget(_ number: Int32) -> Bool { numbers.contains(number) }

  /// Enters a word that is looked for run together with others, and never behind a typing error.
  mutating func know(_ number: Int32) { numbers.insert(number) }

  /// Enters a target word; short ones and such with other signs than a–z are only known as targets.
  mutating func learn(_ word: String, _ number: Int32) {
    guard learned.insert(number).inserted else { return }
    numbers.insert(number)
    let letters = Array(word.utf8)
    guard (Self.shortest...Self.longest).contains(letters.count),
      letters.allSatisfy({ (0x61...0x7a).contains($0) })
    else { return }
    let place = Int32(targets.count)
    targets.append((letters, number))
    for rest in Self.rests(letters) { byRest[rest, default: []].append(place) }
    if bySound[Sound.of(letters)] == nil { bySound[Sound.of(letters)] = place }
    if letters.count >= Self.shortestOfTwo { byFirst[Int(letters[0] - 0x61)].append(place) }
  }

  /// Enters a short word that is a flag by itself: it is found with a letter too many or two exchanged, "numnb", "waek".
  mutating func learnShort(_ word: String, _ number: Int32) {
    let letters = Array(word.utf8)
    guard (4..<Self.shortest).contains(letters.count), letters.allSatisfy({ (0x61...0x7a).contains($0) }) else {
      return
    }
    if !short.contains(where: { $0.number == number }) { short.append((letters, number)) }
  }

  /// The short target a mistyped word stands for.
  func shortTarget(of letters: [UInt8]) -> Int32? {
    guard (4...Self.shortest).contains(letters.count) else { return nil }
    return short.first { word, _ in
      word[0] == letters[0] && letters.count >= word.count && Set(letters).isSuperset(of: word)
        && (letters.count > word.count || letters.sorted() == word.sorted())
        && Self.distance(word, letters, atMost: 1)
    }?.number
  }

  /// The target a mistyped word stands for; nil when none is near. The first learned wins.
  func target(of letters: [UInt8]) -> Int32? {
    guard (Self.shortest...Self.longest + 1).contains(letters.count), let first = letters.first else { return nil }
    var best: Int32?
    for rest in Self.rests(letters) {
      for place in byRest[rest] ?? [] where place < best ?? .max {
        if Self.distance(targets[Int(place)].word, letters, atMost: 1) { best = place }
      }
    }
    if best == nil, letters.count >= Self.shortestOfTwo - 1, (0x61...0x7a).contains(first) {
      best = byFirst[Int(first - 0x61)].first { place in
        let word = targets[Int(place)].word
        return abs(word.count - letters.count) <= 2 && min(word.count, letters.count) >= Self.shortestOfTwo - 1
          && Self.distance(word, letters, atMost: 2)
      }
    }
    return (best ?? bySound[Sound.of(letters)]).map { targets[Int($0)].number }
  }

  /// The hashes of a word and of it without each of its letters: two words one edit apart share one.
  private static func rests(_ letters: [UInt8]) -> [UInt64] {
    (-1..<letters.count).map { left in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for (index, letter) in letters.enumerated() where index != left {
        hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
      }
      return hash
    }
  }

  /// Whether the optimal string alignment distance of two short words is within a bound.
  static func distance(_ a: [UInt8], _ b: [UInt8], atMost bound: Int) -> Bool {
    guard !a.isEmpty, abs(a.count - b.count) <= bound else { return false }
    let width = b.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { rows in
      for index in 0..<width { rows[index] = index }
      for i in 1...a.count {
        let (row, last, older) = (i % 3 * width, (i + 2) % 3 * width, (i + 1) % 3 * width)
        rows[row] = i
        var least = i
        for j in 1..<width {
          var best = min(rows[last + j], rows[row + j - 1]) + 1
          best = min(best, rows[last + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
          if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, rows[older + j - 2] + 1) }
          rows[row + j] = best
          least = min(least, best)
        }
        if least > bound { return false }
      }
      return rows[a.count % 3 * width + b.count] <= bound
    }
  }
}
