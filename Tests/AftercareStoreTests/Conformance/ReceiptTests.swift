import AftercareCore
import Testing

@testable import TestServers

/// Gateways' later words on messages, in whatever order they come.
@Suite struct ReceiptTests {
  private static let account = Actor.account("ciara")

  /// A client whose 24h check-in went by mail on Tuesday at 15:00.
  private func sent(_ backend: Backend = .memory, phone: String? = nil, outcome: Outcome = .accepted(.fine))
    async throws -> (Clinic, AcceptedBooking, Claimed)
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client(phone: phone)
    let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(mail, outcome, at: Week.tuesday(15), whenUnknown: .hold)
    return (clinic, booked, mail)
  }

  @Test(arguments: Backend.all) func `a delivered message is final, and shows when it arrived`(_ backend: Backend)
    async throws
  {
    let (clinic, _, mail) = try await sent(backend, phone: Numbers.anna)
    let effects = try await clinic.note(
      [
        Receipt(about: .attempt(mail.attemptID), .delivered, happenedAt: Week.tuesday(15, 2)),
        Receipt(about: .attempt(mail.attemptID), .failed(suppresses: .hardBounce), code: "5.1.1"),
        Receipt(about: .attempt(mail.attemptID), .delivered),
      ], at: Week.tuesday(16))
    #expect(effects == [.delivered, .nothing, .nothing])
    let row = try await clinic.message(mail.messageID)
    #expect(row.state == .delivered)
    #expect(row.deliveredAt == Week.tuesday(15, 2))
    #expect(row.sentAt == Week.tuesday(15))
    #expect(row.receipt == "delivered")
    #expect(try await clinic.actions("message:\(row.id)") == ["message.claimed", "message.sent", "message.delivered"])
    #expect(try await clinic.ports.client(row.clientId ?? 0).contactPoints.first?.suppressed == nil)
  }

  @Test(arguments: [(Week.monday(9), Week.tuesday(15)), (Week.friday(9), Week.tuesday(16))])
  func `a gateway whose clock is wrong moves no instant out of its place`(_ said: Instant, _ kept: Instant)
    async throws
  {
    let (clinic, _, mail) = try await sent()
    try await clinic.note(
      [Receipt(about: .attempt(mail.attemptID), .delivered, happenedAt: said)], at: Week.tuesday(16))
    #expect(try await clinic.message(mail.messageID).deliveredAt == kept)
    #expect(try await clinic.ports.message(mail.messageID).attempts.first?.receiptAt == kept)
  }

  @Test(arguments: [
    Receipt.Word.accepted, .underWay, .delivered, .failed(suppresses: nil), .neverHeardOf(isCertain: true),
    .neverHeardOf(isCertain: false),
  ])
  func `a receipt settles what was unknown`(_ word: Receipt.Word) async throws {
    let (clinic, _, mail) = try await sent(outcome: .unknown(.gone))
    #expect(try await clinic.message(mail.messageID).state == .unknown)
    try await clinic.note([Receipt(about: .attempt(mail.attemptID), word)], at: Week.tuesday(15, 5))
    let row = try await clinic.message(mail.messageID)
    switch word {
    case .accepted, .underWay:
      #expect(row.state == .sent)
      #expect(row.sentAt == Week.tuesday(15))
    case .delivered: #expect(row.state == .delivered)
    case .failed: #expect(row.reason == .bounced)
    default:
      #expect(row.state == .queued)
      #expect(row.nextAttemptAt == Week.tuesday(15, 6))
      #expect(try await clinic.actions("message:\(row.id)").last == "message.requeued")
    }
    #expect(try await clinic.ports.verify(head: nil, publicKey: nil).firstBreak == nil)
  }

  @Test func `with the policy hold only a certain absence sends it again`() async throws {
    for isCertain in [false, true] {
      let (clinic, _, mail) = try await sent(outcome: .unknown(.gone))
      let rules = ReceiptRules(whenUnknown: .hold)
      _ = try await clinic.ports.note(
        [Receipt(about: .attempt(mail.attemptID), .neverHeardOf(isCertain: isCertain))], rules: rules,
        now: Week.tuesday(15, 5))
      #expect(try await clinic.message(mail.messageID).state == (isCertain ? .queued : .unknown))
    }
  }

  @Test(arguments: Backend.all) func `a failure goes on by the next channel, a dead address is suppressed`(
    _ backend: Backend
  ) async throws {
    let (clinic, booked, mail) = try await sent(backend, phone: Numbers.anna)
    try await clinic.note(
      [Receipt(about: .attempt(mail.attemptID), .failed(suppresses: .hardBounce), code: "5.1.1")], at: Week.tuesday(16))
    let row = try await clinic.message(mail.messageID)
    #expect(row.state == .queued)
    #expect(row.channel == .sms)
    #expect(try await clinic.ports.client(booked.clientID).contactPoints.first?.suppressed == .hardBounce)
    let attempt = try #require(try await clinic.ports.message(mail.messageID).attempts.first)
    #expect(attempt.receipt == "failed")
    #expect(attempt.receiptCode == "5.1.1")
  }

  @Test func `what turns out to have arrived is not sent by the next channel, and shows where it went`() async throws {
    let (clinic, _, mail) = try await sent(phone: Numbers.anna)
    let failed = Receipt(about: .attempt(mail.attemptID), .failed(suppresses: nil))
    let delivered = Receipt(about: .attempt(mail.attemptID), .delivered)
    #expect(
      try await clinic.note([failed, delivered], at: Week.tuesday(15, 1))
        == [.giveUp(suppresses: nil), .delivered])
    let row = try await clinic.message(mail.messageID)
    #expect(row.state == .delivered)
    #expect(row.channel == .email)
    #expect(row.gateway == "email")
    #expect(row.template == "en/default/24h.email")
    #expect(try await clinic.claim(.sms, at: Week.tuesday(15, 1)).isEmpty)
    let body = try await clinic.ports.body(ofMessage: row.id, actor: Self.account, now: Week.tuesday(16))
    #expect(body?.address == "anna@client.example")
  }

  @Test(arguments: Backend.all) func `a failure of an older attempt changes nothing`(_ backend: Backend) async throws {
    let (clinic, booked, first) = try await sent(backend, outcome: .transient(.later, retryAfter: nil))
    let second = try #require(try await clinic.claim(at: Week.tuesday(16)).first)
    try await clinic.settle(second, .accepted(.fine), at: Week.tuesday(16))
    try await clinic.note(
      [Receipt(about: .attempt(first.attemptID), .failed(suppresses: .hardBounce))], at: Week.tuesday(17))
    #expect(try await clinic.message(first.messageID).state == .sent)
    #expect(try await clinic.ports.client(booked.clientID).contactPoints.first?.suppressed == nil)
    #expect(try await clinic.actions("message:\(first.messageID)").last == "message.receipt")
    #expect(try await clinic.ports.message(first.messageID).attempts.map(\.receipt) == ["failed", nil])
  }

  @Test func `a delivery of an older attempt counts, and ends the trying`() async throws {
    let (clinic, _, first) = try await sent(outcome: .transient(.later, retryAfter: nil))
    try await clinic.note([Receipt(about: .attempt(first.attemptID), .delivered)], at: Week.tuesday(15, 1))
    #expect(try await clinic.message(first.messageID).state == .delivered)
    #expect(try await clinic.claim(at: Week.tuesday(16)).isEmpty)
  }

  @Test(arguments: [
    (Receipt.Word.delivered, Outcome.accepted(.fine), MessageState.delivered),
    (.delivered, .unknown(.gone), .delivered), (.delivered, .transient(.later, retryAfter: nil), .delivered),
    (.delivered, .permanent(.refused, suppresses: nil), .delivered),
    (.accepted, .accepted(.fine), .sent), (.accepted, .unknown(.gone), .sent),
    (.failed(suppresses: nil), .accepted(.fine), .failed),
    (.failed(suppresses: nil), .unknown(.gone), .failed),
  ])
  func `a receipt that overtakes the gateway's answer counts once the answer is there`(
    _ word: Receipt.Word, _ outcome: Outcome, _ state: MessageState
  ) async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.note([Receipt(about: .reference(mail.reference, .email), word)], at: Week.tuesday(15))
    #expect(try await clinic.message(mail.messageID).state == .sending)
    try await clinic.settle(mail, outcome, at: Week.tuesday(15), whenUnknown: .hold)
    #expect(try await clinic.message(mail.messageID).state == state)
    #expect(try await clinic.ports.verify(head: nil, publicKey: nil).firstBreak == nil)
  }

  @Test func `a receipt that came while the service died decides when it is taken over`() async throws {
    for (word, state) in [(Receipt.Word.delivered, MessageState.delivered), (.accepted, .sent)] {
      let clinic = try Clinic()
      _ = try await clinic.client()
      let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
      try await clinic.note([Receipt(about: .attempt(mail.attemptID), word)], at: Week.tuesday(15))
      _ = try await clinic.ports.adoptInterrupted(policies: [.email: .resend], now: Week.tuesday(15, 5))
      #expect(try await clinic.message(mail.messageID).state == state)
    }
  }

  @Test(arguments: Backend.all) func `a receipt finds its attempt by the gateway's identifier`(_ backend: Backend)
    async throws
  {
    let (clinic, _, mail) = try await sent(backend)
    let wrong = Receipt(about: .gatewayReference("q1", gateway: "sms"), .delivered)
    let right = Receipt(about: .gatewayReference("q1", gateway: "email"), .delivered)
    #expect(try await clinic.note([wrong], at: Week.tuesday(16)) == [.nothing])
    #expect(try await clinic.note([right], at: Week.tuesday(16)) == [.delivered])
    #expect(try await clinic.message(mail.messageID).state == .delivered)
  }

  @Test(arguments: [
    Receipt.Subject.attempt(99), .reference("ac-1-0123456789abcdef", .email), .reference("nonsense", .email),
    .gatewayReference("none", gateway: "email"),
  ])
  func `a receipt about nothing of ours does nothing`(_ subject: Receipt.Subject) async throws {
    let (clinic, _, mail) = try await sent()
    #expect(try await clinic.note([Receipt(about: subject, .delivered)], at: Week.tuesday(16)) == [.nothing])
    #expect(try await clinic.actions("message:\(mail.messageID)") == ["message.claimed", "message.sent"])
  }

  @Test func `an acknowledgement that did not arrive has staff alerted at once`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let now = Week.tuesday(12)
    try await clinic.hear("my foot is numb", at: now) { facts in
      ReplyDecision(
        verdict: Verdict(level: .red, flags: [.numbness]), followUps: [.open(.of(.red, for: facts, now: now))],
        messages: [
          MessageDraft(
            kind: .acknowledgement, purpose: .red, recipient: .contactPoint(facts.client?.contactPointID ?? 0),
            channel: .sms, sendFrom: now, notAfter: now + .minutes(30))
        ])
    }
    for text in try await clinic.claim(.sms, at: now) { try await clinic.settle(text, .accepted(.fine), at: now) }
    var filter = MessageFilter()
    filter.kind = .acknowledgement
    let message = try #require(try await clinic.ports.messages(filter, limit: 1).first)
    let reference = Receipt.Subject.reference(message.messageId, .sms)
    try await clinic.note([Receipt(about: reference, .failed(suppresses: nil))], at: now + .minutes(5))
    #expect(try await clinic.message(message.id).reason == .bounced)
    #expect(try await clinic.ports.nextAlertInstant() == now + .minutes(5))
  }

  private static let words: [Receipt.Word] = [
    .neverHeardOf(isCertain: true), .underWay, .accepted, .noWord, .failed(suppresses: .hardBounce), .delivered,
  ]

  @Test(arguments: 0..<12) func `all orders of some receipts come to the same end in the store`(_ seed: Int)
    async throws
  {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = Array(Self.words.shuffled(using: &random).prefix(3))
    var ends: Set<String> = []
    for order in [
      words, [words[1], words[0], words[2]], [words[2], words[1], words[0]], [words[1], words[2], words[0]],
    ] {
      let (clinic, _, mail) = try await sent(
        phone: Numbers.anna, outcome: seed.isMultiple(of: 2) ? .unknown(.gone) : .accepted(.fine))
      for (index, word) in order.enumerated() {
        try await clinic.note(
          [Receipt(about: .attempt(mail.attemptID), word)], at: Week.tuesday(15) + .seconds(Int64(index)))
      }
      let row = try await clinic.message(mail.messageID)
      // An unknown one that was never heard of is queued again: it is open like one that is still unknown.
      let isOpen = row.state == .unknown || (row.state == .queued && row.channel == .email)
      ends.insert("\(isOpen ? "open" : row.state.rawValue) \(row.channel.rawValue)")
      #expect(try await clinic.ports.verify(head: nil, publicKey: nil).firstBreak == nil)
    }
    #expect(ends.count == 1, "\(words.map(\.name)): \(ends)")
  }
}

extension Clinic {
  /// Notes receipts with the ordinary rules.
  @discardableResult
  func note(_ receipts: [Receipt], at now: Instant) async throws -> [ReceiptRules.Effect] {
    try await ports.note(receipts, rules: ReceiptRules(), now: now)
  }
}
