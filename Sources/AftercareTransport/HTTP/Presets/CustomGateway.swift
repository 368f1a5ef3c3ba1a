import AftercareCore

/// An SMS gateway described in the configuration.
///
/// In `url`, `headers` and `body` these stand for values: `{to}` (E.164), `{toDigits}` (the same without `+`),
/// `{from}`, `{text}`, `{reference}`, `{secret}`. They are escaped: in the URL and in a form by percent, in JSON,
/// XML and plain text as the content type needs. In headers `{text}` cannot stand.
public struct CustomGateway: Sendable {
  /// How it is asked.
  public enum Method: String, Sendable, CaseIterable {
    /// Without a body; every request has a connection of its own, because libcurl would repeat it on a dead one.
    case get = "GET"
    /// With a body.
    case post = "POST"
    /// With a body.
    case put = "PUT"
  }

  /// What must be in a 2xx answer for the message to count as accepted; without it the message was refused.
  public enum Success: Hashable, Sendable {
    /// The status is enough.
    case status
    /// The body contains this.
    case text(String)
    /// Something stands at this path, `messages.0.status`, of the JSON body; if `equals` is given, just that.
    case json(path: String, equals: String?)
  }

  /// Where it is.
  public var url: String
  /// How it is asked.
  public var method: Method
  /// By name.
  public var headers: [String: String]
  /// Of the body: JSON, form, XML or `text/plain`.
  public var contentType: String
  /// The body; not for GET.
  public var body: String
  /// The sender, for `{from}`.
  public var from: String
  /// For Basic authentication; nil: none.
  public var username: String?
  /// For Basic authentication.
  public var password: Secret?
  /// For `{secret}`; nil: empty.
  public var secret: Secret?
  /// What an accepting answer must have.
  public var success: Success
  /// Where its own identifier of the message stands in a JSON answer; nil: nowhere.
  public var referencePath: String?
  /// Whether it ignores a message whose `{reference}` it has seen.
  public var knowsReferences: Bool

  /// Makes a description; ``HTTPPreset/custom(_:)`` checks it.
  public init(
    url: String, method: Method = .post, headers: [String: String] = [:], contentType: String = "application/json",
    body: String = "", from: String = "", username: String? = nil, password: Secret? = nil, secret: Secret? = nil,
    success: Success = .status, referencePath: String? = nil, knowsReferences: Bool = false
  ) {
    self.url = url
    self.method = method
    self.headers = headers
    self.contentType = contentType
    self.body = body
    self.from = from
    self.username = username
    self.password = password
    self.secret = secret
    self.success = success
    self.referencePath = referencePath
    self.knowsReferences = knowsReferences
  }
}
