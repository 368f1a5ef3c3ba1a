import AftercareCore

extension Outcome {
  /// What an HTTP exchange means for the message.
  init(http exchange: Exchange, in dialect: any SMSDialect, receivedAt: Instant?) {
    let answer = GatewayAnswer(summary: "no whole answer: \(exchange.failure)")
    if exchange.ending == .completed {
      self = dialect.outcome(of: HTTPAnswer(exchange, receivedAt: receivedAt))
    } else if exchange.requestBytes > 0 && exchange.bodyWasGiven {
      // The gateway may have the whole request, whatever went wrong afterwards.
      self = .unknown(answer)
    } else if exchange.hadNewConnection && exchange.requestBytes == 0 {
      self = .gatewayDown(answer)
    } else if case .unreachable = exchange.ending {
      self = .gatewayDown(answer)
    } else {
      self = .transient(answer, retryAfter: nil)
    }
  }
}

extension Exchange {
  /// Whether a kept connection turned out to be closed before the gateway could have the whole request.
  var foundConnectionClosed: Bool {
    if case .timedOut = ending { return false }
    return !hadNewConnection && ending != .completed && !(requestBytes > 0 && bodyWasGiven)
  }
}

extension SMSDialect {
  /// What a status other than success means where the gateway's own codes say no more (RFC 9110 §15).
  ///
  /// 502 and 504 come from something in front of the gateway that lost its answer: the message may have been sent,
  /// which matters unless the gateway knows its reference.
  func outcome(ofStatus answer: HTTPAnswer, detail: String? = nil) -> Outcome {
    let said = answer.said(detail)
    return switch answer.status {
    case 502 where !knowsReferences, 504 where !knowsReferences: .unknown(said)
    case 429: .throttled(said, retryAfter: answer.retryAfter)
    // Overloaded or under repair, and it says how long (RFC 9110 §15.6.4): not this message's fault.
    case 503 where answer.retryAfter != nil: .throttled(said, retryAfter: answer.retryAfter)
    case 408, 425, 500...: .transient(said, retryAfter: answer.retryAfter)
    case 401, 403, 407: .gatewayStopped(said, .logInRefused)
    case 402: .gatewayStopped(said, .noCredit)
    case 301, 308, 404, 405, 410: .gatewayStopped(said, .wrongAddress)
    // A network that wants a log-in of its own sends everybody elsewhere for a while.
    case 300..<400: .gatewayDown(said)
    default: .permanent(said, suppresses: nil)
    }
  }
}

extension HTTPAnswer {
  /// The answer as it is kept: `detail` is a code or words of ours, never the server's text.
  func said(_ detail: String? = nil, gatewayReference: String? = nil) -> GatewayAnswer {
    GatewayAnswer(
      code: status, summary: (["HTTP \(status)"] + [detail].compactMap { $0 }).joined(separator: ", "),
      gatewayReference: gatewayReference.flatMap(Self.reference))
  }

  /// A gateway's identifier, if it looks like one: printable, at most 128 characters.
  private static func reference(_ text: String) -> String? {
    (1...128).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f } ? text : nil
  }
}
