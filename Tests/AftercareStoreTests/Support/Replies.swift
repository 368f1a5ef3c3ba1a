import AftercareCore
import Testing

/// Where texts come from in these tests.
enum Numbers {
  static let anna = "+353861234567"
  static let therapist = "+353871111111"
}

extension Clinic {
  func phone(_ text: String) throws -> PhoneNumber { try #require(PhoneNumber(text)) }

  /// Stores a text message; returns its id.
  @discardableResult
  func receive(_ text: String, from number: String, at now: Instant) async throws -> ReceivedReply {
    let sender = try phone(number)
    let raw = RawReply(
      channel: .sms, wayIn: .webhook, sender: sender, bytes: Array(text.utf8), receivedAt: now,
      dedupeKey: DedupeKey.text(from: number, text: text, receivedAt: now))
    let received = try await ports.receive([raw], actor: .service, now: now)
    return try #require(received.first)
  }

  /// Receives a text message and reads it; `deciding` stands for the rules.
  @discardableResult
  func hear(
    _ text: String, from number: String = Numbers.anna, at now: Instant,
    deciding: @escaping @Sendable (ReplyFacts) -> ReplyDecision = { _ in ReplyDecision() }
  ) async throws -> ReadReply {
    try await receive(text, from: number, at: now)
    let unread = try #require(try await ports.beginReading(now: now) { _ in ReplyDecision(kind: .unreadable) })
    let parsed = ParsedReply(kind: .client, sender: .phone(try phone(number)), text: text)
    return try await ports.read(unread.id, as: parsed, now: now, deciding: deciding)
  }

  /// Receives a mail and reads it as if parsing had found these fields.
  @discardableResult
  func hearMail(
    _ text: String, from address: String, references: [String] = [], kind: ReplyKind = .client, bounces: [Bounce] = [],
    at now: Instant, deciding: @escaping @Sendable (ReplyFacts) -> ReplyDecision = { _ in ReplyDecision() }
  ) async throws -> ReadReply {
    let raw = RawReply(
      channel: .email, wayIn: .mailbox, bytes: Array(text.utf8), receivedAt: now,
      dedupeKey: "\(address) \(now.milliseconds) \(text)")
    _ = try await ports.receive([raw], actor: .service, now: now)
    let unread = try #require(try await ports.beginReading(now: now) { _ in ReplyDecision(kind: .unreadable) })
    let parsed = ParsedReply(
      kind: kind, sender: .email(try #require(EmailAddress(address))), text: text, subject: "Re: Check-in",
      references: references, bounces: bounces)
    return try await ports.read(unread.id, as: parsed, now: now, deciding: deciding)
  }

  /// A client's reply that opens a follow-up; returns its id.
  @discardableResult
  func openFollowUp(_ level: FollowUpLevel = .red, from number: String = Numbers.anna, at now: Instant) async throws
    -> Int64
  {
    let read = try await hear("my foot is numb", from: number, at: now) { facts in
      ReplyDecision(
        verdict: Verdict(level: level == .red ? .red : .amber, flags: [.numbness]),
        followUps: [.open(.of(level, for: facts, now: now))])
    }
    return try #require(read.followUpID)
  }

  /// Adds a therapist with a telephone.
  func addTherapist(
    _ name: String = "Maeve Walsh", phone number: String = Numbers.therapist, role: StaffRole = .therapist
  ) async throws -> Int64 {
    let draft = TherapistDraft(name: name, email: nil, phone: try phone(number), role: role)
    return try await ports.add(therapist: draft, actor: .account("ciara"), now: Week.monday(8))
  }
}

extension FollowUpDraft {
  /// A draft with a first round of alerts by SMS to whoever is on duty first.
  static func of(_ level: FollowUpLevel, urgent: Bool = false, for facts: ReplyFacts, round: Int = 1, now: Instant)
    -> FollowUpDraft
  {
    let alerts = facts.onDuty.prefix(1).map { person in
      MessageDraft(
        kind: .alert, purpose: .alert, recipient: .staff(person.id), channel: .sms, sendFrom: now, notAfter: nil,
        actBy: now + .hours(2), round: round)
    }
    return FollowUpDraft(
      level: level, urgent: urgent, isConduct: false, flags: [.numbness], actBy: now + .hours(2),
      nextAlertAt: now + .minutes(30), therapistID: facts.onDuty.first?.id, alerts: Array(alerts))
  }
}

extension Inbox {
  /// The oldest reply that nobody has read, begun alone.
  func beginReading(now: Instant, parking: @Sendable (ReplyFacts) -> ReplyDecision) async throws -> UnreadReply? {
    try await beginReading(atMost: 1, now: now, parking: parking).first
  }

  /// Reads one reply.
  func read(
    _ replyID: Int64, as parsed: ParsedReply, now: Instant, deciding: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> ReadReply {
    let read = try await self.read([ParsedReply.Numbered(id: replyID, parsed: parsed)], now: now) { facts, _ in
      deciding(facts)
    }
    return try #require(read.first)
  }
}
