import AftercareCore
import Testing

@Suite struct ReconciliationTests {
  @Test func `a booking gives a check-in for each stage, and planning again nothing`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00")
    #expect(try clinic.plan().count == 2)
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 14:00", "1 72h queued Fri 20 Nov 14:00"])
    #expect(try clinic.plan().isEmpty)
    #expect(try clinic.plan(at: "2026-11-18 13:00").isEmpty)
  }

  @Test(arguments: [(AppointmentStatus.cancelled, "appointmentCancelled"), (.noShow, "noShow")])
  func `a session that is off cancels its check-ins, and one that is on again revives them`(
    status: AppointmentStatus, reason: String
  ) throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00")
    try clinic.plan()
    try clinic.edit(1) { $0.status = status }
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h cancelled(\(reason))", "1 72h cancelled(\(reason))"])
    #expect(try clinic.plan().isEmpty)
    try clinic.edit(1) { $0.status = .completed }
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 14:00", "1 72h queued Fri 20 Nov 14:00"])
  }

  @Test func `a session that was never on gets no rows`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00")
    try clinic.edit(1) { $0.status = .cancelled }
    #expect(try clinic.plan().isEmpty)
  }

  @Test func `moving a session replaces its check-ins, moving it back revives the old ones`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    try clinic.move(1, end: "2026-11-18 10:00")
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h cancelled(superseded)", "1 24h queued Thu 19 Nov 10:00"])
    try clinic.move(1, end: "2026-11-17 14:00")
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 14:00", "1 24h cancelled(superseded)"])
    #expect(try clinic.plan().isEmpty)
  }

  @Test func `a session moved after its check-in went is asked about anew, once`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00")
    try clinic.plan()
    try clinic.plan(at: "2026-11-18 14:00")
    try clinic.send(1, .hours24)
    try clinic.move(1, end: "2026-11-19 10:00")
    try clinic.plan()
    let moved = [
      "1 24h sent", "1 72h cancelled(superseded)", "1 24h queued Fri 20 Nov 10:00", "1 72h queued Sun 22 Nov 10:00",
    ]
    #expect(clinic.outbox == moved)
    // Back again: what went stays gone, and only the 72h is asked for.
    try clinic.move(1, end: "2026-11-17 14:00")
    try clinic.plan()
    let back = [
      "1 24h sent", "1 72h queued Fri 20 Nov 14:00", "1 24h cancelled(superseded)", "1 72h cancelled(superseded)",
    ]
    #expect(clinic.outbox == back)
  }

  @Test(arguments: [MessageState.sending, .sent, .delivered, .unknown, .failed])
  func `what was handed to a gateway is never changed`(state: MessageState) throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    try clinic.plan(at: "2026-11-18 14:00")
    try clinic.record(1, .hours24, state, state.needsReason ? .rejected : nil, attempts: 1, sentAt: clinic.now)
    let before = clinic.client.checkIns
    try clinic.edit(1) { $0.status = .cancelled }
    #expect(try clinic.plan().isEmpty)
    try clinic.edit(1) { $0.status = .booked }
    clinic.client.contactPoints[0].isSuppressed = true
    #expect(try clinic.plan(at: "2026-11-30 12:00").isEmpty)
    #expect(clinic.client.checkIns == before)
  }

  @Test(arguments: [
    (MessageState.cancelled, MessageReason.resolved, 0), (.cancelled, .phoneInstead, 0), (.skipped, .erased, 0),
    (.cancelled, .followUpClosed, 0), (.cancelled, .appointmentCancelled, 1),
  ])
  func `what a person decided, or what was tried, is not revived`(
    state: MessageState, reason: MessageReason, attempts: Int
  ) throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    try clinic.record(1, .hours24, state, reason, attempts: attempts)
    #expect(try clinic.plan().isEmpty)
  }

  @Test func `a tried check-in may be moved or cancelled but keeps its deadline`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours72])
    try clinic.plan()
    let notAfter = try clinic.checkIn(1, .hours72).draft.instants.notAfter
    try clinic.record(1, .hours72, .queued, attempts: 2)
    clinic.rules.deadlines[.hours72] = .hours(96)
    #expect(try clinic.plan().isEmpty)
    try clinic.plan(at: "2026-11-20 20:00")
    #expect(clinic.outbox == ["1 72h queued Sat 21 Nov 09:00"])
    #expect(try clinic.checkIn(1, .hours72).draft.instants.notAfter == notAfter)
    var expired = clinic
    try expired.plan(at: "2026-11-22 14:00")
    #expect(expired.outbox == ["1 72h failed(attemptsExhausted)"])
    try clinic.edit(1) { $0.status = .cancelled }
    try clinic.plan()
    #expect(clinic.outbox == ["1 72h cancelled(appointmentCancelled)"])
  }

  @Test func `a stage that the massage type no longer has is taken back`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00")
    try clinic.plan()
    try clinic.edit(1) { $0.stages = [.hours72] }
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h cancelled(superseded)", "1 72h queued Fri 20 Nov 14:00"])
  }

  @Test func `rows of appointments that were not handed over are left alone`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00")
    try clinic.plan()
    clinic.client.appointments = []
    #expect(try clinic.plan().isEmpty)
  }
}
