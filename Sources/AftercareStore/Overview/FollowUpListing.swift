import AftercareCore
import GRDB

/// The table `follow_up`, as lists show it: most pressing first.
struct FollowUpListing {
  let db: Database

  init(_ db: Database) { self.db = db }

  func select(_ condition: String, _ arguments: Bindings, limit: Int) throws -> [FollowUpRow] {
    try db.cachedStatement(
      """
      SELECT f.*, \(Self.person), t.name AS therapist_name
      FROM follow_up f LEFT JOIN client c ON c.id = f.client_id LEFT JOIN therapist t ON t.id = f.therapist_id
      WHERE \(condition)
      ORDER BY f.state = 'closed', f.urgent DESC, f.level = 'red' DESC, f.level = 'amber' DESC, f.act_by, f.id
      LIMIT \(limit)
      """
    ).rows(arguments).map(Self.row)
  }

  /// Who is to be reached, and where: the client; for a reply that is nobody's, the names it may be of and where it came
  /// from.
  static let person = """
    coalesce(c.name, (SELECT group_concat(n.name, ' or ') FROM reply r, json_each(r.candidates) k
      JOIN client n ON n.id = k.value WHERE r.id = f.reply_id)) AS client_name,
    coalesce((SELECT p.address FROM contact_point p WHERE p.client_id = f.client_id AND p.channel = 'call'
      AND p.replaced_at IS NULL), (SELECT r.sender FROM reply r WHERE r.id = f.reply_id AND r.channel = 'sms'))
      AS client_phone,
    coalesce((SELECT p.address FROM contact_point p WHERE p.client_id = f.client_id AND p.channel = 'email'
      AND p.replaced_at IS NULL), (SELECT r.sender FROM reply r WHERE r.id = f.reply_id AND r.channel = 'email'))
      AS client_email
    """

  func calls(_ id: Int64) throws -> [CallRow] {
    try db.cachedStatement("SELECT * FROM call_log WHERE follow_up_id = ? ORDER BY at, id").rows([id]).map { row in
      CallRow(at: row["at"], by: row["called_by"], answered: row["answered"])
    }
  }

  func notes(_ id: Int64) throws -> [FollowUpNote] {
    try db.cachedStatement(
      """
      SELECT l.at, l.called_by AS by, n.text FROM call_log l JOIN content n ON n.id = l.note_id WHERE l.follow_up_id = ?1
      UNION ALL
      SELECT f.closed_at, f.closed_by, n.text FROM follow_up f JOIN content n ON n.id = f.note_id WHERE f.id = ?1
      ORDER BY 1
      """
    ).rows([id]).map { FollowUpNote(at: $0["at"], by: $0["by"], text: $0["text"]) }
  }

  private static func row(_ row: Row) -> FollowUpRow {
    FollowUpRow(
      id: row["id"], level: row["level"], urgent: row["urgent"], isConduct: row["is_conduct"], state: row["state"],
      openedAt: row["opened_at"], actBy: row["act_by"], takenBy: row["taken_by"], takenAt: row["taken_at"],
      closedAt: row["closed_at"], outcome: row["outcome"], clientId: row["client_id"], clientName: row["client_name"],
      clientPhone: row["client_phone"], clientEmail: row["client_email"], appointmentId: row["appointment_id"],
      therapistId: row["therapist_id"], therapistName: row["therapist_name"], replyId: row["reply_id"],
      flags: CodeList.flags(row["flags"]))
  }
}
