import AftercareCore
import Foundation
import Testing

@testable import AftercareStore

/// A database of every older version is brought up on opening, and no older version is edited after the fact.
@Suite struct MigrationTests {
  /// What the migration makes, statement by statement, is what was frozen when it was first released.
  @Test func `the first version is what it was`() throws {
    let folder = try Folder()
    let sqlite = SQLiteProgram(path: folder.path("clinic.db"))
    try sqlite.run(SchemaV1.statements.joined(separator: "\n"))
    let statements = try sqlite.run("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
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

  @Test func `a gateway that was paused before the second version is still known`() async throws {
    let folder = try Folder()
    try SQLiteProgram(path: folder.path("clinic.db")).run(
      """
      PRAGMA application_id = \(0x4166_7472);
      CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY); INSERT INTO grdb_migrations VALUES ('v1');
      \(FrozenV1.schema)
      INSERT INTO gateway (name, channel, paused_at, pause_reason, probe_at, failures)
      VALUES ('smtp', 'email', 1000, 'refused', 2000, 3);
      """)
    let store = try ClinicStore.open(folder.path("clinic.db"))
    let memory = try await store.memory(ofGateway: "smtp", channel: .email, since: nil)
    #expect(
      memory.pause == GatewayPause(reason: "refused", probeAt: Instant(milliseconds: 2000), failures: 3, stop: nil))
    #expect(try await store.gatewayTroubles().map(\.pausedAt) == [Instant(milliseconds: 1000)])
  }
}
