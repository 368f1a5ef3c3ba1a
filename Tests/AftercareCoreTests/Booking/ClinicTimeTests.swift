import AftercareCore
import Foundation
import Testing

@Suite struct ClinicTimeTests {
  @Test(arguments: [
    ("Europe/Dublin", "2026-11-22 14:00", "2026-11-22T14:00:00.000Z"),
    ("Europe/Dublin", "2026-07-22T14:00:30", "2026-07-22T13:00:30.000Z"),
    ("Asia/Kathmandu", "2026-11-22 14:00", "2026-11-22T08:15:00.000Z"),
    ("America/New_York", "2026-11-22 23:59:59", "2026-11-23T04:59:59.000Z"),
    ("Australia/Lord_Howe", "2026-01-10 09:00", "2026-01-09T22:00:00.000Z"),
    ("Australia/Lord_Howe", "2026-07-10 09:00", "2026-07-09T22:30:00.000Z"),
    ("Europe/Dublin", "2026-11-22 14:00Z", "2026-11-22T14:00:00.000Z"),
    ("America/New_York", "2026-11-22T14:00:00+01:00", "2026-11-22T13:00:00.000Z"),
    ("America/New_York", "2026-11-22 14:00-05:30", "2026-11-22T19:30:00.000Z"),
    ("Europe/Dublin", "2024-02-29 10:00", "2024-02-29T10:00:00.000Z"),
    ("Europe/Dublin", "2026-01-01 00:30+14:00", "2025-12-31T10:30:00.000Z"),
  ])
  func `a booking's time is the clinic's unless it says otherwise`(zone: String, text: String, instant: String) throws {
    let clock = ClinicTime(in: try #require(TimeZone(identifier: zone)))
    #expect(try clock.instant(text).description == instant)
  }

  @Test(arguments: [
    "", "2026-11-22", "14:00", "2026-11-22 14", "2026-11-22 14:0", "2026-11-22 1:00", "2026-1-22 14:00",
    "26-11-22 14:00", "2026/11/22 14:00", "22-11-2026 14:00", "2026-11-22t14:00", "2026-11-22  14:00",
    "2026-11-22 14:00:00.000", "2026-11-22 14:00 Z", "2026-11-22 14:00z", "2026-11-22 14:00+1", "2026-11-22 14:00+0100",
    "2026-11-22 14:00+01:00Z", "2026-11-22 14:00+14:01", "2026-11-22 14:00+01:60", "2026-11-22 24:00",
    "2026-11-22 14:60", "2026-11-22 14:00:60", "2026-02-29 14:00", "2026-13-01 14:00", "2026-00-01 14:00",
    "2026-01-00 14:00", "2026-04-31 14:00", " 2026-11-22 14:00", "2026-11-22 14:00 ", "2026-11-22 14:00\n",
    "٢٠٢٦-11-22 14:00", "2026-11-22 14:00:", "2026-11-22 14:00+", "-026-11-22 14:00", "2026-11-22\u{a0}14:00",
  ])
  func `a time that is written otherwise is refused`(text: String) throws {
    let clock = ClinicTime(in: try #require(TimeZone(identifier: "Europe/Dublin")))
    #expect(throws: ClinicTimeProblem.malformed) { try clock.instant(text) }
  }

  @Test(arguments: [
    ("Europe/Dublin", "2026-03-29 01:00", "2026-03-29T01:00:00.000Z"),
    ("Europe/Dublin", "2026-03-29 01:59:59", "2026-03-29T01:00:00.000Z"),
    ("America/New_York", "2026-03-08 02:30", "2026-03-08T07:00:00.000Z"),
    ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:30:00.000Z"),
    ("Pacific/Apia", "2011-12-30 12:00", "2011-12-30T10:00:00.000Z"),
  ])
  func `a time that the clock jumps over does not exist`(zone: String, text: String, jump: String) throws {
    let clock = ClinicTime(in: try #require(TimeZone(identifier: zone)))
    let expected = ClinicTimeProblem.doesNotExist(clockJumpsAt: try #require(Instant(iso8601: jump)))
    #expect(throws: expected) { try clock.instant(text) }
    #expect(expected.description.contains("forward"))
    #expect(try clock.instant(text + "Z").description.hasPrefix(text.prefix(10)))
  }

  @Test(arguments: [
    ("Europe/Dublin", "2026-10-25 01:00", "2026-10-25T00:00:00.000Z", "2026-10-25T01:00:00.000Z"),
    ("Europe/Dublin", "2026-10-25 01:59:59", "2026-10-25T00:59:59.000Z", "2026-10-25T01:59:59.000Z"),
    ("America/New_York", "2026-11-01 01:30", "2026-11-01T05:30:00.000Z", "2026-11-01T06:30:00.000Z"),
    ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45:00.000Z", "2026-04-04T15:15:00.000Z"),
  ])
  func `a time that comes twice is asked about`(zone: String, text: String, first: String, second: String) throws {
    let clock = ClinicTime(in: try #require(TimeZone(identifier: zone)))
    let expected = ClinicTimeProblem.existsTwice(
      first: try #require(Instant(iso8601: first)), second: try #require(Instant(iso8601: second)))
    #expect(throws: expected) { try clock.instant(text) }
    // What the problem proposes can be written.
    let proposal = try #require(expected.description.firstMatch(of: /write (\S+Z)/)?.1)
    #expect(try clock.instant(String(proposal)).description == first)
  }

  @Test(arguments: [
    ("Europe/Dublin", "2026-03-29 00:59:59"), ("Europe/Dublin", "2026-03-29 02:00"),
    ("Europe/Dublin", "2026-10-25 00:59:59"), ("Europe/Dublin", "2026-10-25 02:00"),
    ("Australia/Lord_Howe", "2026-04-05 01:29:59"), ("Australia/Lord_Howe", "2026-04-05 02:00"),
    ("Australia/Lord_Howe", "2026-10-04 02:30"), ("Pacific/Apia", "2011-12-31 00:00"),
  ])
  func `the times beside a gap or an overlap exist once`(zone: String, text: String) throws {
    let clock = ClinicTime(in: try #require(TimeZone(identifier: zone)))
    #expect(throws: Never.self) { try clock.instant(text) }
  }

  @Test(arguments: [
    ("Europe/Dublin", "2026-11-22T14:00:00Z", "Sun 22 Nov 14:00"),
    ("Europe/Dublin", "2026-07-01T23:05:59Z", "Thu 2 Jul 00:05"),
    ("America/New_York", "2026-01-01T04:59:00Z", "Wed 31 Dec 23:59"),
    ("Asia/Kathmandu", "2024-02-28T18:15:00Z", "Thu 29 Feb 00:00"),
    ("Pacific/Kiritimati", "1999-12-31T10:00:00Z", "Sat 1 Jan 00:00"),
  ])
  func `an instant is written as the clinic's day and time`(zone: String, instant: String, text: String) throws {
    let clock = ClinicTime(in: try #require(TimeZone(identifier: zone)))
    let instant = try #require(Instant(iso8601: instant))
    #expect(clock.dayAndTime(instant) == text)
    #expect(clock.time(instant) == text.suffix(5))
  }
}
