import Foundation
import Synchronization

/// One service is active per database: whoever holds `flock` on `<database>.lock`.
///
/// The kernel frees it at any death of the process, so there are no leases and no clocks to race. Commands do not need
/// it: their operations are single transactions.
public final class ServiceLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock if it is free; nil while another process holds it.
  ///
  /// Throws ``StoreProblem`` when the lock file cannot be made.
  public static func take(database path: String) throws -> ServiceLock? { try take(path, waiting: false) }

  /// Waits until the lock is free, and takes it.
  ///
  /// A thread sleeps in `flock` meanwhile: nothing is polled, and the kernel wakes it at the moment in which the holder
  /// dies. When the task is cancelled this throws `CancellationError` at once; the thread goes on sleeping, and gives the
  /// lock back should it ever get it.
  ///
  /// Throws ``StoreProblem`` when the lock file cannot be made.
  public static func wait(database path: String) async throws -> ServiceLock {
    let waiting = Mutex<CheckedContinuation<ServiceLock, any Error>?>(nil)
    let end: @Sendable (Result<ServiceLock, any Error>) -> Void = { result in
      let continuation = waiting.withLock { waiting in
        defer { waiting = nil }
        return waiting
      }
      continuation?.resume(with: result)
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        waiting.withLock { $0 = continuation }
        // The cancel may have come before there was anything to end.
        guard !Task.isCancelled else { return end(.failure(CancellationError())) }
        let thread = Thread {
          end(
            Result {
              guard let lock = try take(path, waiting: true) else { throw CancellationError() }
              return lock
            })
        }
        thread.name = "standby"
        thread.stackSize = 256 * 1024
        thread.start()
      }
    } onCancel: {
      end(.failure(CancellationError()))
    }
  }

  /// The process that holds the lock, by what it wrote there; nil when that is not known.
  public static func holder(database path: String) -> Int32? {
    guard let text = try? String(contentsOfFile: path + ".lock", encoding: .utf8) else { return nil }
    return Int32(text.split(whereSeparator: \.isNewline).first ?? "")
  }

  /// Whether some process holds the lock, by the kernel's own list: asking by trying would keep a service that starts at
  /// this moment from taking it. Nil where there is no such list.
  public static func isHeld(database path: String) -> Bool? {
    guard let locks = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else { return nil }
    var status = stat()
    guard stat(path + ".lock", &status) == 0 else { return false }
    // `1: FLOCK  ADVISORY  WRITE 4711 fd:00:131074 0 EOF`, a waiter's line with an arrow (proc(5)).
    return locks.split(separator: "\n").contains { line in
      let words = line.split(separator: " ")
      return words.count > 5 && words[1] == "FLOCK" && words[3] == "WRITE" && words[5].hasSuffix(":\(status.st_ino)")
    }
  }

  private static func take(_ path: String, waiting: Bool) throws -> ServiceLock? {
    while true {
      let descriptor = Glibc.open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
      guard descriptor >= 0 else {
        throw StoreProblem(.unavailable, "cannot make the lock file \(path).lock: check the rights of its folder")
      }
      guard lock(descriptor, waiting: waiting) else {
        let isHeld = errno == EWOULDBLOCK
        Glibc.close(descriptor)
        guard isHeld else {
          throw StoreProblem(.unavailable, "cannot lock \(path).lock: keep the database on a local disk")
        }
        return nil
      }
      // Somebody may have removed the file meanwhile: then the next one would lock another, and both would be active.
      guard isStill(descriptor, at: path + ".lock") else {
        Glibc.close(descriptor)
        continue
      }
      return ServiceLock(holding: descriptor)
    }
  }

  private static func lock(_ descriptor: Int32, waiting: Bool) -> Bool {
    while flock(descriptor, waiting ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }

  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (held, named) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && stat(path, &named) == 0 && held.st_ino == named.st_ino
      && held.st_dev == named.st_dev
  }

  private init(holding descriptor: Int32) {
    self.descriptor = descriptor
    // Whatever the umask, the group may take over.
    fchmod(descriptor, 0o660)
    ftruncate(descriptor, 0)
    let line = Array("\(getpid())\n".utf8)
    _ = pwrite(descriptor, line, line.count, 0)
  }

  deinit { Glibc.close(descriptor) }
}
