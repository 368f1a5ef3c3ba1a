import AftercareCore
import Foundation
import Testing

@testable import TestServers

@Suite struct OpenHoursTests {
  /// One opening after another from an instant on, as UTC.
  @Test(arguments: [
    // Spring leaves out 01:00–02:00.
    ("Europe/Dublin", "01:30-05:00", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00.000Z", "2026-03-29T04:00:00.000Z"),
    ("Europe/Dublin", "00:00-01:30", "2026-03-28T12:00:00Z", "2026-03-29T00:00:00.000Z", "2026-03-29T01:00:00.000Z"),
    ("Europe/Dublin", "01:10-01:50", "2026-03-28T12:00:00Z", "2026-03-30T00:10:00.000Z", "2026-03-30T00:50:00.000Z"),
    ("Europe/Dublin", "09:00-20:00", "2026-03-28T21:00:00Z", "2026-03-29T08:00:00.000Z", "2026-03-29T19:00:00.000Z"),
    // Autumn repeats 01:00–02:00: both ends are read at the first passing.
    ("Europe/Dublin", "01:30-05:00", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00.000Z", "2026-10-25T05:00:00.000Z"),
    ("Europe/Dublin", "00:00-01:30", "2026-10-24T12:00:00Z", "2026-10-24T23:00:00.000Z", "2026-10-25T00:30:00.000Z"),
    ("Europe/Dublin", "00:00-01:30", "2026-10-25T00:30:00Z", "2026-10-26T00:00:00.000Z", "2026-10-26T01:30:00.000Z"),
    ("Europe/Dublin", "01:10-01:50", "2026-10-24T12:00:00Z", "2026-10-25T00:10:00.000Z", "2026-10-25T00:50:00.000Z"),
    ("Europe/Dublin", "01:10-01:50", "2026-10-25T00:50:00Z", "2026-10-26T01:10:00.000Z", "2026-10-26T01:50:00.000Z"),
    ("Europe/Dublin", "00:00-02:00", "2026-10-24T12:00:00Z", "2026-10-24T23:00:00.000Z", "2026-10-25T02:00:00.000Z"),
    ("America/New_York", "02:30-04:00", "2026-03-07T12:00:00Z", "2026-03-08T07:00:00.000Z", "2026-03-08T08:00:00.000Z"),
    ("America/New_York", "01:30-04:00", "2026-10-31T12:00:00Z", "2026-11-01T05:30:00.000Z", "2026-11-01T09:00:00.000Z"),
    (
      "Australia/Lord_Howe", "02:15-04:00", "2026-10-03T12:00:00Z", "2026-10-03T15:30:00.000Z",
      "2026-10-03T17:00:00.000Z"
    ),
    (
      "Australia/Lord_Howe", "01:45-04:00", "2026-04-04T12:00:00Z", "2026-04-04T14:45:00.000Z",
      "2026-04-04T17:30:00.000Z"
    ),
    (
      "Australia/Lord_Howe", "01:00-01:40", "2026-04-04T12:00:00Z", "2026-04-04T14:00:00.000Z",
      "2026-04-04T14:40:00.000Z"
    ),
    ("Asia/Kathmandu", "09:00-20:00", "2026-06-01T00:00:00Z", "2026-06-01T03:15:00.000Z", "2026-06-01T14:15:00.000Z"),
    // Samoa had no 30 December 2011, a Friday.
    ("Pacific/Apia", "Fri 09:00-20:00", "2011-12-24T12:00:00Z", "2012-01-05T19:00:00.000Z", "2012-01-06T06:00:00.000Z"),
    ("Pacific/Apia", "09:00-20:00", "2011-12-30T06:00:00Z", "2011-12-30T19:00:00.000Z", "2011-12-31T06:00:00.000Z"),
    // Days that adjoin at midnight are one, also over the week's end.
    (
      "Europe/Dublin", "Sat-Mon 00:00-24:00", "2026-11-18T12:00:00Z", "2026-11-21T00:00:00.000Z",
      "2026-11-24T00:00:00.000Z"
    ),
    (
      "Europe/Dublin", "Sun 20:00-24:00, Mon 00:00-02:00", "2026-11-18T12:00:00Z", "2026-11-22T20:00:00.000Z",
      "2026-11-23T02:00:00.000Z"
    ),
  ])
  func `the next opening and its closing`(zone: String, text: String, from: String, opening: String, closing: String)
    throws
  {
    let zone = try #require(TimeZone(identifier: zone))
    let window = try ContactWindow(parsing: text)
    let from = try #require(Instant(iso8601: from))
    let next = try #require(window.opening(atOrAfter: from, in: zone))
    #expect(next.description == opening)
    let interval = try #require(window.interval(holding: next, in: zone))
    #expect(interval.start == next)
    #expect(interval.end.description == closing)
    #expect(window.closing(atOrBefore: interval.end, in: zone) == interval.end)
    #expect(window.opening(atOrAfter: next, in: zone) == next)
    #expect(window.firstOpenInstant(atOrAfter: from, in: zone) == next)
    #expect(window.firstOpenInstant(atOrAfter: next + .minutes(1), in: zone) == next + .minutes(1))
  }

  @Test func `a window that never closes has no openings`() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Dublin"))
    let noon = try #require(Instant(iso8601: "2026-10-25T12:00:00Z"))
    for text in ["00:00-24:00", "Mon-Wed 00:00-24:00, Thu-Sun 00:00-12:00 12:00-24:00"] {
      let window = try ContactWindow(parsing: text)
      #expect(window.isAlwaysOpen)
      #expect(window.isOpen(at: noon, in: zone))
      #expect(window.opening(atOrAfter: noon, in: zone) == nil)
      #expect(window.closing(atOrBefore: noon, in: zone) == nil)
      #expect(window.firstOpenInstant(atOrAfter: noon, in: zone) == noon)
      #expect(window.interval(holding: noon, in: zone)?.end.description == "9999-12-31T23:59:59.999Z")
    }
    #expect(try !ContactWindow(parsing: "Mon-Sat 00:00-24:00").isAlwaysOpen)
  }

  @Test func `the closing is not part of the window`() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Dublin"))
    let window = try ContactWindow(parsing: "09:00-20:00")
    let closing = try #require(Instant(iso8601: "2026-11-22T20:00:00Z"))
    #expect(!window.isOpen(at: closing, in: zone))
    #expect(window.isOpen(at: Instant(milliseconds: closing.milliseconds - 1), in: zone))
    #expect(window.isOpen(at: closing + .hours(13), in: zone))
    #expect(!window.isOpen(at: Instant(milliseconds: (closing + .hours(13)).milliseconds - 1), in: zone))
  }

