import Foundation
import Synchronization

/// Twilio's message resource, with a clock of its own; it can lose answers.
///
/// A stand-in made from the documentation (https://www.twilio.com/docs/messaging/api/message-resource).
final class ScriptedTwilio: Sendable {
  /// A message resource.
  struct Message: Hashable, Sendable {
    var sid: String
    var to: String
    var body: String
    var status = "queued"
    var errorCode: Int?
    var created: Date
    var direction = "outbound-api"
    var from = "+35315550100"
    /// Pictures and the like.
    var media = 0
  }

  private final class Memory: Sendable {
    struct State {
      var messages: [Message] = []
      var answersLost = 0
      var now: Date
      var refusal: (Int, [String], String)?
    }
    let state: Mutex<State>
    init(now: Date) { state = Mutex(State(now: now)) }
  }

  static let account = "AC123"
  static let token = "geheim"
  private static let path = "/2010-04-01/Accounts/\(account)/Messages"

  private let memory: Memory
  private let server: ScriptedWebServer

  init(now: Date = Date()) throws {
    let memory = Memory(now: now)
    self.memory = memory
    server = try ScriptedWebServer { _, request in Self.react(to: request, memory) }
  }

  var url: String { server.url }
  var messages: [Message] { memory.state.withLock { $0.messages } }
  var requests: [ScriptedWebServer.Request] { server.requests }
  var connections: Int { server.connections }

  /// The next so many messages are taken without an answer.
  func loseAnswers(_ count: Int) { memory.state.withLock { $0.answersLost = count } }

  /// Every request is refused with status, header lines and body; nil: no longer.
  func refuse(_ refusal: (Int, [String], String)?) { memory.state.withLock { $0.refusal = refusal } }

  /// Its clock shows this.
  func setClock(_ now: Date) { memory.state.withLock { $0.now = now } }

  /// A message that is there without having been handed over by us.
  func add(_ message: Message) { memory.state.withLock { $0.messages.append(message) } }

  /// A message that somebody sent to the clinic's number.
  func receive(_ text: String, from number: String, at date: Date, media: Int = 0) {
    memory.state.withLock { state in
      let count = String(state.messages.count + 1)
      let sid = "SM" + String(repeating: "0", count: 32 - count.count) + count
      state.messages.append(
        Message(
          sid: sid, to: "+35315550100", body: text, status: "received", created: date, direction: "inbound",
          from: number, media: media))
    }
  }

  /// The message goes on to `status`.
  func set(_ sid: String, _ status: String, error: Int? = nil) {
    memory.state.withLock { memory in
      for index in memory.messages.indices where memory.messages[index].sid == sid {
        memory.messages[index].status = status
        memory.messages[index].errorCode = error
      }
    }
  }

  private static func react(to request: ScriptedWebServer.Request, _ memory: Memory) -> ScriptedWebServer.Reaction {
    let expected = "Basic " + Data("\(account):\(token)".utf8).base64EncodedString()
    guard request.headers["authorization"] == expected else { return .answer(401, [], #"{"code":20003}"#) }
    let words = request.line.split(separator: " ").map(String.init)
    guard words.count == 3, let url = URLComponents(string: words[1]), url.path.hasPrefix(path) else {
      return .answer(404, [], #"{"code":20404}"#)
    }
    return memory.state.withLock { state in
      if let (status, lines, body) = state.refusal { return .answer(status, lines, body) }
      let date = ["Date: \(text(state.now, zone: "GMT"))"]
      let rest = url.path.dropFirst(path.count)
      if words[0] == "POST", rest == ".json" { return take(request.body, &state, date) }
      guard words[0] == "GET" else { return .answer(405) }
      if rest == ".json" { return list(url.queryItems ?? [], state, date) }
      let sid = rest.dropFirst().dropLast(".json".count)
      guard let message = state.messages.first(where: { $0.sid == sid }) else {
        return .answer(404, date, #"{"code":20404,"message":"not found"}"#)
      }
      return .answer(200, date, json(message))
    }
  }

  private static func take(_ body: String, _ state: inout Memory.State, _ date: [String])
    -> ScriptedWebServer.Reaction
  {
    var form = URLComponents()
    form.percentEncodedQuery = body
    func field(_ name: String) -> String? { form.queryItems?.first { $0.name == name }?.value }
    guard let to = field("To"), let text = field("Body"), field("From") != nil else {
      return .answer(400, date, #"{"code":21604}"#)
    }
    let number = String(state.messages.count + 1)
    let sid = "SM" + String(repeating: "0", count: 32 - number.count) + number
    let message = Message(sid: sid, to: to, body: text, created: state.now)
    state.messages.append(message)
    guard state.answersLost == 0 else {
      state.answersLost -= 1
      return .cut
    }
    return .answer(201, date, json(message))
  }

  private static func list(_ query: [URLQueryItem], _ state: Memory.State, _ date: [String])
    -> ScriptedWebServer.Reaction
  {
    let to = query.first { $0.name == "To" }?.value
    let size = query.first { $0.name == "PageSize" }?.value.flatMap { Int($0) } ?? 50
    let day = query.first { $0.name == "DateSent>" }?.value
    let page = query.first { $0.name == "Page" }?.value.flatMap { Int($0) } ?? 0
    let found = state.messages.reversed()
      .filter { (to == nil || $0.to == to) && (day ?? "" <= $0.created.ISO8601Format().prefix(10)) }
      .sorted { $0.created > $1.created }
    let here = found.dropFirst(page * size).prefix(size)
    var next = "null"
    if found.count > (page + 1) * size {
      let names = [("To", to), ("DateSent%3E", day), ("PageSize", "\(size)"), ("Page", "\(page + 1)")]
      let words = names.compactMap { name, value in value.map { "\(name)=\($0.replacing("+", with: "%2B"))" } }
      next = "\"\(path).json?\(words.joined(separator: "&"))\""
    }
    return .answer(
      200, date,
      #"{"page":\#(page),"page_size":\#(size),"next_page_uri":\#(next),"#
        + #""messages":[\#(here.map(json).joined(separator: ","))]}"#)
  }

  private static func json(_ message: Message) -> String {
    let body = (try? JSONEncoder().encode(message.body)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    let code = message.errorCode.map(String.init) ?? "null"
    let created = text(message.created, zone: "+0000")
    return #"{"sid":"\#(message.sid)","account_sid":"\#(account)","to":"\#(message.to)","from":"\#(message.from)","#
      + #""body":\#(body),"status":"\#(message.status)","direction":"\#(message.direction)","error_code":\#(code),"#
      + #""error_message":null,"num_media":"\#(message.media)","date_created":"\#(created)","date_sent":null,"date_updated":"\#(created)"}"#
  }

  private static func text(_ date: Date, zone: String) -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "UTC")
    format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss"
    return format.string(from: date) + " " + zone
  }
}
