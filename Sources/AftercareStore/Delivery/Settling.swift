import AftercareCore
import GRDB

/// Records what came of attempts, and moves their messages on.
struct Settling {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  /// Set while the clock cannot be trusted: then no deadline has passed.
  var ignoresDeadlines = false

  init(_ transaction: Transaction) { self.transaction = transaction }

  func settle(_ result: AttemptOutcome) throws {
    let answer = result.outcome.answer
    let ended = try db.cachedStatement(
      """
      UPDATE attempt SET ended_at = ?, outcome = ?, code = ?, enhanced_status = ?, summary = ?, gateway_reference = ?,
        ask_at = CASE WHEN source IS NULL THEN NULL ELSE ? END
      WHERE id = ? AND (ended_at IS NULL OR summary = '\(Self.serviceDied)')
      """
    ).execute([
      now, result.outcome.name, answer.code, answer.enhancedStatus, answer.summary, answer.gatewayReference,
      result.outcome.askedFirst(after: now), result.attemptID,
    ])
    guard ended == 1, let message = try message(ofAttempt: result.attemptID) else { return }
    let settlement = Settlement.decide(
      result.outcome, kind: message["kind"], attempts: message["attempts"],
      notAfter: ignoresDeadlines ? nil : message["not_after"], now: now,
      jitter: result.jitter, retry: result.retry, whenUnknown: result.whenUnknown,
      canBeAsked: !message.isNull("source"))
    let facts: AuditDetails = [
      "attempt": .number(message["number"]), "outcome": .text(result.outcome.name),
      "code": .optional(answer.code.map(Int64.init)), "status": .optional(answer.enhancedStatus),
    ]
    try apply(settlement, to: message, answer, facts, channels: result.channels)
    if !message.isNull("receipt") || !message.isNull("delivered_at") {
      _ = try ReceiptWriter(transaction).catchUp(messageID: message["id"], channels: result.channels)
    }
  }

  /// Takes over a message whose service died while it was on the wire. One whose deadline has passed stays `unknown`, and
  /// so does, for now, one whose gateway can be asked.
  func adopt(messageID: Int64, kind: MessageKind, notAfter: Instant?, policy: UnknownPolicy) throws {
    let attempt = try db.cachedStatement("SELECT id, source FROM attempt WHERE message_id = ? AND ended_at IS NULL")
      .row([messageID])
    try db.cachedStatement(
      """
      UPDATE attempt SET ended_at = ?1, outcome = 'unknown', summary = '\(Self.serviceDied)',
        ask_at = CASE WHEN source IS NULL THEN NULL ELSE ?1 END WHERE id = ?2
      """
    ).execute([now, attempt?["id"] as Int64?])
    try set(messageID, .unknown, .serviceDied)
    try transaction.record("message.unknown", "message:\(messageID)", ["reason": "serviceDied"])
    if try ReceiptWriter(transaction).catchUp(messageID: messageID) { return }
    guard attempt?.isNull("source") ?? true else { return }
    guard kind.isResentWhenUnknown(policy), ignoresDeadlines || notAfter.map({ now <= $0 }) ?? true else { return }
    try queue(messageID, at: now)
    try transaction.record("message.requeued", "message:\(messageID)", ["policy": .text(policy.rawValue)])
  }

  // MARK: Steps

  /// What the attempt's summary says after its service died; a later word from the gateway may still replace it.
  private static let serviceDied = "the service died while it was being sent"

  /// Nil when the message has moved on: an outcome counts only for the newest attempt.
  private func message(ofAttempt id: Int64) throws -> Row? {
    try db.cachedStatement(
      """
      SELECT m.*, t.number, t.source, t.receipt FROM attempt t JOIN message m ON m.id = t.message_id
      WHERE t.id = ? AND m.state = 'sending' AND t.number = (SELECT max(number) FROM attempt WHERE message_id = m.id)
      """
    ).row([id])
  }

