import AftercareCore

/// The language of an SMS gateway, with its address and log-in. Made by one of the static functions, each of which
/// says what cannot work.
public struct HTTPPreset: Sendable {
  let dialect: any SMSDialect
}

/// How one kind of SMS gateway is asked, and what its answers mean.
protocol SMSDialect: Sendable {
  /// For Basic authentication; nil: none.
  var username: String? { get }
  var password: Secret? { get }
  /// Whether a message with a reference it has seen is not sent again.
  var knowsReferences: Bool { get }
  func request(to: PhoneNumber, text: String, reference: String) -> HTTPRequest
  /// What a complete answer means.
  func outcome(of answer: HTTPAnswer) -> Outcome
}

/// A request as it goes over the wire. It may hold secrets: it is never printed.
struct HTTPRequest: Sendable {
  var method: String
  var url: String
  /// Whole lines, without line ends.
  var headers: [String]
  /// Nil for GET.
  var body: [UInt8]?

  static func post(_ url: String, contentType: String, headers: [String] = [], body: String) -> HTTPRequest {
    HTTPRequest(method: "POST", url: url, headers: ["Content-Type: \(contentType)"] + headers, body: Array(body.utf8))
  }
}
