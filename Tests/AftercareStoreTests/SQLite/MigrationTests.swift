import AftercareCore
import Foundation
import GRDB
import Testing

@testable import AftercareStore

/// A database of every older version is brought up on opening, and no older version is edited after the fact.
@Suite struct MigrationTests {
  /// What the migration makes, statement by statement, is what was frozen when it was first released.
  @Test func `the first version is what it was`() throws {
    let folder = try Folder()
    try Migrations.all.migrate(DatabaseQueue(path: folder.path("clinic.db")), upTo: "v1")
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

  @Test func `attempts of the first version are taken over without anybody to ask`() async throws {
    let folder = try Folder()
    let sqlite = SQLiteProgram(path: folder.path("clinic.db"))
    try sqlite.run(
      """
      PRAGMA application_id = \(0x4166_7472);
      CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY); INSERT INTO grdb_migrations VALUES ('v1');
      \(FrozenV1.schema)
      INSERT INTO client (id, name, name_key, created_at) VALUES (1, 'Anna Byrne', 'annabyrne', 0);
      INSERT INTO message (id, kind, purpose, state, client_id, channel, due_at, send_from, priority, attempts,
        created_at, sent_at) VALUES (1, 'answer', 'own', 'sent', 1, 'sms', 0, 0, 1, 1, 0, 5);
      INSERT INTO attempt (id, message_id, number, channel, gateway, started_at, ended_at, outcome, gateway_reference)
        VALUES (7, 1, 1, 'sms', 'http', 5, 6, 'accepted', 'SM1');
      """)
    let store = try ClinicStore.open(folder.path("clinic.db"))
    let attempt = try #require(try await store.message(1).attempts.first)
    #expect(attempt.outcome == "accepted")
    #expect(attempt.receipt == nil)
    #expect(try await store.nextQuestion(for: "twilio AC1", unknown: false) == nil)
    let receipt = Receipt(about: .gatewayReference("SM1", gateway: "http"), .delivered)
    _ = try await store.note([receipt], rules: ReceiptRules(), now: Week.tuesday(15))
    #expect(try await store.message(1).message.state == .delivered)
    #expect(try sqlite.run("SELECT receipt FROM attempt_text WHERE id = 7") == "delivered")
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

  @Test func `the third version refuses what the first refused`() async throws {
    let folder = try Folder()
    let store = try ClinicStore.open(folder.path("clinic.db"), creating: true)
    _ = try await Clinic(Backend(testDescription: "new") { _ in store }).client()
    let sqlite = SQLiteProgram(path: folder.path("clinic.db"))
    #expect(try sqlite.run("PRAGMA integrity_check") == "ok")
    let values = "due_at, send_from, priority, created_at) VALUES"
    #expect(throws: (any Error).self) {
      try sqlite.run(
        "INSERT INTO message (kind, purpose, channel, next_attempt_at, \(values) ('letter', 'x', 'sms', 0, 0, 0, 1, 0)")
    }
    #expect(throws: (any Error).self) {
      try sqlite.run(
        "INSERT INTO message (kind, purpose, channel, state, \(values) ('answer', 'x', 'sms', 'failed', 0, 0, 1, 0)")
    }
    #expect(throws: (any Error).self) {
      try sqlite.run(
        "INSERT INTO message (kind, purpose, channel, next_attempt_at, \(values) ('answer', 'x', 'call', 0, 0, 0, 1, 0)"
      )
    }
    try sqlite.run(
      "INSERT INTO message (kind, purpose, channel, next_attempt_at, \(values) ('answer', 'x', 'sms', 0, 0, 0, 1, 0)")
  }

  @Test(arguments: [
    ("CHECK (a IN ('x','y','z'))", "CHECK ((a = 'x' OR a = 'y' OR a = 'z'))"),
    ("a NOT IN ('x',\n 'y')", "(a <> 'x' AND a <> 'y')"), ("flag IN (0,1)", "flag IN (0,1)"),
  ])
  func `lists of words become comparisons`(_ list: String, _ comparison: String) {
    #expect(SchemaV3.comparing(list) == comparison)
  }
}
