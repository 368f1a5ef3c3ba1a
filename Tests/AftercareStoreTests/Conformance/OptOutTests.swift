import AftercareCore
import Testing

/// Stops that come by a link or from the gateway, without a reply.
@Suite struct OptOutTests {
  private func point(_ clinic: Clinic, _ booked: AcceptedBooking) async throws -> ContactPointRow {
    try #require(try await clinic.ports.client(booked.clientID).contactPoints.first)
  }

  @Test(arguments: Backend.all) func `the link in a mail stops its address for every client who has it, once`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let anna = try await clinic.client()
    let liam = try await clinic.client("Liam Byrne")
    let claimed = try await clinic.claim(at: Week.tuesday(15))
    let token = try #require(claimed.first?.unsubscribeToken)
    for message in claimed { try await clinic.settle(message, .accepted(.fine), at: Week.tuesday(15)) }
    for _ in 0..<3 { #expect(try await clinic.ports.unsubscribe(token: token, now: Week.tuesday(16))) }
    for booked in [anna, liam] {
      let point = try await point(clinic, booked)
      #expect(point.suppressed == .stop && point.consent == .refused)
    }
    let events = try await clinic.ports.events(matching: AuditFilter(action: "address."), limit: 10)
    #expect(events.map(\.action).sorted() == ["address.optedOut", "address.suppressed"])
    #expect(events.allSatisfy { $0.actor == Actor.client.text && !$0.details.contains("anna") })
    try await clinic.plan(Week.tuesday(17))
    #expect(try await clinic.claim(at: Week.thursday(15)).isEmpty)
  }

  @Test func `a token is a contact point's own, and nobody makes another`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    let token = try #require(try await clinic.claim(at: Week.tuesday(15)).first?.unsubscribeToken)
    let other = try Clinic()
    _ = try await other.client()
    let code = token.split(separator: "-").last ?? ""
    for wrong in [
      "", "-", "1", "\(code)", "2-\(code)", "1-\(code.dropLast())", "1-\(code)0",
      "1-" + String(repeating: "0", count: 32),
    ] {
      #expect(try await !clinic.ports.unsubscribe(token: wrong, now: Week.tuesday(16)), "\(wrong)")
    }
    #expect(try await !other.ports.unsubscribe(token: token, now: Week.tuesday(16)))
    #expect(try await point(clinic, booked).suppressed == nil)
  }

  @Test func `a stop after it was lifted counts again`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    let token = try #require(try await clinic.claim(at: Week.tuesday(15)).first?.unsubscribeToken)
    _ = try await clinic.ports.unsubscribe(token: token, now: Week.tuesday(16))
    try await clinic.ports.setConsent(
      .given, client: booked.clientID, channel: .email, renew: true, actor: .account("ciara"), now: Week.tuesday(17))
    #expect(try await point(clinic, booked).suppressed == nil)
    _ = try await clinic.ports.unsubscribe(token: token, now: Week.tuesday(18))
    #expect(try await point(clinic, booked).suppressed == .stop)
  }

  @Test func `what the gateway says stops the number, and no other`() async throws {
    let clinic = try Clinic()
    let anna = try await clinic.client(email: nil, phone: Numbers.anna)
    let liam = try await clinic.client("Liam Byrne", email: nil, phone: "+353861230099")
    let number = try #require(PhoneNumber(Numbers.anna))
    for _ in 0..<2 { try await clinic.ports.optOut(.phone(number), now: Week.tuesday(12)) }
    #expect(try await point(clinic, anna).suppressed == .stop)
    #expect(try await point(clinic, liam).suppressed == nil)
    #expect(try await clinic.ports.events(matching: AuditFilter(action: "address.optedOut"), limit: 10).count == 1)
  }

  @Test func `a stop at an address that bounced before refuses consent`() async throws {
    let clinic = try Clinic()
    let anna = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.hear("wrong number", at: Week.tuesday(12)) { _ in ReplyDecision(suppression: .wrongNumber) }
    try await clinic.ports.optOut(.phone(try #require(PhoneNumber(Numbers.anna))), now: Week.tuesday(13))
    #expect(try await point(clinic, anna).consent == .refused)
  }
}
