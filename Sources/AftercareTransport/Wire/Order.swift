import AftercareCore

/// One exchange to be carried out: where, how, and what.
struct Order: Sendable {
  /// What is to be done at the other end.
  enum Action: Sendable {
    /// Hands a mail over.
    case mail(from: EmailAddress, to: EmailAddress, bytes: [UInt8])
    /// Sends a request. Each header is a whole line without its line end; `body` is nil for GET.
    case http(method: String, headers: [String], body: [UInt8]?)
    /// Asks by GET, which changes nothing at the other end: it shares the kept connection, and libcurl may repeat it when
    /// that has died.
    case ask(headers: [String])
  }

  var url: String
  var route: Route
  var action: Action
  /// Whether it must not go over a kept connection.
  var needsNewConnection = false
  /// The most that is kept of the answer; a server that sends more is cut off.
  var answerLimit = Traffic.limit
}

/// What all exchanges of one gateway have in common.
struct Route: Sendable {
  /// The schemes libcurl may speak, its own way: `smtp,smtps`.
  var protocols: String
  /// For the log-in; nil: none.
  var username: String?
  var password: Secret?
  /// A PEM file of certificate authorities instead of the system's; nil: the system's.
  var caFile: String?
  /// Whether a connection that begins plain must turn to TLS before anything is sent.
  var mustStartTLS = false
  /// Name look-up, connection and TLS together.
  var connectTimeout: Span
  /// The whole exchange, connecting included.
  var transferTimeout: Span
}
