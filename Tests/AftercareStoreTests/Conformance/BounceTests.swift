import AftercareCore
import Testing

/// Mail that comes back.
@Suite struct BounceTests {
  /// A client whose check-in went by mail, with a telephone as a further channel.
  private func sent(_ backend: Backend = .memory) async throws -> (Clinic, AcceptedBooking, Claimed) {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client(phone: Numbers.anna)
    let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(mail, .accepted(.fine), at: Week.tuesday(15))
    return (clinic, booked, mail)
  }

  private func report(
    _ clinic: Clinic, _ status: String, _ action: Bounce.Action = .failed, naming id: String?,
    references: [String] = [], recipient: String = "anna@client.example", original: String? = nil,
    at now: Instant = Week.tuesday(15, 10), rules: ReceiptRules = ReceiptRules()
  ) async throws {
    let bounce = Bounce(
      recipient: EmailAddress(recipient), originalRecipient: original.flatMap { EmailAddress($0) }, action: action,
      status: status, originalMessageID: id)
    try await clinic.hearMail(
      "returned", from: "mailer-daemon@mx.example", references: references, kind: .bounce, bounces: [bounce], at: now
    ) { _ in ReplyDecision(kind: .bounce, receipts: rules) }
  }

  private func suppressed(_ clinic: Clinic, _ booked: AcceptedBooking) async throws -> SuppressionReason? {
    try await clinic.ports.client(booked.clientID).contactPoints.first { $0.channel == .email }?.suppressed
  }

  @Test(arguments: Backend.all) func `a returned mail is matched by its reference and goes on by SMS`(
    _ backend: Backend
  ) async throws {
    let (clinic, booked, mail) = try await sent(backend)
    try await report(clinic, "5.1.1", naming: "\(mail.reference)@calmhands.example")
    let row = try await clinic.message(mail.messageID)
    #expect(row.channel == .sms)
    #expect(row.state == .queued)
    #expect(try await suppressed(clinic, booked) == .hardBounce)
  }

  @Test(arguments: ["5.2.2", "5.7.1", "5.2.1", "5.0.0", "4.4.7", "5.4.7", ""])
  func `a full mailbox, a policy and a time-out fail the message and leave the address alone`(_ status: String)
    async throws
  {
    let (clinic, booked, mail) = try await sent()
    try await report(clinic, status, naming: mail.reference)
    #expect(try await clinic.message(mail.messageID).channel == .sms)
    #expect(try await suppressed(clinic, booked) == nil)
  }

  @Test(arguments: [
    (Bounce.Action.delayed, MessageState.sent), (.relayed, .sent), (.expanded, .sent), (.delivered, .delivered),
  ])
  func `a report that is no failure moves nothing but what arrived`(_ action: Bounce.Action, _ state: MessageState)
    async throws
  {
    let (clinic, booked, mail) = try await sent()
    try await report(clinic, "4.4.7", action, naming: mail.reference)
    #expect(try await clinic.message(mail.messageID).state == state)
    #expect(try await suppressed(clinic, booked) == nil)
  }

  @Test(arguments: [Bounce.Action.delayed, .relayed]) func `a server that reports a delay has the mail`(
    _ action: Bounce.Action
  ) async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(mail, .unknown(.gone), at: Week.tuesday(15), whenUnknown: .resend)
    #expect(try await clinic.message(mail.messageID).state == .queued)
    try await report(clinic, "4.4.7", action, naming: mail.reference)
    #expect(try await clinic.message(mail.messageID).state == .sent)
    #expect(try await clinic.claim(at: Week.tuesday(16)).isEmpty)
  }

  @Test func `a report with a forged reference changes nothing`() async throws {
    let (clinic, booked, mail) = try await sent()
    try await report(clinic, "5.1.1", naming: "ac-\(mail.messageID)-0123456789abcdef@calmhands.example")
    #expect(try await clinic.message(mail.messageID).state == .sent)
    #expect(try await suppressed(clinic, booked) == nil)
  }

  @Test func `a report that names our mail among those it answers is as good`() async throws {
    let (clinic, booked, mail) = try await sent()
    try await report(clinic, "5.1.1", naming: nil, references: ["x@y", "\(mail.reference)@calmhands.example"])
    #expect(try await clinic.message(mail.messageID).channel == .sms)
    #expect(try await suppressed(clinic, booked) == .hardBounce)
  }

  @Test(arguments: Backend.all) func `a report that names only the address moves one mail on and silences nobody`(
    _ backend: Backend
  ) async throws {
    let (clinic, booked, mail) = try await sent(backend)
    try await report(clinic, "5.1.1", naming: nil)
    #expect(try await clinic.message(mail.messageID).channel == .sms)
    #expect(try await suppressed(clinic, booked) == nil)
    let event = try #require(
      try await clinic.ports.events(matching: AuditFilter(action: "message.fellOver"), limit: 1).first)
    #expect(event.details.contains("\"matchedBy\":\"recipient\""))
  }

  @Test func `an address alone names no mail that is older than any server's patience`() async throws {
    let (clinic, _, mail) = try await sent()
    try await report(clinic, "5.1.1", naming: nil, at: Week.day(6, 16))
    #expect(try await clinic.message(mail.messageID).state == .sent)
  }

  @Test func `a dead mailbox behind a forwarding does not silence the address that forwards`() async throws {
    let (clinic, booked, mail) = try await sent()
    try await report(clinic, "5.1.1", naming: mail.reference, recipient: "anna@elsewhere.example")
    #expect(try await clinic.message(mail.messageID).channel == .sms)
    #expect(try await suppressed(clinic, booked) == nil)
  }

  @Test func `the original recipient counts as the address we wrote to`() async throws {
    let (clinic, booked, mail) = try await sent()
    try await report(
      clinic, "5.1.1", naming: mail.reference, recipient: "anna@elsewhere.example", original: "anna@client.example")
    #expect(try await suppressed(clinic, booked) == .hardBounce)
  }

  @Test func `one of two mailboxes behind an address is enough`() async throws {
    let (clinic, _, mail) = try await sent()
    try await report(clinic, "5.2.2", naming: mail.reference)
    try await report(clinic, "2.0.0", .delivered, naming: mail.reference, at: Week.tuesday(15, 11))
    let row = try await clinic.message(mail.messageID)
    #expect(row.state == .delivered)
    #expect(row.channel == .email)
  }

  @Test func `a returned mail goes on only by a channel that has a gateway`() async throws {
    let (clinic, _, mail) = try await sent()
    try await report(clinic, "5.1.1", naming: mail.reference, rules: ReceiptRules(channels: [.email]))
    let row = try await clinic.message(mail.messageID)
    #expect(row.state == .failed)
    #expect(row.reason == .bounced)
  }
}
