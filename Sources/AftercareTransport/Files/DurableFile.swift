import Foundation
import Glibc

/// Writing a file so that after a power cut it is there whole, as it was before, or not at all.
enum DurableFile {
  /// What the system said when a file could not be written, without the file's name.
  struct Failure: Error, CustomStringConvertible {
    let code: Int32
    var description: String {
      code == ENOENT ? "the gateway's folder is not there" : "cannot write into the gateway's folder: \(words)"
    }
    private var words: String { String(cString: strerror(code)) }
  }

  /// Writes `content` under a hidden name, makes it durable, and renames it to `name`.
  static func write(_ content: [UInt8], to name: String, in folder: URL) throws(Failure) {
    let path = folder.appendingPathComponent(name).path
    let temporary = folder.appendingPathComponent(".\(name).part").path
    let file = try check(open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o660))
    do throws(Failure) {
      defer { close(file) }
      var sent = 0
      while sent < content.count {
        sent += try check(
          content.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: sent), $0.count - sent) })
      }
      try check(fsync(file))
      try check(rename(temporary, path))
    } catch {
      unlink(temporary)
      throw error
    }
    try sync(folder)
  }

  /// Makes a rename in `folder` durable.
  private static func sync(_ folder: URL) throws(Failure) {
    let descriptor = try check(open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    defer { close(descriptor) }
    try check(fsync(descriptor))
  }

  @discardableResult
  private static func check<Number: SignedInteger>(_ result: Number) throws(Failure) -> Number {
    guard result >= 0 else { throw Failure(code: errno) }
    return result
  }
}
