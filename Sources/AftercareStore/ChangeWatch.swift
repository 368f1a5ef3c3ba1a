@preconcurrency import Dispatch
import Foundation
import GRDB
import Synchronization

/// Tells when any process has committed to the database: the service sleeps until then.
///
/// The kernel reports writes to the WAL file (inotify(7)); nothing is polled while nothing is written. But a write comes
/// *before* the commit that makes it visible, and the commit itself only touches shared memory. So after a report the
/// watch looks at `PRAGMA data_version` until it moves, with growing pauses, for about two seconds.
public final class ChangeWatch: Sendable {
  private let queue = DispatchQueue(label: "aftercare.change-watch")
  private let source: any DispatchSourceRead
  private let reader: DatabaseQueue
  private let onChange: @Sendable () -> Void
  private let state: Mutex<State>

  private struct State {
    var version: Int64
    /// Counts reports: a look that belongs to an older one ends.
    var report = 0
  }

  /// Pauses between looks after a report double from a millisecond; after so many looks the write was no commit.
  private static let looks = 11

  /// Watches the database at `path` until the value is released; `onChange` is called on a queue of its own.
  ///
  /// Throws ``StoreProblem`` when the kernel refuses the watch.
  public init(database path: String, onChange: @escaping @Sendable () -> Void) throws {
    let descriptor = try Inotify.watch(folderOf: path)
    var configuration = Configuration()
    configuration.readonly = true
    do {
      reader = try DatabaseQueue(path: path, configuration: configuration)
      state = Mutex(State(version: try Self.version(reader)))
    } catch let error as DatabaseError {
      Glibc.close(descriptor)
      throw StoreProblem(error, path: path)
    }
    self.onChange = onChange
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
    let name = URL(fileURLWithPath: path).lastPathComponent
    source.setEventHandler { [weak self] in
      if Inotify.drain(descriptor, names: [name, name + "-wal"]) { self?.reported() }
    }
    source.setCancelHandler { Glibc.close(descriptor) }
    source.activate()
  }

  deinit { source.cancel() }

  private func reported() {
    let report = state.withLock { state in
      state.report += 1
      return state.report
    }
    look(0, for: report)
  }

  private func look(_ number: Int, for report: Int) {
    guard state.withLock({ $0.report == report }), number < Self.looks else { return }
    // What cannot be read now (a checkpoint that truncates, a full disk) is read at the next look.
    if let version = try? Self.version(reader), state.withLock({ Self.note(version, in: &$0) }) { onChange() }
    queue.asyncAfter(deadline: .now() + .milliseconds(1 << number)) { [weak self] in
      self?.look(number + 1, for: report)
    }
  }

  private static func note(_ version: Int64, in state: inout State) -> Bool {
    defer { state.version = version }
    return state.version != version
  }

  /// Moves with every commit of another connection, of this process or any other.
  private static func version(_ reader: DatabaseQueue) throws -> Int64 {
    try reader.read { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }
}

/// The kernel's reports of writes in a folder (inotify(7)).
private enum Inotify {
  /// Watches the folder, not the files: the WAL comes and goes. Returns the descriptor.
  static func watch(folderOf path: String) throws -> Int32 {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else {
      throw StoreProblem(.unavailable, "cannot watch \(path): the kernel's limit of inotify instances is reached")
    }
    guard inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY | IN_CREATE | IN_MOVED_TO)) >= 0 else {
      Glibc.close(descriptor)
      throw StoreProblem(.unavailable, "cannot watch the folder \(folder): check its rights")
    }
    return descriptor
  }

  /// Reads all waiting reports; true when one was about a file of `names`.
  static func drain(_ descriptor: Int32, names: [String]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var isConcerned = false
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return isConcerned }
      var offset = 0
      // struct inotify_event: wd, mask, cookie, len (32 bits each), then len bytes of name.
      while offset + 16 <= count {
        let length = buffer[(offset + 12)..<(offset + 16)].reversed().reduce(0) { $0 << 8 | Int($1) }
        let name = buffer[(offset + 16)..<min(offset + 16 + length, count)].prefix { $0 != 0 }
        if names.contains(String(decoding: name, as: UTF8.self)) { isConcerned = true }
        offset += 16 + length
      }
    }
  }
}
