import AftercareCore
import Foundation
import GRDB

extension WatchState {
  private static let telling: [MessageState: Set<String>] = [
    .queued: [
      "message.queued", "message.deferred", "message.requeued", "message.fellOver", "message.released",
      "message.retried", "message.resolved",
    ],
    .sending: ["message.claimed"], .sent: ["message.sent", "message.resolved"],
    .delivered: ["message.delivered", "message.receipt"],
    .unknown: ["message.unknown"], .failed: ["message.failed"], .held: ["message.held"],
    .cancelled: ["message.cancelled", "message.resolved"], .skipped: ["message.skipped"],
  ]

  mutating func examineMessage(_ id: Int64, _ step: StepEvents, in db: Database) throws {
    guard let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM message WHERE id = ?"), arguments: [id])
    else { throw BrokenInvariant(.everyChangeIsAudited, "message \(id) is gone") }
    let before = messages[id]
    let now = SeenMessage(row)
    messages[id] = now
    if before?.state != now.state {
      try told(now, before, step)
      if before?.state == .sending { sending[before?.channel ?? now.channel]?.remove(id) }
      if now.state == .sending { sending[now.channel, default: []].insert(id) }
      try examineEnd(now, before, in: db)
    } else if let before, before.hasOtherPlan(than: now) {
      guard step.tells("message:\(id)") || now.appointmentID.map({ step.tells("appointment:\($0)") }) ?? false else {
        throw BrokenInvariant(.everyChangeIsAudited, "message \(id) changed its plan, and no event says so")
      }
    }
    if before == nil, now.kind == .alert, let followUp = now.followUpID, now.purpose.isCall {
      followUps[followUp]?.lastAlertAt = max(now.createdAt, now.sendFrom)
    }
  }

  private func told(_ now: SeenMessage, _ before: SeenMessage?, _ step: StepEvents) throws {
    if step.tells("message:\(now.id)", Self.telling[now.state]) { return }
    if now.kind == .checkIn, let id = now.appointmentID, step.tells("appointment:\(id)", ["appointment.planned"]) {
      return
    }
    // Closing a follow-up frees what it held: the closing is on record.
    if before?.state == .held, now.state == .queued, step.tells(action: "followUp.closed") { return }
    throw BrokenInvariant(
      .everyChangeIsAudited,
      "message \(now.id) went from \(before?.state.rawValue ?? "nothing") to \(now.state.rawValue), told: \(step.all)")
  }

  mutating func examineAttempt(_ id: Int64, _ step: StepEvents, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT message_id, started_at, outcome FROM attempt WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return }
    let messageID: Int64 = row["message_id"]
    guard step.tells("message:\(messageID)") else {
      throw BrokenInvariant(
        .everyChangeIsAudited, "attempt \(id) of message \(messageID) changed, and no event says so")
    }
    let isNew = outcomes[id] == nil
    let outcome: String? = row["outcome"]
    outcomes[id] = outcome ?? "open"
    if let outcome { try settled(messageID, outcome: outcome) }
    guard isNew else { return }
    tally.attempts += 1
    try examineClaim(of: messageID, attempt: id, at: row.instant("started_at") ?? Instant(milliseconds: 0), in: db)
  }

  private mutating func settled(_ messageID: Int64, outcome: String) throws {
    parcels[messageID, default: SeenParcels()].lastRecorded = outcome
    guard outcome == "accepted" else { return }
    tally.sent += 1
    if messages[messageID]?.kind == .checkIn { tally.checkIns += 1 }
  }
}

extension SeenMessage {
  /// Whether something the planner decides is different.
  func hasOtherPlan(than other: SeenMessage) -> Bool {
    sendFrom != other.sendFrom || sendUntil != other.sendUntil || notAfter != other.notAfter
      || channel != other.channel || contactPointID != other.contactPointID || reason != other.reason
      || clientID != other.clientID
  }
}

extension MessagePurpose {
  /// Whether it calls a member of staff to a follow-up.
  var isCall: Bool { self == .alert || self == .alertRepeat || self == .clientNotTold }
}
