import AftercareCore
import Testing

@Suite struct OutboxDeskTests {
  @Test(arguments: Backend.all) func `a failed message is tried again within its deadline`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    let id = try await clinic.checkIn(booked).id
    try await clinic.ports.reject(messageID: id, problem: "broken", now: Week.tuesday(15))
    await #expect(throws: Refused.self) {
      try await clinic.ports.retry(messageID: id, actor: .account("ciara"), now: Week.wednesday(12))
    }
    try await clinic.ports.retry(messageID: id, actor: .account("ciara"), now: Week.tuesday(16))
    #expect(try await clinic.claim(at: Week.tuesday(16)).map(\.messageID) == [id])
    #expect(try await clinic.actions("message:\(id)") == ["message.failed", "message.retried", "message.claimed"])
  }

  @Test(arguments: Backend.all) func `only what waits can be cancelled`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    let late = try await clinic.checkIn(booked, .hours72).id
    try await clinic.ports.cancel(messageID: late, actor: .account("ciara"), now: Week.monday(13))
    #expect(try await clinic.message(late).reason == .resolved)
    let sent = try #require(try await clinic.send(at: Week.tuesday(15)).first)
    await #expect(throws: Refused.self) {
      try await clinic.ports.cancel(messageID: sent, actor: .account("ciara"), now: Week.tuesday(16))
    }
    await #expect(throws: Refused.self) {
      try await clinic.ports.resolve(messageID: sent, as: .sent, actor: .account("ciara"), now: Week.tuesday(16))
    }
    await #expect(throws: NoSuchThing("message", 99)) {
      try await clinic.ports.cancel(messageID: 99, actor: .account("ciara"), now: Week.tuesday(16))
    }
  }

  @Test(arguments: [(Resolution.sent, MessageState.sent), (.sendAgain, .queued), (.cancel, .cancelled)])
  func `a person settles an unknown message`(_ resolution: Resolution, _ state: MessageState) async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(claimed, .unknown(.gone), at: Week.tuesday(15), whenUnknown: .hold)
    try await clinic.ports.resolve(
      messageID: claimed.messageID, as: resolution, actor: .account("ciara"), now: Week.tuesday(16))
    #expect(try await clinic.message(claimed.messageID).state == state)
    let event = try #require(
      try await clinic.ports.events(matching: AuditFilter(action: "message.resolved"), limit: 1).first)
    #expect(event.actor == "account:ciara")
    #expect(event.details == #"{"as":"\#(resolution.rawValue)"}"#)
  }

  @Test(arguments: Backend.all) func `a person's answer goes to the address she wrote from`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let reply = try await clinic.hear("may I swim?", at: Week.tuesday(12))
    let id = try await clinic.ports.answer(
      replyID: reply.id, text: "Yes, gently.", actor: .account("ciara"), now: Week.tuesday(13))
    let due = try #require(try await clinic.ports.due(.sms, now: Week.tuesday(13), limit: 1).first)
    #expect(due.id == id)
    #expect(due.ownText == "Yes, gently.")
    #expect(due.address.description == Numbers.anna)
    #expect(due.kind == .answer)
  }

  @Test func `an answer is refused after a stop, and after two weeks without consent`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    let reply = try await clinic.hear("may I swim?", at: Week.tuesday(12))
    let account = Actor.account("ciara")
    try await clinic.ports.setConsent(
      .refused, client: booked.clientID, channel: .sms, renew: false, actor: account, now: Week.tuesday(12))
    _ = try await clinic.ports.answer(replyID: reply.id, text: "Yes.", actor: account, now: Week.day(15, 12))
    await #expect(throws: Refused.self) {
      try await clinic.ports.answer(replyID: reply.id, text: "Yes.", actor: account, now: Week.day(15, 13))
    }
    try await clinic.ports.optOut(client: booked.clientID, actor: account, now: Week.tuesday(13))
    await #expect(throws: Refused.self) {
      try await clinic.ports.answer(replyID: reply.id, text: "Yes.", actor: account, now: Week.tuesday(14))
    }
  }

  @Test func `an answer to a reply that is nobody's is refused`() async throws {
    let clinic = try Clinic()
    let reply = try await clinic.hear("hello", from: "+353860000000", at: Week.tuesday(12))
    await #expect(throws: Refused.self) {
      try await clinic.ports.answer(replyID: reply.id, text: "Hi.", actor: .account("ciara"), now: Week.tuesday(13))
    }
  }
}
