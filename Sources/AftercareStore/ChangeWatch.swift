@preconcurrency import Dispatch
import Foundation

/// Tells when any process wrote to the database: the service sleeps until then.
///
/// The kernel reports writes to the WAL file and the database file (inotify(7)); nothing is polled. A report says only
/// "look again": it may come for a write that changed nothing.
public final class ChangeWatch: Sendable {
  private let descriptor: Int32
  private let source: any DispatchSourceRead

  /// Watches the database at `path` until the value is released; `onChange` is called on a queue of its own.
  ///
  /// Throws ``StoreProblem`` when the kernel refuses the watch.
  public init(database path: String, onChange: @escaping @Sendable () -> Void) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let name = URL(fileURLWithPath: path).lastPathComponent
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else {
      throw StoreProblem(.unavailable, "cannot watch \(path): the kernel's limit of inotify instances is reached")
    }
    // The folder, not the files: the WAL comes and goes.
    let events = UInt32(IN_MODIFY | IN_CREATE | IN_MOVED_TO)
    guard inotify_add_watch(descriptor, folder, events) >= 0 else {
      Glibc.close(descriptor)
      throw StoreProblem(.unavailable, "cannot watch the folder \(folder): check its rights")
    }
    let source = DispatchSource.makeReadSource(
      fileDescriptor: descriptor, queue: DispatchQueue(label: "aftercare.change-watch"))
    let names = [name, name + "-wal"]
    source.setEventHandler {
      if Self.drain(descriptor, names: names) { onChange() }
    }
    source.setCancelHandler { Glibc.close(descriptor) }
    source.activate()
    self.descriptor = descriptor
    self.source = source
  }

  deinit { source.cancel() }

  /// Reads all waiting events; true when one was about a file of `names`.
  private static func drain(_ descriptor: Int32, names: [String]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var concerned = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return concerned }
      var offset = 0
      // struct inotify_event: wd, mask, cookie, len (32 bits each), then len bytes of name.
      while offset + 16 <= count {
        let length = buffer[(offset + 12)..<(offset + 16)].reversed().reduce(0) { $0 << 8 | Int($1) }
        let name = buffer[(offset + 16)..<min(offset + 16 + length, count)].prefix { $0 != 0 }
        if names.contains(String(decoding: name, as: UTF8.self)) { concerned = true }
        offset += 16 + length
      }
    }
  }
}
