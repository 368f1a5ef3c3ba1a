import AftercareCore
import GRDB

/// A message's row as it stood after the last step that changed it.
struct SeenMessage: Hashable {
  let id: Int64
  let kind: MessageKind
  let purpose: MessagePurpose
  let state: MessageState
  let reason: MessageReason?
  let clientID: Int64?
  let appointmentID: Int64?
  let followUpID: Int64?
  let contactPointID: Int64?
  let contentID: Int64?
  let channel: Channel
  let stage: Stage?
  let plannedEnd: Instant?
  let dueAt: Instant
  let sendFrom: Instant
  let sendUntil: Instant?
  let notAfter: Instant?
  let createdAt: Instant

  init(_ row: Row) {
    id = row["id"]
    kind = MessageKind(rawValue: row["kind"]) ?? .digest
    purpose = MessagePurpose(rawValue: row["purpose"]) ?? .digest
    state = MessageState(rawValue: row["state"]) ?? .failed
    reason = (row["reason"] as String?).flatMap(MessageReason.init)
    clientID = row["client_id"]
    appointmentID = row["appointment_id"]
    followUpID = row["follow_up_id"]
    contactPointID = row["contact_point_id"]
    contentID = row["content_id"]
    channel = Channel(rawValue: row["channel"]) ?? .call
    stage = (row["stage"] as String?).flatMap { Stage($0) }
    plannedEnd = row.instant("planned_end")
    dueAt = row.instant("due_at") ?? Instant(milliseconds: 0)
    sendFrom = row.instant("send_from") ?? Instant(milliseconds: 0)
    sendUntil = row.instant("send_until")
    notAfter = row.instant("not_after")
    createdAt = row.instant("created_at") ?? Instant(milliseconds: 0)
  }
}

/// A follow-up as it stood after the last step that changed it.
struct SeenFollowUp {
  let id: Int64
  let level: FollowUpLevel
  let urgent: Bool
  let state: FollowUpState
  let therapistID: Int64?
  let nextAlertAt: Instant?
  /// When a round of alerts was last queued, or somebody let it go: from then on it must not wait too long.
  var lastAlertAt: Instant

  init(_ row: Row, lastAlertAt: Instant) {
    id = row["id"]
    level = FollowUpLevel(rawValue: row["level"]) ?? .red
    urgent = row["urgent"]
    state = FollowUpState(rawValue: row["state"]) ?? .open
    therapistID = row["therapist_id"]
    nextAlertAt = row.instant("next_alert_at")
    self.lastAlertAt = lastAlertAt
  }
}

/// Columns of other tables whose changes must stand in the trail, as text.
struct SeenRow: Hashable {
  let columns: [String: DatabaseValue]
  subscript(column: String) -> DatabaseValue { columns[column] ?? .null }
}

extension Row {
  func instant(_ column: String) -> Instant? {
    (self[column] as Int64?).map { Instant(milliseconds: $0) }
  }
}
