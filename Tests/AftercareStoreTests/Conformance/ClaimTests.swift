import AftercareCore
import Testing

@Suite struct ClaimTests {
  @Test(arguments: Backend.all) func `a due check-in is claimed once, with its attempt committed`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    #expect(try await clinic.claim(at: Week.tuesday(14, 59)).isEmpty)
    let claims = try await clinic.claims(at: Week.tuesday(15))
    let claimed = try await clinic.ports.settle(
      [], claiming: claims + claims, gate: clinic.gate, now: Week.tuesday(15))
    let first = try #require(claimed.first)
    #expect(claimed.count == 1)
    #expect(first.text.text == "How are you?")
    #expect(first.firstClaimedAt == Week.tuesday(15))
    let detail = try await clinic.ports.message(first.messageID)
    #expect(detail.message.state == .sending)
    #expect(detail.message.messageId == first.reference)
    #expect(detail.message.templateHash == "hash")
    #expect(detail.attempts.map(\.number) == [1])
    #expect(detail.attempts.first?.endedAt == nil)
    #expect(try await clinic.checkIn(booked).id == first.messageID)
    #expect(try await clinic.actions("message:\(first.messageID)") == ["message.claimed"])
  }

  @Test(arguments: Backend.all) func `a text made from old facts is refused and made anew`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    let stale = try await clinic.claims(at: Week.tuesday(15))
    var edit = ClientEdit()
    edit.name = "Anna Kelly"
    try await clinic.ports.edit(client: booked.clientID, edit, actor: .account("ciara"), now: Week.tuesday(15))
    #expect(try await clinic.ports.settle([], claiming: stale, gate: clinic.gate, now: Week.tuesday(15)).isEmpty)
    #expect(try await clinic.checkIn(booked).state == .queued)
    #expect(try await clinic.claim(at: Week.tuesday(15)).count == 1)
  }

  @Test(arguments: Backend.all) func `the first text is kept and repeated byte for byte`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let first = try #require(try await clinic.claim(at: Week.tuesday(15), text: "ćafé \u{1F44B}\n").first)
    try await clinic.settle(first, .transient(.later, retryAfter: nil), at: Week.tuesday(15))
    let due = try #require(try await clinic.ports.due(.email, now: Week.tuesday(16), limit: 1).first)
    #expect(due.stored == first.text)
    var other = first.text
    other.text = "another"
    let claim = Claim(
      messageID: due.id, fingerprint: due.fingerprint, text: other, gateway: "email", templateSource: nil)
    let again = try #require(
      try await clinic.ports.settle([], claiming: [claim], gate: clinic.gate, now: Week.tuesday(16)).first)
    #expect(again.text == first.text)
    #expect(again.reference == first.reference)
    #expect(again.firstClaimedAt == first.firstClaimedAt)
    #expect(again.attemptID != first.attemptID)
  }

  @Test func `a text kept for an old address is not sent to it after the address changed`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    let first = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(first, .transient(.later, retryAfter: nil), at: Week.tuesday(15))
    var edit = ClientEdit()
    edit.email = EmailAddress("new@client.example")
    try await clinic.ports.edit(client: booked.clientID, edit, actor: .account("ciara"), now: Week.tuesday(15, 2))
    try await clinic.ports.setConsent(
      .given, client: booked.clientID, channel: .email, renew: false, actor: .account("ciara"),
      now: Week.tuesday(15, 2))
    try await clinic.plan(Week.tuesday(15, 3))
    #expect(try await clinic.claim(at: Week.tuesday(16)).allSatisfy { $0.text.address == "new@client.example" })
  }

  @Test(arguments: Backend.all) func `alerts go before answers to clients, and these before check-ins`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let now = Week.tuesday(15, 5)
    let point = try #require(try await clinic.ports.due(.sms, now: now, limit: 1).first)
    try await clinic.hear("help", at: now) { facts in
      let answer = MessageDraft(
        kind: .confirmation, purpose: .help, recipient: .contactPoint(facts.client?.contactPointID ?? 0),
        channel: .sms, sendFrom: now, notAfter: now + .minutes(5))
      return ReplyDecision(followUps: [.open(.of(.amber, for: facts, now: now))], messages: [answer])
    }
    let due = try await clinic.ports.due(.sms, now: now, limit: 10)
    #expect(due.map(\.kind) == [.alert, .confirmation, .checkIn])
    #expect(due.last?.id == point.id)
    #expect(try await clinic.ports.due(.sms, now: now, limit: 2).count == 2)
  }

  @Test func `an alert without any address does not stand in the way of others`() async throws {
    let clinic = try Clinic(.file)
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let now = Week.tuesday(15, 5)
    try await clinic.openFollowUp(.amber, at: now)
    try clinic.sqlite.run("UPDATE therapist SET phone = NULL")
    #expect(try await clinic.ports.due(.sms, now: now, limit: 1).map(\.kind) == [.checkIn])
  }

  @Test(arguments: Backend.all) func `a text that could not be made fails its message`(_ backend: Backend) async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    let id = try await clinic.checkIn(booked).id
    try await clinic.ports.reject(messageID: id, problem: "en/24h.email: unknown tag", now: Week.tuesday(15))
    #expect(try await clinic.message(id).state == .failed)
    #expect(try await clinic.message(id).reason == .templateBroken)
    #expect(try await clinic.claim(at: Week.tuesday(15)).isEmpty)
    #expect(try await clinic.actions("message:\(id)") == ["message.failed"])
  }

  @Test(arguments: Backend.all)
  func `the next instant is the next due, a check-in's window's end or another's deadline`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    #expect(try await clinic.ports.nextInstant(after: Week.monday(12)) == nil)
    _ = try await clinic.client()
    #expect(try await clinic.ports.nextInstant(after: Week.monday(12)) == Week.tuesday(15))
    #expect(try await clinic.ports.nextInstant(after: Week.tuesday(15)) == Week.tuesday(20))
    #expect(try await clinic.ports.nextInstant(after: Week.tuesday(20)) == Week.thursday(15))
    let sender = ContactAddress.phone(try clinic.phone(Numbers.anna))
    try await clinic.hear("STOP", at: Week.tuesday(20)) { _ in
      let draft = MessageDraft(
        kind: .confirmation, purpose: .stop, recipient: .address(sender), channel: .sms, sendFrom: Week.tuesday(20),
        notAfter: Week.tuesday(22))
      return ReplyDecision(messages: [draft])
    }
    #expect(try await clinic.ports.nextInstant(after: Week.tuesday(20)) == Week.tuesday(22))
  }

  @Test func `a cancelled caller's outcomes are recorded all the same`() async throws {
    let clinic = try Clinic(.file)
    let booked = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await clinic.settle(claimed, .accepted(.fine), at: Week.tuesday(15))
    }
    try await task.value
    #expect(try await clinic.checkIn(booked).state == .sent)
  }
}
