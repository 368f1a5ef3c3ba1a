import Glibc

/// Loopback ports for the tests' servers.
enum Port {
  /// A port that was free a moment ago.
  static func free() throws -> Int {
    let listener = try listen()
    defer { close(listener.socket) }
    return listener.port
  }

  /// Listens on a port the system picks.
  static func listen() throws -> (socket: Int32, port: Int) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) + Glibc.listen(descriptor, 128) + getsockname(descriptor, $0, &length)
      }
    }
    guard result == 0 else { throw ServerTrouble("no free port on loopback (errno \(errno))") }
    return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
  }

  /// Returns as soon as somebody accepts connections on `port`; throws when nobody did within ten seconds.
  static func waitUntilOpen(_ port: Int, of server: String) throws {
    for _ in 0..<1000 {
      if accepts(port) { return }
      usleep(10_000)
    }
    throw ServerTrouble("\(server) did not open port \(port) within ten seconds")
  }

  /// The sockets of this process that are connected to `port`.
  static func socketsConnected(to port: Int) -> [Int32] {
    (0..<Int32(1024)).filter { descriptor in
      var address = sockaddr_in()
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let result = withUnsafeMutablePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(descriptor, $0, &length) }
      }
      return result == 0 && Int(UInt16(bigEndian: address.sin_port)) == port
    }
  }

  /// A socket connected to whoever listens on `port`.
  static func connect(to port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = loopback(UInt16(port))
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else {
      close(descriptor)
      throw ServerTrouble("nobody listens on port \(port)")
    }
    return descriptor
  }

  private static func accepts(_ port: Int) -> Bool {
    guard let descriptor = try? connect(to: port) else { return false }
    close(descriptor)
    return true
  }

  private static func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return address
  }
}

/// Why a test's server is not there.
struct ServerTrouble: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
