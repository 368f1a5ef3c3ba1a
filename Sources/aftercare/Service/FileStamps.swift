import Foundation
import Glibc

/// Tells whether files changed since they were read, by what the file system says of each: cheaper than reading them.
struct FileStamps: Hashable, Sendable {
  private struct Stamp: Hashable, Sendable {
    var path: String
    var inode: UInt64
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  private var stamps: [Stamp] = []

  /// Looks at files, and at everything in folders.
  init(of paths: [String]) {
    for path in paths {
      add(path)
      for below in (FileManager.default.subpaths(atPath: path) ?? []).sorted() { add("\(path)/\(below)") }
    }
  }

  /// A file that is not there has a stamp too: it may come.
  private mutating func add(_ path: String) {
    var status = stat()
    let isThere = stat(path, &status) == 0
    stamps.append(
      Stamp(
        path: path, inode: isThere ? UInt64(status.st_ino) : 0, size: isThere ? Int64(status.st_size) : -1,
        seconds: isThere ? status.st_mtim.tv_sec : 0, nanoseconds: isThere ? status.st_mtim.tv_nsec : 0))
  }
}
