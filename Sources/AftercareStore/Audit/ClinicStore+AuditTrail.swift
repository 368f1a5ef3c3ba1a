// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import Crypto
import Foundation
import GRDB

extension ClinicStore: AuditTrail {
  public func events(after sequence: Int64, limit: Int) async throws -> [AuditEvent] {
    try await reading { try AuditRows($0).events(after: sequence, limit: limit) }
  }

  public func events(matching filter: AuditFilter, limit: Int) async throws -> [AuditEvent] {
    var conditions = Conditions()
    conditions.add("at >= ?", filter.from)
    conditions.add("at < ?", filter.to)
    conditions.add("subject = ?", filter.subject)
    // An action's name is also asked for by its beginning: `message.`
    conditions.add("instr(action, ?) = 1", filter.action)
    return try await reading { [conditions] db in
      try db.cachedStatement(
        "SELECT * FROM audit_event WHERE \(conditions.sql) ORDER BY sequence DESC LIMIT ?"
      ).rows(conditions.bindings + [limit]).map(AuditRows.event)
    }
  }

  public func verify(head: AuditHead?, publicKey: [UInt8]?) async throws -> AuditReport {
    try await reading { try AuditVerification(db: $0, publicKey: publicKey).run(head: head) }
  }

  public func head() async throws -> AuditHead? {
    try await reading { try AuditRows($0).head() }
  }

  public func checkpoint(
    now: Instant, publicKey: [UInt8], sign: @Sendable ([UInt8]) throws -> [UInt8]
  ) async throws -> AuditHead? {
    guard let head = try await head() else { return nil }
    let signature = try sign(head.signedBytes)
    return try await transaction(at: now, by: .service) { transaction in
      let inserted = try transaction.db.cachedStatement(
        "INSERT OR IGNORE INTO checkpoint (sequence, hash, at, public_key, signature) VALUES (?, ?, ?, ?, ?)"
      ).execute([head.sequence, head.hash, now, Data(publicKey), Data(signature)])
      return inserted == 1 ? head : nil
    }
  }

  public func record(_ action: String, details: AuditDetails, actor: Actor, now: Instant) async throws {
    try await transaction(at: now, by: actor) { _ = try $0.record(action, "", details) }
  }
}

/// The table `audit_event`, read.
struct AuditRows {
  let db: Database

  init(_ db: Database) { self.db = db }

  func events(after sequence: Int64, limit: Int) throws -> [AuditEvent] {
    try db.cachedStatement("SELECT * FROM audit_event WHERE sequence > ? ORDER BY sequence LIMIT ?")
      .rows([sequence, limit]).map(Self.event)
  }

  func head() throws -> AuditHead? {
    try db.cachedStatement("SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1").row()
      .map { AuditHead(sequence: $0["sequence"], hash: $0["hash"]) }
  }

  static func event(_ row: Row) -> AuditEvent {
    AuditEvent(
      sequence: row["sequence"], at: row["at"], actor: row["actor"], action: row["action"], subject: row["subject"],
      details: row["details"], hash: row["hash"], previousHash: row["previous_hash"])
  }
}
