import AftercareCore
import GRDB

extension WatchState {
  /// Looks at a service that has nothing to do.
  mutating func rest(now: Instant, upSince: Instant, closed: Set<Channel>, in db: Database) throws {
    try restOfAlerts(now: now, upSince: upSince)
    try restOfMessages(now: now, closed: closed, in: db)
  }

  private func restOfAlerts(now: Instant, upSince: Instant) throws {
    for id in liveReds {
      guard let followUp = followUps[id], followUp.state == .open else { continue }
      let since = max(followUp.lastAlertAt, upSince)
      let latest = since + rules.pause(urgent: followUp.urgent) + .seconds(61)
      guard now <= latest else {
        throw BrokenInvariant(
          .redIsAlerted, "red follow-up \(id) was last alerted at \(followUp.lastAlertAt) and is open at \(now)")
      }
    }
  }

  private static let lying = """
    SELECT id, kind, state, channel, next_attempt_at, send_until, not_after FROM message
      WHERE state = 'queued' AND next_attempt_at <= ?1 AND channel <> 'call'
    UNION ALL SELECT id, kind, state, channel, next_attempt_at, send_until, not_after FROM message
      WHERE state = 'queued' AND send_until IS NOT NULL AND send_until <= ?1
    UNION ALL SELECT id, kind, state, channel, next_attempt_at, send_until, not_after FROM message
      WHERE state = 'sending'
    """
  private static let unread = "SELECT id FROM reply WHERE read_at IS NULL LIMIT 1"
  private static let unplanned = "SELECT id FROM client WHERE revision <> planned_revision LIMIT 1"
  private static let pending = "SELECT id FROM booking WHERE accepted_at IS NULL AND problem IS NULL LIMIT 1"

  private func restOfMessages(now: Instant, closed: Set<Channel>, in db: Database) throws {
    for row in try Row.fetchAll(db.cachedStatement(sql: Self.lying), arguments: [now.milliseconds]) {
      let channel = Channel(rawValue: row["channel"]) ?? .call
      let isPastWindow = row.instant("send_until").map { $0 <= now } ?? false
      if closed.contains(channel), row["state"] == "queued", !isPastWindow { continue }
      throw BrokenInvariant(
        .nothingStuck,
        "\(row["kind"] as String) \(row["id"] as Int64) is left \(row["state"] as String) on \(channel.rawValue) at \(now): \(row)"
      )
    }
    for (what, query) in [("reply", Self.unread), ("client", Self.unplanned), ("booking", Self.pending)] {
      if let id = try Int64.fetchOne(db.cachedStatement(sql: query)) {
        throw BrokenInvariant(.nothingStuck, "\(what) \(id) is left undone at \(now)")
      }
    }
  }

  /// When nothing more is to come: every message is in a final state, or waits for a person by a rule.
  func end(in db: Database) throws {
    let waiting = try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, state, reason FROM message WHERE state IN ('queued','held','sending') OR
          (state = 'unknown' AND kind NOT IN ('confirmation','answer') AND reason IS NULL) LIMIT 5
        """)
    if !waiting.isEmpty { throw BrokenInvariant(.nothingStuck, "at the end wait \(waiting)") }
    let alive = try Int64.fetchAll(db, sql: "SELECT id FROM follow_up WHERE state <> 'closed' LIMIT 5")
    if !alive.isEmpty { throw BrokenInvariant(.nothingStuck, "at the end these follow-ups are not closed: \(alive)") }
    let problems =
      try String.fetchAll(db, sql: "PRAGMA integrity_check")
      + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map(\.description)
    if problems != ["ok"] { throw BrokenInvariant(.nothingStuck, "the database is damaged: \(problems.prefix(5))") }
  }

  /// Every session that took place has each of its check-ins, sent or with a reason.
  func examineSession(_ reference: String, stages: [Stage], in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT a.id, a.ends_at, a.status FROM appointment a WHERE a.reference = ? ORDER BY a.id DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement, arguments: [reference]) else {
      throw BrokenInvariant(.noneLostWithoutReason, "the booking \(reference) became no appointment")
    }
    guard row["status"] == "booked" || row["status"] == "completed" else { return }
    let found = try Row.fetchAll(
      db.cachedStatement(
        sql:
          "SELECT stage, state, reason, channel FROM message WHERE appointment_id = ? AND planned_end = ? AND kind = 'checkIn'"
      ),
      arguments: [row["id"] as Int64, row["ends_at"] as Int64])
    for stage in stages {
      let state = found.first { $0["stage"] == stage.description }?["state"] as String?
      if state == nil || ["queued", "sending"].contains(state) {
        throw BrokenInvariant(
          .noneLostWithoutReason,
          "the \(stage) check-in of appointment \(row["id"] as Int64) (\(reference)) is \(state ?? "missing")")
      }
    }
  }
}
