import AftercareCore

extension Outcome {
  /// What an SMTP exchange means for the mail (RFC 5321 §4.2, RFC 3463).
  init(smtp exchange: Exchange) {
    let dialogue = SMTPDialogue(lines: exchange.lines, onNewConnection: exchange.hadNewConnection)
    let reply = dialogue.lastReply
    let refusal = reply.flatMap { $0.isRefusal ? $0 : nil }
    switch exchange.ending {
    case .completed where dialogue.step == .over:
      self = .accepted(Self.answer(to: reply, summary: "accepted"))
    case .denied, .unreachable, .untrusted:
      self = .gatewayDown(Self.answer(to: refusal, summary: Self.failure(exchange, dialogue)))
    default:
      if let refusal {
        self.init(refusal: refusal, at: dialogue.step)
      } else {
        self.init(silence: exchange, in: dialogue)
      }
    }
  }

  private init(refusal reply: SMTPReply, at step: SMTPDialogue.Step) {
    let answer = Self.answer(to: reply, summary: "refused at \(step.name)")
    if step < .sender || Self.isAboutUs(reply) {
      self = .gatewayDown(answer)
    } else if reply.code < 500 {
      self = .transient(answer, retryAfter: nil)
    } else if step == .sender && !Self.isAboutSize(reply) {
      self = .gatewayDown(answer)
    } else {
      self = .permanent(answer, addressIsDead: Self.isAboutTheAddress(reply, at: step))
    }
  }

  /// No refusal came, and no acceptance either: what counts is whether the server may have the whole mail.
  private init(silence exchange: Exchange, in dialogue: SMTPDialogue) {
    let answer = GatewayAnswer(summary: Self.failure(exchange, dialogue))
    if exchange.endWasGiven {
      self = .unknown(answer)
    } else if dialogue.step < .sender {
      self = .gatewayDown(answer)
    } else if case .timedOut = exchange.ending, dialogue.lastReply == nil {
      self = .gatewayDown(answer)
    } else {
      self = .transient(answer, retryAfter: nil)
    }
  }

  /// Log-in wanted or wrong (RFC 4954 §6), our sender's address refused (X.1.7, X.1.8), our account over its quota (X.4.5).
  private static func isAboutUs(_ reply: SMTPReply) -> Bool {
    [530, 534, 535, 538].contains(reply.code) || ["7.8", "7.9", "1.7", "1.8", "4.5"].contains(reply.detail)
  }

  private static func isAboutSize(_ reply: SMTPReply) -> Bool {
    reply.code == 552 || ["3.4", "2.3"].contains(reply.detail)
  }

  private static func isAboutTheAddress(_ reply: SMTPReply, at step: SMTPDialogue.Step) -> Bool {
    if let status = reply.enhancedStatus { return EnhancedStatus(status)?.saysAddressIsDead ?? false }
    return step == .recipient && [550, 551, 553].contains(reply.code)
  }

  private static func answer(to reply: SMTPReply?, summary: String) -> GatewayAnswer {
    let codes = [reply.map { "SMTP \($0.code)" }, reply?.enhancedStatus].compactMap { $0 }
    return GatewayAnswer(
      code: reply?.code, enhancedStatus: reply?.enhancedStatus,
      summary: (codes + [summary]).joined(separator: " "), gatewayReference: reply?.queueName)
  }

  private static func failure(_ exchange: Exchange, _ dialogue: SMTPDialogue) -> String {
    "no answer to \(dialogue.step.name): \(exchange.failure)"
  }
}
