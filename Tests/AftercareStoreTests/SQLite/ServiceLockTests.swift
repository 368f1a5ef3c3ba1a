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

  @Test func `without a lock file nobody holds it`() throws {
    let folder = try Folder()
    #expect(ServiceLock.holder(database: folder.path("clinic.db")) == nil)
    #expect(throws: StoreProblem.self) { try ServiceLock.take(database: folder.path("none/clinic.db")) }
  }
}