  static let zones = [
    "Europe/Dublin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "Africa/Casablanca",
    "America/St_Johns", "America/Havana", "America/Asuncion", "Asia/Beirut", "Africa/Cairo", "Asia/Pyongyang",
    "Pacific/Kwajalein", "Antarctica/Troll", "America/Caracas", "Europe/Moscow", "Atlantic/Azores", "GMT+05:30",
  ]

  /// The oracle knows no intervals: a clock that is never set back, compared with the window minute by minute.
  @Test(arguments: zones)
  func `a window is open while a clock that is never set back stands inside it`(zone identifier: String) throws {
    var generator = SeededGenerator(seed: identifier)
    let zone = try #require(TimeZone(identifier: identifier))
    for start in Self.interestingInstants(in: zone, using: &generator) {
      let window = try Self.window(using: &generator)
      let clock = RatchetClock(zone: zone, window: window, from: start - .days(3))
      let (from, to) = (start - .days(1), start + .days(2))
      var instant = from
      while instant < to {
        let expected = clock.isOpen(at: instant)
        guard window.isOpen(at: instant, in: zone) == expected else {
          Issue.record("\(window) in \(identifier) at \(instant): open should be \(expected)")
          return
        }
        instant = instant + .minutes(7)
      }
    }
  }

  @Test(arguments: zones)
  func `intervals, openings and closings tell the same story`(zone identifier: String) throws {
    var generator = SeededGenerator(seed: identifier)
    let zone = try #require(TimeZone(identifier: identifier))
    for start in Self.interestingInstants(in: zone, using: &generator) {
      let window = try Self.window(using: &generator)
      guard !window.isAlwaysOpen else { continue }
      let instant = start + .minutes(Int64(generator.number(-3000...3000)))
      let next = try #require(window.opening(atOrAfter: instant, in: zone))
      let last = try #require(window.closing(atOrBefore: instant, in: zone))
      #expect(next >= instant && last <= instant)
      #expect(window.isOpen(at: next, in: zone))
      if let interval = window.interval(holding: instant, in: zone) {
        #expect(interval.start <= instant && instant < interval.end)
        #expect(interval.start == instant || interval.end <= next)
        #expect(last <= interval.start)
      } else {
        #expect(window.firstOpenInstant(atOrAfter: instant, in: zone) == next)
        #expect(!window.isOpen(at: last, in: zone) || window.opening(atOrAfter: last, in: zone) == last)
        #expect(window.isOpen(at: Instant(milliseconds: last.milliseconds - 1), in: zone))
      }
    }
  }

