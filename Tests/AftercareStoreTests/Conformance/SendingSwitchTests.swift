import AftercareCore
import Testing

/// Sending on hold, by a person or because of the clock.
@Suite struct SendingSwitchTests {
  private let ciara = Actor.account("ciara")

  private func hold(_ clinic: Clinic, _ cause: SendingHold.Cause, at now: Instant) async throws {
    let isNew = try await clinic.ports.holdSending(
      SendingHold(cause: cause, since: now, comparedWith: cause == .clock ? now : nil), actor: ciara, now: now)
    #expect(isNew)
  }

  private func resume(_ clinic: Clinic, at now: Instant) async throws -> [SendingHold.Cause] {
    try await clinic.ports.resumeSending(Set(SendingHold.Cause.allCases), end: .person, actor: ciara, now: now)
      .map(\.cause)
  }

  /// A red text that is acknowledged and alerted; returns the follow-up.
  private func redReply(_ clinic: Clinic, at now: Instant) async throws -> Int64 {
    let read = try await clinic.hear("my foot is numb", at: now) { facts in
      let acknowledgement = MessageDraft(
        kind: .acknowledgement, purpose: .red, recipient: .contactPoint(facts.client?.contactPointID ?? 0),
        channel: .sms, sendFrom: now, notAfter: now + .minutes(30), actBy: now + .hours(2))
      return ReplyDecision(
        verdict: Verdict(level: .red, flags: [.numbness]), followUps: [.open(.of(.red, for: facts, now: now))],
        messages: [acknowledgement])
    }
    return try #require(read.followUpID)
  }

  private func messages(_ clinic: Clinic, _ kind: MessageKind) async throws -> [String] {
    var filter = MessageFilter()
    filter.kind = kind
    return try await clinic.ports.messages(filter, limit: 100).sorted { $0.id < $1.id }
      .map { "\($0.state.rawValue)\($0.reason.map { "(\($0.rawValue))" } ?? "")" }
  }

