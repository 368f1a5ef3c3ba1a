public import AftercareCore
import HTTPTypes

/// A request to a webhook, as it came: what its decoder works on.
public struct HookRequest: Sendable {
  /// What the webhook is for: the last part of its path.
  public enum Purpose: String, Sendable, CaseIterable {
    /// Clients' replies.
    case reply
    /// What became of our messages.
    case receipt
  }

  /// What the webhook is for.
  public var purpose: Purpose
  /// Path and query as they stood on the wire.
  public var target: String
  /// The headers by lower-case name; of several with one name the first.
  public var headers: [String: String]
  /// The body; empty for none.
  public var body: [UInt8]
  /// When it came.
  public var receivedAt: Instant

  /// Makes a request.
  public init(purpose: Purpose, target: String, headers: [String: String], body: [UInt8], receivedAt: Instant) {
    self.purpose = purpose
    self.target = target
    self.headers = headers
    self.body = body
    self.receivedAt = receivedAt
  }

  /// The fields behind the `?`.
  var query: FormFields { FormFields(target.utf8.drop { $0 != UInt8(ascii: "?") }.dropFirst()) }

  /// The fields of a form in the body; none when the body is something else.
  var form: FormFields {
    let type = (headers["content-type"] ?? "").prefix { $0 != ";" }.lowercased()
    return type == "application/x-www-form-urlencoded" ? FormFields(body) : FormFields([UInt8]())
  }
}

/// What a webhook was told.
public struct HookFindings: Equatable, Sendable {
  /// Replies, to be received.
  public var replies: [RawReply] = []
  /// Receipts, to be noted.
  public var receipts: [Receipt] = []
  /// Addresses whose owners told the gateway to stop.
  public var stops: [ContactAddress] = []

  /// Nothing that concerns us.
  public init() {}
}

/// How one kind of gateway calls: told apart from a stranger, and understood. Pure.
public protocol Webhook: Sendable {
  /// Whether whoever holds the secret made the request. What is not genuine is not looked at any further.
  func isGenuine(_ request: HookRequest) -> Bool
  /// What a genuine request tells; nil when it cannot be understood.
  func findings(in request: HookRequest) -> HookFindings?
  /// What the gateway wants to hear when all is well.
  var thanks: WebAnswer { get }
}

extension Webhook {
  /// An empty 200.
  public var thanks: WebAnswer { WebAnswer(.ok) }
}
