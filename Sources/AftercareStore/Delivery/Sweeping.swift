import AftercareCore
import GRDB

/// Looks after what no claim will come for: deadlines that passed, windows that closed.
struct Sweeping {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// How long a check-in may be held before the planner looks at it again.
  private static let longestHold = Span.days(7)

  private static let overdue = "state IN ('queued','held') AND not_after < ?1 AND kind <> 'checkIn'"
  private static let windowClosed = "state = 'queued' AND send_until <= ?1 AND kind = 'checkIn'"
  private static let heldTooLong = "state = 'held' AND kind = 'checkIn' AND not_after < ?1 AND due_at < ?2"

  /// Whether there is anything to do at `now`: looking takes no lock from whoever writes. Nothing is, by a clock that
  /// cannot be trusted.
  static func isNeeded(_ db: Database, now: Instant) throws -> Bool {
    guard try !SendingHolds(db).isClockDoubted() else { return false }
    return try db.cachedStatement(
      """
      SELECT EXISTS (SELECT 1 FROM message WHERE \(overdue)) OR EXISTS (SELECT 1 FROM message WHERE \(windowClosed))
        OR EXISTS (SELECT 1 FROM message WHERE \(heldTooLong))
      """
    ).row([now, now - longestHold])?[0] ?? false
  }

  /// Returns how many rows it acted on.
  func sweep() throws -> Int {
    guard try !SendingHolds(db).isClockDoubted() else { return 0 }
    return try expire() + handToPlanner()
  }

  /// Messages other than check-ins that are past their deadline.
  private func expire() throws -> Int {
    let rows = try db.cachedStatement(
      "SELECT id, attempts, kind, client_id, follow_up_id FROM message WHERE \(Self.overdue)"
    ).rows([now])
    for row in rows { try end(row) }
    return rows.count
  }

  /// Ends a message other than a check-in whose time is over.
  func end(_ row: Row) throws {
    let id: Int64 = row["id"]
    let tried: Int = row["attempts"]
    let state: MessageState = tried > 0 ? .failed : .skipped
    try db.cachedStatement("UPDATE message SET state = ?, reason = 'expired', next_attempt_at = NULL WHERE id = ?")
      .execute([state, id])
    try transaction.record(
      "message.\(state.rawValue)", "message:\(id)",
      ["reason": "expired", "client": .optional(row["client_id"] as Int64?)])
    try transaction.acknowledgementFailed(row)
  }

  /// Check-ins whose window closed, or that were held for too long: their clients are planned again.
  private func handToPlanner() throws -> Int {
    let rows = try db.cachedStatement(
      """
      SELECT DISTINCT client_id FROM message WHERE \(Self.windowClosed)
      UNION SELECT client_id FROM message WHERE \(Self.heldTooLong)
      """
    ).rows([now, now - Self.longestHold])
    for row in rows { try transaction.touch(client: row["client_id"]) }
    return rows.count
  }
}
