import AftercareCore
import Foundation
import Testing

@testable import TestServers

@Suite struct InstantTests {
  @Test func `the text is Foundation's, for ten thousand instants of six centuries`() {
    var generator = SeededGenerator(seed: 20_261_122)
    let foundation = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    var wrong: [Instant] = []
    for _ in 0..<10_000 {
      let instant = Instant(milliseconds: Int64.random(in: -9_467_000_000_000...9_467_000_000_000, using: &generator))
      // A quarter of a millisecond keeps Foundation, which cuts off binary fractions, on the right side.
      let expected = instant.date.addingTimeInterval(0.000_25).formatted(foundation)
      if instant.description != expected || Instant(iso8601: instant.description) != instant { wrong.append(instant) }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    ("1970-01-01T00:00:00.000Z", 0), ("1969-12-31T23:59:59.999Z", -1), ("2026-11-22T14:00:00.000Z", 1_795_356_000_000),
    ("2000-02-29T12:34:56.789Z", 951_827_696_789), ("0001-01-01T00:00:00.000Z", -62_135_596_800_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
  ])
  func `an instant is written as one text and read back`(text: String, milliseconds: Int64) {
    #expect(Instant(milliseconds: milliseconds).description == text)
    #expect(Instant(iso8601: text)?.milliseconds == milliseconds)
  }

  @Test func `the milliseconds may be left out when reading`() {
    #expect(Instant(iso8601: "2026-11-22T14:00:00Z") == Instant(iso8601: "2026-11-22T14:00:00.000Z"))
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T14:00Z", "2026-11-22T14:00:00", "2026-11-22 14:00:00Z", "2026-11-22T14:00:00+00:00",
    "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z", "2026-04-31T00:00:00Z",
    "2026-11-22T24:00:00Z", "2026-11-22T14:60:00Z", "2026-11-22T14:00:60Z", "2026-11-22T14:00:00.5Z",
    "x2026-11-22T14:00:00Z", "2026-11-22T14:00:00Z ", "٢٠٢٦-11-22T14:00:00Z",
  ])
  func `any other text is not an instant`(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test func `a date of Foundation is rounded to the nearest millisecond`() {
    #expect(Instant(Date(timeIntervalSince1970: 1.0006)).milliseconds == 1001)
    #expect(Instant(Date(timeIntervalSince1970: -1.0006)).milliseconds == -1001)
    #expect(Instant(Instant(milliseconds: 1_795_356_000_123).date).milliseconds == 1_795_356_000_123)
  }

  @Test func `instants and spans add up`() {
    let noon = Instant(milliseconds: 43_200_000)
    #expect(noon + .hours(12) - .minutes(30) == Instant(milliseconds: 84_600_000))
    #expect((noon - .days(1)) - noon == Span(milliseconds: -86_400_000))
    #expect(Span.seconds(90) > .minutes(1))
  }
}
