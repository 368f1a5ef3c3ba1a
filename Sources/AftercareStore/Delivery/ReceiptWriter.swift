import AftercareCore
import GRDB

/// Applies gateways' later words to attempts and their messages.
struct ReceiptWriter {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// A report that names no message is held against the newest mail of this age at most: servers give up earlier.
  private static let longestInQueue = Span.days(5)

  @discardableResult
  func note(_ receipt: Receipt, rules: ReceiptRules, jitter: Double = 0.5) throws -> ReceiptRules.Effect {
    guard let attempt = try attempt(receipt) else { return .nothing }
    let effect = rules.effect(
      of: receipt.word, on: attempt.facts(known: attempt.row["receipt"]), now: now, jitter: jitter)
    let isWeightiest = Receipt.Word.weight(receipt.word.name) >= Receipt.Word.weight(attempt.row["receipt"])
    if effect != .nothing, isWeightiest { try keep(receipt, with: attempt) }
    try apply(effect, receipt, to: attempt, rules)
    return effect
  }

  /// What came while an attempt was on the wire counts now that it has ended. Returns whether that decided.
  func catchUp(messageID: Int64, channels: [Channel] = [.email, .sms]) throws -> Bool {
    let row = try db.cachedStatement(
      "\(AttemptOfMessage.select) WHERE m.id = ? ORDER BY t.receipt IS 'delivered' DESC, t.number DESC LIMIT 1"
    ).row([messageID])
    guard let attempt = row.map(AttemptOfMessage.init), attempt.state != .delivered,
      let word = (attempt.row["receipt"] as String?).flatMap(Receipt.Word.init(name:))
    else { return false }
    let rules = ReceiptRules(channels: channels)
    let effect = rules.effect(of: word, on: attempt.facts(known: nil), now: now, jitter: 0.5)
    guard effect != .kept, effect != .nothing else { return false }
    try apply(effect, Receipt(about: .attempt(attempt.attemptID), word), to: attempt, rules)
    return true
  }

  // MARK: Which attempt

  private func attempt(_ receipt: Receipt) throws -> AttemptOfMessage? {
    let select = AttemptOfMessage.select
    let row: Row? =
      switch receipt.subject {
      case .attempt(let id): try db.cachedStatement("\(select) WHERE t.id = ?").row([id])
      case .reference(let reference, let channel):
        try transaction.store.references.messageID(naming: reference).flatMap { id in
          try db.cachedStatement(
            """
            \(select) WHERE t.message_id = ?1 AND t.channel = ?2
              AND (?3 IS NULL OR t.gateway_reference IS NULL OR t.gateway_reference = ?3)
            ORDER BY ?3 IS NOT NULL AND t.gateway_reference IS ?3 DESC, t.number DESC LIMIT 1
            """
          ).row([id, channel, receipt.gatewayReference])
        }
      case .gatewayReference(let reference, let gateway):
        try db.cachedStatement(
          "\(select) WHERE t.gateway_reference = ? AND t.gateway = ? ORDER BY t.id DESC LIMIT 1"
        ).row([reference, gateway])
      case .recipient(let address): try newestMail(to: address)
      }
    return row.map(AttemptOfMessage.init)
  }

  private func newestMail(to address: EmailAddress) throws -> Row? {
    try db.cachedStatement(
      """
      \(AttemptOfMessage.select) JOIN contact_point p ON p.id = m.contact_point_id AND p.client_id = m.client_id
      WHERE p.address_hash = ?1 AND m.client_id IN (SELECT client_id FROM contact_point WHERE address_hash = ?1)
        AND m.state IN ('sent','unknown') AND m.channel = 'email' AND t.channel = 'email' AND t.started_at >= ?2
      ORDER BY t.started_at DESC, t.id DESC LIMIT 1
      """
    ).row([transaction.store.addresses.hash(of: .email(address)), now - Self.longestInQueue])
  }

  // MARK: What it does

  private func keep(_ receipt: Receipt, with attempt: AttemptOfMessage) throws {
    let happened = min(max(receipt.happenedAt ?? now, attempt.startedAt), now)
    try db.cachedStatement(
      """
      UPDATE attempt SET receipt = ?, receipt_code = ?, receipt_at = ?,
        gateway_reference = coalesce(gateway_reference, ?) WHERE id = ?
      """
    ).execute([receipt.word.name, receipt.code, happened, receipt.gatewayReference, attempt.attemptID])
  }

