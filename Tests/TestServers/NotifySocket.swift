import Glibc
import Testing

/// What stands at the other end in the tests: a bound datagram socket, as systemd has one.
final class NotifySocket: Sendable {
  enum Kind: String, CaseIterable { case path, abstract }

  /// What `NOTIFY_SOCKET` would hold.
  let name: String
  private let descriptor: Int32

  init(_ kind: Kind) throws {
    let unique = "aftercare-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    name = kind == .path ? "/tmp/\(unique)" : "@\(unique)"
    descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
    try #require(descriptor >= 0)

    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    var bytes = Array(name.utf8)
    if kind == .abstract { bytes[0] = 0 }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
    let bound = withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
    }
    try #require(bound == 0, "\(String(cString: strerror(errno)))")
    // A test that waits in vain shall fail, not hang.
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit {
    close(descriptor)
    if name.hasPrefix("/") { unlink(name) }
  }

  /// Waits for the next datagram.
  func next() throws -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    try #require(count >= 0, "nothing came: \(String(cString: strerror(errno)))")
    return String(decoding: buffer.prefix(count), as: UTF8.self)
  }

  /// Whether nothing waits to be read.
  var isEmpty: Bool {
    var byte: UInt8 = 0
    return recv(descriptor, &byte, 1, Int32(MSG_DONTWAIT | MSG_PEEK)) < 0
  }
}
