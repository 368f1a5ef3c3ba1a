// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: SendingSwitch {
  public func sendingHolds() async throws -> [SendingHold] {
    try await reading { try SendingHolds($0).all() }
  }

  public func holdSending(_ hold: SendingHold, actor: Actor, now: Instant) async throws -> Bool {
    try await transaction(at: now, by: actor) { transaction in
      let holds = SendingHolds(transaction.db)
      guard try holds.all().allSatisfy({ $0.cause != hold.cause }) else { return false }
      try holds.set(hold)
      try transaction.record(
        "sending.paused", "",
        ["cause": .text(hold.cause.rawValue), "comparedWith": .optional(hold.comparedWith)])
      return true
    }
  }

  public func resumeSending(
    _ causes: Set<SendingHold.Cause>, end: HoldEnd, actor: Actor, now: Instant
  ) async throws -> [SendingHold] {
    try await transaction(at: now, by: actor) { transaction in
      let holds = SendingHolds(transaction.db)
      let standing = try holds.all()
      let lifted = standing.filter { causes.contains($0.cause) }
      guard !lifted.isEmpty else { return [] }
      for hold in lifted { try holds.lift(hold.cause) }
      let sequence = try transaction.record(
        "sending.resumed", "",
        ["causes": .list(lifted.map(\.cause.rawValue)), "end": .text(end.rawValue)])
      if lifted.contains(where: { $0.cause == .clock }) {
        try Settings.set(SendingHolds.vouchedFor, to: String(sequence), in: transaction.db)
        try ClockRepair(transaction).run()
      }
      if lifted.count == standing.count { _ = try transaction.release(.paused) }
      return lifted
    }
  }

  public func newestInstant() async throws -> Instant? {
    try await reading { db in
      let since = try Settings.value(SendingHolds.vouchedFor, in: db).flatMap(Int64.init) ?? 0
      // By the index on `at`, from its end: the unary plus keeps SQLite from walking the sequence instead.
      return try db.cachedStatement(
        "SELECT at FROM audit_event WHERE +sequence >= ? ORDER BY at DESC LIMIT 1"
      ).row([since])?[0]
    }
  }

  public func clockWentBack(now: Instant) async throws {
    try await transaction(at: now, by: .service) { try ClockRepair($0).run() }
  }
}

/// Where the holds stand: a row of `setting` for each cause.
struct SendingHolds {
  let db: Database

  /// The key of the sequence from which on instants are compared with the clock.
  static let vouchedFor = "clockVouchedFor"

  init(_ db: Database) { self.db = db }

  func all() throws -> [SendingHold] {
    try db.cachedStatement("SELECT value FROM setting WHERE key IN ('sendingHold.clock', 'sendingHold.person')").rows()
      .compactMap { SendingHold(json: $0["value"]) }
  }

  /// Whether the clock is not trusted: then nothing expires.
  func isClockDoubted() throws -> Bool { try Settings.value(Self.key(.clock), in: db) != nil }

  func set(_ hold: SendingHold) throws { try Settings.set(Self.key(hold.cause), to: hold.json, in: db) }

  func lift(_ cause: SendingHold.Cause) throws {
    try db.cachedStatement("DELETE FROM setting WHERE key = ?").execute([Self.key(cause)])
  }

  private static func key(_ cause: SendingHold.Cause) -> String { "sendingHold.\(cause.rawValue)" }
}

extension Transaction {
  /// Queues what was held for `reason`, on `channel` or on any; check-ins are planned again, which sees whether there is
  /// time left.
  func release(_ reason: MessageReason, on channel: Channel? = nil) throws -> Int {
    let rows = try db.cachedStatement(
      "SELECT id, client_id, kind FROM message WHERE state = 'held' AND reason = ?1 AND channel = coalesce(?2, channel)"
    ).rows([reason, channel])
    for row in rows {
      let id: Int64 = row["id"]
      try db.cachedStatement(
        "UPDATE message SET state = 'queued', reason = NULL, next_attempt_at = send_from WHERE id = ?"
      ).execute([id])
      try record("message.released", "message:\(id)", ["was": .text(reason.rawValue)])
      if row["kind"] == MessageKind.checkIn { try touch(client: row["client_id"]) }
    }
    return rows.count
  }
}
