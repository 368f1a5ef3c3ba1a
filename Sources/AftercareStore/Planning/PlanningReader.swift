import AftercareCore
import Foundation
import GRDB

/// Reads one client as the planner wants her.
struct PlanningReader {
  let db: Database
  let catalogue: Catalogue
  let now: Instant

  /// Sessions that ended before this have no check-in left that could change: the longest stage, its deadline and a
  /// week of being held. One that was entered later than that is looked at all the same, to say that it messages nobody.
  private var horizon: Instant {
    let longest = catalogue.types.flatMap(\.stages).max() ?? .hours72
    return now - longest.span - longest.span - .days(14)
  }

  func client(_ row: Row) throws -> PlanningClient {
    let id: Int64 = row["id"]
    return PlanningClient(
      id: id, revision: row["revision"], timeZone: (row["time_zone"] as String?).flatMap(TimeZone.init(identifier:)),
      preferredChannel: row["preferred_channel"], contactPoints: try contactPoints(id),
      appointments: try appointments(id), checkIns: try checkIns(id))
  }

  private func contactPoints(_ clientID: Int64) throws -> [PlanningContactPoint] {
    try db.cachedStatement(
      """
      SELECT p.id, p.channel, p.consent, s.id IS NOT NULL AND p.channel <> 'call' AS suppressed FROM contact_point p
      LEFT JOIN suppression s ON s.address_hash = p.address_hash AND s.lifted_at IS NULL
      WHERE p.client_id = ? AND p.replaced_at IS NULL ORDER BY p.id
      """
    ).rows([clientID]).map { row in
      PlanningContactPoint(
        id: row["id"], channel: row["channel"], consent: row["consent"], isSuppressed: row["suppressed"])
    }
  }

  private func appointments(_ clientID: Int64) throws -> [PlanningAppointment] {
    try db.cachedStatement(
      """
      SELECT id, ends_at, status, massage_type, first_seen_at FROM appointment
      WHERE client_id = ?1 AND (ends_at >= ?2 OR first_seen_at >= ?2)
      """
    ).rows([clientID, horizon]).map { row in
      let type: String = row["massage_type"]
      let entry = catalogue.type(named: type) ?? catalogue.type(named: MassageType.defaultID)
      return PlanningAppointment(
        id: row["id"], end: row["ends_at"], status: row["status"], stages: entry?.stages ?? [.hours24, .hours72],
        firstSeen: row["first_seen_at"])
    }
  }

  private func checkIns(_ clientID: Int64) throws -> [PlannedCheckIn] {
    try db.cachedStatement(
      """
      SELECT m.*, (SELECT max(started_at) FROM attempt WHERE message_id = m.id) AS tried_at
      FROM appointment a JOIN message m ON m.appointment_id = a.id
      WHERE a.client_id = ?1 AND (a.ends_at >= ?2 OR a.first_seen_at >= ?2) AND m.kind = 'checkIn'
      """
    ).rows([clientID, horizon]).compactMap(Self.checkIn)
  }

  static func checkIn(_ row: Row) -> PlannedCheckIn? {
    guard let stage: Stage = row["stage"], let plannedEnd: Instant = row["planned_end"] else { return nil }
    let dueAt: Instant = row["due_at"]
    let draft = CheckInDraft(
      appointmentID: row["appointment_id"], stage: stage, plannedEnd: plannedEnd, channel: row["channel"],
      contactPointID: row["contact_point_id"],
      instants: MessageInstants(
        dueAt: dueAt, sendFrom: row["send_from"], sendUntil: row["send_until"] ?? dueAt,
        notAfter: row["not_after"] ?? dueAt),
      state: row["state"], reason: row["reason"], asksLateQuestion: row["asks_late_question"])
    let tried: Instant? = row["tried_at"]
    return PlannedCheckIn(id: row["id"], draft: draft, attempts: row["attempts"], sentAt: row["sent_at"] ?? tried)
  }
}
