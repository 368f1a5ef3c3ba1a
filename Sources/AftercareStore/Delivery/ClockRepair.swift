import AftercareCore
import Foundation
import GRDB

/// Puts right what was written by a clock that ran ahead of now: it would wait for an instant that is years away.
struct ClockRepair {
  let transaction: Transaction
  private var db: Database { transaction.db }
  /// What was written after this was written in the future.
  private var future: Instant { transaction.now + ClockTrust.tolerance }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// No round of alerts is ever further away: staff hours open at least once a week.
  private static let longestRound = Span.days(8)
  /// No pause between two tries is longer by our own rules.
  private static let longestRetry = Span.hours(2)
  /// Check-ins for older sessions than this cannot be in time any more.
  private static let longestCheckIn = Span.days(30)

  func run() throws {
    let followUps = try alertAtOnce()
    let alerts = try sendAlerts()
    let answers = try endAnswers()
    let clients = try planAgain()
    guard followUps + alerts + answers + clients > 0 else { return }
    try transaction.record(
      "clock.wentBack", "",
      [
        "followUps": .number(Int64(followUps)), "alerts": .number(Int64(alerts)), "answers": .number(Int64(answers)),
        "clients": .number(Int64(clients)),
      ])
  }

  /// Follow-ups whose next round was set by the wrong clock are alerted anew, now: rather once too often.
  private func alertAtOnce() throws -> Int {
    try db.cachedStatement(
      """
      UPDATE follow_up SET next_alert_at = ?1, act_by = min(act_by, max(?1, ?1 + act_by - opened_at))
      WHERE state <> 'closed' AND next_alert_at > ?1 AND (opened_at > ?2 OR taken_at > ?2 OR next_alert_at > ?3)
      """
    ).execute([transaction.now, future, transaction.now + Self.longestRound])
  }

  /// Alerts go now; what was to be tried again in that future is tried when it may go.
  private func sendAlerts() throws -> Int {
    try db.cachedStatement(
      "UPDATE message SET next_attempt_at = max(send_from, ?1) WHERE state = 'queued' AND attempts > 0 AND next_attempt_at > ?2"
    ).execute([transaction.now, transaction.now + Self.longestRetry])
    return try db.cachedStatement(
      """
      UPDATE message SET next_attempt_at = ?1, send_from = min(send_from, ?1)
      WHERE state = 'queued' AND kind = 'alert' AND next_attempt_at > ?1 AND (created_at > ?2 OR next_attempt_at > ?3)
      """
    ).execute([transaction.now, future, transaction.now + Self.longestRound])
  }

  /// Answers to clients that were made in the future speak of times that never were. Staff hear that she was not told.
  private func endAnswers() throws -> Int {
    let rows = try db.cachedStatement(
      """
      SELECT id, attempts, kind, client_id, follow_up_id FROM message
      WHERE state IN ('queued','held') AND kind IN ('acknowledgement','confirmation') AND created_at > ?
      """
    ).rows([future])
    for row in rows { try Sweeping(transaction).end(row) }
    return rows.count
  }

  /// Check-ins that expired by the wrong clock are wanted again; what is on hold keeps waiting.
  private func planAgain() throws -> Int {
    try db.cachedStatement(
      """
      UPDATE client SET revision = revision + 1 WHERE erased_at IS NULL AND id IN (
        SELECT client_id FROM message WHERE due_at > ?2 AND kind = 'checkIn' AND state = 'skipped'
          AND reason = 'expired' AND not_after > ?1)
      """
    ).execute([transaction.now, transaction.now - Self.longestCheckIn])
  }
}

extension SendingHold {
  /// The form in which `setting` keeps it.
  var json: String { (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// Reads what ``json`` wrote; nil for anything else.
  init?(json: String) {
    guard let hold = try? JSONDecoder().decode(SendingHold.self, from: Data(json.utf8)) else { return nil }
    self = hold
  }
}
