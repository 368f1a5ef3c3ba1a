import AftercareCore
import Testing

@Suite struct MissedWindowTests {
  @Test func `a check-in that missed its window goes at the next opening`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    #expect(try clinic.plan(at: "2026-11-18 19:59").isEmpty)
    let steps = try clinic.plan(at: "2026-11-18 20:00")
    #expect(steps.count == 1)
    #expect(clinic.outbox == ["1 24h queued Thu 19 Nov 09:00"])
    #expect(clinic.text(try clinic.checkIn(1, .hours24).draft.instants.notAfter) == "Thu 19 Nov 11:00")
    #expect(try clinic.plan(at: "2026-11-19 10:59").isEmpty)
  }

  @Test func `after its deadline it is skipped, and after a long outage nothing floods`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00")
    try clinic.plan()
    try clinic.plan(at: "2026-11-19 11:00")
    #expect(clinic.outbox == ["1 24h skipped(expired)", "1 72h queued Fri 20 Nov 14:00"])
    try clinic.plan(at: "2026-12-24 12:00")
    #expect(clinic.outbox == ["1 24h skipped(expired)", "1 72h skipped(expired)"])
  }

  @Test func `a check-in whose next opening comes after its deadline is skipped at once`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    try clinic.record(1, .hours24, .queued, attempts: 1)
    clinic.rules.contactWindow = try ContactWindow(parsing: "Mon 09:00-20:00")
    // It was tried, so it keeps the deadline it was tried under: Thursday, not Monday.
    try clinic.plan(at: "2026-11-18 20:00")
    #expect(clinic.outbox == ["1 24h failed(attemptsExhausted)"])
  }

  @Test func `a session entered late is asked about while there is time`() throws {
    var clinic = try ClinicSample(at: "2026-11-18 15:00")
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 14:00"])
    var night = try ClinicSample(at: "2026-11-18 21:00")
    try night.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try night.plan()
    #expect(night.outbox == ["1 24h queued Thu 19 Nov 09:00"])
  }

  @Test(arguments: [
    ("2026-11-19 02:00", "1 24h queued Thu 19 Nov 09:00"), ("2026-11-19 02:01", "1 24h skipped(expired)"),
    ("2026-11-19 10:00", "1 24h skipped(expired)"), ("2027-11-19 10:00", "1 24h skipped(expired)"),
  ])
  func `a session over by more than the deadline when it first appears messages nobody`(
    firstSeen: String, outbox: String
  ) throws {
    var clinic = try ClinicSample(at: firstSeen)
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    #expect(clinic.outbox == [outbox])
    #expect(try clinic.plan().isEmpty)
  }

  @Test func `a session first seen by a clock that ran ahead is asked about once that is put back`() throws {
    var clinic = try ClinicSample(at: "2026-11-19 10:00")
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h skipped(expired)"])
    try clinic.plan(at: "2026-11-18 15:00")
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 14:00"])
  }

  @Test func `an import of the past messages nobody`() throws {
    var clinic = try ClinicSample(at: "2026-11-18 12:00")
    for day in 1...9 { try clinic.book(Int64(day), end: "2026-11-0\(day) 14:00") }
    try clinic.plan()
    #expect(clinic.client.checkIns.count == 18)
    #expect(clinic.client.checkIns.allSatisfy { $0.draft.reason == .expired && $0.draft.state == .skipped })
  }

  @Test func `the clinic's own deadlines count`() throws {
    var clinic = try ClinicSample(window: "00:00-24:00")
    clinic.rules.deadlines[.hours24] = .hours(30)
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    #expect(try clinic.plan(at: "2026-11-19 19:59").isEmpty)
    try clinic.plan(at: "2026-11-19 20:00")
    #expect(clinic.outbox == ["1 24h skipped(expired)"])
    // Expired by a rule, not by a person: a longer deadline brings it back.
    clinic.rules.deadlines[.hours24] = .hours(48)
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 14:00"])
  }
}
