import Foundation

/// One service is active per database: whoever holds `flock` on `<database>.lock`.
///
/// The kernel frees it at any death of the process, so there are no leases and no clocks to race. Commands do not need
/// it: their operations are single transactions.
public final class ServiceLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock if it is free; nil while another process holds it.
  ///
  /// Throws ``StoreProblem`` when the lock file cannot be made.
  public static func take(database path: String) throws -> ServiceLock? {
    let descriptor = Glibc.open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
    guard descriptor >= 0 else {
      throw StoreProblem(.unavailable, "cannot make the lock file \(path).lock: check the rights of its folder")
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isHeld = errno == EWOULDBLOCK
      Glibc.close(descriptor)
      guard isHeld else {
        throw StoreProblem(.unavailable, "cannot lock \(path).lock: keep the database on a local disk")
      }
      return nil
    }
    // Whatever the umask, the group may take over.
    fchmod(descriptor, 0o660)
    ftruncate(descriptor, 0)
    let line = Array("\(getpid())\n".utf8)
    _ = pwrite(descriptor, line, line.count, 0)
    return ServiceLock(descriptor: descriptor)
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

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { Glibc.close(descriptor) }
}
