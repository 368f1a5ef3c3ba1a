/// Scores told with their times: "Tuesday a 2, yesterday a 4, now it's a 6".
struct Scores {
  /// Scores that only go up.
  struct Climb {
    /// Whether there are three and more of them: a steady rise.
    let isSteady: Bool
    let tokens: Range<Int>
  }

  /// The climb of a reply's scores; nil when there are fewer than two, one is not higher than the last, or they are of something
  /// that is better when it is more.
  static func climb(in tokens: [Token], _ book: RuleBook) -> Climb? {
    let marks = book.landmarks.scores
    let places = tokens.indices.filter { isScore($0, tokens, marks) }
    guard let first = places.first, let last = places.last, places.count > 1,
      !tokens.contains(where: { marks.better.contains($0.word) })
    else { return nil }
    let values = places.map { tokens[$0].value ?? 0 }
    guard zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    return Climb(isSteady: values.count > 2, tokens: first..<last + 1)
  }

  /// Whether a figure from 0 to 10 stands near a time and counts nothing.
  private static func isScore(_ place: Int, _ tokens: [Token], _ marks: Table) -> Bool {
    guard tokens[place].kind == .number, let value = tokens[place].value, (0...10).contains(value) else { return false }
    if place > 0, marks.counting.contains(tokens[place - 1].word) || tokens[place - 1].kind == .slash { return false }
    if place + 1 < tokens.count {
      let next = tokens[place + 1]
      if next.kind == .slash || next.kind == .colon { return false }
      if !next.isPunctuation, !marks.following.contains(next.word) { return false }
    }
    return tokens[max(0, place - 5)..<min(tokens.count, place + 4)].contains { marks.times.contains($0.word) }
  }
}

extension Scores {
  /// The vocabulary's numbers of the words that tell scores.
  struct Table: Sendable {
    /// Times of the day and days.
    var times: Set<Int32> = []
    /// What stands before a figure that is a time or a date.
    var counting: Set<Int32> = []
    /// What may stand behind a figure that counts nothing.
    var following: Set<Int32> = []
    /// What is better when it is more.
    var better: Set<Int32> = []

    /// A table of no words.
    init() {}

    /// Looks the words up.
    init(_ vocabulary: Vocabulary) {
      times = vocabulary.words(
        "yesterday today now tonight morning afternoon evening night bedtime breakfast lunch lunchtime dinner supper tea noon midday midnight monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun ayer hoy ahora manana tarde noche lunes martes miercoles jueves viernes sabado domingo"
      )
      counting = vocabulary.words("at day week age aged dia edad until till before after by for las los or")
      following = vocabulary.words(
        "at by in on and but then this last when after before since yesterday today now tonight ayer hoy ahora a por en y esta al"
      )
      better = vocabulary.words(
        "better sleep slept energy mobility mood range movement flexibility comfort happiness improvement mejor mejora sueno"
      )
    }
  }
}
