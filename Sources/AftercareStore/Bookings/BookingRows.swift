import AftercareCore
import GRDB

/// The table `booking`, the door for other programs.
struct BookingRows {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// A row that waits to be accepted.
  struct Pending {
    let id: Int64
    let request: BookingRequest
    let appointmentID: Int64?
  }

  /// Writes a booking from the desk; without a reference of its own it gets `desk-<id>`.
  func insert(_ request: BookingRequest) throws -> (id: Int64, reference: String, appointmentID: Int64?) {
    let next = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) + 1 FROM booking") ?? 1
    let reference = request.reference ?? "desk-\(next)"
    try db.cachedStatement(
      """
      INSERT INTO booking (reference, client_reference, client_name, email, phone, language, time_zone, channel,
        consent, guardian, therapist, massage_type, starts_at, ends_at, status)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (reference) DO UPDATE SET client_reference = excluded.client_reference,
        client_name = excluded.client_name, email = excluded.email, phone = excluded.phone,
        language = excluded.language, time_zone = excluded.time_zone, channel = excluded.channel,
        consent = excluded.consent, guardian = excluded.guardian, therapist = excluded.therapist,
        massage_type = excluded.massage_type, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
        status = excluded.status
      """
    ).execute([
      reference, request.clientReference, request.clientName, request.email, request.phone, request.language,
      request.timeZone, request.channel, request.consent, request.guardian, request.therapist, request.massageType,
      request.startsAt, request.endsAt, request.status,
    ])
    let row = try db.cachedStatement("SELECT id, appointment_id FROM booking WHERE reference = ?").row([reference])
    return (row?["id"] ?? next, reference, row?["appointment_id"])
  }

  func pending(limit: Int) throws -> [Pending] {
    try db.cachedStatement(
      "SELECT * FROM booking WHERE accepted_at IS NULL AND problem IS NULL ORDER BY id LIMIT ?"
    ).rows([limit]).map(Self.pending)
  }

  func pendingRow(_ id: Int64) throws -> Pending? {
    try db.cachedStatement("SELECT * FROM booking WHERE id = ? AND accepted_at IS NULL AND problem IS NULL")
      .row([id]).map(Self.pending)
  }

  func markAccepted(_ id: Int64, _ accepted: AcceptedBooking, now: Instant) throws {
    let problem = accepted.problems.isEmpty ? nil : accepted.problems.joined(separator: "; ")
    try db.cachedStatement("UPDATE booking SET accepted_at = ?, appointment_id = ?, problem = ? WHERE id = ?")
      .execute([now, accepted.appointmentID, problem, id])
  }

  func markProblem(_ id: Int64, _ problem: String) throws {
    try db.cachedStatement("UPDATE booking SET problem = ? WHERE id = ?").execute([problem, id])
  }

  /// After a person changed an appointment its booking row follows, and is not taken for a change from outside; a
  /// change from outside that waits goes on waiting.
  func follow(appointmentID: Int64, _ assignments: String, _ values: Bindings) throws {
    let row = try db.cachedStatement("SELECT id, accepted_at, problem FROM booking WHERE appointment_id = ?")
      .row([appointmentID])
    guard let row else { return }
    let id: Int64 = row["id"]
    try db.cachedStatement("UPDATE booking SET \(assignments) WHERE id = ?").execute(values + [id])
    guard let acceptedAt: Instant = row["accepted_at"] else { return }
    try db.cachedStatement("UPDATE booking SET accepted_at = ?, problem = ? WHERE id = ?")
      .execute([acceptedAt, row["problem"] as String?, id])
  }

  /// An instant as the table's texts: UTC, whole seconds.
  static func text(_ instant: Instant) -> String { instant.description.prefix(19) + "Z" }

  private static func pending(_ row: Row) -> Pending {
    Pending(
      id: row["id"],
      request: BookingRequest(
        reference: row["reference"], clientReference: row["client_reference"], clientName: row["client_name"],
        email: row["email"], phone: row["phone"], language: row["language"], timeZone: row["time_zone"],
        channel: row["channel"], consent: row["consent"], guardian: row["guardian"], therapist: row["therapist"],
        massageType: row["massage_type"], startsAt: row["starts_at"], endsAt: row["ends_at"], status: row["status"]),
      appointmentID: row["appointment_id"])
  }
}
