import AftercareCore

/// The failures of a loop in a row: when to try again, and when to say so. A trouble that lasts a day is not said a
/// thousand times.
struct Failures {
  /// How many in a row.
  private(set) var count = 0
  private var told: (problem: String, at: Span)?

  /// A problem that stays the same is said again after this.
  private static let reminder = Span.hours(1)
  private static let longestPause: Int64 = 60

  /// Whether the last turn went well.
  var isEmpty: Bool { count == 0 }

  /// Takes in a failure at `awake`; whether it is to be said.
  mutating func note(_ problem: String, awake: Span) -> Bool {
    count += 1
    if let told, told.problem == problem, awake - told.at < Self.reminder { return false }
    told = (problem, awake)
    return true
  }

  /// Takes in that a turn went well; how many had failed.
  mutating func end() -> Int {
    defer { self = Failures() }
    return count
  }

  /// How long to wait before the next try: 2, 4, 8 … 60 s.
  var pause: Span { .seconds(min(Int64(1) << Int64(min(count, 6)), Self.longestPause)) }
}
