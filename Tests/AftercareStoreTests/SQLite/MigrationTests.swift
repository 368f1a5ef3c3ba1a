import AftercareCore
import AftercareStore
import Foundation
import Testing

/// A database of every older version is brought up on opening, and no older version is edited after the fact.
@Suite struct MigrationTests {
  /// What the migration makes, statement by statement, is what was frozen when it was first released.
  @Test func `the first version is what it was`() throws {
    let folder = try Folder()
    _ = try ClinicStore.open(folder.path("clinic.db"), creating: true)
    let sqlite = SQLiteProgram(path: folder.path("clinic.db"))
    let statements = try sqlite.run(
      "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'grdb_migrations' ORDER BY rowid")
    for (found, frozen) in zip(parts(statements), parts(FrozenV1.schema)) { try #require(found == frozen) }
    #expect(parts(statements).count == parts(FrozenV1.schema).count)
  }

  /// The text between semicolons, however its lines are broken.
  private func parts(_ sql: String) -> [String] {
    sql.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  @Test func `a database of the first version opens with everything in it`() async throws {
    let folder = try Folder()
    let sqlite = SQLiteProgram(path: folder.path("clinic.db"))
    try sqlite.run(
      """
      PRAGMA application_id = \(0x4166_7472);
      CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY); INSERT INTO grdb_migrations VALUES ('v1');
      \(FrozenV1.schema)
      INSERT INTO client (id, name, name_key, created_at) VALUES (1, 'Anna Byrne', 'annabyrne', 0);
      """)
    let store = try ClinicStore.open(folder.path("clinic.db"))
    #expect(try await store.client(1).name == "Anna Byrne")
    let clinic = try Clinic(Backend(testDescription: "old") { _ in store })
    _ = try await clinic.client()
    try await clinic.send(at: Week.tuesday(15))
    #expect(try await store.verify(head: nil, publicKey: nil).firstBreak == nil)
  }
}