  /// Changes of the zone's offset between 1985 and 2035, and any other instants.
  static func interestingInstants(in zone: TimeZone, using generator: inout SeededGenerator) -> [Instant] {
    var instants = (0..<20).map { _ in
      Instant(milliseconds: Int64(generator.number(480_000_000...2_060_000_000)) * 1000)
    }
    var moment = Date(timeIntervalSince1970: 473_385_600)
    while let next = zone.nextDaylightSavingTimeTransition(after: moment), next.timeIntervalSince1970 < 2_050_000_000 {
      instants.append(Instant(next))
      moment = next
    }
    return instants
  }

  /// Windows whose edges lie where clocks are changed, and ordinary ones.
  static func window(using generator: inout SeededGenerator) throws -> ContactWindow {
    let nights = (0..<7).map { _ -> [Range<Int>] in
      var spans: [Range<Int>] = []
      for _ in 0..<generator.number(0...3) {
        let from = generator.number(0...40) * 6
        spans.append(from..<from + generator.number(1...60) * 5)
      }
      if generator.happens(30) { spans.append(1300..<1440) }
      return spans
    }
    let whole = (0..<7).map { _ in generator.happens(60) ? [0..<1440] : [540..<1200] }
    let everyDay = Array(repeating: [540..<1200], count: 7)
    let ordinary = (0..<7).map { _ in generator.happens(70) ? [540..<720, 840..<1200] : [] }
    let days = generator.pick(nights, nights, whole, ordinary)
    return try #require(ContactWindow(days: days) ?? ContactWindow(days: everyDay))
  }
}

/// Shows the latest wall-clock minute that the zone's clock has shown so far: it stands still while an hour is repeated.
private struct RatchetClock {
  private let shown: [Int64]
  private let from: Instant
  private let window: ContactWindow

  init(zone: TimeZone, window: ContactWindow, from: Instant) {
    var latest = Int64.min
    shown = (0..<6 * 1440).map { minute in
      let date = (from + .minutes(Int64(minute))).date
      latest = max(latest, Int64(date.timeIntervalSince1970) + Int64(zone.secondsFromGMT(for: date)))
      return latest
    }
    self.from = from
    self.window = window
  }

  func isOpen(at instant: Instant) -> Bool {
    let wall = shown[Int((instant - from).milliseconds / 60_000)]
    let day = Int((Double(wall) / 86_400).rounded(.down))
    let minute = Int(wall - Int64(day) * 86_400) / 60
    return window.days[((day + 3) % 7 + 7) % 7].contains { $0.contains(minute) }
  }
}
