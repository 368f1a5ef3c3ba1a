import AftercareCore
import CCurl
import Foundation

/// What was received is on the list of all messages; `To` leaves only what was sent to the clinic's number
/// (https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources).
extension Twilio: InboxDialect {
  var gateway: String { "twilio" }

  private static let inboxPageSize = 50

  func refresh(since: Instant, now: Instant) -> HTTPRequest? { nil }

  func inbox(since: Instant, now: Instant) -> String {
    // The filter knows days only, in GMT.
    let day = since.description.prefix(10)
    let to = from.hasPrefix("+") ? "&To=\(Escaping.percent.escape(from))" : ""
    return "\(url)?DateSent%3E=\(day)\(to)&PageSize=\(Self.inboxPageSize)"
  }

  func page(_ answer: HTTPAnswer, from url: String) -> InboxPage? {
    guard let list = try? JSONDecoder().decode(Received.self, from: Data(answer.body)) else { return nil }
    let messages = list.messages.filter { $0.direction == "inbound" }.map { message in
      message.instant.map {
        InboxMessage(
          sender: message.from, text: message.body, receivedAt: $0, id: message.sid, hasMedia: message.hasMedia)
      }
    }
    // One without an instant cannot be placed: better to say that the list is not understood than to lose it.
    guard messages.allSatisfy({ $0 != nil }) else { return nil }
    return InboxPage(messages: messages.compactMap { $0 }, next: list.next.flatMap(next))
  }

  /// The path of the next page at our own server, whoever the answer would send us to.
  private func next(_ path: String) -> String? {
    guard let start = url.range(of: "/2010-04-01/")?.lowerBound, path.hasPrefix("/2010-04-01/") else { return nil }
    return url[..<start] + path
  }

  private struct Received: Decodable {
    var messages: [Message]
    var next: String?

    enum CodingKeys: String, CodingKey {
      case messages
      case next = "next_page_uri"
    }

    struct Message: Decodable {
      var sid: String
      var from: String
      var body: String
      var direction: String
      var sent: String?
      var created: String?
      var media: String?

      enum CodingKeys: String, CodingKey {
        case sid, from, body, direction
        case sent = "date_sent"
        case created = "date_created"
        case media = "num_media"
      }

      /// Twilio writes the count as a string; one that is none must not hide a picture.
      var hasMedia: Bool { media.map { $0 != "0" } ?? false }

      var instant: Instant? {
        guard let date = sent ?? created else { return nil }
        let seconds = curl_getdate(date, nil)
        return seconds < 0 ? nil : Instant(milliseconds: Int64(seconds) * 1000)
      }
    }
  }
}
