import AftercareCore
import Testing

@Suite struct OverviewTests {
  private let ciara = Actor.account("ciara")

  @Test(arguments: Backend.all) func `messages are found by state, kind, channel, client and due date`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let anna = try await clinic.client()
    _ = try await clinic.client("Liam Kelly", email: nil, phone: Numbers.anna)
    try await clinic.send(at: Week.tuesday(15))
    func count(_ change: (inout MessageFilter) -> Void) async throws -> Int {
      var filter = MessageFilter()
      change(&filter)
      return try await clinic.ports.messages(filter, limit: 10).count
    }
    #expect(try await count { _ in } == 4)
    #expect(try await count { $0.state = .sent } == 1)
    #expect(try await count { $0.kind = .alert } == 0)
    #expect(try await count { $0.channel = .sms } == 2)
    #expect(try await count { $0.clientID = anna.clientID } == 2)
    #expect(try await count { $0.from = Week.wednesday(0) } == 2)
    #expect(try await count { $0.to = Week.wednesday(0) } == 2)
    #expect(try await clinic.ports.messages(MessageFilter(), limit: 1).first?.dueAt == Week.thursday(15))
    #expect(try await clinic.checkIn(anna).recipientName == "Anna Byrne")
    #expect(try await clinic.checkIn(anna).massageType == "swedish")
  }

  @Test(arguments: Backend.all) func `reading a body or a reply's words is on record`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.checkIn(booked).id
    #expect(try await clinic.ports.body(ofMessage: id, actor: ciara, now: Week.monday(13)) == nil)
    try await clinic.send(.sms, at: Week.tuesday(15))
    let body = try await clinic.ports.body(ofMessage: id, actor: ciara, now: Week.tuesday(16))
    #expect(body?.text == "How are you?")
    #expect(body?.address == Numbers.anna)
    #expect(try await clinic.actions("message:\(id)").last == "message.bodyRead")
    let reply = try await clinic.hear("fine", at: Week.tuesday(16))
    #expect(try await clinic.ports.words(ofReply: reply.id, actor: ciara, now: Week.tuesday(17))?.text == "fine")
    #expect(try await clinic.actions("reply:\(reply.id)").last == "reply.wordsRead")
    await #expect(throws: NoSuchThing("message", 99)) {
      try await clinic.ports.body(ofMessage: 99, actor: ciara, now: Week.tuesday(17))
    }
    await #expect(throws: NoSuchThing("reply", 99)) {
      try await clinic.ports.words(ofReply: 99, actor: ciara, now: Week.tuesday(17))
    }
    await #expect(throws: NoSuchThing("follow-up", 99)) { try await clinic.ports.followUp(99) }
  }

  @Test(arguments: Backend.all) func `the most pressing follow-up comes first`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    var ids: [Int64] = []
    let kinds: [(FollowUpLevel, Bool)] = [(.question, false), (.amber, false), (.red, true), (.red, false)]
    for (index, (level, urgent)) in kinds.enumerated() {
      let now = Week.tuesday(12, Int64(index))
      let read = try await clinic.hear("text", from: "+35386000000\(index)", at: now) { facts in
        ReplyDecision(followUps: [.open(.of(level, urgent: urgent, for: facts, now: now))])
      }
      ids.append(try #require(read.followUpID))
    }
    #expect(
      try await clinic.ports.followUps(includingClosed: false, clientID: nil, limit: 10).map(\.id)
        == [ids[2], ids[3], ids[1], ids[0]])
    try await clinic.ports.close(ids[2], outcome: .emergency, note: nil, by: ciara, now: Week.tuesday(13))
    #expect(
      try await clinic.ports.followUps(includingClosed: false, clientID: nil, limit: 10).map(\.id)
        == [ids[3], ids[1], ids[0]])
    #expect(
      try await clinic.ports.followUps(includingClosed: true, clientID: nil, limit: 10).last?.id == ids[2])
  }

  @Test(arguments: Backend.all) func `the day shows sessions, what to act on and who was not reached`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let anna = try await clinic.client(email: nil, phone: Numbers.anna)
    let silent = try await clinic.book(clinic.request("Liam Kelly", email: nil))
    try await clinic.plan()
    _ = try await clinic.book(clinic.request(email: nil, phone: Numbers.anna, end: Week.tuesday(17)))
    let id = try await clinic.openFollowUp(.amber, at: Week.tuesday(12))
    try await clinic.hear("all good now", at: Week.tuesday(16)) { _ in ReplyDecision(verdict: Verdict(level: .ok)) }
    let today = try await clinic.ports.today(
      from: Week.tuesday(0), to: Week.wednesday(0), now: Week.tuesday(16))
    #expect(today.sessions.map(\.appointment.clientId) == [anna.clientID])
    #expect(today.sessions.first?.lastReply?.level == .ok)
    #expect(today.followUps.map(\.id) == [id])
    #expect(today.notReached.map(\.clientId) == [silent.clientID])
    #expect(today.notReached.map(\.reason) == [.noAddress])
    #expect(today.fine.map(\.level) == [.ok])
    #expect(today.problems.isEmpty)
    #expect(today.calls.isEmpty)
  }

  @Test(arguments: Backend.all) func `the numbers at a glance`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    var status = try await clinic.ports.status(now: Week.monday(12))
    #expect(status.nextDueAt == nil)
    #expect(status.lastSentAt == nil)
    _ = try await clinic.client()
    _ = try await clinic.client("Liam Kelly", email: nil, phone: Numbers.anna)
    _ = try await clinic.book(clinic.request("Mary Kelly", email: nil, end: Week.tuesday(10)))
    try await clinic.receive("numb", from: Numbers.anna, at: Week.tuesday(12))
    status = try await clinic.ports.status(now: Week.tuesday(12))
    #expect(status.unreadReplies == 1)
    #expect(status.clientsToPlan == 1)
    #expect(status.nextDueAt == Week.tuesday(15))
    try await clinic.openFollowUp(from: "+353860000000", at: Week.tuesday(12))
    try await clinic.send(at: Week.tuesday(15))
    status = try await clinic.ports.status(now: Week.tuesday(16))
    #expect(status.messages == ["queued": 3, "sent": 1])
    #expect(status.overdue == 1)
    #expect(status.followUps == ["open": 1])
    #expect(status.lastSentAt == Week.tuesday(15))
    #expect(status.pendingBookings == 0)
    #expect(status.bookingProblems == 0)
    #expect(status.auditHead == (try await clinic.ports.head()))
  }

  @Test func `an alert that waits is not the next check-in`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.openFollowUp(.amber, at: Week.tuesday(12))
    #expect(try await clinic.ports.status(now: Week.tuesday(12)).nextDueAt == Week.tuesday(15))
  }
}
