public import AftercareCore
import Foundation

/// A file beside the database that takes up room until there is none: then it makes way, and what it held serves replies
/// and alerts. Not enough when somebody else fills the disk faster than people act.
public struct Ballast: DiskKeeper {
  /// What a day of replies and alerts needs, many times over.
  public static let defaultSize: Int64 = 16 << 20

  /// The ballast's size in bytes.
  public let ballastSize: Int64
  private let path: String

  /// The ballast of the database at `path`: `<path>.ballast`.
  public init(database path: String, size: Int64 = defaultSize) {
    self.path = path + ".ballast"
    ballastSize = size
  }

  /// Whether the whole of it is there.
  public var hasBallast: Bool {
    var status = stat()
    return stat(path, &status) == 0 && Int64(status.st_blocks) * 512 >= ballastSize
  }

  /// The room on its file system, as far as the service may use it. Throws ``StoreProblem``.
  public func room() throws -> DiskRoom {
    var status = statvfs()
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard statvfs(folder, &status) == 0 else {
      throw StoreProblem(.unavailable, "the file system of \(folder) does not say how much room it has")
    }
    let block = Int64(status.f_frsize)
    return DiskRoom(total: Int64(status.f_blocks) * block, available: Int64(status.f_bavail) * block)
  }

  /// Makes it of real blocks; false when there is not the room, and then nothing is left behind.
  public func makeBallast() -> Bool {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
    guard descriptor >= 0 else { return false }
    defer { Glibc.close(descriptor) }
    // Whatever the umask, the group's commands may free it too.
    fchmod(descriptor, 0o660)
    // Where a file system reserves nothing, this writes into every block: a sparse file would hold no room.
    if posix_fallocate(descriptor, 0, off_t(ballastSize)) != 0 { freeBallast() }
    return hasBallast
  }

  /// Removes it; false when there was none.
  @discardableResult
  public func freeBallast() -> Bool { unlink(path) == 0 }
}
