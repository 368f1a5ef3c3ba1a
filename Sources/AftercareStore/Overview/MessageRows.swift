import AftercareCore
import GRDB

/// The table `message`, as lists show it.
struct MessageRows {
  let db: Database
  let references: MessageReferences

  func matching(_ filter: MessageFilter, limit: Int) throws -> [MessageRow] {
    try select(
      """
      (?1 IS NULL OR m.state = ?1) AND (?2 IS NULL OR m.kind = ?2) AND (?3 IS NULL OR m.channel = ?3)
      AND (?4 IS NULL OR m.client_id = ?4) AND (?5 IS NULL OR m.appointment_id = ?5)
      AND (?6 IS NULL OR m.due_at >= ?6) AND (?7 IS NULL OR m.due_at < ?7)
      """,
      [
        filter.state, filter.kind, filter.channel, filter.clientID, filter.appointmentID, filter.from, filter.to,
      ], limit: limit)
  }

  func select(_ condition: String, _ arguments: Bindings, limit: Int) throws -> [MessageRow] {
    try db.cachedStatement(
      """
      SELECT m.*, a.massage_type, coalesce(t.name, c.name) AS recipient_name,
        (SELECT receipt FROM attempt WHERE message_id = m.id ORDER BY number DESC LIMIT 1) AS receipt
      FROM message m
      LEFT JOIN appointment a ON a.id = m.appointment_id LEFT JOIN client c ON c.id = m.client_id
      LEFT JOIN therapist t ON t.id = m.therapist_id
      WHERE \(condition) ORDER BY m.due_at DESC, m.id DESC LIMIT \(limit)
      """
    ).rows(arguments).map(row)
  }

  func attempts(of messageID: Int64) throws -> [AttemptRow] {
    try db.cachedStatement("SELECT * FROM attempt WHERE message_id = ? ORDER BY number").rows([messageID]).map { row in
      AttemptRow(
        number: row["number"], gateway: row["gateway"], startedAt: row["started_at"], endedAt: row["ended_at"],
        outcome: row["outcome"], code: row["code"], enhancedStatus: row["enhanced_status"], summary: row["summary"],
        receipt: row["receipt"], receiptCode: row["receipt_code"], receiptAt: row["receipt_at"])
    }
  }

  private func row(_ row: Row) -> MessageRow {
    MessageRow(
      id: row["id"], kind: row["kind"], purpose: row["purpose"], state: row["state"], reason: row["reason"],
      stage: row["stage"], channel: row["channel"], massageType: row["massage_type"],
      appointmentId: row["appointment_id"], clientId: row["client_id"], therapistId: row["therapist_id"],
      followUpId: row["follow_up_id"], recipientName: row["recipient_name"], dueAt: row["due_at"],
      notAfter: row["not_after"], attempts: row["attempts"], nextAttemptAt: row["next_attempt_at"],
      sentAt: row["sent_at"], deliveredAt: row["delivered_at"], template: row["template"],
      templateHash: row["template_hash"], gateway: row["gateway"], gatewayReference: row["gateway_reference"],
      messageId: references.reference(of: row["id"]), receipt: row["receipt"])
  }
}
