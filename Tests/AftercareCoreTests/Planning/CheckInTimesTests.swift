import AftercareCore
import Testing

/// 2026-11-16 is a Monday; the clinic is open from 9 to 20 where nothing else is said.
@Suite struct CheckInTimesTests {
  @Test(arguments: [
    // Inside the window: at the very hour, also at its edges.
    ("2026-11-17 14:00", "24h", "09:00-20:00", "Wed 18 Nov 14:00"),
    ("2026-11-17 09:00", "24h", "09:00-20:00", "Wed 18 Nov 09:00"),
    ("2026-11-17 19:59", "24h", "09:00-20:00", "Wed 18 Nov 19:59"),
    // After closing: half an hour before it, if that is at most three hours earlier.
    ("2026-11-17 20:00", "24h", "09:00-20:00", "Wed 18 Nov 19:30"),
    ("2026-11-17 20:30", "24h", "09:00-20:00", "Wed 18 Nov 19:30"),
    ("2026-11-17 22:30", "24h", "09:00-20:00", "Wed 18 Nov 19:30"),
    ("2026-11-17 22:31", "24h", "09:00-20:00", "Thu 19 Nov 09:00"),
    ("2026-11-17 20:30", "72h", "09:00-20:00", "Fri 20 Nov 19:30"),
    // Before opening: the opening.
    ("2026-11-17 06:00", "24h", "09:00-20:00", "Wed 18 Nov 09:00"),
    // A session on Friday night before a closed weekend.
    ("2026-11-20 20:30", "24h", "Mon-Fri 09:00-20:00", "Mon 23 Nov 09:00"),
    ("2026-11-20 20:30", "72h", "Mon-Fri 09:00-20:00", "Mon 23 Nov 19:30"),
    ("2026-11-20 21:00", "24h", "Mon-Sat 09:00-20:00", "Sat 21 Nov 19:30"),
    ("2026-11-21 13:00", "24h", "Mon-Sat 09:00-18:00", "Mon 23 Nov 09:00"),
    // A clinic that is open on Saturdays only.
    ("2026-11-17 15:00", "24h", "Sat 10:00-14:00", "Sat 21 Nov 10:00"),
    ("2026-11-20 16:00", "24h", "Sat 10:00-14:00", "Sat 21 Nov 13:30"),
    ("2026-11-20 17:00", "24h", "Sat 10:00-14:00", "Sat 28 Nov 10:00"),
    // A lunch break.
    ("2026-11-17 13:00", "24h", "09:00-12:00 14:00-18:00", "Wed 18 Nov 11:30"),
    ("2026-11-17 12:00", "24h", "09:00-12:00 14:00-18:00", "Wed 18 Nov 11:30"),
    // A span shorter than half an hour is used from its beginning.
    ("2026-11-17 13:00", "24h", "12:00-12:10", "Wed 18 Nov 12:00"),
    // Never closed.
    ("2026-11-17 03:00", "24h", "00:00-24:00", "Wed 18 Nov 03:00"),
    // Elapsed hours: over the change to summer time 24 h end an hour later on the wall.
    ("2027-03-27 14:00", "24h", "09:00-20:00", "Sun 28 Mar 15:00"),
    ("2026-10-24 14:00", "24h", "09:00-20:00", "Sun 25 Oct 13:00"),
    ("2026-10-23 09:30", "72h", "09:00-20:00", "Mon 26 Oct 09:00"),
  ])
  func `a check-in goes at its hour or at the nearest allowed one`(
    end: String, stage: String, window: String, planned: String
  ) throws {
    let stage = try #require(Stage(stage))
    var clinic = try ClinicSample(window: window, at: "2026-01-02 12:00")
    try clinic.book(1, end: end, stages: [stage])
    try clinic.plan()
    let instants = try clinic.checkIn(1, stage).draft.instants
    #expect(clinic.outbox == ["1 \(stage) queued \(planned)"])
    #expect(instants.dueAt == (try clinic.at(end)) + stage.span)
    #expect(
      instants.sendUntil
        == clinic.rules.contactWindow.interval(holding: instants.sendFrom, in: clinic.rules.clinicZone)?.end)
  }

  @Test(arguments: [
    ("24h", 5, "Thu 19 Nov 09:00"), ("24h", 4, "Wed 18 Nov 19:30"), ("72h", 7, "Sat 21 Nov 09:00"),
    ("72h", 6, "Fri 20 Nov 19:30"),
  ])
  func `the floor holds when the clinic allows more`(stage: String, hours: Int64, planned: String) throws {
    let stage = try #require(Stage(stage))
    // Due that long after 19:30, half an hour before closing.
    var clinic = try ClinicSample()
    clinic.rules.maxEarlier = .hours(10)
    try clinic.book(1, end: "2026-11-17 19:30", stages: [stage])
    try clinic.edit(1) { $0.end = $0.end + .hours(hours) }
    try clinic.plan()
    #expect(clinic.outbox == ["1 \(stage) queued \(planned)"])
  }

  @Test(arguments: [
    // Twelve hours from the planned instant, but the next morning stays in reach until two hours after opening.
    ("2026-11-17 14:00", "24h", "09:00-20:00", "Thu 19 Nov 11:00"),
    ("2026-11-17 20:30", "24h", "09:00-20:00", "Thu 19 Nov 11:00"),
    ("2026-11-17 06:00", "24h", "09:00-20:00", "Thu 19 Nov 11:00"),
    ("2026-11-17 14:00", "72h", "09:00-20:00", "Sun 22 Nov 14:00"),
    ("2026-11-19 14:00", "24h", "Mon-Fri 09:00-20:00", "Mon 23 Nov 11:00"),
    ("2026-11-20 20:30", "24h", "Mon-Fri 09:00-20:00", "Tue 24 Nov 11:00"),
    ("2026-11-17 10:00", "24h", "09:00-12:00 14:00-18:00", "Wed 18 Nov 22:00"),
    ("2026-11-17 14:00", "24h", "00:00-24:00", "Thu 19 Nov 02:00"),
    ("2026-11-20 12:00", "24h", "Sat 10:00-14:00", "Sat 28 Nov 12:00"),
  ])
  func `the deadline counts from the planned instant and leaves the next opening two hours`(
    end: String, stage: String, window: String, deadline: String
  ) throws {
    let stage = try #require(Stage(stage))
    var clinic = try ClinicSample(window: window)
    try clinic.book(1, end: end, stages: [stage])
    try clinic.plan()
    #expect(clinic.text(try clinic.checkIn(1, stage).draft.instants.notAfter) == deadline)
  }

  @Test func `a client is reached by her own wall clock, and stages stay elapsed hours`() throws {
    var clinic = try ClinicSample()
    try clinic.live(in: "America/New_York")
    try clinic.book(1, end: "2026-11-17 12:00", stages: [.hours24])
    try clinic.plan()
    // Noon in Dublin is 7 in New York; 9 there is 14 here.
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 14:00"])
    clinic.client.timeZone = nil
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 12:00"])
  }

  @Test(arguments: [
    ("Europe/Dublin", "2026-03-28 02:30", "01:30-20:00", "2026-03-29T02:30:00.000Z"),
    ("Europe/Dublin", "2026-03-28 00:30", "01:30-20:00", "2026-03-29T01:00:00.000Z"),
    ("America/New_York", "2026-03-07 01:00", "02:30-20:00", "2026-03-08T07:00:00.000Z"),
    ("Australia/Lord_Howe", "2026-10-03 01:00", "02:10-20:00", "2026-10-03T15:30:00.000Z"),
    // The second 01:15 falls into the window that opened at the first 01:30.
    ("Europe/Dublin", "2026-10-24 02:15", "01:30-20:00", "2026-10-25T01:15:00.000Z"),
    ("America/New_York", "2026-10-31 02:15", "01:30-20:00", "2026-11-01T06:15:00.000Z"),
    // The second 01:15 is after the closing at the first 01:30.
    ("Europe/Dublin", "2026-10-24 02:15", "Sun 00:00-01:30", "2026-10-25T00:00:00.000Z"),
    ("Australia/Lord_Howe", "2026-04-04 02:10", "Sun 00:00-01:50", "2026-04-04T14:20:00.000Z"),
  ])
  func `the hour that is left out and the hour that comes twice`(
    zone: String, end: String, window: String, planned: String
  ) throws {
    var clinic = try ClinicSample(zone: zone, window: window, at: "2026-01-02 12:00")
    try clinic.book(1, end: end, stages: [.hours24])
    try clinic.plan()
    #expect(try clinic.checkIn(1, .hours24).draft.instants.sendFrom.description == planned)
  }

  @Test func `stages of the catalogue's own have their share of their hours as floor and deadline`() throws {
    let week = try #require(Stage("168h"))
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 21:00", stages: [week])
    try clinic.plan()
    #expect(clinic.outbox == ["1 168h queued Tue 24 Nov 19:30"])
    #expect(clinic.text(try clinic.checkIn(1, week).draft.instants.notAfter) == "Sat 28 Nov 07:30")
  }
}
