import Foundation
import Glibc
import Synchronization

/// A server that behaves as badly as a test wants: every connection runs the test's script on a thread of its own.
final class ScriptedServer: Sendable {
  let port: Int
  private let listener: Listener
  private let callers = Mutex<[Caller]>([])

  init(_ script: @escaping @Sendable (Caller) -> Void) throws {
    let (descriptor, port) = try Port.listen()
    self.port = port
    listener = Listener(descriptor)
    Thread.detachNewThread { [weak self, listener] in
      while let descriptor = listener.accept() {
        guard let self else { break }
        let caller = self.callers.withLock { callers in
          callers.append(Caller(descriptor, number: callers.count))
          return callers[callers.count - 1]
        }
        Thread.detachNewThread {
          script(caller)
          caller.leave()
        }
      }
      listener.close()
    }
  }

  deinit { stop() }

  /// How many connections were made so far.
  var connections: Int { callers.withLock { $0.count } }

  /// Takes no more connections and cuts those it has.
  func stop() {
    listener.stop()
    cutAll()
  }

  /// Cuts the connections it has.
  func cutAll() {
    for caller in callers.withLock({ $0 }) { caller.cut() }
  }
}

/// A listening socket, closed by the thread that accepts and by nobody else: a number that was given back belongs to
/// the next server's socket, whose callers that thread would take.
private final class Listener: Sendable {
  private let descriptor: Mutex<Int32?>

  init(_ descriptor: Int32) {
    // A caller may have gone again when it is its turn.
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    self.descriptor = Mutex(descriptor)
  }

  /// The next connection; nil once it was stopped.
  func accept() -> Int32? {
    guard let listener = descriptor.withLock({ $0 }) else { return nil }
    while true {
      var waiting = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, -1) >= 0 else { return nil }
      let caller = Program.withoutStarting { () -> Int32 in
        let caller = Glibc.accept(listener, nil, nil)
        if caller >= 0 { _ = fcntl(caller, F_SETFD, FD_CLOEXEC) }
        return caller
      }
      if caller >= 0 { return caller }
      guard errno == EAGAIN || errno == ECONNABORTED else { return nil }
    }
  }

  /// Takes no more connections: wakes the thread that accepts.
  func stop() {
    descriptor.withLock { if let listener = $0 { _ = shutdown(listener, Int32(SHUT_RDWR)) } }
  }

  func close() {
    descriptor.withLock { listener in
      if let number = listener { Glibc.close(number) }
      listener = nil
    }
  }
}

/// One connection, seen from the server. Blocking; belongs to its script.
final class Caller: Sendable {
  /// Counts connections from 0.
  let number: Int
  private let descriptor: Mutex<Int32>
  private let received = Mutex<[UInt8]>([])

  init(_ descriptor: Int32, number: Int) {
    self.descriptor = Mutex(descriptor)
    self.number = number
  }

  /// The other end: a connection to a server on this machine.
  convenience init(connectingTo port: Int) throws {
    self.init(try Port.connect(to: port), number: 0)
  }

  func say(_ text: String) { say(Array(text.utf8)) }

  /// Whether all bytes could be handed to the kernel.
  @discardableResult
  func say(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let descriptor = descriptor.withLock { $0 }
      let count = rest.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Whatever comes next; nil when the connection is over.
  func some() -> [UInt8]? {
    while true {
      let bytes: [UInt8] = received.withLock { bytes in
        defer { bytes = [] }
        return bytes
      }
      if !bytes.isEmpty { return bytes }
      if !receive() { return nil }
    }
  }

  /// The next line without its line end; nil when the connection is over.
  func line() -> String? {
    guard let bytes = take(upTo: Array("\n".utf8)) else { return nil }
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// Everything up to and with `mark`; nil when the connection ends before.
  func take(upTo mark: [UInt8]) -> [UInt8]? {
    while true {
      let found: [UInt8]? = received.withLock { bytes in
        guard let end = bytes.end(of: mark) else { return nil }
        defer { bytes.removeFirst(end) }
        return Array(bytes[..<end])
      }
      if let found { return found }
      if !receive() { return nil }
    }
  }

  /// The next `count` bytes; nil when the connection ends before.
  func take(_ count: Int) -> [UInt8]? {
    while received.withLock({ $0.count }) < count {
      if !receive() { return nil }
    }
    return received.withLock { bytes in
      defer { bytes.removeFirst(count) }
      return Array(bytes[..<count])
    }
  }

  /// Says nothing more until the other side hangs up.
  func hang() { while receive() {} }

  /// Ends the connection with a reset.
  func cut() {
    descriptor.withLock { descriptor in
      guard descriptor >= 0 else { return }
      var now = linger(l_onoff: 1, l_linger: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
      // Wakes the script's thread if it reads; closing alone would not.
      shutdown(descriptor, Int32(SHUT_RD))
      close(descriptor)
      descriptor = -1
    }
  }

  /// Ends the connection in the ordinary way.
  func leave() {
    descriptor.withLock { descriptor in
      guard descriptor >= 0 else { return }
      // Wakes whoever still reads; closing alone would not, and the other side would hear nothing.
      shutdown(descriptor, Int32(SHUT_RDWR))
      close(descriptor)
      descriptor = -1
    }
  }

  private func receive() -> Bool {
    var room = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor.withLock { $0 }, &room, room.count, 0)
    guard count > 0 else { return false }
    received.withLock { $0 += room[..<count] }
    return true
  }
}

extension [UInt8] {
  /// Where the first `mark` ends; nil when there is none. Quick also where nothing is optimised.
  func end(of mark: [UInt8]) -> Int? {
    withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let first = mark.first else { return nil }
      var place = 0
      while place + mark.count <= bytes.count {
        let room = bytes.count - mark.count + 1 - place
        guard let found = memchr(start + place, Int32(first), room) else { return nil }
        place = UnsafeRawPointer(found) - start
        if memcmp(start + place, mark, mark.count) == 0 { return place + mark.count }
        place += 1
      }
      return nil
    }
  }
}
