import GRDB

/// Notes which rows every committed transaction changed, whoever wrote them and by whatever means: triggers of the
/// connection alone, which a rollback undoes with the rest.
struct ChangeRecorder {
  struct Change: Hashable {
    let table: String
    let id: Int64
  }

  private static let tables = [
    "message", "attempt", "contact_point", "suppression", "appointment", "follow_up", "reply", "client", "call_log",
    "audit_event",
  ]

  init(_ db: Database) throws {
    try db.execute(
      sql: "CREATE TEMP TABLE changed (number INTEGER PRIMARY KEY, place TEXT NOT NULL, row INTEGER NOT NULL)")
    for table in Self.tables {
      for (event, row) in [("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")] {
        try db.execute(
          sql: """
            CREATE TEMP TRIGGER \(table)_\(event) AFTER \(event) ON main.\(table)
            BEGIN INSERT INTO changed (place, row) VALUES ('\(table)', \(row).rowid); END
            """)
      }
    }
  }

  /// What changed since the last call, each row once, in the order in which they first changed.
  func take(_ db: Database) throws -> [Change] {
    var seen: Set<Change> = []
    let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT place, row FROM temp.changed ORDER BY number"))
    var changes: [Change] = []
    while let row = try rows.next() {
      let change = Change(table: row["place"], id: row["row"])
      if seen.insert(change).inserted { changes.append(change) }
    }
    if !changes.isEmpty { try db.cachedStatement(sql: "DELETE FROM temp.changed").execute() }
    return changes
  }

  /// Has `body` write behind everybody's back.
  func unseen(_ db: Database, _ body: (Database) throws -> Void) throws {
    let last = try Int64.fetchOne(db, sql: "SELECT max(number) FROM temp.changed") ?? 0
    try body(db)
    try db.execute(sql: "DELETE FROM temp.changed WHERE number > ?", arguments: [last])
  }
}
