import AftercareStore
import Foundation
import Testing

/// One service acts at a time, also when the other is another process.
@Suite struct ServiceLockTests {
  @Test func `the lock is held once and freed when its holder goes`() throws {
    let folder = try Folder()
    let path = folder.path("clinic.db")
    var first = try ServiceLock.take(database: path)
    #expect(first != nil)
    #expect(try ServiceLock.take(database: path) == nil)
    #expect(ServiceLock.holder(database: path) == ProcessInfo.processInfo.processIdentifier)
    first = nil
    #expect(try ServiceLock.take(database: path) != nil)
  }

  @Test func `whoever waits for the lock gets it when its holder goes, one after the other`() async throws {
    let folder = try Folder()
    let path = folder.path("clinic.db")
    var first = try ServiceLock.take(database: path)
    #expect(first != nil)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          let lock = try await ServiceLock.wait(database: path)
          // While it is held nobody else has it.
          #expect(try ServiceLock.take(database: path) == nil)
          withExtendedLifetime(lock) {}
        }
      }
      first = nil
      try await group.waitForAll()
    }
    // The thread that waited for the last one may still be letting go of it.
    _ = try await ServiceLock.wait(database: path)
  }

  @Test func `whoever is told not to wait any longer stops at once, and does not keep the lock`() async throws {
    let folder = try Folder()
    let path = folder.path("clinic.db")
    var first = try ServiceLock.take(database: path)
    #expect(first != nil)
    let waiting = Task { try await ServiceLock.wait(database: path) }
    try await Self.waitUntilSomebodyWaits(for: path + ".lock")
    waiting.cancel()
    await #expect(throws: CancellationError.self) { _ = try await waiting.value }
    first = nil
    _ = try await ServiceLock.wait(database: path)
  }

  @Test func `a lock file that was removed meanwhile lets nobody in beside the next one`() async throws {
    let folder = try Folder()
    let path = folder.path("clinic.db")
    var first = try ServiceLock.take(database: path)
    let waiting = Task { try await ServiceLock.wait(database: path) }
    try await Self.waitUntilSomebodyWaits(for: path + ".lock")
    try FileManager.default.removeItem(atPath: path + ".lock")
    first = nil
    let second = try await waiting.value
    #expect(first == nil && FileManager.default.fileExists(atPath: path + ".lock"))
    #expect(try ServiceLock.take(database: path) == nil)
    withExtendedLifetime(second) {}
  }

  @Test func `another process is kept out`() throws {
    let folder = try Folder()
    let lock = try ServiceLock.take(database: folder.path("clinic.db"))
    let script = """
      import fcntl, sys
      try: fcntl.flock(open(sys.argv[1]), fcntl.LOCK_EX | fcntl.LOCK_NB); print('free')
      except BlockingIOError: print('held')
      """
    let arguments = ["-c", script, folder.path("clinic.db.lock")]
    #expect(try Program.run("/usr/bin/python3", arguments) == "held\n")
    withExtendedLifetime(lock) {}
  }

  @Test func `a lock is freed when the process that holds it is killed`() throws {
    let folder = try Folder()
    let path = folder.path("clinic.db")
    let other = Process()
    other.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    other.arguments = [
      "-c",
      """
      import fcntl, os, sys
      file = open(sys.argv[1], 'w'); fcntl.flock(file, fcntl.LOCK_EX)
      print(os.getpid(), file=file, flush=True); print('held', flush=True); sys.stdin.read()
      """, path + ".lock",
    ]
    let (stdin, stdout) = (Pipe(), Pipe())
    other.standardInput = stdin
    other.standardOutput = stdout
    try other.run()
    var said = Data()
    while !said.contains(10) { said += stdout.fileHandleForReading.availableData }
    #expect(try ServiceLock.take(database: path) == nil)
    #expect(ServiceLock.holder(database: path) == other.processIdentifier)
    kill(other.processIdentifier, SIGKILL)
    other.waitUntilExit()
    #expect(try ServiceLock.take(database: path) != nil)
  }

  /// The kernel lists those who wait for a lock with an arrow (proc_locks(5)).
  private static func waitUntilSomebodyWaits(for file: String) async throws {
    var status = stat()
    try #require(stat(file, &status) == 0)
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
      let locks = try String(contentsOfFile: "/proc/locks", encoding: .utf8).split(separator: "\n")
      if locks.contains(where: { $0.contains("-> FLOCK") && $0.contains(":\(status.st_ino) ") }) { return }
      await Task.yield()
    }
    Issue.record("nobody waits for the lock")
  }

  @Test func `without a lock file nobody holds it`() throws {
    let folder = try Folder()
    #expect(ServiceLock.holder(database: folder.path("clinic.db")) == nil)
    #expect(throws: StoreProblem.self) { try ServiceLock.take(database: folder.path("none/clinic.db")) }
  }
}
