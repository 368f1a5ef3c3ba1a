import AftercareCore
import Testing

@Suite struct SuppressionTests {
  private let stop: @Sendable (ReplyFacts) -> ReplyDecision = { _ in
    ReplyDecision(verdict: Verdict(level: .optout, optOut: true), suppression: .stop)
  }

  @Test(arguments: Backend.all) func `a stop binds the number for every client who has it`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let anna = try await clinic.client(email: nil, phone: Numbers.anna)
    let liam = try await clinic.client("Liam Byrne", email: nil, phone: Numbers.anna)
    let read = try await clinic.hear("STOP", at: Week.tuesday(12), deciding: stop)
    #expect(read.matchedBy == .ambiguous)
    for booked in [anna, liam] {
      let points = try await clinic.ports.client(booked.clientID).contactPoints
      #expect(points.map(\.channel) == [.sms, .call])
      #expect(points.map(\.suppressed) == [.stop, nil])
      #expect(points.first?.consent == .refused)
    }
    #expect(try await clinic.claim(.sms, at: Week.tuesday(15)).isEmpty)
  }

  @Test func `a stop by a strange address binds the address our message went to`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(mail, .accepted(.fine), at: Week.tuesday(15))
    try await clinic.hearMail(
      "stop", from: "home@client.example", references: [mail.reference], at: Week.tuesday(16), deciding: stop)
    #expect(try await clinic.ports.client(booked.clientID).contactPoints.first?.suppressed == .stop)
  }

  @Test func `a stop at an address that bounced before still refuses consent`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.hear("wrong number", at: Week.tuesday(12)) { _ in ReplyDecision(suppression: .wrongNumber) }
    #expect(try await clinic.ports.client(booked.clientID).contactPoints.first?.consent == .given)
    try await clinic.hear("stop", at: Week.tuesday(12, 30), deciding: stop)
    #expect(try await clinic.ports.client(booked.clientID).contactPoints.first?.consent == .refused)
  }

  @Test(arguments: Backend.all) func `no booking lifts a stop, only a person who renews the consent`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.hear("STOP", at: Week.tuesday(12), deciding: stop)
    _ = try await clinic.book(
      clinic.request(email: nil, phone: Numbers.anna, end: Week.tuesday(16)), now: Week.tuesday(13))
    #expect(try await clinic.ports.client(booked.clientID).contactPoints.first?.consent == .refused)
    let account = Actor.account("ciara")
    await #expect(throws: Refused.self) {
      try await clinic.ports.setConsent(
        .given, client: booked.clientID, channel: .sms, renew: false, actor: account, now: Week.tuesday(14))
    }
    try await clinic.ports.setConsent(
      .given, client: booked.clientID, channel: .sms, renew: true, actor: account, now: Week.tuesday(14))
    let point = try #require(try await clinic.ports.client(booked.clientID).contactPoints.first)
    #expect(point.suppressed == nil)
    #expect(point.consent == .given)
  }

  @Test func `a new client with a stopped number is not messaged`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.hear("STOP", at: Week.monday(13), deciding: stop)
    let liam = try await clinic.client("Liam Byrne", email: nil, phone: Numbers.anna)
    #expect(try await clinic.checkIn(liam).state == .skipped)
    #expect(try await clinic.checkIn(liam).reason == .suppressed)
  }

  @Test func `saying stop twice suppresses once`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    for minute in [0, 30] {
      try await clinic.hear("STOP \(minute)", at: Week.tuesday(12, Int64(minute)), deciding: stop)
    }
    let events = try await clinic.ports.events(matching: AuditFilter(action: "address.suppressed"), limit: 10)
    #expect(events.count == 1)
  }
}
