import AftercareCore
import Foundation

/// The telephone lists what it has received since version 1.59 of the app, as a local server
/// (https://docs.sms-gate.app/features/reading-messages/). It gathers by itself while the app runs; what came while it did
/// not, it gathers when asked. Its ids are hashes, and not unique.
extension AndroidSMSGateway: InboxDialect {
  var gateway: String { "android-sms-gateway" }

  private static let inboxPageSize = 200

  private var base: String { String(url.dropLast("/messages".count)) }

  func refresh(since: Instant, now: Instant) -> HTTPRequest? {
    .post(
      base + "/inbox/refresh", contentType: "application/json",
      body: "{\"since\":\"\(since)\",\"until\":\"\(Self.until(now))\"}")
  }

  func inbox(since: Instant, now: Instant) -> String {
    let from = Escaping.percent.escape("\(since)")
    let to = Escaping.percent.escape("\(Self.until(now))")
    return "\(base)/inbox?from=\(from)&to=\(to)&limit=\(Self.inboxPageSize)&offset=0"
  }

  func page(_ answer: HTTPAnswer, from url: String) -> InboxPage? {
    guard let list = try? JSONDecoder().decode([Received].self, from: Data(answer.body)) else { return nil }
    // Data messages are for programs. A picture's message is of the type MMS, or MMS_DOWNLOADED once it has its parts.
    let messages = list.filter { $0.type != "DATA_SMS" }.map { message in
      Self.instant(message.createdAt).map {
        InboxMessage(
          sender: message.sender, text: message.contentPreview, receivedAt: $0,
          hasMedia: message.type.hasPrefix("MMS"))
      }
    }
    guard messages.allSatisfy({ $0 != nil }) else { return nil }
    return InboxPage(messages: messages.compactMap { $0 }, next: list.isEmpty ? nil : Self.next(url, by: list.count))
  }

  /// A telephone's clock may be ahead of ours.
  private static func until(_ now: Instant) -> Instant { now + .days(1) }

  /// The app writes instants in the telephone's own zone.
  private static func instant(_ text: String) -> Instant? {
    if let instant = Instant(iso8601: text) { return instant }
    let styles = [true, false].map { Date.ISO8601FormatStyle(includingFractionalSeconds: $0) }
    return styles.lazy.compactMap { try? $0.parse(text) }.first.map { Instant($0) }
  }

  private static func next(_ url: String, by count: Int) -> String? {
    guard let mark = url.range(of: "&offset="), let offset = Int(url[mark.upperBound...]) else { return nil }
    return url[..<mark.upperBound] + String(offset + count)
  }

  private struct Received: Decodable {
    var type: String
    var sender: String
    var contentPreview: String
    var createdAt: String
  }
}
