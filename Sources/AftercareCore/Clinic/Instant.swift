public import Foundation

/// A point in time: whole milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored.
///
/// The store keeps the same number, so an instant survives a round trip exactly; `Date`, a binary
/// fraction of seconds, would not. The core never asks what time it is: every rule is handed its `now`.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since the Unix epoch, UTC; negative before 1970.
  public var milliseconds: Int64

  /// Makes an instant from `milliseconds` since the Unix epoch.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Rounds a Foundation date to the nearest millisecond.
  public init(_ date: Date) { milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded()) }

  /// The same point in time for Foundation's calendars.
  public var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }

  /// Orders them, lesser first.
  public static func < (a: Instant, b: Instant) -> Bool { a.milliseconds < b.milliseconds }

  /// The instant that much later.
  public static func + (instant: Instant, span: Span) -> Instant {
    Instant(milliseconds: instant.milliseconds + span.milliseconds)
  }

  /// The instant that much earlier.
  public static func - (instant: Instant, span: Span) -> Instant {
    Instant(milliseconds: instant.milliseconds - span.milliseconds)
  }

  /// The time between two instants; negative when they are the other way round.
  public static func - (later: Instant, earlier: Instant) -> Span {
    Span(milliseconds: later.milliseconds - earlier.milliseconds)
  }
}

/// A length of elapsed time in whole milliseconds; negative when it points backwards.
public struct Span: Hashable, Comparable, Sendable {
  /// The length in milliseconds.
  public var milliseconds: Int64

  /// Makes a span of `milliseconds`.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// A span of no length.
  public static let zero = Span(milliseconds: 0)
  /// A span of `n` seconds.
  public static func seconds(_ n: Int64) -> Span { Span(milliseconds: n * 1000) }
  /// A span of `n` minutes.
  public static func minutes(_ n: Int64) -> Span { .seconds(n * 60) }
  /// A span of `n` elapsed hours.
  public static func hours(_ n: Int64) -> Span { .minutes(n * 60) }
  /// A span of `n` times 24 elapsed hours, which is not always `n` calendar days.
  public static func days(_ n: Int64) -> Span { .hours(n * 24) }

  /// The length of both together.
  public static func + (a: Span, b: Span) -> Span { Span(milliseconds: a.milliseconds + b.milliseconds) }

  /// What the first is longer by; negative when it is shorter.
  public static func - (a: Span, b: Span) -> Span { Span(milliseconds: a.milliseconds - b.milliseconds) }

  /// Orders them, lesser first.
  public static func < (a: Span, b: Span) -> Bool { a.milliseconds < b.milliseconds }
}
