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
      let settling = Settling(transaction)
      for outcome in outcomes { try settling.settle(outcome) }
      let claiming = Claiming(transaction, gate: gate)
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
    }
  }

  public func adoptInterrupted(policies: [Channel: UnknownPolicy], now: Instant) async throws -> Int {
    try await transaction(at: now, by: .service) { transaction in
      let rows = try transaction.db.cachedStatement(
        "SELECT id, kind, channel, not_after FROM message WHERE state = 'sending' ORDER BY id"
      ).rows()
      let settling = Settling(transaction)
      for row in rows {
        try settling.adopt(
          messageID: row["id"], kind: row["kind"], notAfter: row["not_after"],
          policy: policies[row["channel"]] ?? .resend)
      }
      return rows.count
    }
  }

  public func sweep(now: Instant) async throws -> Int {
    try await transaction(at: now, by: .service) { try Sweeping($0).sweep() }
  }

  public func release(_ reason: MessageReason, now: Instant) async throws -> Int {
    try await transaction(at: now, by: .service) { transaction in
      let rows = try transaction.db.cachedStatement(
        "SELECT id, client_id FROM message WHERE state = 'held' AND reason = ? AND kind = 'checkIn'"
      ).rows([reason])
      for row in rows {
        let id: Int64 = row["id"]
        try transaction.db.cachedStatement(
          "UPDATE message SET state = 'queued', reason = NULL, next_attempt_at = send_from WHERE id = ?"
        ).execute([id])
        try transaction.record("message.released", "message:\(id)", ["was": .text(reason.rawValue)])
        try transaction.touch(client: row["client_id"])
      }
      return rows.count
    }
  }

  public func setPause(_ pause: GatewayPause?, gateway: String, channel: Channel, now: Instant) async throws {
    try await transaction(at: now, by: .service) { try GatewayRows($0).setPause(pause, gateway, channel) }
  }

  public func nextInstant(after now: Instant) async throws -> Instant? {
    try await reading { db in
      let queries = [
        "SELECT min(next_attempt_at) FROM message WHERE state = 'queued' AND next_attempt_at > ?",
        "SELECT min(send_until) FROM message WHERE state = 'queued' AND send_until > ?",
        "SELECT min(not_after) FROM message WHERE state IN ('queued','held') AND not_after > ?",
      ]
      return try queries.compactMap { try db.cachedStatement($0).row([now])?[0] as Instant? }.min()
    }
  }
}
