import Foundation
import Glibc
import Synchronization
import Testing

/// Stands between a client and a server of a test, and damages the traffic by its rule.
final class FaultProxy: Sendable {
  /// What happens to a connection.
  enum Rule: Hashable, Sendable, CustomTestStringConvertible {
    /// A reset after so many bytes from the client.
    case cutsToServer(after: ClosedRange<Int>)
    /// A reset after so many bytes from the server.
    case cutsToClient(after: ClosedRange<Int>)
    /// A reset as soon as the server says this, before it is passed on.
    case cutsOn(String)
    /// After so many bytes from the client nothing is passed on any more, and nothing is closed.
    case hangs(after: ClosedRange<Int>)
    /// A reset at once.
    case refuses
    /// So many bytes at a time, with a pause of a millisecond.
    case throttles(bytes: Int)

    var testDescription: String {
      switch self {
      case .cutsToServer(let range): "cut after \(range) bytes to the server"
      case .cutsToClient(let range): "cut after \(range) bytes to the client"
      case .cutsOn(let text): "cut on “\(text)”"
      case .hangs(let range): "hang after \(range) bytes"
      case .refuses: "refused"
      case .throttles(let bytes): "\(bytes) bytes a millisecond"
      }
    }
  }

  let port: Int
  private let server: ScriptedServer
  private let settings: Settings

  private final class Settings: Sendable {
    let upstream: Int
    let rule: Rule
    let every: Int
    let seed: UInt64
    let isOn = Mutex(true)
    let damaged = Mutex(0)

    init(upstream: Int, rule: Rule, every: Int, seed: UInt64) {
      (self.upstream, self.rule, self.every, self.seed) = (upstream, rule, every, seed)
    }
  }

  /// Passes on to `upstream`; the rule is for every so manieth connection only.
  init(to upstream: Int, _ rule: Rule, every: Int = 1, seed: UInt64 = 1) throws {
    let settings = Settings(upstream: upstream, rule: rule, every: every, seed: seed)
    self.settings = settings
    server = try ScriptedServer { Self.serve($0, settings) }
    port = server.port
  }

  var url: String { "smtp://127.0.0.1:\(port)" }
  /// How many connections the rule was applied to.
  var damaged: Int { settings.damaged.withLock { $0 } }

  /// New connections are passed on unharmed.
  func heal() { settings.isOn.withLock { $0 = false } }

  func stop() { server.stop() }

  private static func serve(_ client: Caller, _ settings: Settings) {
    let isFaulty = settings.isOn.withLock { $0 } && client.number % settings.every == 0
    let rule = isFaulty ? settings.rule : nil
    if isFaulty { settings.damaged.withLock { $0 += 1 } }
    if rule == .refuses { return client.cut() }
    guard let server = try? Caller(connectingTo: settings.upstream) else { return client.cut() }
    var generator = SeededGenerator(seed: "\(settings.seed) \(client.number)")
    var (toServer, toClient) = (Passage(from: client, to: server), Passage(from: server, to: client))
    switch rule {
    case .cutsToServer(let range): toServer.cut = generator.number(range)
    case .cutsToClient(let range): toClient.cut = generator.number(range)
    case .cutsOn(let text): toClient.cutOn = text
    case .hangs(let range): toServer.hang = generator.number(range)
    case .throttles(let bytes): toServer.pace = bytes
    case .refuses, nil: break
    }
    let back = toClient
    Thread.detachNewThread { back.run() }
    toServer.run()
  }

  /// One direction of a connection.
  private struct Passage: Sendable {
    var from: Caller
    var to: Caller
    var cut: Int?
    var cutOn: String?
    var hang: Int?
    var pace: Int?

    func run() {
      var passed = 0
      defer { to.leave() }
      while let bytes = from.some() {
        if let cutOn, String(decoding: bytes, as: UTF8.self).contains(cutOn) { return end() }
        if let cut, passed + bytes.count >= cut {
          to.say(Array(bytes.prefix(cut - passed)))
          return end()
        }
        if let hang, passed + bytes.count >= hang {
          to.say(Array(bytes.prefix(hang - passed)))
          return from.hang()
        }
        passed += bytes.count
        guard pass(bytes) else { return end() }
      }
    }

    private func pass(_ bytes: [UInt8]) -> Bool {
      guard let pace else { return to.say(bytes) }
      for start in stride(from: 0, to: bytes.count, by: pace) {
        guard to.say(Array(bytes[start..<min(start + pace, bytes.count)])) else { return false }
        usleep(1000)
      }
      return true
    }

    private func end() {
      from.cut()
      to.cut()
    }
  }
}
