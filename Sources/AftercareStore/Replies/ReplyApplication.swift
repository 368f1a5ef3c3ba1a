import AftercareCore
import Foundation
import GRDB

/// Applies what the rules decided about a reply: the second half of *read*, in the same transaction.
struct ReplyApplication {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  @discardableResult
  func apply(_ decision: ReplyDecision, to reply: IdentifiedReply) throws -> ReadReply {
    let facts = reply.facts
    try store(decision, reply)
    if let reason = decision.suppression { try suppress(reason, reply) }
    if decision.kind == .bounce { try noteBounces(reply.parsed, decision.receipts) }
    var followUpID: Int64?
    for step in decision.followUps {
      let id = try FollowUpWriter(transaction).apply(
        step, clientID: facts.client?.id, appointmentID: facts.client?.appointmentID, replyID: facts.replyID)
      followUpID = followUpID ?? id
    }
    var messages = decision.messages
    if let command = decision.staffReply, let staff = facts.staff {
      followUpID = try StaffCommands(transaction: transaction, clocks: decision.clocks).apply(command, by: staff)
      let isRefused = followUpID == nil && command != .help
      if isRefused { messages = messages.map { $0.with(purpose: .unknownNumber) } }
    }
    for draft in messages {
      try MessageWriter(transaction)
        .queue(
          draft, clientID: facts.client?.id, appointmentID: facts.client?.appointmentID,
          followUpID: followUpID, replyID: facts.replyID)
    }
    try db.cachedStatement("UPDATE reply SET follow_up_id = ? WHERE id = ?").execute([followUpID, facts.replyID])
    return ReadReply(
      id: facts.replyID, kind: decision.kind, matchedBy: facts.matchedBy, clientID: facts.client?.id,
      verdict: decision.verdict, followUpID: followUpID)
  }

  private func noteBounces(_ parsed: ParsedReply, _ rules: ReceiptRules) throws {
    for bounce in parsed.bounces {
      let receipt = Receipt(bounce, references: parsed.references) {
        transaction.store.references.messageID(naming: $0) != nil
      }
      if let receipt { try ReceiptWriter(transaction).note(receipt, rules: rules) }
    }
  }

  /// Keeps the words that were read and the verdict on them as content, and what lists need as columns.
  private func store(_ decision: ReplyDecision, _ reply: IdentifiedReply) throws {
    let facts = reply.facts
    let text = try transaction.keep(facts.text)
    let verdict = try decision.verdict.map { try transaction.keep(Self.json($0)) }
    let subject = reply.parsed.subject.isEmpty ? nil : try transaction.keep(reply.parsed.subject)
    try db.cachedStatement(
      """
      UPDATE reply SET kind = ?, matched_by = ?, candidates = ?, client_id = ?, appointment_id = ?, message_id = ?,
        therapist_id = ?, mail_message_id = ?, subject_id = ?, text_id = ?, own_offset = ?, verdict_id = ?, level = ?,
        urgent = ?, opt_out = ?, flags = ?, written_at = ?, sender = ?, sender_hash = ?, read_at = ? WHERE id = ?
      """
    ).execute([
      decision.kind, facts.matchedBy, reply.candidates.isEmpty ? nil : "\(reply.candidates)", facts.client?.id,
      facts.client?.appointmentID, reply.messageID, facts.staff?.id, reply.parsed.messageID, subject?.id, text.id,
      reply.ownOffset, verdict?.id, decision.verdict?.level, decision.verdict?.urgent ?? false,
      decision.verdict?.optOut ?? false, CodeList.json(decision.verdict?.flags ?? []), facts.writtenAt,
      facts.replyTo?.description, reply.senderHash, now, facts.replyID,
    ])
    var details: AuditDetails = [
      "kind": .text(decision.kind.rawValue), "matchedBy": .text(facts.matchedBy.rawValue),
      "client": .optional(facts.client?.id), "staff": .optional(facts.staff?.id),
    ]
    if let verdict = decision.verdict {
      details.add("level", .text(verdict.level.rawValue))
      details.add("urgent", .flag(verdict.urgent))
      details.add("optOut", .flag(verdict.optOut))
      details.add("flags", .list(verdict.flags.map(\.rawValue)))
    }
    try transaction.record(
      "reply.read", "reply:\(facts.replyID)", details, contents: [text, verdict, subject].compactMap { $0 })
  }

  /// Binds the sender's address, and the one our message went to, for every client who has them.
  private func suppress(_ reason: SuppressionReason, _ reply: IdentifiedReply) throws {
    let suppressions = Suppressions(transaction)
    if let hash = reply.senderHash { try suppressions.suppress(hash: hash, reason) }
    guard let messageID = reply.messageID else { return }
    let row = try db.cachedStatement("SELECT contact_point_id FROM message WHERE id = ?").row([messageID])
    if let point: Int64 = row?["contact_point_id"] { try suppressions.suppress(contactPoint: point, reason) }
  }

  private static func json(_ verdict: Verdict) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(verdict)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
