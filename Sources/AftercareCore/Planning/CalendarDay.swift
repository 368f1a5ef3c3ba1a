public import Foundation

/// One calendar date in a zone, as the instants it lasts: a day of 23, 24 or 25 hours.
public struct CalendarDay: Hashable, Sendable {
  /// Its first instant.
  public let start: Instant
  /// The first instant of the next date.
  public let end: Instant

  /// The date that holds `instant` on a wall clock in `zone`.
  public static func holding(_ instant: Instant, in zone: TimeZone) -> CalendarDay {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let start = calendar.startOfDay(for: instant.date)
    let end = calendar.date(byAdding: .day, value: 1, to: start).map { calendar.startOfDay(for: $0) }
    return CalendarDay(start: Instant(start), end: Instant(end ?? start.addingTimeInterval(86_400)))
  }
}
