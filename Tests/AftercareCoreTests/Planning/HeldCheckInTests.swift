import AftercareCore
import Testing

@Suite struct HeldCheckInTests {
  static let holds: [MessageReason] = [.followUpOpen, .noWayBack, .noLead, .paused]

  private func held(_ reason: MessageReason, stage: Stage = .hours24) throws -> ClinicSample {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00", stages: [stage])
    try clinic.plan()
    try clinic.plan(at: "2026-11-18 14:00")
    try clinic.record(1, stage, .held, reason)
    return clinic
  }

  @Test(arguments: holds)
  func `a hold lasts while the check-in is wanted and in time`(reason: MessageReason) throws {
    var clinic = try held(reason)
    #expect(try clinic.plan().isEmpty)
    try clinic.plan(at: "2026-11-18 20:00")
    #expect(clinic.outbox == ["1 24h held(\(reason.rawValue)) Thu 19 Nov 09:00"])
    #expect(try clinic.plan().isEmpty)
  }

  @Test(arguments: [MessageReason.noWayBack, .noLead, .paused])
  func `a hold ends with the deadline`(reason: MessageReason) throws {
    var clinic = try held(reason)
    try clinic.plan(at: "2026-11-19 11:00")
    #expect(clinic.outbox == ["1 24h skipped(expired)"])
  }

  @Test func `an open follow-up holds for a week`() throws {
    var clinic = try held(.followUpOpen)
    try clinic.plan(at: "2026-11-19 11:00")
    #expect(clinic.client.checkIns[0].draft.state == .held)
    #expect(try clinic.plan(at: "2026-11-25 13:59").isEmpty)
    try clinic.plan(at: "2026-11-25 14:00")
    #expect(clinic.outbox == ["1 24h skipped(expired)"])
    #expect(try clinic.plan().isEmpty)
  }

  @Test func `held past its deadline it can be claimed in no zone and no window`() throws {
    var clinic = try held(.followUpOpen)
    try clinic.plan(at: "2026-11-20 12:00")
    try clinic.live(in: "America/New_York")
    try clinic.plan()
    let instants = try clinic.checkIn(1, .hours24).draft.instants
    #expect(clinic.client.checkIns[0].draft.state == .held)
    #expect(min(instants.sendUntil, instants.notAfter) <= clinic.now)
  }

  @Test func `released after its deadline it is not sent`() throws {
    var clinic = try held(.followUpOpen)
    try clinic.plan(at: "2026-11-20 12:00")
    try clinic.record(1, .hours24, .queued)
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h skipped(expired)"])
  }

  @Test(arguments: holds)
  func `a hold does not keep what is no longer wanted`(reason: MessageReason) throws {
    var clinic = try held(reason)
    try clinic.edit(1) { $0.status = .noShow }
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h cancelled(noShow)"])
    clinic = try held(reason)
    clinic.client.contactPoints[0].consent = .refused
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h cancelled(noConsent)"])
    clinic = try held(reason)
    try clinic.move(1, end: "2026-11-17 15:00")
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h cancelled(superseded)", "1 24h queued Wed 18 Nov 15:00"])
  }

  @Test func `no longer wanted after its deadline, while a follow-up is open, it is cancelled`() throws {
    var clinic = try held(.followUpOpen)
    try clinic.edit(1) { $0.status = .cancelled }
    try clinic.plan(at: "2026-11-21 12:00")
    #expect(clinic.outbox == ["1 24h cancelled(appointmentCancelled)"])
  }

  @Test(arguments: holds)
  func `another channel lifts the hold of a dead way back and no other`(reason: MessageReason) throws {
    var clinic = try held(reason)
    clinic.client.contactPoints.append(PlanningContactPoint(id: 12, channel: .sms, consent: .given))
    clinic.client.preferredChannel = .sms
    try clinic.plan()
    let draft = try clinic.checkIn(1, .hours24).draft
    #expect(draft.channel == .sms)
    #expect(draft.state == (reason == .noWayBack ? .queued : .held))
    #expect(draft.reason == (reason == .noWayBack ? nil : reason))
  }

  @Test func `a held check-in competes for its date`() throws {
    var clinic = try held(.noLead)
    try clinic.book(2, end: "2026-11-17 18:00", stages: [.hours24])
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h cancelled(superseded)", "2 24h queued Wed 18 Nov 18:00"])
  }

  @Test func `one held past its deadline does not`() throws {
    var clinic = try held(.followUpOpen)
    try clinic.book(2, end: "2026-11-18 18:00", stages: [.hours24])
    try clinic.plan(at: "2026-11-19 12:00")
    #expect(clinic.client.checkIns.map(\.draft.state) == [.held, .queued])
    #expect(try clinic.plan().isEmpty)
  }
}
