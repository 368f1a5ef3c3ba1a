import GRDB

/// The schema's history: append only. A database of an older version is brought up on opening; a newer one is refused.
enum Migrations {
  /// Writes nothing, and waits for nobody, when there is nothing to do.
  static func run(on writer: any DatabaseWriter) throws {
    if try writer.read(all.hasCompletedMigrations) { return }
    try all.migrate(writer)
  }

  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      for statements in SchemaV1.statements { try db.execute(sql: statements) }
    }
    migrator.registerMigration("v2") { db in
      for statements in SchemaV2.statements { try db.execute(sql: statements) }
    }
    migrator.registerMigration("v3") { db in
      try db.execute(sql: SchemaV3.indexes)
      try SchemaV3.compareInsteadOfListing(db)
    }
    migrator.registerMigration("v4") { db in
      for statements in SchemaV4.statements { try db.execute(sql: statements) }
    }
    return migrator
  }

  static func refuseNewer(_ reader: any DatabaseReader) throws {
    if try reader.read(all.hasBeenSuperseded) {
      throw StoreProblem(
        .newerSchema,
        "the database was written by a newer version of aftercare: install that version, or restore a backup made by this one"
      )
    }
  }
}
