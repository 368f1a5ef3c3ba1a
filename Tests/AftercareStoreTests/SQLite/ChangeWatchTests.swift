import AftercareCore
import AftercareStore
import Foundation
import Synchronization
import Testing

/// Waits for signals that come from another thread, for a generous time.
private final class Signals: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private let heard = Mutex(0)

  var count: Int { heard.withLock { $0 } }

  func signal() {
    heard.withLock { $0 += 1 }
    semaphore.signal()
  }

  /// True when one came within 20 s.
  func wait() -> Bool { semaphore.wait(timeout: .now() + 20) == .success }
}

/// The service sleeps until somebody writes.
@Suite struct ChangeWatchTests {
  @Test func `a write of another process is heard`() throws {
    let clinic = try Clinic(.file)
    let signals = Signals()
    let watch = try ChangeWatch(database: clinic.folder.path("clinic.db")) { signals.signal() }
    try clinic.sqlite.run("INSERT INTO setting (key, value) VALUES ('a', 'b')")
    #expect(signals.wait())
    withExtendedLifetime(watch) {}
  }

  @Test func `a write of this process is heard`() async throws {
    let clinic = try Clinic(.file)
    let signals = Signals()
    let watch = try ChangeWatch(database: clinic.folder.path("clinic.db")) { signals.signal() }
    _ = try await clinic.book(clinic.request())
    #expect(signals.wait())
    withExtendedLifetime(watch) {}
  }

  @Test func `reading is not heard, nor is another file of the folder`() async throws {
    let clinic = try Clinic(.file)
    let signals = Signals()
    let others = Signals()
    let watch = try ChangeWatch(database: clinic.folder.path("clinic.db")) { signals.signal() }
    // What this one hears comes after whatever the first one would have heard.
    let markerSQLite = SQLiteProgram(path: clinic.folder.path("marker"), folder: clinic.folder)
    try markerSQLite.run("PRAGMA journal_mode = WAL; CREATE TABLE mark (at TEXT)")
    let marker = try ChangeWatch(database: clinic.folder.path("marker")) { others.signal() }
    for _ in 1...5 {
      try clinic.sqlite.run("SELECT count(*) FROM message; SELECT * FROM booking")
      _ = try await clinic.ports.status(now: Week.monday(12))
      _ = try await clinic.ports.beginReading(now: Week.monday(12)) { _ in ReplyDecision() }
    }
    try markerSQLite.run("INSERT INTO mark VALUES ('now')")
    #expect(others.wait())
    #expect(signals.count == 0)
    withExtendedLifetime((watch, marker)) {}
  }

  @Test func `a watch that is let go hears nothing more`() throws {
    let clinic = try Clinic(.file)
    let signals = Signals()
    let others = Signals()
    var watch: ChangeWatch? = try ChangeWatch(database: clinic.folder.path("clinic.db")) { signals.signal() }
    #expect(watch != nil)
    watch = nil
    let marker = try ChangeWatch(database: clinic.folder.path("clinic.db")) { others.signal() }
    try clinic.sqlite.run("INSERT INTO setting (key, value) VALUES ('a', 'b')")
    #expect(others.wait())
    #expect(signals.count == 0)
    withExtendedLifetime(marker) {}
  }

  @Test func `a folder that is not there cannot be watched`() throws {
    let folder = try Folder()
    #expect(throws: StoreProblem.self) { try ChangeWatch(database: folder.path("none/clinic.db")) {} }
  }
}
