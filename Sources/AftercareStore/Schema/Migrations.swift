import GRDB

/// The schema's history: append only. A database of an older version is brought up on opening; a newer one is refused.
enum Migrations {
  static func run(on writer: any DatabaseWriter) throws {
    let migrator = all
    try refuseNewer(writer, migrator)
    try migrator.migrate(writer)
  }

  private static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(sql: "PRAGMA application_id = \(ClinicStore.applicationID)")
      for statements in SchemaV1.statements { try db.execute(sql: statements) }
    }
    return migrator
  }

  private static func refuseNewer(_ writer: any DatabaseWriter, _ migrator: DatabaseMigrator) throws {
    if try writer.read(migrator.hasBeenSuperseded) {
      throw StoreProblem(
        .newerSchema,
        "the database was written by a newer version of aftercare: install that version, or restore a backup made by this one"
      )
    }
  }
}
