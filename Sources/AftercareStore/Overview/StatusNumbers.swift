import AftercareCore
import GRDB

/// The numbers at a glance.
struct StatusNumbers {
  let db: Database

  func report(now: Instant) throws -> StatusReport {
    StatusReport(
      messages: try counts("SELECT state, count FROM message_count WHERE count > 0"),
      overdue: try number(
        """
        SELECT count(*) FROM message WHERE kind = 'checkIn' AND state = 'queued' AND channel <> 'call'
          AND next_attempt_at <= ?
        """, [now]),
      toBeTriedAgain: try number("SELECT count(*) FROM message WHERE state = 'queued' AND attempts > 0"),
      nextDueAt: try instant(
        "SELECT min(next_attempt_at) FROM message WHERE state = 'queued' AND kind = 'checkIn' AND channel <> 'call'"),
      lastSentAt: try instant("SELECT max(sent_at) FROM message WHERE sent_at IS NOT NULL"),
      followUps: try counts("SELECT state, count(*) FROM follow_up GROUP BY state"),
      unreadReplies: try number("SELECT count(*) FROM reply WHERE read_at IS NULL"),
      pendingBookings: try number(
        "SELECT count(*) FROM booking WHERE accepted_at IS NULL AND problem IS NULL"),
      bookingProblems: try number("SELECT count(*) FROM booking WHERE problem IS NOT NULL"),
      clientsToPlan: try number("SELECT count(*) FROM client WHERE revision <> planned_revision"),
      auditHead: try AuditRows(db).head(), pausedGateways: try paused(),
      gatewayTroubles: try GatewayTroubles(db: db).rows(now: now))
  }

  private func counts(_ sql: String) throws -> [String: Int] {
    try db.cachedStatement(sql).rows().reduce(into: [:]) { $0[$1[0] as String] = $1[1] as Int }
  }

  private func number(_ sql: String, _ arguments: Bindings = []) throws -> Int {
    try db.cachedStatement(sql).row(arguments)?[0] ?? 0
  }

  private func instant(_ sql: String) throws -> Instant? {
    try db.cachedStatement(sql).row()?[0]
  }

  private func paused() throws -> [String: String] {
    try db.cachedStatement("SELECT name, channel, pause_reason FROM gateway WHERE paused_at IS NOT NULL").rows()
      .reduce(into: [:]) { $0["\($1["channel"] as String) (\($1["name"] as String))"] = $1["pause_reason"] ?? "" }
  }
}
