/// What one attempt to hand a message to a gateway came to.
public enum Outcome: Hashable, Sendable {
  /// The gateway took responsibility for it; this is not yet delivery.
  case accepted(GatewayAnswer)
  /// It was refused for now (SMTP 4xx, HTTP 5xx or 429): trying again can help.
  /// `retryAfter` is what the gateway asked for, when it did.
  case transient(GatewayAnswer, retryAfter: Span?)
  /// The gateway limits how much it takes from us: too many connections, messages or requests for now (SMTP 421 or 450
  /// with X.7, HTTP 429). Costs the message no attempt: the gateway is used more slowly for a while.
  case throttled(GatewayAnswer, retryAfter: Span?)
  /// It was refused for good: trying again cannot help. `suppresses` when the refusal is about the
  /// recipient's address itself (RFC 3463 X.1.1, X.1.2, X.1.6 …), so that it is suppressed.
  case permanent(GatewayAnswer, suppresses: SuppressionReason?)
  /// The gateway did not get as far as this message: unreachable, TLS failed, out of order. Costs the message no attempt,
  /// and may pass by itself.
  case gatewayDown(GatewayAnswer)
  /// The gateway takes nothing from us until a person does something: log-in or sender refused, no credit. Costs the
  /// message no attempt.
  case gatewayStopped(GatewayAnswer, StopReason)
  /// The connection ended after the message may have been taken: it may have been sent.
  case unknown(GatewayAnswer)

  /// What the gateway said, whatever came of it.
  public var answer: GatewayAnswer {
    switch self {
    case .accepted(let answer), .transient(let answer, _), .throttled(let answer, _), .permanent(let answer, _),
      .gatewayDown(let answer), .gatewayStopped(let answer, _), .unknown(let answer):
      answer
    }
  }

  /// Whether the gateway took responsibility for the message.
  public var isAccepted: Bool {
    if case .accepted = self { return true }
    return false
  }

  /// The word the `attempt` table and the audit trail keep; the codes beside it tell the rest.
  public var name: String {
    switch self {
    case .accepted: "accepted"
    case .transient, .throttled: "transient"
    case .permanent: "permanent"
    case .gatewayDown, .gatewayStopped: "gatewayDown"
    case .unknown: "unknown"
    }
  }
}

/// Why a gateway takes nothing until a person does something. Stored by this name; told to people in sentences.
public enum StopReason: String, Codable, Sendable, CaseIterable {
  /// Name, password or key are wrong, or missing.
  case logInRefused
  /// The clinic's own address or number may not send.
  case senderRefused
  /// The account has no credit, or is closed.
  case noCredit
  /// The account's allowance is used up.
  case limitReached
  /// Nothing at the configured address understands us.
  case wrongAddress
  /// The server does not talk to this machine at all.
  case serverRefuses
}

/// What a gateway answered, made fit to be stored and logged.
public struct GatewayAnswer: Hashable, Sendable {
  /// The SMTP reply code or HTTP status; nil when nothing came.
  public var code: Int?
  /// The RFC 3463 enhanced status, `5.1.1`; nil where there was none.
  public var enhancedStatus: String?
  /// Codes and library words only, at most 200 characters, never the recipient or the message: servers like to
  /// repeat addresses in their answers, so their free text is not kept.
  public var summary: String
  /// The gateway's own identifier of the message, for receipts; nil where it gives none.
  public var gatewayReference: String?

  /// Makes an answer; `summary` is cut at 200 characters.
  public init(code: Int? = nil, enhancedStatus: String? = nil, summary: String, gatewayReference: String? = nil) {
    self.code = code
    self.enhancedStatus = enhancedStatus
    self.summary = String(summary.prefix(200))
    self.gatewayReference = gatewayReference
  }
}
