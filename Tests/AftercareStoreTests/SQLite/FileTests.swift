import AftercareCore
import Foundation
import GRDB
import Testing

@testable import AftercareStore

/// How the file is kept.
@Suite struct FileTests {
  @Test func `no commit that was acted on can be lost by a power cut`() throws {
    let folder = try Folder()
    let store = try ClinicStore.open(folder.path("clinic.db"), creating: true)
    let pragmas = try store.connections.writeWithoutTransaction { db in
      try ["synchronous", "foreign_keys"].map { try Int.fetchOne(db, sql: "PRAGMA \($0)") }
    }
    #expect(pragmas == [2, 1])
    let file = SQLiteProgram(path: folder.path("clinic.db"))
    #expect(try file.run("PRAGMA journal_mode") == "wal")
    #expect(try file.run("PRAGMA application_id") == "\(0x4166_7472)")
  }

  @Test func `the group shares every file, whatever the umask`() throws {
    let folder = try Folder()
    let store = try ClinicStore.open(folder.path("clinic.db"), creating: true)
    let lock = try #require(try ServiceLock.take(database: folder.path("clinic.db")))
    #expect(folder.names == ["clinic.db", "clinic.db-shm", "clinic.db-wal", "clinic.db.lock"])
    for name in folder.names {
      var status = stat()
      #expect(stat(folder.path(name), &status) == 0)
      #expect(status.st_mode & 0o777 == 0o660, "\(name)")
    }
    withExtendedLifetime((store, lock)) {}
  }

  @Test func `times stand readable beside every table of instants`() async throws {
    let clinic = try Clinic(.file)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.send(.sms, at: Week.tuesday(15))
    try await clinic.openFollowUp(at: Week.tuesday(16))
    let expected = [
      ("appointment", "ends_at", "2026-11-16 15:00:00Z"), ("message", "sent_at", "2026-11-17 15:00:00Z"),
      ("attempt", "started_at", "2026-11-17 15:00:00Z"), ("reply", "received_at", "2026-11-17 16:00:00Z"),
      ("follow_up", "opened_at", "2026-11-17 16:00:00Z"), ("audit_event", "at", "2026-11-16 12:00:00Z"),
    ]
    for (table, column, text) in expected {
      #expect(try clinic.sqlite.run("SELECT \(column) FROM \(table)_text LIMIT 1") == text, "\(table)")
    }
  }
}
