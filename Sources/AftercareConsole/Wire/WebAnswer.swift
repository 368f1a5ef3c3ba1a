public import HTTPTypes

/// What is answered: a status, and no more words than the other side needs.
public struct WebAnswer: Equatable, Sendable {
  /// The status.
  public var status: HTTPResponse.Status
  /// The body's type; nil for none.
  public var type: String?
  /// The body.
  public var body: String
  /// After how many seconds to try again; nil: that is not said.
  public var retryAfter: Int?

  /// Makes an answer.
  public init(_ status: HTTPResponse.Status, type: String? = nil, _ body: String = "", retryAfter: Int? = nil) {
    self.status = status
    self.type = type
    self.body = body
    self.retryAfter = retryAfter
  }
}
