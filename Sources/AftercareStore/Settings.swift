import AftercareCore
import GRDB

/// The installation's own small facts: keys, fingerprints, marks.
enum Settings {
  static func value(_ key: String, in db: Database) throws -> String? {
    try db.cachedStatement("SELECT value FROM setting WHERE key = ?").row([key])?["value"]
  }

  static func set(_ key: String, to value: String, in db: Database) throws {
    let sql = "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    try db.cachedStatement(sql).execute([key, value])
  }

  /// A secret of 32 random bytes that belongs to this database; made at the first asking. Later ones only read.
  static func key(_ name: String, in connections: any DatabaseWriter) throws -> [UInt8] {
    if let hex = try connections.read({ try value(name, in: $0) }) { return AuditChain.bytes(hex: hex) }
    return try connections.write { db in
      // Another process may have been quicker.
      if let hex = try value(name, in: db) { return AuditChain.bytes(hex: hex) }
      let bytes = randomBytes(32)
      try set(name, to: AuditChain.hex(bytes), in: db)
      return bytes
    }
  }

  /// Random bytes of the operating system, eight at a call: each is a system call.
  static func randomBytes(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    while bytes.count < count { withUnsafeBytes(of: generator.next()) { bytes += $0 } }
    return Array(bytes.prefix(count))
  }
}
