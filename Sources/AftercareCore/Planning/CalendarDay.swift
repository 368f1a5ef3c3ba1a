public import Foundation

/// One calendar date in a zone, as the instants it lasts: a day of 23, 24 or 25 hours.
public struct CalendarDay: Hashable, Sendable {
  /// Its first instant.
  public let start: Instant
  /// The first instant of the next date.
  public let end: Instant

  /// The date that holds `instant` on a wall clock in `zone`.
  public static func holding(_ instant: Instant, in zone: TimeZone) -> CalendarDay {
    let clock = WallClock.of(zone)
    let midnight = clock.date(at: instant) * Span.days(1).milliseconds
    return CalendarDay(
      start: clock.firstInstant(reaching: midnight),
      end: clock.firstInstant(reaching: midnight + Span.days(1).milliseconds))
  }
}
