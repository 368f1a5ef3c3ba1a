// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: Outbox {
  public func due(_ channel: Channel, now: Instant, limit: Int) async throws -> [DueMessage] {
    try await reading { try DueMessages(db: $0).due(channel, now: now, limit: limit) }
  }

  public func settle(
    _ outcomes: [AttemptOutcome], claiming claims: [Claim], gate: ClaimGate, now: Instant
  ) async throws -> [Claimed] {
    guard !outcomes.isEmpty || !claims.isEmpty else { return [] }
    return try await transaction(at: now, by: .service) { transaction in
      let holds = try SendingHolds(transaction.db).all()
      var settling = Settling(transaction)
      settling.ignoresDeadlines = holds.contains { $0.cause == .clock }
      for outcome in outcomes { try settling.settle(outcome) }
      var gate = gate
      if !holds.isEmpty { gate.clientsHeld = .paused }
      let claiming = try Claiming(transaction, gate: gate)
      return try claims.compactMap(claiming.claim)
    }
  }

  public func reject(messageID: Int64, problem: String, now: Instant) async throws {
    try await transaction(at: now, by: .service) { transaction in
      let changed = try transaction.db.cachedStatement(
        """
        UPDATE message SET state = 'failed', reason = 'templateBroken', next_attempt_at = NULL
        WHERE id = ? AND state = 'queued'
        """
      ).execute([messageID])
      guard changed == 1 else { return }
      try transaction.record(
        "message.failed", "message:\(messageID)", ["reason": "templateBroken", "problem": .text(problem)])
      let message = try transaction.db.cachedStatement("SELECT kind, follow_up_id FROM message WHERE id = ?")
        .row([messageID])
      if let message { try transaction.acknowledgementFailed(message) }
    }
  }

  public func adoptInterrupted(policies: [Channel: UnknownPolicy], now: Instant) async throws -> Int {
    try await transaction(at: now, by: .service) { transaction in
      let rows = try transaction.db.cachedStatement(
        "SELECT id, kind, channel, not_after FROM message WHERE state = 'sending' ORDER BY id"
      ).rows()
      var settling = Settling(transaction)
      settling.ignoresDeadlines = try SendingHolds(transaction.db).isClockDoubted()
      for row in rows {
        try settling.adopt(
          messageID: row["id"], kind: row["kind"], notAfter: row["not_after"],
          policy: policies[row["channel"]] ?? .resend)
      }
      return rows.count
    }
  }

  public func sweep(now: Instant) async throws -> Int {
    guard try await reading({ try Sweeping.isNeeded($0, now: now) }) else { return 0 }
    return try await transaction(at: now, by: .service) { try Sweeping($0).sweep() }
  }

  public func release(_ reason: MessageReason, now: Instant) async throws -> Int {
    try await transaction(at: now, by: .service) { try $0.release(reason) }
  }

  public func setPause(_ pause: GatewayPause?, gateway: String, channel: Channel, now: Instant) async throws {
    try await transaction(at: now, by: .service) { try GatewayRows($0).setPause(pause, gateway, channel) }
  }

  public func nextInstant(after now: Instant) async throws -> Instant? {
    try await reading { db in
      let queries = [
        Self.nextAttempt,
        "SELECT min(send_until) FROM message WHERE state = 'queued' AND send_until > ?1",
        "SELECT min(not_after) FROM message WHERE state IN ('queued','held') AND kind <> 'checkIn' AND not_after > ?1",
      ]
      return try queries.compactMap { try db.cachedStatement($0).row([now])?[0] as Instant? }.min()
    }
  }

  /// Place by place in the index of what is due: across its channels and priorities it has no order.
  private static let nextAttempt: String = {
    let places = Channel.allCases.flatMap { channel in MessageKind.priorities.map { (channel, $0) } }
    let each = places.map { channel, priority in
      """
      SELECT min(next_attempt_at) AS at FROM message WHERE state = 'queued' AND channel = '\(channel.rawValue)'
        AND priority = \(priority) AND next_attempt_at > ?1
      """
    }
    return "SELECT min(at) FROM (\(each.joined(separator: " UNION ALL ")))"
  }()
}
