import AftercareCore
import GRDB

extension WatchState {
  /// A check-in that ended, or waits, without being sent: the reason must be true.
  func examineEnd(_ now: SeenMessage, _ before: SeenMessage?, in db: Database) throws {
    guard now.kind == .checkIn, let reason = now.reason, let isTrue = try isTrue(reason, now, in: db) else { return }
    if !isTrue {
      throw BrokenInvariant(
        .noneLostWithoutReason,
        "check-in \(now.id) is \(now.state.rawValue)(\(reason.rawValue)) at \(excuses.now), which is not true; due \(now.dueAt)"
      )
    }
  }

  /// Nil for a reason that needs no proof.
  private func isTrue(_ reason: MessageReason, _ message: SeenMessage, in db: Database) throws -> Bool? {
    switch reason {
    case .appointmentCancelled: return try status(of: message, in: db) == "cancelled"
    case .noShow: return try status(of: message, in: db) == "noShow"
    case .followUpOpen: return try exists(Self.openRed, message, in: db)
    case .suppressed, .noConsent, .consentNotAsked, .noAddress: return try !exists(Self.usablePoint, message, in: db)
    case .superseded: return try exists(Self.neighbour, message, in: db)
    case .resolved: return excuses.resolved.contains(message.id)
    case .rejected: return outcomesOf(message.id, in: db, are: ["permanent"])
    case .attemptsExhausted, .expired: return try isExcused(message, in: db)
    case .connectionLost, .serviceDied: return parcels[message.id] != nil || message.state == .unknown
    case .bounced, .templateBroken, .noWayBack, .noLead, .followUpClosed, .erased, .phoneInstead, .paused: return nil
    }
  }

  private static let openRed =
    "SELECT 1 FROM follow_up WHERE client_id = :client AND level = 'red' AND state <> 'closed'"
  private static let usablePoint = """
    SELECT 1 FROM contact_point p WHERE p.client_id = :client AND p.replaced_at IS NULL AND p.consent = 'given'
      AND (p.channel = 'call' OR NOT EXISTS
        (SELECT 1 FROM suppression s WHERE s.address_hash = p.address_hash AND s.lifted_at IS NULL))
    """
  /// Another check-in near by, or a session that was moved away.
  private static let neighbour = """
    SELECT 1 FROM message m WHERE m.client_id = :client AND m.kind = 'checkIn' AND m.id <> :id
      AND m.due_at BETWEEN :due - 604800000 AND :due + 604800000
    UNION SELECT 1 FROM appointment a JOIN message m ON m.appointment_id = a.id
      WHERE m.id = :id AND a.ends_at <> m.planned_end
    """

  private func exists(_ query: String, _ message: SeenMessage, in db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: query)
    let all: [String: (any DatabaseValueConvertible)?] = [
      "client": message.clientID, "id": message.id, "due": message.dueAt.milliseconds,
    ]
    let wanted = all.filter { query.contains(":" + $0.key) }
    return try Row.fetchOne(statement, arguments: StatementArguments(wanted)) != nil
  }

  private func status(of message: SeenMessage, in db: Database) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT status FROM appointment WHERE id = ?")
    return try String.fetchOne(statement, arguments: [message.appointmentID])
  }

  private func outcomesOf(_ id: Int64, in db: Database, are expected: Set<String>) -> Bool {
    let found = try? String.fetchAll(
      db, sql: "SELECT outcome FROM attempt WHERE message_id = ? AND outcome IS NOT NULL", arguments: [id])
    return found?.contains(where: expected.contains) ?? false
  }

  /// It was booked too late, sending was disturbed, or something about the client changed while it should have gone.
  private func isExcused(_ message: SeenMessage, in db: Database) throws -> Bool {
    let span = min(message.dueAt, excuses.now) - .hours(4)...max(message.dueAt, excuses.now)
    if parcels[message.id] != nil || excuses.isDisturbed(span) || excuses.isTouched(message.clientID, span) {
      return true
    }
    let statement = try db.cachedStatement(sql: "SELECT first_seen_at FROM appointment WHERE id = ?")
    let seen = try Int64.fetchOne(statement, arguments: [message.appointmentID]).map { Instant(milliseconds: $0) }
    // Nobody took the call from the list: a person's lapse, not the program's.
    return message.channel == .call || seen.map { $0 > message.sendFrom } ?? false
  }
}
