import GRDB

/// The schema's history: append only. A database of an older version is brought up on opening; a newer one is refused.
enum Migrations {
  static func run(on writer: any DatabaseWriter) throws {
    try all.migrate(writer)
  }

  private static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      for statements in SchemaV1.statements { try db.execute(sql: statements) }
    }
    migrator.registerMigration("v2") { db in
      for statements in SchemaV2.statements { try db.execute(sql: statements) }
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
