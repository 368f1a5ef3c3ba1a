import AftercareCore
import Testing

@Suite struct SettleTests {
  @Test(arguments: Backend.all) func `an accepted message is sent, with what the gateway said`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(claimed, .accepted(.fine), at: Week.tuesday(15, 1))
    let detail = try await clinic.ports.message(claimed.messageID)
    #expect(detail.message.state == .sent)
    #expect(detail.message.sentAt == Week.tuesday(15, 1))
    #expect(detail.message.gatewayReference == "q1")
    #expect(detail.attempts.first?.outcome == "accepted")
    #expect(detail.attempts.first?.code == 250)
    #expect(detail.attempts.first?.endedAt == Week.tuesday(15, 1))
    #expect(try await clinic.actions("message:\(claimed.messageID)") == ["message.claimed", "message.sent"])
  }

  @Test(arguments: Backend.all) func `settling twice changes nothing`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(claimed, .accepted(.fine), at: Week.tuesday(15, 1))
    let head = try await clinic.ports.head()
    try await clinic.settle(claimed, .permanent(.refused, suppresses: .hardBounce), at: Week.tuesday(15, 2))
    #expect(try await clinic.message(claimed.messageID).state == .sent)
    #expect(try await clinic.ports.head() == head)
  }

  @Test(arguments: Backend.all) func `a refusal for now is tried again after a pause`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(claimed, .transient(.later, retryAfter: .minutes(10)), at: Week.tuesday(15))
    let row = try await clinic.message(claimed.messageID)
    #expect(row.state == .queued)
    #expect(row.attempts == 1)
    #expect(row.nextAttemptAt == Week.tuesday(15, 10))
    #expect(try await clinic.claim(at: Week.tuesday(15, 9)).isEmpty)
    #expect(try await clinic.claim(at: Week.tuesday(15, 10)).count == 1)
    #expect(try await clinic.message(claimed.messageID).attempts == 2)
  }

  @Test(arguments: Backend.all) func `a gateway that is down costs the message no attempt`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(claimed, .gatewayDown(.gone), at: Week.tuesday(15))
    let detail = try await clinic.ports.message(claimed.messageID)
    #expect(detail.message.state == .queued)
    #expect(detail.message.attempts == 0)
    #expect(detail.attempts.map(\.outcome) == ["gatewayDown"])
    let again = try #require(try await clinic.claim(at: Week.tuesday(15, 5)).first)
    #expect(try await clinic.ports.message(again.messageID).attempts.map(\.number) == [1, 2])
  }

  @Test(arguments: [(UnknownPolicy.resend, MessageState.queued), (.hold, .unknown)])
  func `a lost answer follows the gateway's policy`(_ policy: UnknownPolicy, _ state: MessageState) async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(claimed, .unknown(.gone), at: Week.tuesday(15), whenUnknown: policy)
    let row = try await clinic.message(claimed.messageID)
    #expect(row.state == state)
    #expect(row.reason == (state == .unknown ? .connectionLost : nil))
    #expect(row.attempts == 1)
    #expect(
      try await clinic.actions("message:\(row.id)").last == (state == .unknown ? "message.unknown" : "message.deferred")
    )
  }

  @Test(arguments: Backend.all) func `a refusal for good goes on by the next consented channel`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client(phone: Numbers.anna)
    let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(mail, .permanent(.refused, suppresses: nil), at: Week.tuesday(15))
    let row = try await clinic.message(mail.messageID)
    #expect(row.state == .queued)
    #expect(row.channel == .sms)
    #expect(row.notAfter == Week.wednesday(11))
    #expect(try await clinic.actions("message:\(row.id)").last == "message.fellOver")
    // A plan made meanwhile leaves it on its way.
    try await clinic.ports.planAgain(ifChanged: "new rules", now: Week.tuesday(15))
    try await clinic.plan(Week.tuesday(15))
    #expect(try await clinic.checkIn(booked).channel == .sms)
    let text = try #require(try await clinic.claim(.sms, at: Week.tuesday(15), text: "short").first)
    #expect(text.messageID == mail.messageID)
    #expect(text.text.address == Numbers.anna)
    #expect(text.text.text == "short")
    #expect(text.reference == mail.reference)
  }

  @Test func `without another channel a client who agreed to be phoned is put on the list`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client(phone: Numbers.anna)
    for (channel, consent) in [(Channel.sms, Consent.refused), (.call, .given)] {
      try await clinic.ports.setConsent(
        consent, client: booked.clientID, channel: channel, renew: false, actor: .account("ciara"),
        now: Week.monday(13))
    }
    let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(mail, .permanent(.refused, suppresses: nil), at: Week.tuesday(15))
    #expect(try await clinic.message(mail.messageID).channel == .call)
    let today = try await clinic.ports.today(from: Week.tuesday(0), to: Week.wednesday(0), now: Week.tuesday(16))
    #expect(today.calls.map(\.id) == [mail.messageID])
    try await clinic.ports.resolve(
      messageID: mail.messageID, as: .sent, actor: .account("ciara"), now: Week.tuesday(17))
    #expect(try await clinic.message(mail.messageID).state == .sent)
  }

  @Test(arguments: Backend.all) func `where no channel is left the check-in has failed`(_ backend: Backend) async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(mail, .permanent(.refused, suppresses: nil), at: Week.tuesday(15))
    let row = try await clinic.message(mail.messageID)
    #expect(row.state == .failed)
    #expect(row.reason == .rejected)
    #expect(try await clinic.actions("message:\(row.id)").last == "message.failed")
  }

  @Test func `a dead address is suppressed for every client who has it`() async throws {
    let clinic = try Clinic()
    let anna = try await clinic.client()
    let liam = try await clinic.client("Liam Byrne")
    let claimed = try await clinic.claim(at: Week.tuesday(15))
    #expect(claimed.count == 2)
    try await clinic.settle(
      try #require(claimed.first), .permanent(.refused, suppresses: .hardBounce), at: Week.tuesday(15))
    for id in [anna.clientID, liam.clientID] {
      #expect(try await clinic.ports.client(id).contactPoints.first?.suppressed == .hardBounce)
    }
    try await clinic.plan(Week.tuesday(15))
    for booked in [anna, liam] {
      #expect(try await clinic.checkIn(booked, .hours72).reason == .suppressed)
    }
  }

  @Test(arguments: Backend.all)
  func `who told the carrier to stop is not messaged at that number any more, and the trail says so`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let anna = try await clinic.client(email: nil, phone: Numbers.anna, channel: "sms")
    let liam = try await clinic.client("Liam Byrne", email: nil, phone: Numbers.anna, channel: "sms")
    let claimed = try await clinic.claim(.sms, at: Week.tuesday(15))
    #expect(claimed.count == 2)
    try await clinic.settle(
      try #require(claimed.first), .permanent(.refused, suppresses: .stop), at: Week.tuesday(15))
    #expect(try await clinic.checkIn(anna).state == .failed)
    #expect(try await clinic.checkIn(anna).reason == .suppressed)
    for id in [anna.clientID, liam.clientID] {
      let point = try #require(try await clinic.ports.client(id).contactPoints.first { $0.channel == .sms })
      #expect(point.suppressed == .stop && point.consent == .refused)
    }
    try await clinic.plan(Week.tuesday(15))
    for booked in [anna, liam] {
      #expect([.suppressed, .noConsent].contains(try await clinic.checkIn(booked, .hours72).reason))
    }
    let events = try await clinic.ports.events(matching: AuditFilter(), limit: 1000)
    #expect(events.contains { $0.action == "address.suppressed" && $0.details.contains(#""reason":"stop""#) })
  }

  @Test func `an automatic answer refused because its reader told the carrier to stop binds that number`() async throws
  {
    let clinic = try Clinic()
    let number = try clinic.phone(Numbers.anna)
    try await clinic.hear("my foot is numb", at: Week.monday(16)) { _ in
      var decision = ReplyDecision()
      decision.messages = [
        MessageDraft(
          kind: .acknowledgement, purpose: .red, recipient: .address(.phone(number)), channel: .sms,
          sendFrom: Week.monday(16), notAfter: nil)
      ]
      return decision
    }
    let claimed = try #require(try await clinic.claim(.sms, at: Week.monday(16)).first)
    try await clinic.settle(claimed, .permanent(.refused, suppresses: .stop), at: Week.monday(16))
    let booked = try await clinic.client(email: nil, phone: Numbers.anna, channel: "sms")
    #expect(try await clinic.ports.client(booked.clientID).contactPoints.contains { $0.suppressed == .stop })
  }

  @Test func `tried until its deadline it has failed`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    var now = Week.tuesday(15)
    var tries = 0
    while let claimed = try await clinic.claim(at: now).first {
      tries += 1
      try await clinic.settle(claimed, .transient(.later, retryAfter: nil), at: now)
      let row = try await clinic.message(claimed.messageID)
      guard let next = row.nextAttemptAt else {
        #expect(row.state == .failed)
        #expect(row.reason == .attemptsExhausted)
        break
      }
      now = next
      _ = try await clinic.ports.sweep(now: now)
      try await clinic.plan(now)
      if now >= Week.tuesday(20) { now = max(now, Week.wednesday(9)) }
    }
    #expect(tries > 5)
  }

  @Test(arguments: Backend.all) func `a gateway's pause is kept and ends`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let pause = GatewayPause(reason: "log-in refused", probeAt: Week.monday(13), failures: 1)
    try await clinic.ports.setPause(pause, gateway: "smtp", channel: .email, now: Week.monday(12))
    #expect(try await clinic.ports.status(now: Week.monday(12)).pausedGateways == ["email (smtp)": "log-in refused"])
    try await clinic.ports.setPause(nil, gateway: "smtp", channel: .email, now: Week.monday(13))
    #expect(try await clinic.ports.status(now: Week.monday(13)).pausedGateways.isEmpty)
    #expect(try await clinic.actions("gateway:smtp") == ["gateway.paused", "gateway.resumed"])
  }
}
