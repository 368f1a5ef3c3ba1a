import Foundation
import Synchronization

/// A telephone that speaks android-sms-gateway's API, remembers what it was handed and can lose answers.
///
/// A stand-in made from the documentation (https://docs.sms-gate.app): the real one runs on Android only.
final class ScriptedTelephone: Sendable {
  /// A message as the telephone keeps it.
  struct Message: Hashable, Sendable {
    var id: String
    var number: String
    var text: String
    /// `Pending`, `Processed`, `Sent`, `Delivered` or `Failed`.
    var state = "Pending"
    var error: String?
    var stateSince = "2026-11-17T15:00:00.000Z"
  }

  /// A message that the telephone has received. Its id is a hash of its looks, as the app makes it.
  struct Received: Hashable, Sendable {
    var sender: String
    var text: String
    var at: Date
    var type = "SMS"
  }

  /// What goes wrong with a request.
  enum Mishap: Sendable {
    /// It is acted on, but the connection ends before the answer.
    case answerLost
    /// It is not acted on, and the connection ends.
    case requestLost
    /// It is not acted on, with this status.
    case refused(Int, [String] = [])
  }

  private final class Memory: Sendable {
    struct State {
      var messages: [Message] = []
      var mishaps: [Mishap] = []
      var silence: Mishap?
      /// In the telephone's own memory; the app lists what it has gathered of it.
      var received: [Received] = []
      var gathered: [Received] = []
      var refreshes = 0
      var inboxSilence: Mishap?
    }
    let state = Mutex(State())
  }

  static let username = "clinic"
  static let password = "geheim"
  private static let authorization = "Basic " + Data("\(username):\(password)".utf8).base64EncodedString()

  private let memory: Memory
  private let server: ScriptedWebServer

  init() throws {
    let memory = Memory()
    self.memory = memory
    server = try ScriptedWebServer { _, request in Self.react(to: request, memory) }
  }

  var url: String { server.url }
  var messages: [Message] { memory.state.withLock { $0.messages } }
  var requests: [ScriptedWebServer.Request] { server.requests }
  var connections: Int { server.connections }

  /// How often it was asked to gather what it has received.
  var refreshes: Int { memory.state.withLock { $0.refreshes } }

  /// A message comes in. The app notices unless it was not running.
  func receive(_ message: Received, noticed: Bool = true) {
    memory.state.withLock { state in
      state.received.append(message)
      if noticed { state.gathered.append(message) }
    }
  }

  /// Questions about what it has received go wrong so, until told otherwise by nil.
  func failInbox(_ mishap: Mishap?) { memory.state.withLock { $0.inboxSilence = mishap } }

  /// The next requests to send go wrong so, one after the other.
  func fail(_ mishaps: Mishap...) { memory.state.withLock { $0.mishaps += mishaps } }

  /// Questions go wrong so, until told otherwise by nil.
  func failQuestions(_ mishap: Mishap?) { memory.state.withLock { $0.silence = mishap } }

  /// The message goes on to `state`.
  func set(_ id: String, _ state: String, error: String? = nil) {
    memory.state.withLock { memory in
      for index in memory.messages.indices where memory.messages[index].id == id {
        memory.messages[index].state = state
        memory.messages[index].error = error
      }
    }
  }

  /// It forgets everything, as after a purge.
  func forget() { memory.state.withLock { $0.messages = [] } }

  private static func react(to request: ScriptedWebServer.Request, _ memory: Memory) -> ScriptedWebServer.Reaction {
    guard request.headers["authorization"] == authorization else { return .answer(401) }
    let words = request.line.split(separator: " ").map(String.init)
    guard words.count == 3 else { return .answer(400) }
    if words[0] == "POST", words[1] == "/messages" { return take(request.body, memory) }
    if words[0] == "GET", words[1].hasPrefix("/messages/") {
      return tell(String(words[1].dropFirst("/messages/".count)), memory)
    }
    if words[1].hasPrefix("/inbox"), let url = URLComponents(string: words[1]) {
      return inbox(words[0], url.path, url.queryItems ?? [], memory)
    }
    return .answer(404)
  }

  private static func inbox(
    _ method: String, _ path: String, _ query: [URLQueryItem], _ memory: Memory
  ) -> ScriptedWebServer.Reaction {
    memory.state.withLock { state in
      switch state.inboxSilence {
      case .refused(let status, let lines): return .answer(status, lines)
      case .requestLost, .answerLost: return .cut
      case nil: break
      }
      if method == "POST", path == "/inbox/refresh" {
        state.gathered = state.received
        state.refreshes += 1
        return .answer(202)
      }
      func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
      guard method == "GET", path == "/inbox", let limit = value("limit").flatMap({ Int($0) }),
        (1...500).contains(limit)
      else { return .answer(400) }
      let from = value("from").flatMap { try? Date($0, strategy: .iso8601.time(includingFractionalSeconds: true)) }
      let found = state.gathered.filter { $0.at >= from ?? .distantPast }.sorted { $0.at > $1.at }
      let here = found.dropFirst(value("offset").flatMap { Int($0) } ?? 0).prefix(limit)
      return .answer(200, ["X-Total-Count: \(found.count)"], "[\(here.map(json).joined(separator: ","))]")
    }
  }

  private static func json(_ message: Received) -> String {
    let text = (try? JSONEncoder().encode(message.text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    // In a zone of its own, as the app does.
    let zone = TimeZone(secondsFromGMT: 3600) ?? .gmt
    let at = message.at.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true, timeZone: zone))
    return #"{"id":"text:1234","type":"\#(message.type)","sender":"\#(message.sender)","recipient":null,"simNumber":1,"#
      + #""contentPreview":\#(text),"createdAt":"\#(at)"}"#
  }

  private static func take(_ body: String, _ memory: Memory) -> ScriptedWebServer.Reaction {
    struct Request: Decodable {
      struct Text: Decodable { var text: String }
      var id: String
      var phoneNumbers: [String]
      var textMessage: Text
    }
    guard let request = try? JSONDecoder().decode(Request.self, from: Data(body.utf8)), request.phoneNumbers.count == 1
    else { return .answer(400, [], #"{"message":"invalid"}"#) }
    return memory.state.withLock { state in
      let mishap = state.mishaps.isEmpty ? nil : state.mishaps.removeFirst()
      switch mishap {
      case .requestLost: return .cut
      case .refused(let status, let lines): return .answer(status, lines)
      case .answerLost, nil: break
      }
      guard !state.messages.contains(where: { $0.id == request.id }) else { return .answer(409) }
      let message = Message(id: request.id, number: request.phoneNumbers[0], text: request.textMessage.text)
      state.messages.append(message)
      return mishap == nil ? .answer(202, [], json(message)) : .cut
    }
  }

  private static func tell(_ id: String, _ memory: Memory) -> ScriptedWebServer.Reaction {
    memory.state.withLock { state in
      switch state.silence {
      case .refused(let status, let lines): return .answer(status, lines)
      case .requestLost, .answerLost: return .cut
      case nil: break
      }
      return state.messages.first { $0.id == id }.map { .answer(200, [], json($0)) } ?? .answer(404)
    }
  }

  private static func json(_ message: Message) -> String {
    let error = message.error.map { "\"\($0)\"" } ?? "null"
    return #"{"id":"\#(message.id)","state":"\#(message.state)","isHashed":false,"isEncrypted":false,"#
      + #""recipients":[{"phoneNumber":"\#(message.number)","state":"\#(message.state)","error":\#(error)}],"#
      + #""states":{"\#(message.state)":"\#(message.stateSince)"}}"#
  }
}
