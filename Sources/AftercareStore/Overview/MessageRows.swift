import AftercareCore
import GRDB

/// The table `message`, as lists show it.
struct MessageRows {
  let db: Database
  let references: MessageReferences

  func matching(_ filter: MessageFilter, limit: Int) throws -> [MessageRow] {
    var conditions = Conditions()
    conditions.add("m.state = ?", filter.state)
    conditions.add("m.kind = ?", filter.kind)
    conditions.add("m.channel = ?", filter.channel)
    conditions.add("m.client_id = ?", filter.clientID)
    conditions.add("m.appointment_id = ?", filter.appointmentID)
    conditions.add("m.due_at >= ?", filter.from)
    conditions.add("m.due_at < ?", filter.to)
    return try select(conditions.sql, conditions.bindings, limit: limit)
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
