import AftercareCore
import Foundation
import GRDB

/// Claims messages for free connections: the last look, the stored text, the committed attempt.
struct Claiming {
  let transaction: Transaction
  let gate: ClaimGate
  /// The channels on which an answer would reach nobody.
  let closedWaysBack: Set<Channel>
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction, gate: ClaimGate) throws {
    self.transaction = transaction
    self.gate = gate
    closedWaysBack = try WayInStates(transaction.db).closed(now: transaction.now)
  }

  /// Returns what is now `sending`; nil when the message was held, dropped, given back to the planner, or is no longer
  /// what was rendered (then it is still queued and comes again).
  func claim(_ claim: Claim) throws -> Claimed? {
    let row = try db.cachedStatement(Self.waiting).row([claim.messageID])
    guard let row else { return nil }
    let facts = MessageFacts(row: row)
    let isDue: Instant = row["next_attempt_at"]
    guard isDue <= now, facts.fingerprint == claim.fingerprint else { return nil }
    switch gate.decide(try gateFacts(facts), now: now) {
    case .send: return try send(claim, facts)
    case .wait: return nil
    case .hold(let reason): try stop(facts, .held, reason)
    case .drop(let reason): try stop(facts, reason == .expired ? .skipped : .cancelled, reason)
    case .plan: try facts.clientID.map(transaction.touch)
    }
    return nil
  }

  private static let waiting = "\(MessageFacts.select) WHERE m.id = ? AND m.state = 'queued'"

  private func gateFacts(_ facts: MessageFacts) throws -> ClaimGate.Facts {
    guard facts.kind == .checkIn, let clientID = facts.clientID else {
      return facts.gateFacts(hasOpenRed: false, hadOneToday: false)
    }
    let red = try db.cachedStatement(
      "SELECT 1 FROM follow_up WHERE client_id = ? AND level = 'red' AND state <> 'closed'"
    ).row([clientID])
    let zone = (facts.row["time_zone"] as String?).flatMap(TimeZone.init(identifier:)) ?? gate.clinicZone
    let day = CalendarDay.holding(now, in: zone)
    // Each that may have reached her: also one whose answer was lost and that waits to go again.
    let other = try db.cachedStatement(
      """
      SELECT 1 FROM message m WHERE client_id = ?1 AND kind = 'checkIn' AND id <> ?2 AND due_at >= ?5 AND (
        channel <> 'call' AND sent_at BETWEEN ?3 AND ?4 - 1 AND state IN ('sending','sent','delivered','unknown')
        OR EXISTS (SELECT 1 FROM attempt t WHERE t.message_id = m.id AND t.started_at BETWEEN ?3 AND ?4 - 1
          AND (t.outcome IS NULL OR t.outcome = 'unknown' OR t.outcome = 'accepted' AND m.state <> 'failed')))
      """
    ).row([clientID, facts.id, day.start, day.end, day.start - Self.longestWait])
    var gateFacts = facts.gateFacts(hasOpenRed: red != nil, hadOneToday: other != nil)
    gateFacts.isWayBackClosed = closedWaysBack.contains(facts.channel)
    return gateFacts
  }

  /// No check-in goes so long after it was due: what is older need not be looked at.
  private static let longestWait = Span.days(60)

  private func send(_ claim: Claim, _ facts: MessageFacts) throws -> Claimed {
    let (contentID, text, isNew) = try content(claim, facts)
    let first: Instant = facts.row["claimed_at"] ?? now
    try db.cachedStatement(
      """
      UPDATE message SET state = 'sending', attempts = attempts + 1, next_attempt_at = NULL, sent_at = NULL, claimed_at = ?,
        content_id = ?, template = ?, template_hash = ?, gateway = ? WHERE id = ? AND state = 'queued'
      """
    ).execute([first, contentID.id, text.template, text.templateHash, claim.gateway, facts.id])
    let number =
      try db.cachedStatement(
        """
        INSERT INTO attempt (message_id, number, channel, gateway, started_at, source)
        VALUES (?1, (SELECT count(*) FROM attempt WHERE message_id = ?1) + 1, ?2, ?3, ?4, ?5) RETURNING number
        """
      ).row([facts.id, facts.channel, claim.gateway, now, claim.receiptSource])?[0] ?? 0
    let attemptID = db.lastInsertedRowID
    try transaction.record(
      "message.claimed", "message:\(facts.id)",
      [
        "kind": .text(facts.kind.rawValue), "client": .optional(facts.clientID),
        "channel": .text(facts.channel.rawValue), "gateway": .text(claim.gateway), "attempt": .number(Int64(number)),
        "template": .optional(text.template), "templateHash": .optional(text.templateHash),
      ], contents: isNew ? [contentID] : [])
    return Claimed(
      messageID: facts.id, attemptID: attemptID, text: text,
      reference: transaction.store.references.reference(of: facts.id), firstClaimedAt: first,
      unsubscribeToken: (facts.row["contact_point_id"] as Int64?).map(transaction.store.unsubscribeTokens.token))
  }

  /// The first claim keeps what will be sent; a later one takes what was kept, whatever was rendered meanwhile.
  private func content(_ claim: Claim, _ facts: MessageFacts) throws -> (StoredContent, StoredText, isNew: Bool) {
    if let id: Int64 = facts.row["content_id"],
      let json: String = try db.cachedStatement("SELECT text FROM content WHERE id = ?").row([id])?["text"],
      let text = StoredText(json: json)
    {
      return (StoredContent(id: id, commitment: ""), text, false)
    }
    if let hash = claim.text.templateHash, let path = claim.text.template, let source = claim.templateSource {
      try db.cachedStatement(
        "INSERT OR IGNORE INTO template_text (hash, path, text, first_used_at) VALUES (?, ?, ?, ?)"
      ).execute([hash, path, source, now])
    }
    return (try transaction.keep(claim.text.json), claim.text, true)
  }

  private func stop(_ facts: MessageFacts, _ state: MessageState, _ reason: MessageReason) throws {
    let tried: Int = facts.row["attempts"]
    let final: MessageState = state == .skipped && tried > 0 ? .failed : state
    try db.cachedStatement("UPDATE message SET state = ?, reason = ?, next_attempt_at = NULL WHERE id = ?")
      .execute([final, reason, facts.id])
    try transaction.record(
      "message.\(final.rawValue)", "message:\(facts.id)",
      ["reason": .text(reason.rawValue), "client": .optional(facts.clientID)])
    try transaction.acknowledgementFailed(facts.row)
  }
}