  @Test(arguments: Backend.all, SendingHold.Cause.allCases)
  func `while it stands nothing goes to clients, and alerts go`(_ backend: Backend, _ cause: SendingHold.Cause)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    try await hold(clinic, cause, at: Week.tuesday(14))
    _ = try await redReply(clinic, at: Week.tuesday(15))
    let sent = try await clinic.send(.sms, at: Week.tuesday(15))
    #expect(sent.count == 1)
    #expect(try await messages(clinic, .alert) == ["sent"])
    #expect(try await messages(clinic, .acknowledgement) == ["held(paused)"])
    let row = try await clinic.checkIn(booked)
    #expect(row.state == .held && row.reason == .paused)
    #expect(try await clinic.send(.sms, at: Week.tuesday(16)).isEmpty)
  }

  @Test(arguments: Backend.all) func `staff hear at once that the client was not told`(_ backend: Backend) async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    try await hold(clinic, .person, at: Week.tuesday(14))
    let id = try await redReply(clinic, at: Week.tuesday(12))
    #expect(try await clinic.ports.dueForAlert(now: Week.tuesday(12), limit: 10).isEmpty)
    _ = try await clinic.claim(.sms, at: Week.tuesday(12))
    let due = try #require(try await clinic.ports.dueForAlert(now: Week.tuesday(12), limit: 10).first)
    #expect(due.followUp.id == id && due.isClientUntold)
  }

  @Test(arguments: Backend.all) func `resuming queues what waited, leaves an event, and says what it lifted`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    #expect(try await resume(clinic, at: Week.tuesday(10)).isEmpty)
    try await hold(clinic, .person, at: Week.tuesday(14))
    let again = SendingHold(cause: .person, since: Week.tuesday(15))
    #expect(try await !clinic.ports.holdSending(again, actor: ciara, now: Week.tuesday(15)))
    try await clinic.claim(at: Week.tuesday(15))
    try await hold(clinic, .clock, at: Week.tuesday(15))
    #expect(try await clinic.ports.sendingHolds().map(\.cause).count == 2)
    let lifted = try await clinic.ports.resumeSending([.clock], end: .agrees, actor: .service, now: Week.tuesday(15))
    #expect(lifted.map(\.cause) == [.clock])
    #expect(try await clinic.checkIn(booked).state == .held)
    #expect(try await resume(clinic, at: Week.tuesday(15, 30)) == [.person])
    try await clinic.plan(Week.tuesday(15, 30))
    #expect(try await clinic.send(at: Week.tuesday(15, 30)).count == 1)
    #expect(try await clinic.actions("") == ["sending.paused", "sending.paused", "sending.resumed", "sending.resumed"])
    #expect(try await clinic.ports.verify(head: nil, publicKey: nil).firstBreak == nil)
  }

  @Test(arguments: Backend.all) func `a person's pause does not stop deadlines`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    try await hold(clinic, .person, at: Week.tuesday(14))
    try await clinic.claim(at: Week.tuesday(15))
    _ = try await resume(clinic, at: Week.day(8, 15))
    try await clinic.plan(Week.day(8, 15))
    #expect(try await clinic.checkIns(booked).allSatisfy { $0.state == .skipped && $0.reason == .expired })
  }

  @Test(arguments: Backend.all) func `by a clock that is not trusted nothing expires and nothing is planned`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    _ = try await redReply(clinic, at: Week.tuesday(12))
    let far = Week.day(400, 12)
    try await hold(clinic, .clock, at: far)
    #expect(try await clinic.ports.sweep(now: far) == 0)
    _ = try await clinic.claim(.sms, at: far)
    try await clinic.ports.optOut(client: booked.clientID, actor: ciara, now: far)
    #expect(try await clinic.plan(far) == 0)
    #expect(try await messages(clinic, .acknowledgement) == ["held(paused)"])
    #expect(try await messages(clinic, .checkIn) == ["held(paused)", "held(paused)"])
    // With the clock right again the opt-out is found where it was left.
    _ = try await resume(clinic, at: Week.tuesday(12, 10))
    try await clinic.plan(Week.tuesday(12, 10))
    #expect(try await clinic.checkIns(booked).allSatisfy { $0.state == .cancelled && $0.reason == .suppressed })
    #expect(try await clinic.send(.sms, at: Week.tuesday(12, 10)).count == 1)
    #expect(try await messages(clinic, .acknowledgement) == ["sent"])
  }

  @Test(arguments: Backend.all) func `what is on the wire when the clock loses its trust is not given up`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    let far = Week.day(400, 12)
    try await hold(clinic, .clock, at: far)
    try await clinic.settle(claimed, .transient(.later, retryAfter: nil), at: far)
    #expect(try await clinic.checkIn(booked).state == .queued)
    // Killed in that state, it is not left unknown for a deadline that may not have passed.
    _ = try await clinic.claim(at: Week.tuesday(15))
    _ = try await clinic.ports.adoptInterrupted(policies: [:], now: far)
    #expect(try await clinic.checkIn(booked).state != .unknown)
  }

  @Test(arguments: Backend.all) func `the newest instant is that of events, until somebody vouched for the clock`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    #expect(try await clinic.ports.newestInstant() == nil)
    _ = try await clinic.client()
    try await clinic.ports.record("test.past", details: [:], actor: ciara, now: Week.monday(9))
    #expect(try await clinic.ports.newestInstant() == Week.monday(12))
    try await clinic.ports.record("test.future", details: [:], actor: ciara, now: Week.day(400, 12))
    #expect(try await clinic.ports.newestInstant() == Week.day(400, 12))
    try await hold(clinic, .clock, at: Week.tuesday(9))
    _ = try await resume(clinic, at: Week.tuesday(10))
    #expect(try await clinic.ports.newestInstant() == Week.tuesday(10))
  }

  @Test(arguments: Backend.all) func `a clock that ran ahead leaves no alert waiting for the future`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let far = Week.day(400, 12)
    let id = try await redReply(clinic, at: far)
    let now = Week.tuesday(12)
    #expect(try await clinic.ports.dueForAlert(now: now, limit: 10).isEmpty)
    #expect(try await clinic.claims(.sms, at: now).isEmpty)
    try await clinic.ports.clockWentBack(now: now)
    let due = try #require(try await clinic.ports.dueForAlert(now: now, limit: 10).first)
    #expect(due.followUp.id == id && due.isClientUntold)
    #expect(try await messages(clinic, .acknowledgement) == ["skipped(expired)"])
    #expect(try await clinic.send(.sms, at: now).count == 1)
    #expect(try await clinic.actions("") == ["clock.wentBack"])
  }

  @Test(arguments: Backend.all) func `check-ins that a wrong clock let expire are wanted again`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    let ahead = Week.day(2, 14)
    _ = try await clinic.ports.sweep(now: ahead)
    try await clinic.plan(ahead)
    #expect(try await clinic.checkIn(booked).reason == .expired)
    let now = Week.tuesday(15)
    try await clinic.plan(now)
    #expect(try await clinic.checkIn(booked).reason == .expired)
    try await clinic.ports.clockWentBack(now: now)
    try await clinic.plan(now)
    #expect(try await clinic.send(at: now).count == 1)
  }

  @Test(arguments: Backend.all) func `what a wrong clock put off is tried again when it may go`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let ahead = Week.tuesday(19)
    let claimed = try #require(try await clinic.claim(at: ahead).first)
    try await clinic.settle(claimed, .transient(.later, retryAfter: nil), at: ahead)
    let now = Week.tuesday(15)
    #expect(try await clinic.claims(at: now).isEmpty)
    try await clinic.ports.clockWentBack(now: now)
    #expect(try await clinic.send(at: now).count == 1)
  }
}
