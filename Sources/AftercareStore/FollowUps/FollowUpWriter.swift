import AftercareCore
import GRDB

/// Opens, joins and raises follow-ups, and moves them through `open → taken → closed`.
struct FollowUpWriter {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Returns the follow-up's id.
  func apply(_ step: FollowUpStep, clientID: Int64?, appointmentID: Int64?, replyID: Int64?) throws -> Int64 {
    switch step {
    case .open(let draft):
      return try open(draft, clientID: clientID, appointmentID: appointmentID, replyID: replyID)
    case .join(let id, let raised, let alerts):
      if let raised { try raise(id, to: raised) }
      try transaction.record("followUp.joined", "followUp:\(id)", ["reply": .optional(replyID)])
      try queue(alerts, followUpID: id, clientID: clientID, appointmentID: appointmentID, replyID: replyID)
      return id
    }
  }

  private func open(_ draft: FollowUpDraft, clientID: Int64?, appointmentID: Int64?, replyID: Int64?) throws -> Int64 {
    try db.cachedStatement(
      """
      INSERT INTO follow_up (level, urgent, is_conduct, client_id, appointment_id, reply_id, therapist_id, flags,
        opened_at, act_by, next_alert_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).execute([
      draft.level, draft.urgent, draft.isConduct, clientID, appointmentID, replyID, draft.therapistID,
      CodeList.json(draft.flags), now, draft.actBy, draft.nextAlertAt,
    ])
    let id = db.lastInsertedRowID
    try transaction.record("followUp.opened", "followUp:\(id)", Self.details(draft, clientID, replyID))
    try queue(draft.alerts, followUpID: id, clientID: clientID, appointmentID: appointmentID, replyID: replyID)
    return id
  }

  /// A follow-up that got worse starts its clock anew, also when somebody had taken it.
  private func raise(_ id: Int64, to draft: FollowUpDraft) throws {
    try db.cachedStatement(
      """
      UPDATE follow_up SET level = ?, urgent = ?, flags = ?, act_by = ?, next_alert_at = ?, state = 'open',
        taken_by = NULL, taken_at = NULL WHERE id = ?
      """
    ).execute([draft.level, draft.urgent, CodeList.json(draft.flags), draft.actBy, draft.nextAlertAt, id])
    try transaction.record("followUp.raised", "followUp:\(id)", Self.details(draft, nil, nil))
  }

  /// Queues a round of alerts and counts it.
  func queue(
    _ alerts: [MessageDraft], followUpID id: Int64, clientID: Int64?, appointmentID: Int64?, replyID: Int64?
  ) throws {
    for alert in alerts {
      try MessageWriter(transaction)
        .queue(alert, clientID: clientID, appointmentID: appointmentID, followUpID: id, replyID: replyID)
    }
    guard let round = alerts.map(\.round).max() else { return }
    try db.cachedStatement("UPDATE follow_up SET alert_rounds = max(alert_rounds, ?) WHERE id = ?").execute([round, id])
  }

  // MARK: What people do

  func take(_ id: Int64, by actor: Actor, lasts: Span) throws {
    let row = try live(id)
    try db.cachedStatement(
      "UPDATE follow_up SET state = 'taken', taken_by = ?, taken_at = ?, next_alert_at = ? WHERE id = ?"
    ).execute([actor.text, now, now + lasts, id])
    try cancelAlerts(id)
    try transaction.record("followUp.taken", "followUp:\(id)", ["was": .text(row["state"])], by: actor)
  }

  func logCall(_ id: Int64, answered: Bool, note: String?, by actor: Actor, askAgainAt: Instant) throws {
    let row = try live(id)
    let content = try note.map { try transaction.keep($0) }
    try db.cachedStatement(
      "INSERT INTO call_log (follow_up_id, at, called_by, answered, note_id) VALUES (?, ?, ?, ?, ?)"
    ).execute([id, now, actor.text, answered, content?.id])
    // Whoever calls has taken it. An answered call lets it rest for her to close; else she is asked again.
    let state: FollowUpState = row["state"]
    try db.cachedStatement(
      """
      UPDATE follow_up SET state = 'taken', taken_by = coalesce(taken_by, ?), taken_at = coalesce(taken_at, ?),
        next_alert_at = ? WHERE id = ?
      """
    ).execute([actor.text, now, askAgainAt, id])
    if state == .open { try cancelAlerts(id) }
    try transaction.record(
      "followUp.called", "followUp:\(id)", ["answered": .flag(answered)], contents: content.map { [$0] } ?? [],
      by: actor)
  }

  func close(_ id: Int64, outcome: FollowUpOutcome, note: String?, by actor: Actor) throws {
    let row = try live(id)
    guard outcome != .looked || row["level"] != FollowUpLevel.red else {
      throw Refused("follow-up \(id) is red: reading it is not enough; call, and close it with what came of the call")
    }
    let content = try note.flatMap { $0.isEmpty ? nil : try transaction.keep($0) }
    try db.cachedStatement(
      """
      UPDATE follow_up SET state = 'closed', closed_by = ?, closed_at = ?, outcome = ?, note_id = ?,
        next_alert_at = NULL WHERE id = ?
      """
    ).execute([actor.text, now, outcome, content?.id, id])
    try cancelAlerts(id)
    try transaction.record(
      "followUp.closed", "followUp:\(id)", ["outcome": .text(outcome.rawValue), "was": .text(row["state"])],
      contents: content.map { [$0] } ?? [], by: actor)
    if let clientID: Int64 = row["client_id"] { try release(clientID) }
  }

  /// The follow-up's row; throws when there is none, or it is closed.
  func live(_ id: Int64) throws -> Row {
    guard let row = try db.cachedStatement("SELECT * FROM follow_up WHERE id = ?").row([id]) else {
      throw NoSuchThing("follow-up", id)
    }
    guard row["state"] != FollowUpState.closed else {
      throw Refused("follow-up \(id) is closed: open a new one with `aftercare follow-up open`")
    }
    return row
  }

  /// Alerts that have not gone yet say what is no longer true.
  private func cancelAlerts(_ id: Int64) throws {
    let rows = try db.cachedStatement(
      """
      SELECT id FROM message WHERE follow_up_id = ? AND kind = 'alert' AND state = 'queued'
        AND purpose IN ('alert','alertRepeat')
      """
    ).rows([id])
    for row in rows {
      let messageID: Int64 = row["id"]
      try db.cachedStatement(
        "UPDATE message SET state = 'cancelled', reason = 'followUpClosed', next_attempt_at = NULL WHERE id = ?"
      ).execute([messageID])
      try transaction.record("message.cancelled", "message:\(messageID)", ["reason": "followUpClosed"])
    }
  }

  /// Check-ins that waited for the follow-up are the planner's again.
  private func release(_ clientID: Int64) throws {
    let released = try db.cachedStatement(
      """
      UPDATE message SET state = 'queued', reason = NULL, next_attempt_at = send_from
      WHERE client_id = ? AND kind = 'checkIn' AND state = 'held' AND reason = 'followUpOpen'
      """
    ).execute([clientID])
    guard released > 0 else { return }
    try transaction.touch(client: clientID)
  }

  private static func details(_ draft: FollowUpDraft, _ clientID: Int64?, _ replyID: Int64?) -> AuditDetails {
    [
      "level": .text(draft.level.rawValue), "urgent": .flag(draft.urgent), "conduct": .flag(draft.isConduct),
      "flags": .list(draft.flags.map(\.rawValue)), "actBy": .instant(draft.actBy),
      "therapist": .optional(draft.therapistID), "client": .optional(clientID), "reply": .optional(replyID),
    ]
  }
}