  private func apply(
    _ settlement: Settlement, to message: Row, _ answer: GatewayAnswer, _ facts: AuditDetails, channels: [Channel]
  ) throws {
    let id: Int64 = message["id"]
    var facts = facts
    switch settlement {
    case .sent:
      try db.cachedStatement("UPDATE message SET state = 'sent', sent_at = ?, gateway_reference = ? WHERE id = ?")
        .execute([now, answer.gatewayReference, id])
      try transaction.record("message.sent", "message:\(id)", facts)
    case .again(let instant, let countsAttempt):
      try queue(id, at: instant, givingBackAttempt: !countsAttempt)
      facts.add("nextAttempt", .instant(instant))
      try transaction.record("message.deferred", "message:\(id)", facts)
    case .unknown:
      try set(id, .unknown, .connectionLost)
      facts.add("reason", "connectionLost")
      try transaction.record("message.unknown", "message:\(id)", facts)
    case .giveUp(let reason, let suppresses):
      if let suppresses { try Suppressions(transaction).suppress(addressOf: message, suppresses) }
      facts.add("reason", .text(reason.rawValue))
      try giveUp(message, reason, facts, channels: channels)
    }
  }

  /// Goes on by the client's next channel with a consent of its own, else by a person's call, else it has failed.
  func giveUp(_ message: Row, _ reason: MessageReason, _ facts: AuditDetails, channels: [Channel]) throws {
    let id: Int64 = message["id"]
    var facts = facts
    guard message["kind"] == MessageKind.checkIn, let next = try nextPoint(message, channels: channels) else {
      try set(id, .failed, reason)
      try transaction.record("message.failed", "message:\(id)", facts)
      try transaction.acknowledgementFailed(message)
      try transaction.alertFailed(message)
      return
    }
    let channel: Channel = next["channel"]
    try keepCarried(message)
    try db.cachedStatement(
      """
      UPDATE message SET state = 'queued', reason = NULL, channel = ?, contact_point_id = ?, content_id = NULL,
        template = NULL, template_hash = NULL, gateway = NULL, gateway_reference = NULL, sent_at = NULL,
        next_attempt_at = max(send_from, ?) WHERE id = ?
      """
    ).execute([channel, next["id"] as Int64, now, id])
    facts.add("next", .text(channel.rawValue))
    try transaction.record("message.fellOver", "message:\(id)", facts)
  }

  private func nextPoint(_ message: Row, channels: [Channel]) throws -> Row? {
    let rows = try db.cachedStatement(
      """
      SELECT p.id, p.channel FROM contact_point p
      LEFT JOIN suppression s ON s.address_hash = p.address_hash AND s.lifted_at IS NULL
      WHERE p.client_id = ? AND p.replaced_at IS NULL AND p.consent = 'given' AND (s.id IS NULL OR p.channel = 'call')
        AND p.channel <> ? AND p.channel NOT IN (SELECT channel FROM attempt WHERE message_id = ?)
      """
    ).rows([message["client_id"] as Int64?, message["channel"] as Channel, message["id"] as Int64])
    for channel in channels + [.call] {
      if let row = rows.first(where: { $0["channel"] == channel }) { return row }
    }
    return nil
  }

  /// What a message said and where it went stays with its attempts when it goes on by another channel.
  func keepCarried(_ message: Row) throws {
    try db.cachedStatement(
      "UPDATE attempt SET content_id = ?, contact_point_id = ? WHERE message_id = ? AND channel = ?"
    ).execute([
      message["content_id"] as Int64?, message["contact_point_id"] as Int64?, message["id"] as Int64,
      message["channel"] as Channel,
    ])
  }

  func queue(_ id: Int64, at instant: Instant, givingBackAttempt: Bool = false) throws {
    try db.cachedStatement(
      """
      UPDATE message SET state = 'queued', reason = NULL, next_attempt_at = ?, attempts = attempts - ? WHERE id = ?
      """
    ).execute([instant, givingBackAttempt ? 1 : 0, id])
  }

  private func set(_ id: Int64, _ state: MessageState, _ reason: MessageReason) throws {
    try db.cachedStatement("UPDATE message SET state = ?, reason = ?, next_attempt_at = NULL WHERE id = ?")
      .execute([state, reason, id])
  }
}

extension Outcome {
  /// When the gateway is asked what became of the message: at once where the answer was lost, else when a final word may
  /// be there; nil where there is nothing to ask.
  fileprivate func askedFirst(after now: Instant) -> Instant? {
    switch self {
    case .accepted: AskingRules().next(after: now, since: now)
    case .unknown: now
    case .transient, .throttled, .permanent, .gatewayDown, .gatewayStopped: nil
    }
  }
}
