import GRDB

/// What the third version changes: nothing that is stored, only what each write costs.
enum SchemaV3 {
  /// Indexes that another can stand in for are gone: a check-in had entries in eight. `message_check_in` now holds the
  /// messages of an appointment of every kind; NULL stages, which only check-ins lack, are all different to SQLite. What was
  /// tried and waits to be tried again is few, and counted by `status`.
  static let indexes = """
    DROP INDEX message_next;
    DROP INDEX message_sent;
    DROP INDEX message_appointment;
    DROP INDEX message_check_in;
    CREATE UNIQUE INDEX message_check_in ON message(appointment_id, stage, planned_end) WHERE appointment_id IS NOT NULL;
    DROP INDEX message_deadline;
    CREATE INDEX message_deadline ON message(not_after)
      WHERE state IN ('queued','held') AND kind <> 'checkIn' AND not_after IS NOT NULL;
    CREATE INDEX message_tried ON message(id) WHERE state = 'queued' AND attempts > 0;
    """

  /// Writes `x IN ('a','b','c')` in the tables' CHECKs as comparisons: SQLite builds a temporary B-tree for a list of
  /// three or more at every insert, which cost more than the insert.
  ///
  /// By the text of the schema, as SQLite's documentation allows for what is not in the stored rows
  /// (https://www.sqlite.org/lang_altertable.html, 7).
  static func compareInsteadOfListing(_ db: Database) throws {
    let tables = try GRDB.Row.fetchAll(
      db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '% IN (%'")
    let version = try Int.fetchOne(db, sql: "PRAGMA schema_version") ?? 0
    try db.execute(sql: "PRAGMA writable_schema = ON")
    for table in tables {
      let name: String = table["name"]
      try db.execute(
        sql: "UPDATE sqlite_schema SET sql = ? WHERE type = 'table' AND name = ?",
        arguments: [comparing(table["sql"]), name])
    }
    try db.execute(sql: "PRAGMA schema_version = \(version + 1); PRAGMA writable_schema = RESET")
  }

  /// The text of a table with its lists of words written out.
  static func comparing(_ sql: String) -> String {
    sql.replacing(/(\w+)\s+(NOT\s+)?IN\s*\(('[^()]*')\)/) { match in
      let words = match.3.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
      let (comparison, junction) = match.2 == nil ? ("=", "OR") : ("<>", "AND")
      return "(" + words.map { "\(match.1) \(comparison) \($0)" }.joined(separator: " \(junction) ") + ")"
    }
  }
}
