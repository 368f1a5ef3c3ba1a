import AftercareCore

/// The language of a gateway that lists what it has received.
protocol InboxDialect: SMSDialect {
  /// Names provider and account.
  var account: String { get }
  /// The preset, as webhooks name it too: a text with an identifier is one, whichever way it comes in by.
  var gateway: String { get }
  /// Asks the gateway to gather what came since; nil where it needs no asking.
  func refresh(since: Instant, now: Instant) -> HTTPRequest?
  /// Where the first page of what came since stands, newest first; it may reach further back.
  func inbox(since: Instant, now: Instant) -> String
  /// Reads a page that came from `url` with status 2xx; nil when it cannot be understood.
  func page(_ answer: HTTPAnswer, from url: String) -> InboxPage?
}

/// A page of received messages.
struct InboxPage {
  var messages: [InboxMessage]
  /// Where the next one stands; nil: this is the last.
  var next: String?
}

/// A received message.
struct InboxMessage {
  /// As the gateway writes it: a number, or the name that a provider lets somebody send under.
  var sender: String
  var text: String
  /// When the gateway received it.
  var receivedAt: Instant
  /// The gateway's own identifier; nil where that is none.
  var id: String?
  /// Whether it carries what is not listed: a picture, a voice note.
  var hasMedia = false
}
