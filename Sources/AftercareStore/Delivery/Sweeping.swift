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

  /// Returns how many rows it acted on.
  func sweep() throws -> Int {
    try expire() + handToPlanner()
  }

  /// Messages other than check-ins that are past their deadline.
  private func expire() throws -> Int {
    let rows = try db.cachedStatement(
      """
      SELECT id, attempts, kind, client_id, follow_up_id FROM message
      WHERE state IN ('queued','held') AND not_after < ? AND kind <> 'checkIn'
      """
    ).rows([now])
    for row in rows {
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
    return rows.count
  }

  /// Check-ins whose window closed, or that were held for too long: their clients are planned again.
  private func handToPlanner() throws -> Int {
    let rows = try db.cachedStatement(
      """
      SELECT DISTINCT client_id FROM message
      WHERE state = 'queued' AND send_until <= ?1 AND kind = 'checkIn'
      UNION
      SELECT client_id FROM message WHERE state = 'held' AND kind = 'checkIn' AND not_after < ?1
        AND due_at < ?2
      """
    ).rows([now, now - Self.longestHold])
    for row in rows { try transaction.touch(client: row["client_id"]) }
    return rows.count
  }
}
