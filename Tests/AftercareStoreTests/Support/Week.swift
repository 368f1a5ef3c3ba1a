import AftercareCore

/// A week of November 2026 in Dublin, where the clinic's clock shows UTC.
enum Week {
  private static let start = Instant(milliseconds: 1_794_787_200_000)

  static func monday(_ hour: Int64, _ minute: Int64 = 0) -> Instant { day(0, hour, minute) }
  static func tuesday(_ hour: Int64, _ minute: Int64 = 0) -> Instant { day(1, hour, minute) }
  static func wednesday(_ hour: Int64, _ minute: Int64 = 0) -> Instant { day(2, hour, minute) }
  static func thursday(_ hour: Int64, _ minute: Int64 = 0) -> Instant { day(3, hour, minute) }
  static func friday(_ hour: Int64, _ minute: Int64 = 0) -> Instant { day(4, hour, minute) }

  static func day(_ day: Int64, _ hour: Int64, _ minute: Int64 = 0) -> Instant {
    start + .days(day) + .hours(hour) + .minutes(minute)
  }
}
