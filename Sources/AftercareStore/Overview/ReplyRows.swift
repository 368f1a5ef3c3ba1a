import AftercareCore
import GRDB

/// The table `reply`, as lists show it: without the words.
struct ReplyRows {
  let db: Database

  init(_ db: Database) { self.db = db }

  func select(_ condition: String, _ arguments: Bindings, limit: Int) throws -> [ReplyRow] {
    try db.cachedStatement(
      """
      SELECT r.*, c.name AS client_name FROM reply r LEFT JOIN client c ON c.id = r.client_id
      WHERE \(condition) ORDER BY r.received_at DESC, r.id DESC LIMIT \(limit)
      """
    ).rows(arguments).map(Self.row)
  }

  private static func row(_ row: Row) -> ReplyRow {
    ReplyRow(
      id: row["id"], kind: row["kind"], channel: row["channel"], wayIn: row["way_in"], receivedAt: row["received_at"],
      writtenAt: row["written_at"], readAt: row["read_at"], matchedBy: row["matched_by"], clientId: row["client_id"],
      clientName: row["client_name"], sender: row["sender"], appointmentId: row["appointment_id"], level: row["level"],
      urgent: row["urgent"],
      optOut: row["opt_out"], flags: CodeList.flags(row["flags"]), followUpId: row["follow_up_id"])
  }
}
