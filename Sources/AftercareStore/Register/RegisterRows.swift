import AftercareCore
import GRDB

/// The clinic's people and sessions, read as lists show them.
struct RegisterRows {
  let db: Database

  init(_ db: Database) { self.db = db }

  func appointments(where condition: String, _ arguments: Bindings, limit: Int) throws -> [AppointmentRow] {
    try db.cachedStatement(
      """
      SELECT a.*, c.name AS client_name, t.name AS therapist_name
      FROM appointment a JOIN client c ON c.id = a.client_id LEFT JOIN therapist t ON t.id = a.therapist_id
      WHERE \(condition) ORDER BY a.starts_at DESC, a.id DESC LIMIT \(limit)
      """
    ).rows(arguments).map(Self.appointment)
  }

  func clients(where condition: String, _ arguments: Bindings, limit: Int) throws -> [ClientRow] {
    try db.cachedStatement("SELECT * FROM client WHERE \(condition) ORDER BY id DESC LIMIT \(limit)")
      .rows(arguments).map { row in
        ClientRow(
          id: row["id"], reference: row["reference"], name: row["name"], language: row["language"],
          timeZone: row["time_zone"], preferredChannel: row["preferred_channel"], guardian: row["guardian"],
          isDiscreet: row["is_discreet"], contactPoints: try contactPoints(row["id"]))
      }
  }

  private func contactPoints(_ clientID: Int64) throws -> [ContactPointRow] {
    try db.cachedStatement(
      """
      SELECT p.*, s.reason FROM contact_point p
      LEFT JOIN suppression s ON s.address_hash = p.address_hash AND s.lifted_at IS NULL
      WHERE p.client_id = ? AND p.replaced_at IS NULL ORDER BY p.id
      """
    ).rows([clientID]).map { row in
      let channel: Channel = row["channel"]
      return ContactPointRow(
        id: row["id"], channel: channel, address: row["address"], consent: row["consent"], reader: row["reader"],
        suppressed: channel == .call ? nil : row["reason"])
    }
  }

  static func appointment(_ row: Row) -> AppointmentRow {
    AppointmentRow(
      id: row["id"], reference: row["reference"], clientId: row["client_id"], clientName: row["client_name"],
      therapistId: row["therapist_id"], therapistName: row["therapist_name"], massageType: row["massage_type"],
      startsAt: row["starts_at"], endsAt: row["ends_at"], status: row["status"], firstSeenAt: row["first_seen_at"])
  }

  static func therapist(_ row: Row) -> TherapistRow {
    TherapistRow(
      id: row["id"], name: row["name"], email: row["email"], phone: row["phone"], role: row["role"],
      removedAt: row["removed_at"])
  }
}
