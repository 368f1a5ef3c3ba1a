import AftercareCore
import GRDB

/// Tells staff of ways in that do not work, and that they work again.
struct WayInNotices {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Does what `decide` says about each way; returns how many that were.
  func watch(_ decide: (WayInState, [StaffMember]) -> GatewayWatch.Step?) throws -> Int {
    let staff = try [StaffOnDuty(db).lead(), StaffOnDuty(db).deputy()].compactMap { $0 }
    var count = 0
    for way in try WayInStates(db).all() {
      guard let step = decide(way, staff) else { continue }
      count += 1
      let wasCalledOff = try callOff(way.channel)
      switch step {
      case .tell(let notice, let messages):
        try queue(messages, notice)
        try setTold(notice, way, at: now)
        try transaction.record(
          "wayIn.told", "wayIn:\(way.wayIn.rawValue)",
          [
            "channel": .text(way.channel.rawValue), "since": .instant(notice.since),
            "messages": .number(Int64(messages.count)),
          ])
      case .close(let messages):
        // Who has not been told of the trouble need not hear that it is over.
        if !wasCalledOff, let notice = try told(way) { try queue(messages, notice) }
        try setTold(nil, way, at: nil)
      }
    }
    return count
  }

  private func told(_ way: WayInState) throws -> GatewayNotice? {
    GatewayNotice(
      json: try db.cachedStatement("SELECT told FROM way_in WHERE name = ? AND channel = ?")
        .row([way.wayIn, way.channel])?["told"])
  }

  private func setTold(_ notice: GatewayNotice?, _ way: WayInState, at instant: Instant?) throws {
    try db.cachedStatement("UPDATE way_in SET told = ?, told_at = ? WHERE name = ? AND channel = ?")
      .execute([notice?.json, instant, way.wayIn, way.channel])
  }

  private func queue(_ messages: [MessageDraft], _ notice: GatewayNotice) throws {
    for message in messages {
      try MessageWriter(transaction).queue(
        message, clientID: nil, appointmentID: nil, followUpID: nil, replyID: nil,
        ownText: try transaction.keep(notice.json))
    }
  }

  /// What a notice that has not gone says is no longer true, or about to be said anew; whether there was one.
  private func callOff(_ channel: Channel) throws -> Bool {
    let rows = try db.cachedStatement(
      """
      SELECT m.id, t.text FROM message m JOIN content t ON t.id = m.own_text_id
      WHERE m.purpose = 'wayInNotice' AND m.state = 'queued'
      """
    ).rows().filter { GatewayNotice(json: $0["text"])?.channel == channel }
    for row in rows {
      let id: Int64 = row["id"]
      try db.cachedStatement(
        "UPDATE message SET state = 'cancelled', reason = 'superseded', next_attempt_at = NULL WHERE id = ?"
      ).execute([id])
      try transaction.record("message.cancelled", "message:\(id)", ["reason": "superseded"])
    }
    return !rows.isEmpty
  }
}
