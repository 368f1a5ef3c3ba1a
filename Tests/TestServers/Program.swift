import Foundation
import Glibc
import Synchronization

/// A real server program, run in the foreground by a test and stopped by its process id.
///
/// Not Foundation's `Process`: its `waitUntilExit` hangs on the threads that run tests.
final class Program: Sendable {
  /// 0 once it has ended.
  private let process: Mutex<pid_t>

  private static let starting = Mutex(())

  /// Runs `body` while no program starts: one that did would hold open what has just been opened.
  static func withoutStarting<Value: Sendable>(_ body: () -> sending Value) -> Value {
    starting.withLock { _ in body() }
  }

  /// Starts `path`, which Debian's `package` brings; what it prints goes to the file `log`, if given. `environment` is
  /// laid over this process's own.
  init(
    _ path: String, _ arguments: [String], package: String, log: String = "/dev/null",
    environment: [String: String] = [:]
  ) throws {
    guard access(path, X_OK) == 0 else { throw ServerTrouble("\(path) is missing: apt-get install \(package)") }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that run tests block signals, SIGTERM among them; their children would too.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let surroundings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var settings: [UnsafeMutablePointer<CChar>?] = surroundings.map { strdup("\($0)=\($1)") } + [nil]
    defer { for setting in settings { free(setting) } }
    var process: pid_t = 0
    let result = Self.withoutStarting { posix_spawn(&process, path, &actions, &attributes, &words, &settings) }
    guard result == 0 else { throw ServerTrouble("\(path) did not start (errno \(result))") }
    self.process = Mutex(process)
  }

  deinit { stop() }

  /// Runs `path` to its end and returns what it printed; throws when it failed.
  @discardableResult
  static func run(_ path: String, _ arguments: [String], package: String) throws -> String {
    let log = FileManager.default.temporaryDirectory.appendingPathComponent("run-\(UUID().uuidString).log")
    defer { try? FileManager.default.removeItem(at: log) }
    let status = try Program(path, arguments, package: package, log: log.path).wait()
    let output = try String(contentsOf: log, encoding: .utf8)
    guard status == 0 else { throw ServerTrouble("\(path) failed: \(output)") }
    return output
  }

  /// Asks it to end, or makes it by SIGKILL, and waits until it has; one that does not within five seconds is killed.
  func stop(_ signal: Int32 = SIGTERM) {
    process.withLock { process in
      guard process != 0 else { return }
      Glibc.kill(process, signal)
      for _ in 0..<500 {
        if waitpid(process, nil, WNOHANG) != 0 {
          process = 0
          return
        }
        usleep(10_000)
      }
      Glibc.kill(process, SIGKILL)
      waitpid(process, nil, 0)
      process = 0
    }
  }

  /// Its process id; 0 once it has ended.
  var id: pid_t { process.withLock { $0 } }

  /// Sends a signal at once and waits for nothing.
  func signal(_ signal: Int32) {
    process.withLock { process in
      if process != 0 { Glibc.kill(process, signal) }
    }
  }

  /// Waits until it has ended by itself; its wait status (wait(2)).
  func wait() -> Int32 {
    process.withLock { process in
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 && errno == EINTR {}
      process = 0
      return status
    }
  }
}
