import AftercareCore
import GRDB

/// The table of ways in: how each works, and where fetching goes on.
struct WayInRows {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Forgets ways that are not configured, and begins to watch the others.
  func keep(only configured: [WatchedWay]) throws {
    for row in try db.cachedStatement("SELECT name, channel, account FROM way_in").rows() {
      let isKept = configured.contains {
        $0.wayIn == row["name"] && $0.channel == row["channel"] && $0.account == row["account"]
      }
      guard !isKept else { continue }
      try db.cachedStatement("DELETE FROM way_in WHERE name = ? AND channel = ?")
        .execute([row["name"] as WayIn, row["channel"] as Channel])
    }
    for way in configured {
      try db.cachedStatement(
        """
        INSERT INTO way_in (name, channel, account, is_way_back, watched_since) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (name, channel) DO UPDATE SET is_way_back = excluded.is_way_back
        """
      ).execute([way.wayIn, way.channel, way.account, way.isWayBack, now])
    }
    try releaseReachable()
  }

  func setMark(_ mark: String, at place: String, of way: WatchedWay) throws {
    try db.cachedStatement(
      """
      INSERT INTO way_in_mark (name, channel, place, mark) VALUES (?, ?, ?, ?)
      ON CONFLICT (name, channel, place) DO UPDATE SET mark = excluded.mark
      """
    ).execute([way.wayIn, way.channel, place, mark])
  }

  /// An event tells when a way stops working, when the reason changes, and when it works again; not each look.
  func note(_ report: FetchReport, of way: WatchedWay) throws {
    let row = try db.cachedStatement("SELECT failing_since, stop FROM way_in WHERE name = ? AND channel = ?")
      .row([way.wayIn, way.channel])
    guard let row else { return }
    let failing: Instant? = row["failing_since"]
    let stop: StopReason? = row["stop"]
    let trouble = report.trouble
    try db.cachedStatement(
      """
      UPDATE way_in SET worked_at = coalesce(?, worked_at), failing_since = ?, trouble = ?, stop = ?
      WHERE name = ? AND channel = ?
      """
    ).execute([
      report.hasWorked ? now : nil, report.hasWorked ? nil : failing ?? now, trouble?.summary, trouble?.stop, way.wayIn,
      way.channel,
    ])
    if report.hasWorked {
      guard failing != nil else { return }
      try transaction.record("wayIn.works", subject(way), ["channel": .text(way.channel.rawValue)])
      try releaseReachable()
    } else if failing == nil || stop != trouble?.stop {
      try transaction.record(
        "wayIn.failing", subject(way),
        [
          "channel": .text(way.channel.rawValue), "reason": .optional(trouble?.summary),
          "stop": .optional(trouble?.stop?.rawValue),
        ])
    }
  }

  private func subject(_ way: WatchedWay) -> String { "wayIn:\(way.wayIn.rawValue)" }

  /// Queues the check-ins that waited for a way back which now works, or is no longer counted on.
  private func releaseReachable() throws {
    let ways = try WayInStates(db).all()
    for channel in [Channel.email, .sms] where !WayBackRules.isClosed(channel, ways, now: now) {
      _ = try transaction.release(.noWayBack, on: channel)
    }
  }
}

/// Reads the ways in.
struct WayInStates {
  let db: Database

  init(_ db: Database) { self.db = db }

  func all() throws -> [WayInState] {
    try db.cachedStatement("SELECT * FROM way_in ORDER BY channel, name").rows().map { row in
      WayInState(
        wayIn: row["name"], channel: row["channel"], isWayBack: row["is_way_back"], watchedSince: row["watched_since"],
        workedAt: row["worked_at"], failingSince: row["failing_since"], stop: row["stop"], trouble: row["trouble"],
        toldAt: row["told_at"])
    }
  }

  /// The channels on which an answer would reach nobody.
  func closed(now: Instant) throws -> Set<Channel> {
    let ways = try all()
    return ways.isEmpty ? [] : Set([Channel.email, .sms].filter { WayBackRules.isClosed($0, ways, now: now) })
  }
}
