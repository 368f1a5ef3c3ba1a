import AftercareCore
import Foundation
import GRDB

/// The table of gateways: their pauses, and what staff were told of them.
struct GatewayRows {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Keeps a pause, nil: that it works. An event tells when one begins, turns into a stop or back, and ends; not each probe.
  func setPause(_ pause: GatewayPause?, _ gateway: String, _ channel: Channel) throws {
    let row = try db.cachedStatement("SELECT paused_at, stop FROM gateway WHERE name = ? AND channel = ?")
      .row([gateway, channel])
    let pausedAt: Instant? = row?["paused_at"]
    let stop: StopReason? = row?["stop"]
    guard pause != nil || pausedAt != nil else { return }
    try db.cachedStatement(
      """
      INSERT INTO gateway (name, channel, paused_at, pause_reason, probe_at, failures, stop) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (name, channel) DO UPDATE SET paused_at = excluded.paused_at, pause_reason = excluded.pause_reason,
        probe_at = excluded.probe_at, failures = excluded.failures, stop = excluded.stop
      """
    ).execute([
      gateway, channel, pause == nil ? nil : pausedAt ?? now, pause?.reason, pause?.probeAt, pause?.failures ?? 0,
      pause?.stop,
    ])
    guard pause == nil || pausedAt == nil || pause?.stop != stop else { return }
    try transaction.record(
      pause == nil ? "gateway.resumed" : "gateway.paused", "gateway:\(gateway)",
      [
        "channel": .text(channel.rawValue), "reason": .optional(pause?.reason),
        "stop": .optional(pause?.stop?.rawValue),
        "probe": .optional(pause?.probeAt),
      ])
  }

  /// Looks at each gateway in trouble and does what `decide` says.
  func watch(
    _ decide: (GatewayTrouble) -> GatewayWatch.Step?
  ) throws -> [(trouble: GatewayTrouble, step: GatewayWatch.Step)] {
    try GatewayTroubles(db: db).all().compactMap { trouble in
      guard let step = decide(trouble) else { return nil }
      try callOffNotices(about: trouble.channel)
      switch step {
      case .tell(let notice, let messages):
        try queue(messages, notice)
        try tell(trouble, notice.json, at: now)
        try transaction.record(
          "gateway.told", "gateway:\(trouble.gateway)",
          [
            "channel": .text(trouble.channel.rawValue), "stop": .optional(notice.stop?.rawValue),
            "since": .instant(notice.since), "alertsWait": .flag(notice.alertsWait),
            "messages": .number(Int64(messages.count)),
          ])
      case .close(let messages):
        try trouble.told.map { try queue(messages, $0) }
        try tell(trouble, nil, at: trouble.toldAt)
      }
      return (trouble, step)
    }
  }

  /// Forgets the pauses of gateways that are not configured any more.
  func keep(only configured: [Channel: String]) throws {
    for row in try db.cachedStatement("SELECT name, channel FROM gateway").rows() {
      let name: String = row["name"]
      let channel: Channel = row["channel"]
      guard configured[channel] != name else { continue }
      try setPause(nil, name, channel)
      try callOffNotices(about: channel)
      try db.cachedStatement("UPDATE gateway SET told = NULL WHERE name = ? AND channel = ?").execute([name, channel])
    }
  }

  private func tell(_ trouble: GatewayTrouble, _ notice: String?, at instant: Instant?) throws {
    try db.cachedStatement("UPDATE gateway SET told = ?, told_at = ? WHERE name = ? AND channel = ?")
      .execute([notice, instant, trouble.gateway, trouble.channel])
  }

  private func queue(_ messages: [MessageDraft], _ notice: GatewayNotice) throws {
    for message in messages {
      try MessageWriter(transaction).queue(
        message, clientID: nil, appointmentID: nil, followUpID: nil, replyID: nil,
        ownText: try transaction.keep(notice.json))
    }
  }

  /// What a notice that has not gone says is no longer true, or about to be said anew.
  private func callOffNotices(about channel: Channel) throws {
    let rows = try db.cachedStatement(
      """
      SELECT m.id, t.text FROM message m JOIN content t ON t.id = m.own_text_id
      WHERE m.purpose = 'gatewayNotice' AND m.state = 'queued'
      """
    ).rows()
    for row in rows where GatewayNotice(json: row["text"])?.channel == channel {
      let id: Int64 = row["id"]
      try db.cachedStatement(
        "UPDATE message SET state = 'cancelled', reason = 'superseded', next_attempt_at = NULL WHERE id = ?"
      ).execute([id])
      try transaction.record("message.cancelled", "message:\(id)", ["reason": "superseded"])
    }
  }
}

/// Reads gateways in trouble.
struct GatewayTroubles {
  let db: Database

  func all() throws -> [GatewayTrouble] {
    let rows = try db.cachedStatement(
      "SELECT * FROM gateway WHERE paused_at IS NOT NULL OR told IS NOT NULL ORDER BY channel, name"
    ).rows()
    guard !rows.isEmpty else { return [] }
    let staff = try [StaffOnDuty(db).lead(), StaffOnDuty(db).deputy()].compactMap { $0 }
    return try rows.map { row in
      let channel: Channel = row["channel"]
      let pausedAt: Instant? = row["paused_at"]
      let told = GatewayNotice(json: row["told"])
      return GatewayTrouble(
        gateway: row["name"], channel: channel, pausedAt: pausedAt, stop: row["stop"],
        alertWaitsSince: pausedAt == nil ? nil : try oldestAlert(channel), told: told, toldAt: row["told_at"],
        hasNoticeGone: try told.map { try hasNoticeGone($0) } ?? false, staff: staff)
    }
  }

  /// The same for lists: only those that take nothing now.
  func rows(now: Instant) throws -> [GatewayTroubleRow] {
    try db.cachedStatement("SELECT * FROM gateway WHERE paused_at IS NOT NULL ORDER BY channel, name").rows()
      .map { row in
        let waiting = try db.cachedStatement(
          "SELECT count(*) FROM message WHERE state = 'queued' AND channel = ? AND send_from <= ?"
        ).row([row["channel"] as Channel, now])
        return GatewayTroubleRow(
          gateway: row["name"], channel: row["channel"], since: row["paused_at"], stop: row["stop"],
          answer: row["pause_reason"] ?? "", probeAt: row["probe_at"], waiting: waiting?[0] ?? 0,
          toldAt: (row["told"] as String?) == nil ? nil : row["told_at"])
      }
  }

  /// Since when an alert about a follow-up has been waiting; nil for none.
  private func oldestAlert(_ channel: Channel) throws -> Instant? {
    try db.cachedStatement(
      """
      SELECT min(send_from) FROM message
      WHERE state = 'queued' AND channel = ? AND priority = ? AND follow_up_id IS NOT NULL
      """
    ).row([channel, MessageKind.alert.priority])?[0]
  }

  private func hasNoticeGone(_ notice: GatewayNotice) throws -> Bool {
    try db.cachedStatement(
      """
      SELECT t.text FROM message m JOIN content t ON t.id = m.own_text_id
      WHERE m.purpose = 'gatewayNotice' AND m.created_at >= ? AND m.attempts > 0 AND m.state <> 'failed'
      """
    ).rows([notice.since]).contains { GatewayNotice(json: $0["text"])?.channel == notice.channel }
  }
}
