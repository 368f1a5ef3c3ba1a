import AftercareCore
import GRDB

/// Writes one client's plan into the outbox, with one audit event for each appointment that it changed.
struct PlanWriter {
  let transaction: Transaction
  private var db: Database { transaction.db }

  init(_ transaction: Transaction) { self.transaction = transaction }

  func apply(_ plan: ClientPlan) throws {
    var changes: [Int64: [String]] = [:]
    for step in plan.steps {
      let (draft, verb) = try write(step, clientID: plan.clientID)
      guard let draft else { continue }
      changes[draft.appointmentID, default: []].append(Self.summary(draft, verb))
    }
    for (appointmentID, summaries) in changes.sorted(by: { $0.key < $1.key }) {
      try transaction.record(
        "appointment.planned", "appointment:\(appointmentID)",
        ["client": .number(plan.clientID), "checkIns": .list(summaries)])
    }
    try db.cachedStatement("UPDATE client SET planned_revision = ? WHERE id = ?")
      .execute([plan.revision, plan.clientID])
  }

  private func write(_ step: PlanStep, clientID: Int64) throws -> (CheckInDraft?, String) {
    switch step {
    case .add(let draft):
      try insert(draft, clientID: clientID)
      return (draft, "added")
    case .change(let id, let draft):
      return try update(id, to: draft) ? (draft, "changed") : (nil, "")
    }
  }

  private func insert(_ draft: CheckInDraft, clientID: Int64) throws {
    try db.cachedStatement(
      """
      INSERT INTO message (kind, purpose, state, reason, client_id, appointment_id, contact_point_id, channel, stage,
        planned_end, asks_late_question, due_at, send_from, send_until, not_after, priority, next_attempt_at,
        created_at)
      VALUES ('checkIn', 'checkIn', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).execute([
      draft.state, draft.reason, clientID, draft.appointmentID, draft.contactPointID, draft.channel, draft.stage,
      draft.plannedEnd, draft.asksLateQuestion, draft.instants.dueAt, draft.instants.sendFrom,
      draft.instants.sendUntil, draft.instants.notAfter, MessageKind.checkIn.priority, draft.nextAttempt(nil),
      transaction.now,
    ])
  }

  /// Changes a row that is still the planner's to change; false when it is under way or has gone meanwhile. A text that
  /// an earlier try stored names its recipient: it does not go with the row to another contact point.
  private func update(_ id: Int64, to draft: CheckInDraft) throws -> Bool {
    let row = try db.cachedStatement(
      """
      SELECT next_attempt_at, attempts FROM message WHERE id = ? AND state IN ('queued','held','cancelled','skipped')
      """
    ).row([id])
    guard let row else { return false }
    // A skipped row was never tried: one that was tried and is no longer wanted is cancelled.
    let state: MessageState = draft.state == .skipped && row["attempts"] > 0 ? .cancelled : draft.state
    try db.cachedStatement(
      """
      UPDATE message SET content_id = iif(contact_point_id IS ?3, content_id, NULL), state = ?1, reason = ?2,
        contact_point_id = ?3, channel = ?4, asks_late_question = ?5, due_at = ?6, send_from = ?7, send_until = ?8,
        not_after = ?9, next_attempt_at = ?10 WHERE id = ?11
      """
    ).execute([
      state, draft.reason, draft.contactPointID, draft.channel, draft.asksLateQuestion, draft.instants.dueAt,
      draft.instants.sendFrom, draft.instants.sendUntil, draft.instants.notAfter,
      draft.nextAttempt(row["next_attempt_at"]), id,
    ])
    return true
  }

  private static func summary(_ draft: CheckInDraft, _ verb: String) -> String {
    let why = draft.reason.map { "(\($0.rawValue))" } ?? ""
    return "\(draft.stage) \(verb): \(draft.state.rawValue)\(why) \(draft.channel.rawValue) \(draft.instants.sendFrom)"
  }
}

extension CheckInDraft {
  /// When a queued row is next tried: not before its window, and not before a pause that a retry chose.
  fileprivate func nextAttempt(_ current: Instant?) -> Instant? {
    guard state == .queued else { return nil }
    return max(instants.sendFrom, current ?? instants.sendFrom)
  }
}
