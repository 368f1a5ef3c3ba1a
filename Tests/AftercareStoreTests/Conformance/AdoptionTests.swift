import AftercareCore
import Testing

/// What becomes of messages whose service died while they were on the wire.
@Suite struct AdoptionTests {
  @Test(arguments: Backend.all) func `with the policy resend it is queued again with the same text`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let first = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    #expect(try await clinic.ports.adoptInterrupted(policies: [.email: .resend], now: Week.tuesday(15, 5)) == 1)
    #expect(try await clinic.ports.adoptInterrupted(policies: [.email: .resend], now: Week.tuesday(15, 5)) == 0)
    let again = try #require(try await clinic.claim(at: Week.tuesday(15, 5)).first)
    #expect(again.text == first.text)
    let attempts = try await clinic.ports.message(first.messageID).attempts
    #expect(attempts.map(\.outcome) == ["unknown", nil])
    #expect(
      try await clinic.actions("message:\(first.messageID)") == [
        "message.claimed", "message.unknown", "message.requeued", "message.claimed",
      ])
  }

  @Test(arguments: Backend.all) func `with the policy hold it stays unknown until a person resolves it`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let first = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    #expect(try await clinic.ports.adoptInterrupted(policies: [.email: .hold], now: Week.tuesday(15, 5)) == 1)
    #expect(try await clinic.message(first.messageID).state == .unknown)
    #expect(try await clinic.message(first.messageID).reason == .serviceDied)
    #expect(try await clinic.claim(at: Week.tuesday(15, 5)).isEmpty)
    try await clinic.ports.resolve(
      messageID: first.messageID, as: .sent, actor: .account("ciara"), now: Week.tuesday(16))
    let row = try await clinic.message(first.messageID)
    #expect(row.state == .sent)
    #expect(row.sentAt == Week.tuesday(15))
  }

  @Test func `past its deadline it stays unknown whatever the policy`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let first = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    _ = try await clinic.ports.adoptInterrupted(policies: [.email: .resend], now: Week.wednesday(12))
    #expect(try await clinic.message(first.messageID).state == .unknown)
    try await clinic.plan(Week.wednesday(12))
    #expect(try await clinic.message(first.messageID).reason == .serviceDied)
  }

  @Test func `a confirmation whose service died is not sent twice`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let now = Week.tuesday(12)
    try await clinic.hear("stop", at: now) { facts in
      ReplyDecision(messages: [
        MessageDraft(
          kind: .confirmation, purpose: .stop, recipient: .contactPoint(facts.client?.contactPointID ?? 0),
          channel: .sms, sendFrom: now, notAfter: now + .minutes(5))
      ])
    }
    let claimed = try #require(try await clinic.claim(.sms, at: now).first)
    _ = try await clinic.ports.adoptInterrupted(policies: [.sms: .resend], now: now + .minutes(1))
    #expect(try await clinic.message(claimed.messageID).state == .unknown)
  }

  @Test(arguments: [
    Outcome.accepted(.fine), .transient(.later, retryAfter: nil), .permanent(.refused, suppresses: .hardBounce),
  ])
  func `an outcome that comes after the adoption leaves the next attempt alone`(_ late: Outcome) async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let first = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    _ = try await clinic.ports.adoptInterrupted(policies: [:], now: Week.tuesday(15, 5))
    let second = try #require(try await clinic.claim(at: Week.tuesday(15, 5)).first)
    try await clinic.settle(first, late, at: Week.tuesday(15, 6))
    #expect(try await clinic.message(first.messageID).state == .sending)
    #expect(try await clinic.ports.message(first.messageID).attempts.map(\.outcome) == [late.name, nil])
    try await clinic.settle(second, .accepted(.fine), at: Week.tuesday(15, 7))
    #expect(try await clinic.message(first.messageID).state == .sent)
  }
}
