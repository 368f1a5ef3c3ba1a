import AftercareCore
import GRDB

extension Transaction {
  /// Appends an event to the trail, in this transaction. Returns its sequence.
  @discardableResult
  func record(_ action: String, _ subject: String, _ details: AuditDetails = [:], by other: Actor? = nil) throws
    -> Int64
  {
    let last = try trail.last(in: db)
    let event = AuditEvent(
      following: last.hash, sequence: last.sequence + 1, at: now, actor: other ?? actor, action: action,
      subject: subject, details: details)
    try db.cachedStatement(
      """
      INSERT INTO audit_event (sequence, at, actor, action, subject, details, hash, previous_hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).execute([
      event.sequence, event.at, event.actor, event.action, event.subject, event.details, event.hash,
      event.previousHash,
    ])
    trail.take(event)
    return event.sequence
  }

  /// Appends an event that commits to content rows: their salted hashes go into its details under `content`.
  @discardableResult
  func record(
    _ action: String, _ subject: String, _ details: AuditDetails, contents: [StoredContent], by other: Actor? = nil
  ) throws -> Int64 {
    var details = details
    details.add("content", contents.isEmpty ? nil : .list(contents.map { "\($0.id):\($0.commitment)" }))
    let sequence = try record(action, subject, details, by: other)
    for content in contents {
      try db.cachedStatement("INSERT INTO audit_content (content_id, sequence, commitment) VALUES (?, ?, ?)")
        .execute([content.id, sequence, content.commitment])
    }
    return sequence
  }
}

/// Where the trail ends, as far as one transaction knows: it is looked up once, then followed.
final class TrailEnd {
  private var end: (sequence: Int64, hash: String)?

  /// The last event; before the first, number 0 with the chain's origin.
  func last(in db: Database) throws -> (sequence: Int64, hash: String) {
    if let end { return end }
    let row = try db.cachedStatement("SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1").row()
    return (row?["sequence"] ?? 0, row?["hash"] ?? AuditChain.origin)
  }

  func take(_ event: AuditEvent) { end = (event.sequence, event.hash) }
}

/// A content row just written, with the hash that its event must commit to.
struct StoredContent {
  let id: Int64
  let commitment: String
}

extension Transaction {
  /// Keeps words in a write-once content row.
  func keep(_ text: String) throws -> StoredContent {
    try keep(bytes: Array(text.utf8), as: text.databaseValue)
  }

  /// Keeps bytes of any kind in a write-once content row.
  func keep(_ bytes: [UInt8]) throws -> StoredContent {
    try keep(bytes: bytes, as: ContentBytes.data(bytes).databaseValue)
  }

  private func keep(bytes: [UInt8], as value: DatabaseValue) throws -> StoredContent {
    let salt = Settings.randomBytes(16)
    try db.cachedStatement("INSERT INTO content (salt, text) VALUES (?, ?)")
      .execute([ContentBytes.data(salt), value])
    return StoredContent(
      id: db.lastInsertedRowID, commitment: AuditChain.commitment(salt: salt, bytes: bytes))
  }
}
