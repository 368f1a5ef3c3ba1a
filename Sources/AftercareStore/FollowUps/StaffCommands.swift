import AftercareCore
import GRDB

/// What a member of staff commands by answering an alert.
struct StaffCommands {
  let transaction: Transaction
  let clocks: FollowUpRules

  /// Returns the follow-up that was acted on; nil when the command names none that this person may act on.
  func apply(_ command: StaffReply, by staff: StaffMember) throws -> Int64? {
    guard let id = command.followUpID, try mayAct(staff, on: id) else { return nil }
    let writer = FollowUpWriter(transaction)
    let actor = Actor.staff(staff.id)
    switch command {
    case .take: try writer.take(id, by: actor, lasts: try lasts(id))
    case .pass: try pass(id, by: actor, from: staff)
    case .noAnswer:
      try writer.logCall(id, answered: false, note: nil, by: actor, askAgainAt: transaction.now + .hours(1))
    case .done(_, let outcome, let note):
      // Without an outcome she is asked for one; the note is kept as the call it tells of.
      if let outcome {
        try writer.close(id, outcome: outcome, note: note, by: actor)
      } else {
        try writer.logCall(id, answered: true, note: note, by: actor, askAgainAt: transaction.now + .hours(1))
      }
    case .help: return nil
    }
    return id
  }

  /// Only a live follow-up that this person was alerted to, or is responsible for.
  private func mayAct(_ staff: StaffMember, on id: Int64) throws -> Bool {
    guard try FollowUpRows(transaction.db).isLive(id) else { return false }
    let row = try transaction.db.cachedStatement(
      """
      SELECT 1 FROM message WHERE follow_up_id = ?1 AND therapist_id = ?2 AND kind = 'alert'
      UNION SELECT 1 FROM follow_up WHERE id = ?1 AND therapist_id = ?2
      """
    ).row([id, staff.id])
    return row != nil
  }

  private func lasts(_ id: Int64) throws -> Span {
    let row = try transaction.db.cachedStatement("SELECT urgent FROM follow_up WHERE id = ?").row([id])
    return clocks.takingLasts(urgent: row?["urgent"] ?? false)
  }

  /// Passed on: the next round of alerts is due now, and begins with somebody else.
  private func pass(_ id: Int64, by actor: Actor, from staff: StaffMember) throws {
    try transaction.db.cachedStatement(
      """
      UPDATE follow_up SET state = 'open', taken_by = NULL, taken_at = NULL, next_alert_at = ?,
        therapist_id = nullif(therapist_id, ?) WHERE id = ?
      """
    ).execute([transaction.now, staff.id, id])
    try transaction.record("followUp.passedOn", "followUp:\(id)", [:], by: actor)
  }
}
