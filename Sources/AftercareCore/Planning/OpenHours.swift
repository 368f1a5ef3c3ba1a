public import Foundation

/// A time during which people may be reached without a break: from `start` to before `end`.
public struct OpenInterval: Hashable, Sendable {
  /// Its first instant.
  public var start: Instant
  /// The first instant after it.
  public var end: Instant

  /// All the time there is, for a window that never closes: the years 1 to 9999 as ISO 8601 can write them.
  static let always = OpenInterval(
    start: Instant(milliseconds: -62_135_596_800_000), end: Instant(milliseconds: 253_402_300_799_999))

  func contains(_ instant: Instant) -> Bool { start <= instant && instant < end }
}

/// A contact window on one zone's wall clock.
///
/// A span is open from the first instant at which the clock reaches its beginning to the first instant at which it
/// reaches its end. So a span that begins in the hour spring leaves out opens when the clock jumps. Of the hour that
/// autumn repeats, both beginning and end are read at the first passing: a span opens once, and once the clock has
/// shown its closing time it stays closed while the hour comes again.
struct OpenHours {
  let window: ContactWindow
  let clock: WallClock

  init(_ window: ContactWindow, in zone: TimeZone) {
    self.window = window
    clock = .of(zone)
  }

  /// The interval that holds `instant`, else the next one.
  func interval(holdingOrAfter instant: Instant) -> OpenInterval {
    window.isAlwaysOpen ? .always : interval(at: index(endingAfter: instant))
  }

  /// The first interval that begins at or after `instant`; nil when the window never closes.
  func interval(beginningAtOrAfter instant: Instant) -> OpenInterval? {
    guard !window.isAlwaysOpen else { return nil }
    var index = index(endingAfter: instant)
    while interval(at: index).start < instant || isEmpty(index) { index += 1 }
    return interval(at: index)
  }

  /// The last interval that ended at or before `instant`; nil when the window never closes.
  func interval(endingAtOrBefore instant: Instant) -> OpenInterval? {
    guard !window.isAlwaysOpen else { return nil }
    var index = index(endingAfter: instant) - 1
    while isEmpty(index) { index -= 1 }
    return interval(at: index)
  }

  /// The place of the first span, in the endless row of weeks, that ends after `instant`.
  private func index(endingAfter instant: Instant) -> Int64 {
    let time = clock.time(at: instant) - Self.firstMonday
    let week = time.flooredQuotient(by: Self.weekLength)
    let spans = window.week
    let rest = time - week * Self.weekLength
    var index = week * Int64(spans.count) + Int64(spans.firstIndex { $0.upperBound > rest } ?? spans.count)
    // While an hour is shown again, and when a span runs over the week's end, the wall clock alone misleads.
    while interval(at: index - 1).end > instant { index -= 1 }
    while interval(at: index).end <= instant || isEmpty(index) { index += 1 }
    return index
  }

  private func isEmpty(_ index: Int64) -> Bool {
    let interval = interval(at: index)
    return interval.start == interval.end
  }

  private func interval(at index: Int64) -> OpenInterval {
    let week = index.flooredQuotient(by: Int64(window.week.count))
    let span = window.week[Int(index - week * Int64(window.week.count))]
    let monday = Self.firstMonday + week * Self.weekLength
    return OpenInterval(
      start: clock.firstInstant(reaching: monday + span.lowerBound),
      end: clock.firstInstant(reaching: monday + span.upperBound))
  }

  private static let weekLength = Span.days(7).milliseconds
  /// 1970-01-05 on the wall clock.
  private static let firstMonday = Span.days(4).milliseconds
}

extension ContactWindow {
  /// Whether people may be reached at `instant`, on the wall clock of `zone`.
  public func isOpen(at instant: Instant, in zone: TimeZone) -> Bool {
    interval(holding: instant, in: zone) != nil
  }

  /// The open time that holds `instant`; nil when it is closed then. A window that never closes answers with the
  /// years 1 to 9999.
  public func interval(holding instant: Instant, in zone: TimeZone) -> OpenInterval? {
    let interval = OpenHours(self, in: zone).interval(holdingOrAfter: instant)
    return interval.contains(instant) ? interval : nil
  }

  /// The first opening at or after `instant`; nil when the window never closes.
  public func opening(atOrAfter instant: Instant, in zone: TimeZone) -> Instant? {
    OpenHours(self, in: zone).interval(beginningAtOrAfter: instant)?.start
  }

  /// The last closing at or before `instant`; nil when the window never closes.
  public func closing(atOrBefore instant: Instant, in zone: TimeZone) -> Instant? {
    OpenHours(self, in: zone).interval(endingAtOrBefore: instant)?.end
  }

  /// `instant` itself when it is open then, else the next opening.
  public func firstOpenInstant(atOrAfter instant: Instant, in zone: TimeZone) -> Instant {
    max(instant, OpenHours(self, in: zone).interval(holdingOrAfter: instant).start)
  }
}
