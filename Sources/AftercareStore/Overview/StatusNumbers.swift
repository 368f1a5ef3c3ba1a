import AftercareCore
import GRDB

/// The numbers at a glance.
struct StatusNumbers {
  let db: Database

  func report(now: Instant) throws -> StatusReport {
    StatusReport(
      messages: try counts("SELECT state, count FROM message_count WHERE count > 0"),
      overdue: try checkIns("count(*)", "next_attempt_at <= ?", [now]).reduce(0) { $0 + ($1[0] ?? 0) },
      toBeTriedAgain: try number("SELECT count(*) FROM message WHERE state = 'queued' AND attempts > 0"),
      nextDueAt: try checkIns("min(next_attempt_at)").compactMap { $0[0] }.min(),
      lastSentAt: try instant("SELECT ended_at FROM attempt WHERE outcome = 'accepted' ORDER BY id DESC LIMIT 1"),
      followUps: try counts("SELECT state, count(*) FROM follow_up GROUP BY state"),
      unreadReplies: try number("SELECT count(*) FROM reply WHERE read_at IS NULL"),
      pendingBookings: try number(
        "SELECT count(*) FROM booking WHERE accepted_at IS NULL AND problem IS NULL"),
      bookingProblems: try number("SELECT count(*) FROM booking WHERE problem IS NOT NULL"),
      clientsToPlan: try number("SELECT count(*) FROM client WHERE revision <> planned_revision"),
      auditHead: try AuditRows(db).head(), pausedGateways: try paused(),
      gatewayTroubles: try GatewayTroubles(db: db).rows(now: now))
  }

  /// Asks for queued check-ins that go by themselves, channel by channel as the index has them.
  private func checkIns(_ what: String, _ condition: String = "1", _ arguments: Bindings = []) throws -> [Row] {
    try Channel.allCases.filter { $0 != .call }.compactMap { channel in
      try db.cachedStatement(
        """
        SELECT \(what) FROM message WHERE state = 'queued' AND channel = ? AND priority = ? AND kind = 'checkIn'
          AND \(condition)
        """
      ).row([channel, MessageKind.checkIn.priority] + arguments)
    }
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
