import AftercareCore
import GRDB

/// The therapist's day, put together from the other lists.
struct TodayListing {
  let db: Database
  let references: MessageReferences

  /// Lists of a day are short; a day that is not says so by its length.
  private static let limit = 200

  func today(from: Instant, to: Instant, now: Instant) throws -> Today {
    let messages = MessageRows(db: db, references: references)
    let replies = ReplyRows(db)
    let sessions = try RegisterRows(db).appointments(
      where: "a.starts_at >= ? AND a.starts_at < ?", [from, to], limit: Self.limit
    ).reversed().map { appointment in
      Today.Session(
        appointment: appointment,
        lastReply: try replies.select(
          "r.client_id = ? AND r.kind = 'client'", [appointment.clientId], limit: 1
        ).first)
    }
    return Today(
      sessions: Array(sessions),
      followUps: try FollowUpListing(db).select("f.state <> 'closed'", [], limit: Self.limit),
      calls: try messages.select(
        "m.channel = 'call' AND m.state = 'queued' AND m.send_from <= ?", [now], limit: Self.limit),
      notReached: try messages.select(
        """
        m.kind = 'checkIn' AND m.state IN ('held','unknown','skipped','failed') AND m.due_at >= ? AND m.due_at <= ?
        AND m.reason <> 'superseded'
        """, [now - .days(2), now], limit: Self.limit),
      fine: try replies.select("r.level = 'ok' AND r.received_at >= ?", [now - .days(1)], limit: Self.limit),
      unmatched: try replies.select(
        "r.client_id IS NULL AND r.kind = 'client' AND r.follow_up_id IS NULL AND r.received_at >= ?",
        [now - .days(7)], limit: Self.limit),
      problems: try problems(), gatewayTroubles: try GatewayTroubles(db: db).rows(now: now))
  }

  private func problems() throws -> [BookingProblemRow] {
    try db.cachedStatement(
      "SELECT reference, problem FROM booking WHERE problem IS NOT NULL ORDER BY id DESC LIMIT \(Self.limit)"
    ).rows().map { BookingProblemRow(reference: $0["reference"], problem: $0["problem"]) }
  }
}
