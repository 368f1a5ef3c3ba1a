import AftercareCore
import Crypto
import Foundation
import GRDB

/// Walks the trail with its content rows and checkpoints, in one consistent read.
struct AuditVerification {
  let db: Database
  let publicKey: [UInt8]?

  /// Events read at a time: memory stays small however long the trail is.
  private static let page = 2000

  func run(head: AuditHead?) throws -> AuditReport {
    var verifier = AuditVerifier()
    var events: Int64 = 0
    let known = try knownHeads(head)
    var unseen = known.heads
    func report(_ firstBreak: AuditVerifier.Break?) -> AuditReport {
      let last = verifier.head.map { AuditHead(sequence: $0.sequence, hash: $0.hash) }
      return AuditReport(events: events, checkpoints: known.checkpoints, head: last, firstBreak: firstBreak)
    }
    if let bad = known.badSignature { return report(.badSignature(sequence: bad)) }
    var page = try AuditRows(db).events(after: 0, limit: Self.page)
    while let last = page.last {
      for event in page {
        if let broken = verifier.take(event) { return report(broken) }
        if let hashes = unseen.removeValue(forKey: event.sequence), hashes.contains(where: { $0 != event.hash }) {
          return report(.wrongHead(sequence: event.sequence))
        }
        if let broken = try content(of: event) { return report(broken) }
        events += 1
      }
      page = try AuditRows(db).events(after: last.sequence, limit: Self.page)
    }
    if let missing = unseen.keys.max() {
      return report(.cutOff(after: verifier.head?.sequence ?? 0, expected: missing))
    }
    return report(nil)
  }

  // MARK: Heads that are known from elsewhere

  private func knownHeads(_ head: AuditHead?) throws -> (
    heads: [Int64: [String]], checkpoints: Int, badSignature: Int64?
  ) {
    var heads: [Int64: [String]] = [:]
    if let head { heads[head.sequence] = [head.hash] }
    let rows = try db.cachedStatement("SELECT * FROM checkpoint ORDER BY sequence").rows()
    for row in rows {
      let checkpoint = AuditHead(sequence: row["sequence"], hash: row["hash"])
      guard try isSigned(checkpoint, row) else { return (heads, rows.count, checkpoint.sequence) }
      heads[checkpoint.sequence, default: []].append(checkpoint.hash)
    }
    return (heads, rows.count, nil)
  }

  /// Ed25519 (RFC 8032) over ``AuditHead/signedBytes``, by the key that is expected, not the one the row names.
  private func isSigned(_ checkpoint: AuditHead, _ row: Row) throws -> Bool {
    guard let publicKey else { return true }
    let key = try Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
    return key.isValidSignature(row["signature"] as Data, for: checkpoint.signedBytes)
  }

  // MARK: Content rows

  /// Compares the content rows an event committed to. What it committed to is read from the hashed details, not from
  /// the table beside it, which anybody could change.
  private func content(of event: AuditEvent) throws -> AuditVerifier.Break? {
    for (id, commitment) in Self.commitments(event.details) {
      let row = try db.cachedStatement("SELECT salt, text FROM content WHERE id = ?").row([id])
      let salt: Data = row?["salt"] ?? Data()
      guard let row, !salt.isEmpty else {
        guard try wasErased(id) else { return .contentMissing(id: id, sequence: event.sequence) }
        continue
      }
      guard AuditChain.commitment(salt: Array(salt), bytes: Self.bytes(row["text"])) == commitment else {
        return .contentChanged(id: id, sequence: event.sequence)
      }
    }
    return nil
  }

  private func wasErased(_ id: Int64) throws -> Bool {
    let row = try db.cachedStatement("SELECT erased_by FROM audit_content WHERE content_id = ?").row([id])
    guard let sequence: Int64 = row?["erased_by"] else { return false }
    let event = try db.cachedStatement("SELECT action, details FROM audit_event WHERE sequence = ?").row([sequence])
    guard let event, event["action"] == "content.erased" else { return false }
    return Self.list("content", in: event["details"]).contains(String(id))
  }

  private static func commitments(_ details: String) -> [(Int64, String)] {
    guard details.contains("\"content\"") else { return [] }
    return list("content", in: details).compactMap { entry in
      let parts = entry.split(separator: ":")
      guard parts.count == 2, let id = Int64(parts[0]) else { return nil }
      return (id, String(parts[1]))
    }
  }

  private static func list(_ key: String, in details: String) -> [String] {
    let object = try? JSONSerialization.jsonObject(with: Data(details.utf8)) as? [String: Any]
    return object?[key] as? [String] ?? []
  }

  private static func bytes(_ value: DatabaseValue) -> [UInt8] {
    switch value.storage {
    case .string(let text): Array(text.utf8)
    case .blob(let data): Array(data)
    default: []
    }
  }
}
