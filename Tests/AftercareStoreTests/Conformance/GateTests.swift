import AftercareCore
import Testing

/// The claim's last look (safety, table of gates): whatever was committed before it is obeyed.
@Suite struct GateTests {
  @Test(arguments: Backend.all) func `after an opt-out nothing is claimed, and the plan says why`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    try await clinic.ports.optOut(client: booked.clientID, actor: .account("ciara"), now: Week.tuesday(14))
    #expect(try await clinic.claim(at: Week.tuesday(15)).isEmpty)
    #expect(try await clinic.plan(Week.tuesday(15)) == 1)
    #expect(try await clinic.checkIns(booked).allSatisfy { $0.state == .cancelled && $0.reason == .suppressed })
  }

  @Test func `an address that another client stopped is not messaged for anybody`() async throws {
    let clinic = try Clinic()
    let anna = try await clinic.client()
    let brother = try await clinic.client("Liam Byrne")
    try await clinic.ports.optOut(client: anna.clientID, actor: .account("ciara"), now: Week.tuesday(14))
    #expect(try await clinic.claim(at: Week.tuesday(15)).isEmpty)
    #expect(try await clinic.checkIn(brother).state == .queued)
  }

  @Test(arguments: Backend.all) func `withdrawn consent sends the check-in back to the planner`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    try await clinic.ports.setConsent(
      .refused, client: booked.clientID, channel: .email, renew: false, actor: .account("ciara"), now: Week.tuesday(14))
    #expect(try await clinic.claim(at: Week.tuesday(15)).isEmpty)
    try await clinic.plan(Week.tuesday(15))
    #expect(try await clinic.checkIn(booked).reason == .noConsent)
  }

  @Test(arguments: [(AppointmentStatus.cancelled, MessageReason.appointmentCancelled), (.noShow, .noShow)])
  func `a session called off is not asked about`(_ status: AppointmentStatus, _ reason: MessageReason) async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    try await clinic.ports.setStatus(
      status, ofAppointment: booked.appointmentID, actor: .account("ciara"), now: Week.tuesday(14))
    #expect(try await clinic.claim(at: Week.tuesday(15)).isEmpty)
    let row = try await clinic.checkIn(booked)
    #expect(row.state == .cancelled)
    #expect(row.reason == reason)
    #expect(try await clinic.actions("message:\(row.id)") == ["message.cancelled"])
  }

  @Test func `a moved session's check-in waits for the planner`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    try await clinic.ports.move(
      appointment: booked.appointmentID, to: Week.tuesday(8), end: nil, actor: .account("ciara"), now: Week.monday(16))
    #expect(try await clinic.claim(at: Week.tuesday(15)).isEmpty)
    #expect(try await clinic.checkIn(booked).state == .queued)
  }

  @Test func `past its window a check-in is planned into the next one`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    #expect(try await clinic.claim(at: Week.tuesday(20)).isEmpty)
    #expect(try await clinic.plan(Week.tuesday(20)) == 1)
    #expect(try await clinic.claim(at: Week.tuesday(21)).isEmpty)
    #expect(try await clinic.claim(at: Week.wednesday(9)).map(\.messageID) == [try await clinic.checkIn(booked).id])
  }

  @Test func `what closes the way for every check-in holds it until it is released`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    var gate = clinic.gate
    gate.checkInsHeld = .noLead
    let claims = try await clinic.claims(at: Week.tuesday(15))
    #expect(try await clinic.ports.settle([], claiming: claims, gate: gate, now: Week.tuesday(15)).isEmpty)
    #expect(try await clinic.checkIn(booked).reason == .noLead)
    #expect(try await clinic.ports.release(.noWayBack, now: Week.tuesday(15, 30)) == 0)
    #expect(try await clinic.ports.release(.noLead, now: Week.tuesday(15, 30)) == 1)
    try await clinic.plan(Week.tuesday(15, 30))
    #expect(try await clinic.claim(at: Week.tuesday(15, 30)).count == 1)
  }

  @Test(arguments: Backend.all) func `while a red follow-up is open a check-in is held; closing releases it`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(.red, at: Week.tuesday(12))
    #expect(try await clinic.claim(.sms, at: Week.tuesday(15)).isEmpty)
    #expect(try await clinic.checkIn(booked).state == .held)
    #expect(try await clinic.checkIn(booked).reason == .followUpOpen)
    try await clinic.ports.close(
      id, outcome: .referred, note: nil, by: .account("ciara"), now: Week.tuesday(16))
    try await clinic.plan(Week.tuesday(16))
    #expect(try await clinic.claim(.sms, at: Week.tuesday(16)).count == 1)
  }

  @Test func `an amber follow-up holds no check-in`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.openFollowUp(.amber, at: Week.tuesday(12))
    #expect(try await clinic.claim(.sms, at: Week.tuesday(15)).count == 1)
  }

  @Test(arguments: Backend.all) func `a second check-in of one date is superseded by the one that went`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let first = try await clinic.client()
    let early = try #require(try await clinic.claims(at: Week.tuesday(15)).first)
    try await clinic.send(at: Week.tuesday(15))
    // A row that another program's plan put there beside the planner's knowledge.
    let second = try await clinic.book(clinic.request(end: Week.monday(14)))
    let draft = CheckInDraft(
      appointmentID: second.appointmentID, stage: .hours24, plannedEnd: Week.monday(14), channel: .email,
      contactPointID: try await clinic.ports.client(first.clientID).contactPoints.first?.id,
      instants: MessageInstants(
        dueAt: Week.tuesday(14), sendFrom: Week.tuesday(14), sendUntil: Week.tuesday(20), notAfter: Week.wednesday(11)))
    let revision = try #require(
      try await clinic.ports.clientsToPlan(limit: 1, catalogue: Catalogue(), now: Week.tuesday(16)).first
    ).revision
    let plan = ClientPlan(clientID: first.clientID, revision: revision, steps: [.add(draft)])
    #expect(try await clinic.ports.apply([plan], now: Week.tuesday(16)) == 1)
    #expect(try await clinic.claim(at: Week.tuesday(16)).isEmpty)
    #expect(try await clinic.checkIn(second).reason == .superseded)
    #expect(try await clinic.message(early.messageID).state == .sent)
  }

  @Test(arguments: Backend.all) func `a check-in that waits to go again after a lost answer counts for its date`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let first = try await clinic.client()
    let lost = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(lost, .unknown(GatewayAnswer(summary: "the connection ended")), at: Week.tuesday(15))
    #expect(try await clinic.message(lost.messageID).state == .queued)
    // A row that another program's plan put there beside the planner's knowledge.
    let second = try await clinic.book(clinic.request(end: Week.monday(14)))
    let client = try #require(
      try await clinic.ports.clientsToPlan(limit: 1, catalogue: Catalogue(), now: Week.tuesday(15, 1)).first)
    let draft = CheckInDraft(
      appointmentID: second.appointmentID, stage: .hours24, plannedEnd: Week.monday(14), channel: .email,
      contactPointID: client.contactPoints.first?.id,
      instants: MessageInstants(
        dueAt: Week.tuesday(14), sendFrom: Week.tuesday(14), sendUntil: Week.tuesday(20), notAfter: Week.wednesday(11)))
    let plan = ClientPlan(clientID: first.clientID, revision: client.revision, steps: [.add(draft)])
    #expect(try await clinic.ports.apply([plan], now: Week.tuesday(15, 1)) == 1)
    #expect(try await clinic.claim(at: Week.tuesday(19)).map(\.messageID) == [lost.messageID])
    #expect(try await clinic.checkIn(second).reason == .superseded)
  }

  @Test func `a check-in tried yesterday and on its way today counts for today`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let evening = try #require(try await clinic.claim(at: Week.tuesday(19, 30)).first)
    try await clinic.settle(evening, .transient(.later, retryAfter: .hours(2)), at: Week.tuesday(19, 30))
    try await clinic.plan(Week.tuesday(20))
    _ = try await clinic.ports.sweep(now: Week.wednesday(9))
    try await clinic.plan(Week.wednesday(9))
    let other = try await clinic.book(clinic.request(end: Week.tuesday(9)), now: Week.tuesday(10))
    let client = try #require(
      try await clinic.ports.clientsToPlan(limit: 1, catalogue: Catalogue(), now: Week.wednesday(9)).first)
    let draft = CheckInDraft(
      appointmentID: other.appointmentID, stage: .hours24, plannedEnd: Week.tuesday(9), channel: .email,
      contactPointID: client.contactPoints.first?.id,
      instants: MessageInstants(
        dueAt: Week.wednesday(9), sendFrom: Week.wednesday(9), sendUntil: Week.wednesday(20),
        notAfter: Week.thursday(11)))
    let plan = ClientPlan(clientID: client.id, revision: client.revision, steps: [.add(draft)])
    #expect(try await clinic.ports.apply([plan], now: Week.wednesday(9)) == 1)
    #expect(try await clinic.claim(at: Week.wednesday(9)).map(\.messageID) == [evening.messageID])
    #expect(try await clinic.checkIn(other).reason == .superseded)
  }

  @Test func `an acknowledgement past its deadline is dropped, also without a claim`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let ids = try await clinic.acknowledge(at: Week.tuesday(12), times: 2)
    #expect(ids.count == 2)
    #expect(try await clinic.claim(.sms, at: Week.tuesday(12, 31)).isEmpty)
    for id in ids {
      #expect(try await clinic.message(id).state == .skipped)
      #expect(try await clinic.message(id).reason == .expired)
    }
    let swept = try await clinic.acknowledge(at: Week.tuesday(13), times: 1)
    #expect(try await clinic.ports.sweep(now: Week.tuesday(13, 30)) == 0)
    #expect(try await clinic.ports.sweep(now: Week.tuesday(13, 31)) == 1)
    #expect(try await clinic.message(try #require(swept.first)).state == .skipped)
  }

  @Test(arguments: Backend.all)
  func `the notice that nobody has called does not go to a client who said stop meanwhile`(_ backend: Backend)
    async throws
  {
    for hasStopped in [false, true] {
      let clinic = try Clinic(backend)
      let booked = try await clinic.client(email: nil, phone: Numbers.anna)
      let point = try #require(
        try await clinic.ports.client(booked.clientID).contactPoints.first { $0.channel == .sms })
      let now = Week.tuesday(12)
      let id = try await clinic.openFollowUp(at: now)
      let notice = MessageDraft(
        kind: .acknowledgement, purpose: .notCalledYet, recipient: .contactPoint(point.id), channel: .sms,
        sendFrom: now, notAfter: now + .hours(2))
      try await clinic.ports.alert(id, round: 2, messages: [notice], nextAlertAt: now + .hours(1), now: now + .hours(1))
      let row = try #require(try await clinic.ports.due(.sms, now: now + .hours(1), limit: 10).last)
      #expect(row.purpose == .notCalledYet)
      if hasStopped {
        try await clinic.ports.optOut(client: booked.clientID, actor: .service, now: now + .hours(1))
      }
      let claimed = try await clinic.claim(.sms, at: now + .hours(1))
      #expect(claimed.map(\.messageID) == (hasStopped ? [] : [row.id]))
      let message = try await clinic.message(row.id)
      #expect(message.state == (hasStopped ? .cancelled : .sending))
      #expect(message.reason == (hasStopped ? .suppressed : nil))
    }
  }

  @Test func `an acknowledgement answers also a client who said stop, an answer by a person does not`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    let reply = try await clinic.hear("stop, my leg is numb", at: Week.tuesday(12))
    let answer = try await clinic.ports.answer(
      replyID: reply.id, text: "Please phone us.", actor: .account("ciara"), now: Week.tuesday(12))
    let ids = try await clinic.acknowledge(at: Week.tuesday(12), times: 1)
    try await clinic.ports.optOut(client: booked.clientID, actor: .client, now: Week.tuesday(12))
    #expect(try await clinic.claim(.sms, at: Week.tuesday(12, 1)).map(\.messageID) == ids)
    #expect(try await clinic.message(answer).reason == .suppressed)
  }
}

extension Clinic {
  /// Queues acknowledgements of a client's reply, good for half an hour; returns their ids.
  fileprivate func acknowledge(at now: Instant, times: Int) async throws -> [Int64] {
    try await hear("numb \(now.milliseconds)", at: now) { facts in
      let message = MessageDraft(
        kind: .acknowledgement, purpose: .red, recipient: .contactPoint(facts.client?.contactPointID ?? 0),
        channel: .sms, sendFrom: now, notAfter: now + .minutes(30))
      return ReplyDecision(messages: Array(repeating: message, count: times))
    }
    var filter = MessageFilter()
    filter.kind = .acknowledgement
    filter.state = .queued
    return try await ports.messages(filter, limit: 10).map(\.id)
  }
}
