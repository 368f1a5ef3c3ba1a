import AftercareCore
import AftercareStore
import Foundation
import Testing

/// The database file and its disk on a bad day.
@Suite struct BadDayTests {
  @Test func `the ballast takes up real room until it is freed, and may be freed by the group`() throws {
    let folder = try Folder()
    let ballast = Ballast(database: folder.path("clinic.db"), size: 1 << 20)
    #expect(!ballast.hasBallast)
    #expect(ballast.makeBallast() && ballast.hasBallast)
    var status = stat()
    #expect(stat(folder.path("clinic.db.ballast"), &status) == 0)
    #expect(status.st_size == 1 << 20 && status.st_blocks * 512 >= 1 << 20 && status.st_mode & 0o777 == 0o660)
    #expect(ballast.makeBallast())
    #expect(ballast.freeBallast() && !ballast.hasBallast && !ballast.freeBallast())
    #expect(folder.names.isEmpty)
    #expect(try ballast.room().total >= ballast.room().available)
  }

  @Test func `a sparse file is no ballast, and one that does not fit leaves nothing behind`() throws {
    let folder = try Folder()
    let ballast = Ballast(database: folder.path("clinic.db"), size: 1 << 20)
    try folder.write([], to: "clinic.db.ballast")
    truncate(folder.path("clinic.db.ballast"), 1 << 20)
    #expect(!ballast.hasBallast)
    let huge = Ballast(database: folder.path("other.db"), size: 1 << 60)
    #expect(!huge.makeBallast())
    #expect(folder.names == ["clinic.db.ballast"])
  }

  @Test func `while another program holds the lock the database opens and is read, and the probe says so`() async throws
  {
    let clinic = try Clinic(.file)
    let path = clinic.folder.path("clinic.db")
    _ = try await clinic.client()
    #expect(WriteProbe.problem(database: path) == nil)
    let holder = try LockHolder(path)
    let store = try ClinicStore.open(path)
    #expect(try await store.status(now: Week.monday(12)).followUps.isEmpty)
    #expect(try await store.sweep(now: Week.monday(12)) == 0)
    #expect(WriteProbe.problem(database: path)?.kind == .busy)
    try holder.release()
    #expect(WriteProbe.problem(database: path) == nil)
  }

  @Test func `whether a service holds its lock is told without touching it`() throws {
    let folder = try Folder()
    let path = folder.path("clinic.db")
    #expect(ServiceLock.isHeld(database: path) == false)
    var lock = try ServiceLock.take(database: path)
    #expect(lock != nil && ServiceLock.isHeld(database: path) == true)
    lock = nil
    #expect(ServiceLock.isHeld(database: path) == false)
    withExtendedLifetime(lock) {}
  }
}

/// Python with a write transaction open on the database.
private final class LockHolder {
  private let process = Process()
  private let input = Pipe()

  init(_ path: String) throws {
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      """
      import sqlite3, sys
      c = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=10)
      c.execute("BEGIN IMMEDIATE"); print("held", flush=True); sys.stdin.readline(); c.execute("ROLLBACK")
      """, path,
    ]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    _ = output.fileHandleForReading.availableData
  }

  func release() throws {
    try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8))
    process.waitUntilExit()
  }
}