  private func apply(
    _ effect: ReceiptRules.Effect, _ receipt: Receipt, to attempt: AttemptOfMessage, _ rules: ReceiptRules
  ) throws {
    var facts: AuditDetails = [
      "attempt": .number(attempt.row["number"]), "receipt": .text(receipt.word.name), "code": .optional(receipt.code),
    ]
    switch effect {
    case .nothing: break
    case .kept:
      // That it is on its way says no more than the state does.
      guard receipt.word != .underWay, receipt.word != .accepted else { break }
      try transaction.record("message.receipt", attempt.subject, facts)
    case .sent: try sent(attempt, facts)
    case .delivered: try delivered(attempt, at: receipt.happenedAt, facts)
    case .deliveredMeanwhile:
      try db.cachedStatement("UPDATE message SET delivered_at = coalesce(delivered_at, ?) WHERE id = ?")
        .execute([now, attempt.messageID])
      try transaction.record("message.receipt", attempt.subject, facts)
    case .giveUp(let suppresses):
      if let suppresses { try suppress(receipt, attempt, suppresses) }
      if case .recipient = receipt.subject { facts.add("matchedBy", "recipient") }
      facts.add("reason", .text(MessageReason.bounced.rawValue))
      try Settling(transaction).giveUp(attempt.row, .bounced, facts, channels: rules.channels)
    case .suppress(let reason):
      try transaction.record("message.receipt", attempt.subject, facts)
      try suppress(receipt, attempt, reason)
    case .again(let instant):
      facts.add("nextAttempt", .instant(instant))
      try Settling(transaction).queue(attempt.messageID, at: instant)
      try transaction.record("message.requeued", attempt.subject, facts)
    }
  }

  private func sent(_ attempt: AttemptOfMessage, _ facts: AuditDetails) throws {
    try db.cachedStatement(
      """
      UPDATE message SET state = 'sent', reason = NULL, next_attempt_at = NULL, sent_at = ?,
        gateway_reference = (SELECT gateway_reference FROM attempt WHERE id = ?) WHERE id = ?
      """
    ).execute([attempt.startedAt, attempt.attemptID, attempt.messageID])
    try transaction.record("message.sent", attempt.subject, facts)
  }

  private func delivered(_ attempt: AttemptOfMessage, at instant: Instant?, _ facts: AuditDetails) throws {
    if !attempt.isOnChannel { try goBack(to: attempt) }
    let happened = min(max(instant ?? attempt.row["delivered_at"] ?? now, attempt.startedAt), now)
    try db.cachedStatement(
      """
      UPDATE message SET state = 'delivered', reason = NULL, next_attempt_at = NULL, sent_at = coalesce(sent_at, ?),
        delivered_at = ?, gateway_reference = (SELECT gateway_reference FROM attempt WHERE id = ?) WHERE id = ?
      """
    ).execute([attempt.startedAt, happened, attempt.attemptID, attempt.messageID])
    try transaction.record("message.delivered", attempt.subject, facts)
  }

  /// The message had gone on by another channel; it shows again what arrived, and where.
  private func goBack(to attempt: AttemptOfMessage) throws {
    try Settling(transaction).keepCarried(attempt.row)
    try db.cachedStatement(
      """
      UPDATE message SET channel = ?, contact_point_id = ?, gateway = ?, content_id = ?, sent_at = ?,
        template = (SELECT text ->> 'template' FROM content WHERE id = ?4),
        template_hash = (SELECT text ->> 'templateHash' FROM content WHERE id = ?4) WHERE id = ?
      """
    ).execute([
      attempt.row["attempt_channel"] as Channel, attempt.contactPointID, attempt.row["attempt_gateway"] as String,
      attempt.row["carried_id"] as Int64?, attempt.startedAt, attempt.messageID,
    ])
  }

  /// The address the attempt went to, unless the report names others or could be anybody's.
  private func suppress(_ receipt: Receipt, _ attempt: AttemptOfMessage, _ reason: SuppressionReason) throws {
    if case .recipient = receipt.subject { return }
    guard let id = attempt.contactPointID,
      let hash: String = try db.cachedStatement("SELECT address_hash FROM contact_point WHERE id = ?").row([id])?[0]
    else { return }
    let addresses = transaction.store.addresses
    if let named = receipt.recipients, !named.contains(where: { addresses.hash(of: .email($0)) == hash }) { return }
    try Suppressions(transaction).suppress(hash: hash, reason)
  }
}
