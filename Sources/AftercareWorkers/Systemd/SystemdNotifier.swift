import Glibc

/// Tells systemd how the service is doing: one datagram to the socket that `NOTIFY_SOCKET` names.
///
/// Says nothing, successfully, where that variable is missing: in a terminal, in tests, under another supervisor.
/// Source: sd_notify(3), sd_watchdog_enabled(3). Only AF_UNIX sockets are spoken to, by path or abstract; `vsock:`,
/// which reaches out of a virtual machine, is an error at the first ``send(_:)``.
public struct SystemdNotifier: Sendable {
  /// Within which time systemd expects the next ``SystemdNotification/watchdog``; nil where it expects none.
  public let watchdogTimeout: Duration?

  private let socketName: String?

  /// Reads `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID` from `environment`; `processID` is the caller's own, so
  /// that a child that inherited the variables does not take the watchdog for its own.
  public init(environment: [String: String], processID: Int32) {
    let name = environment["NOTIFY_SOCKET"] ?? ""
    socketName = name.isEmpty ? nil : name
    watchdogTimeout = Self.watchdogTimeout(in: environment, processID: processID)
  }

  /// Sends `notifications` together, in one datagram. Never waits: a socket whose queue is full is an error.
  public func send(_ notifications: SystemdNotification...) throws(SystemdNotifierError) {
    guard let socketName else { return }
    guard let (address, length) = Self.address(of: socketName) else {
      throw SystemdNotifierError(socketName: socketName, problem: "not the name of a Unix socket")
    }
    let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw SystemdNotifierError(socketName: socketName, errno: errno) }
    defer { close(descriptor) }

    let bytes = Array(notifications.map(\.assignment).joined(separator: "\n").utf8)
    let flags = Int32(MSG_NOSIGNAL | MSG_DONTWAIT)
    let sent = withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        sendto(descriptor, bytes, bytes.count, flags, $0, length)
      }
    }
    guard sent == bytes.count else { throw SystemdNotifierError(socketName: socketName, errno: errno) }
  }

  private static func watchdogTimeout(in environment: [String: String], processID: Int32) -> Duration? {
    guard let microseconds = environment["WATCHDOG_USEC"].flatMap(Int64.init), microseconds > 0 else { return nil }
    if let owner = environment["WATCHDOG_PID"], Int32(owner) != processID { return nil }
    return .microseconds(microseconds)
  }

  /// The address of a socket by absolute path or, with a leading `@`, by abstract name (unix(7)); nil for anything
  /// else and for what does not fit.
  private static func address(of name: String) -> (sockaddr_un, socklen_t)? {
    var address = sockaddr_un()
    let isAbstract = name.hasPrefix("@")
    let bytes = isAbstract ? [0] + name.utf8.dropFirst() : Array(name.utf8)
    guard isAbstract || name.hasPrefix("/"), bytes.count > 1, bytes.count < MemoryLayout.size(ofValue: address.sun_path)
    else { return nil }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    // A path counts with the zero that ends it, an abstract name ends where its length says.
    let terminator = isAbstract ? 0 : 1
    return (address, socklen_t(MemoryLayout<sa_family_t>.size + bytes.count + terminator))
  }
}

/// systemd could not be told. The service goes on; if it lasts, systemd takes the service for hung.
public struct SystemdNotifierError: Error, CustomStringConvertible {
  /// One line: where, what, and what to look at.
  public let description: String

  init(socketName: String, problem: String) {
    description =
      "cannot tell systemd by NOTIFY_SOCKET=\(socketName): \(problem); see Type= and NotifyAccess= of the unit"
  }

  init(socketName: String, errno code: Int32) {
    self.init(socketName: socketName, problem: String(cString: strerror(code)))
  }
}
