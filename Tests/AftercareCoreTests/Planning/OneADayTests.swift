import AftercareCore
import Testing

@Suite struct OneADayTests {
  /// Monday's 72h and Wednesday's 24h both fall due on Thursday.
  private func clash() throws -> ClinicSample {
    var clinic = try ClinicSample(at: "2026-11-16 09:00")
    try clinic.book(1, end: "2026-11-16 10:00")
    try clinic.book(2, end: "2026-11-18 15:00")
    try clinic.plan()
    return clinic
  }

  @Test func `the session that ended last is asked about, with the late question of the other`() throws {
    var clinic = try clash()
    let expected = [
      "1 24h queued Tue 17 Nov 10:00", "1 72h skipped(superseded)", "2 24h queued Thu 19 Nov 15:00 +72h",
      "2 72h queued Sat 21 Nov 15:00",
    ]
    #expect(clinic.outbox == expected)
    #expect(try clinic.plan().isEmpty)
  }

  @Test func `an early check-in leaves no question`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 10:00", stages: [.hours24])
    try clinic.book(2, end: "2026-11-17 15:00", stages: [.hours24])
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h skipped(superseded)", "2 24h queued Wed 18 Nov 15:00"])
  }

  @Test func `of one session the later stage goes`() throws {
    var clinic = try ClinicSample(window: "Sat 10:00-14:00")
    try clinic.book(1, end: "2026-11-17 10:00")
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h skipped(superseded)", "1 72h queued Sat 21 Nov 10:00"])
  }

  @Test func `when the later session is called off, the superseded check-in is wanted again`() throws {
    var clinic = try clash()
    try clinic.edit(2) { $0.status = .cancelled }
    try clinic.plan(at: "2026-11-18 12:00")
    let expected = [
      "1 24h skipped(expired)", "1 72h queued Thu 19 Nov 10:00", "2 24h cancelled(appointmentCancelled)",
      "2 72h cancelled(appointmentCancelled)",
    ]
    #expect(clinic.outbox == expected)
    // And on again.
    try clinic.edit(2) { $0.status = .booked }
    try clinic.plan()
    #expect(clinic.outbox[1] == "1 72h cancelled(superseded)")
    #expect(clinic.outbox[2] == "2 24h queued Thu 19 Nov 15:00 +72h")
  }

  @Test func `the question is given back when the later check-in fails`() throws {
    var clinic = try clash()
    try clinic.plan(at: "2026-11-19 15:00")
    try clinic.record(2, .hours24, .failed, .rejected, attempts: 1, sentAt: clinic.now)
    try clinic.plan()
    #expect(clinic.outbox[1] == "1 72h queued Thu 19 Nov 10:00")
  }

  @Test(arguments: [MessageState.sending, .sent, .delivered, .unknown])
  func `what reached the client keeps its date, and what it superseded does not come back the next day`(
    state: MessageState
  ) throws {
    var clinic = try clash()
    try clinic.plan(at: "2026-11-19 15:00")
    try clinic.record(2, .hours24, state, state.needsReason ? .connectionLost : nil, attempts: 1, sentAt: clinic.now)
    for time in ["2026-11-19 15:01", "2026-11-19 20:00", "2026-11-20 09:00", "2026-11-20 12:00", "2026-11-21 09:30"] {
      try clinic.plan(at: time)
      #expect(clinic.outbox[1] == "1 72h skipped(superseded)", "at \(time)")
    }
  }

  @Test func `an outage over the day's end changes neither the choice nor the question`() throws {
    var clinic = try clash()
    try clinic.plan(at: "2026-11-19 20:00")
    #expect(clinic.outbox[1...2] == ["1 72h skipped(superseded)", "2 24h queued Fri 20 Nov 09:00 +72h"])
    try clinic.plan(at: "2026-11-20 09:05")
    try clinic.send(2, .hours24)
    for time in ["2026-11-20 12:00", "2026-11-20 20:00", "2026-11-21 09:30"] {
      try clinic.plan(at: time)
      #expect(clinic.outbox[1] == "1 72h skipped(superseded)", "at \(time)")
    }
  }

  @Test func `a session entered after the day's check-in went gets none that day`() throws {
    var clinic = try ClinicSample(at: "2026-11-16 09:00")
    try clinic.book(1, end: "2026-11-16 10:00", stages: [.hours72])
    try clinic.plan()
    try clinic.plan(at: "2026-11-19 10:00")
    try clinic.send(1, .hours72)
    try clinic.plan(at: "2026-11-19 12:00")
    try clinic.book(2, end: "2026-11-18 15:00")
    try clinic.plan()
    #expect(clinic.outbox == ["1 72h sent", "2 24h skipped(superseded)", "2 72h queued Sat 21 Nov 15:00"])
  }

  @Test func `a failed check-in does not take the date`() throws {
    var clinic = try ClinicSample(at: "2026-11-16 09:00")
    try clinic.book(1, end: "2026-11-16 10:00", stages: [.hours72])
    try clinic.plan()
    try clinic.plan(at: "2026-11-19 10:00")
    try clinic.record(1, .hours72, .failed, .bounced, attempts: 1, sentAt: clinic.now)
    try clinic.book(2, end: "2026-11-18 15:00", stages: [.hours24])
    try clinic.plan()
    #expect(clinic.outbox == ["1 72h failed(bounced)", "2 24h queued Thu 19 Nov 15:00"])
  }

  @Test func `the date is the client's`() throws {
    var clinic = try ClinicSample(window: "00:00-24:00")
    try clinic.book(1, end: "2026-11-17 06:00", stages: [.hours24])
    try clinic.book(2, end: "2026-11-17 20:00", stages: [.hours24])
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h skipped(superseded)", "2 24h queued Wed 18 Nov 20:00"])
    // In Auckland 06:00 is 19:00 of the same date, and 20:00 is 09:00 of the next.
    try clinic.live(in: "Pacific/Auckland")
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 06:00", "2 24h queued Wed 18 Nov 20:00"])
  }

  @Test func `a tried check-in cannot take over a question`() throws {
    var clinic = try ClinicSample(at: "2026-11-16 09:00")
    try clinic.book(2, end: "2026-11-18 15:00", stages: [.hours24])
    try clinic.plan(at: "2026-11-19 15:00")
    try clinic.record(2, .hours24, .queued, attempts: 1)
    try clinic.book(1, end: "2026-11-16 16:00", stages: [.hours72])
    try clinic.plan()
    #expect(clinic.outbox == ["2 24h queued Thu 19 Nov 15:00", "1 72h skipped(superseded)"])
  }

  @Test func `a tried check-in that gives way leaves its question and does not come back`() throws {
    var clinic = try ClinicSample(at: "2026-11-16 09:00")
    try clinic.book(1, end: "2026-11-16 10:00", stages: [.hours72])
    try clinic.plan(at: "2026-11-19 10:00")
    try clinic.record(1, .hours72, .queued, attempts: 1)
    try clinic.book(2, end: "2026-11-18 15:00", stages: [.hours24])
    try clinic.plan()
    #expect(clinic.outbox == ["1 72h cancelled(superseded)", "2 24h queued Thu 19 Nov 15:00 +72h"])
    #expect(try clinic.plan().isEmpty)
    try clinic.edit(2) { $0.status = .cancelled }
    try clinic.plan()
    #expect(clinic.outbox == ["1 72h cancelled(superseded)", "2 24h cancelled(appointmentCancelled)"])
  }
}
