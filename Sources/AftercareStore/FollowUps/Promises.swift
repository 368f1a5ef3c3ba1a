import AftercareCore
import GRDB

/// What clients were told about a call, and whether it reached them.
struct Promises {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// Whether an acknowledgement of the follow-up ended unsent, or waits while sending is on hold, and no member of staff
  /// was told so yet.
  func isUntold(_ followUpID: Int64) throws -> Bool {
    try db.cachedStatement(
      """
      SELECT 1 FROM message WHERE follow_up_id = ?1 AND kind = 'acknowledgement' AND purpose <> 'notCalledYet'
        AND (state IN ('failed','skipped') OR (state = 'held' AND reason = 'paused'))
        AND NOT EXISTS (SELECT 1 FROM message WHERE follow_up_id = ?1 AND purpose = 'clientNotTold')
      """
    ).row([followUpID]) != nil
  }

  /// The promise that may have been broken: of the last acknowledgement that went, unless she was called since, was
  /// already told that nobody did, or said stop.
  func promise(of followUpID: Int64) throws -> AlertFacts.Promise? {
    let row = try db.cachedStatement(
      """
      SELECT m.act_by, m.channel, m.contact_point_id, m.address FROM message m
      LEFT JOIN contact_point p ON p.id = m.contact_point_id
      LEFT JOIN suppression s ON s.address_hash = p.address_hash AND s.lifted_at IS NULL
      WHERE m.follow_up_id = ?1 AND m.kind = 'acknowledgement' AND m.purpose <> 'notCalledYet'
        AND m.state IN ('sent','delivered','unknown') AND m.act_by IS NOT NULL AND s.id IS NULL
        AND NOT EXISTS (SELECT 1 FROM message WHERE follow_up_id = ?1 AND purpose = 'notCalledYet')
        AND NOT EXISTS (SELECT 1 FROM call_log WHERE follow_up_id = ?1 AND answered = 1)
      ORDER BY m.id DESC LIMIT 1
      """
    ).row([followUpID])
    guard let row, let recipient = Self.recipient(row) else { return nil }
    return AlertFacts.Promise(by: row["act_by"], recipient: recipient, channel: row["channel"])
  }

  private static func recipient(_ row: Row) -> MessageDraft.Recipient? {
    if let id: Int64 = row["contact_point_id"] { return .contactPoint(id) }
    guard let address: String = row["address"] else { return nil }
    let isMail = row["channel"] == Channel.email
    return isMail
      ? EmailAddress(address).map { .address(.email($0)) } : PhoneNumber(address).map { .address(.phone($0)) }
  }
}

extension Transaction {
  /// An alert that did not reach its reader by any way of the newest round makes the next round due at once, while there
  /// is a person more whom it would tell: with nobody more, rounds would follow each other as fast as they fail.
  func alertFailed(_ message: Row) throws {
    guard message["kind"] == MessageKind.alert, let id: Int64 = message["follow_up_id"],
      let row = try db.cachedStatement("SELECT * FROM follow_up WHERE id = ? AND state = 'open'").row([id]),
      row["is_conduct"] == false, row["alert_rounds"] == message["round"] as Int,
      try StaffOnDuty(db).onDuty(followUp: row).count > row["alert_rounds"]
    else { return }
    let alive = try db.cachedStatement(
      """
      SELECT 1 FROM message WHERE follow_up_id = ? AND therapist_id = ? AND round = ? AND kind = 'alert'
        AND state IN ('queued','held','sending','sent','delivered','unknown')
      """
    ).row([id, message["therapist_id"] as Int64?, message["round"] as Int])
    guard alive == nil else { return }
    try db.cachedStatement("UPDATE follow_up SET next_alert_at = min(next_alert_at, ?) WHERE id = ?").execute([now, id])
  }

  /// An acknowledgement that did not reach its client makes the next alert due at once: somebody has to phone her.
  func acknowledgementFailed(_ message: Row) throws {
    guard message["kind"] == MessageKind.acknowledgement, let id: Int64 = message["follow_up_id"] else { return }
    try db.cachedStatement(
      "UPDATE follow_up SET next_alert_at = min(next_alert_at, ?) WHERE id = ? AND state = 'open'"
    ).execute([now, id])
  }
}
