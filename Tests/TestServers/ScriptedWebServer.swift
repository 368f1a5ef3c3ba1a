import Synchronization

/// An HTTP server for the tests: records every request and answers as it is told.
final class ScriptedWebServer: Sendable {
  struct Request: Hashable, Sendable {
    var line: String
    var headers: [String: String]
    var body: String
  }

  enum Reaction: Sendable {
    /// Status, further header lines, body.
    case answer(Int, [String] = [], String = "")
    /// Sent as it stands.
    case raw(String)
    case cut
    case hang
  }

  private let server: ScriptedServer
  private let received: Received

  private final class Received: Sendable { let requests = Mutex<[Request]>([]) }

  /// `react` is asked for each request, counted from 0 over all connections.
  init(_ react: @escaping @Sendable (_ number: Int, Request) -> Reaction) throws {
    let received = Received()
    self.received = received
    server = try ScriptedServer { caller in
      while let request = Self.take(from: caller) {
        let number = received.requests.withLock {
          $0.append(request)
          return $0.count - 1
        }
        switch react(number, request) {
        case .answer(let status, let lines, let body):
          let head = ["HTTP/1.1 \(status) Said", "Content-Length: \(body.utf8.count)"] + lines
          caller.say(head.joined(separator: "\r\n") + "\r\n\r\n" + body)
        case .raw(let text): caller.say(text)
        case .cut: return caller.cut()
        case .hang: return caller.hang()
        }
      }
    }
  }

  convenience init(_ reaction: Reaction) throws { try self.init { _, _ in reaction } }

  var url: String { "http://127.0.0.1:\(server.port)" }
  var connections: Int { server.connections }
  var requests: [Request] { received.requests.withLock { $0 } }

  private static func take(from caller: Caller) -> Request? {
    guard let line = caller.line() else { return nil }
    var headers: [String: String] = [:]
    while let header = caller.line(), !header.isEmpty {
      let parts = header.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      headers[parts[0].lowercased()] = String(parts[1].dropFirst())
    }
    guard let body = caller.take(headers["content-length"].flatMap { Int($0) } ?? 0) else { return nil }
    return Request(line: line, headers: headers, body: String(decoding: body, as: UTF8.self))
  }
}
