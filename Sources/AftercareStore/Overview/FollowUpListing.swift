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

  /// Who is to be called: the client; for a reply that is nobody's, the names it may be of and where it came from.
  static let person = """
    coalesce(c.name, (SELECT group_concat(n.name, ' or ') FROM reply r, json_each(r.candidates) k
      JOIN client n ON n.id = k.value WHERE r.id = f.reply_id)) AS client_name,
    coalesce((SELECT p.address FROM contact_point p WHERE p.client_id = f.client_id AND p.channel = 'call'
      AND p.replaced_at IS NULL), (SELECT r.sender FROM reply r WHERE r.id = f.reply_id)) AS client_phone
    """

  func calls(_ id: Int64) throws -> [CallRow] {
    try db.cachedStatement("SELECT * FROM call_log WHERE follow_up_id = ? ORDER BY at, id").rows([id]).map { row in
      CallRow(at: row["at"], by: row["called_by"], answered: row["answered"])
    }
  }

  private static func row(_ row: Row) -> FollowUpRow {
    FollowUpRow(
      id: row["id"], level: row["level"], urgent: row["urgent"], isConduct: row["is_conduct"], state: row["state"],
      openedAt: row["opened_at"], actBy: row["act_by"], takenBy: row["taken_by"], takenAt: row["taken_at"],
      closedAt: row["closed_at"], outcome: row["outcome"], clientId: row["client_id"], clientName: row["client_name"],
      clientPhone: row["client_phone"], appointmentId: row["appointment_id"], therapistId: row["therapist_id"],
      therapistName: row["therapist_name"], replyId: row["reply_id"], flags: CodeList.flags(row["flags"]))
  }
}
