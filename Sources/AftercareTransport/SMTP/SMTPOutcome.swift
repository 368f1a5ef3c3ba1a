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
    case .denied:
      let answer = Self.answer(to: refusal, summary: Self.failure(exchange, dialogue))
      if let refusal, refusal.isAboutLimits(at: dialogue.step) {
        self = .throttled(answer, retryAfter: refusal.text.retryAfter)
      } else if let refusal, refusal.code < 500 {
        self = .gatewayDown(answer)
      } else {
        self = .gatewayStopped(answer, dialogue.step == .hello ? .serverRefuses : .logInRefused)
      }
    case .unreachable, .untrusted:
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
    if reply.isAboutLimits(at: step) {
      self = .throttled(answer, retryAfter: reply.text.retryAfter)
    } else if let stop = reply.stop(at: step) {
      self = .gatewayStopped(answer, stop)
    } else if step < .sender || reply.isAboutUs || step == .sender && reply.code == 421 {
      self = .gatewayDown(answer)
    } else if reply.code < 500 {
      self = .transient(answer, retryAfter: reply.text.retryAfter)
    } else {
      self = .permanent(answer, suppresses: reply.isAboutTheAddress(at: step) ? .hardBounce : nil)
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

extension Exchange {
  /// Whether a kept connection turned out to be closed, or was closed by its server, before the mail could have been
  /// taken: then nobody is to blame, and a new connection is due.
  var foundMailConnectionClosed: Bool {
    guard !hadNewConnection, !endWasGiven, ending != .completed else { return false }
    let dialogue = SMTPDialogue(lines: lines, onNewConnection: false)
    guard let reply = dialogue.lastReply else { return true }
    // RFC 5321 §3.8: 421 closes the channel, as for a caller who was idle for too long or had too many refusals.
    if reply.isRefusal { return reply.code == 421 }
    if case .timedOut = ending { return false }
    return true
  }
}

extension SMTPReply {
  /// Whether it says that we connect or send too much for now, rather than something of this mail.
  fileprivate func isAboutLimits(at step: SMTPDialogue.Step) -> Bool {
    guard code < 500, code != 454, !text.isAboutGreylisting, !detail.hasPrefix("1."), !detail.hasPrefix("2.") else {
      return false
    }
    return text.isAboutLimits || detail.hasPrefix("7.") && (step <= .sender || code == 421)
  }

  /// Why nothing of ours will be taken; nil when it may be about this mail, or pass by itself.
  fileprivate func stop(at step: SMTPDialogue.Step) -> StopReason? {
    guard code >= 500 else { return nil }
    if step < .sender { return .serverRefuses }
    // Log-in wanted or wrong (RFC 4954 §6).
    if [530, 534, 535, 538].contains(code) || ["7.8", "7.9"].contains(detail) { return .logInRefused }
    // Our account is over its quota, as large providers use X.4.5; our sender's address is refused.
    if detail == "4.5" { return .limitReached }
    if ["1.7", "1.8", "7.27", "7.60"].contains(detail) { return .senderRefused }
    if step == .sender { return isAboutSize ? nil : text.stop ?? .senderRefused }
    return detail.isEmpty || detail.hasPrefix("7.") ? text.stop : nil
  }

  /// What a person need not see to: our sender's domain could not be looked up, the system is congested.
  fileprivate var isAboutUs: Bool { ["7.8", "7.9", "1.7", "1.8", "4.5"].contains(detail) || code == 454 }

  private var isAboutSize: Bool { code == 552 || ["3.4", "2.3"].contains(detail) }

  fileprivate func isAboutTheAddress(at step: SMTPDialogue.Step) -> Bool {
    if let enhancedStatus { return EnhancedStatus(enhancedStatus)?.saysAddressIsDead ?? false }
    return step == .recipient && [550, 551, 553].contains(code)
  }
}
