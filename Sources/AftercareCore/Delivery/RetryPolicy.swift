import Foundation

/// When a message is tried again: exponential with jitter, until its deadline.
public struct RetryPolicy: Hashable, Sendable {
  /// The pause after the first failed attempt. Default 1 min.
  public var first: Span
  /// The longest pause. Default 1 h.
  public var longest: Span
  /// How much of a pause that the server asks for is granted: a hostile one must not park a message for ever. Default 2 h.
  public var longestWish: Span

  /// Makes a policy.
  public init(first: Span = .minutes(1), longest: Span = .hours(1), longestWish: Span = .hours(2)) {
    self.first = first
    self.longest = longest
    self.longestWish = longestWish
  }

  /// The instant of the next try after `attempts` failed ones; nil when there is no time for one before `notAfter`.
  ///
  /// The pause doubles with each attempt up to `longest`, times a factor between 0.75 and 1.25 that `jitter` (0 to 1)
  /// chooses. What the server asked for (`retryAfter`) is a lower bound, up to `longestWish`. A try that would come too
  /// late is made shortly before the deadline instead, if the first pause fits before it.
  public func next(attempts: Int, now: Instant, jitter: Double, retryAfter: Span?, notAfter: Instant?) -> Instant? {
    let doublings = Double(min(max(attempts - 1, 0), 30))
    let plain = min(Double(first.milliseconds) * pow(2, doublings), Double(longest.milliseconds))
    let pause = Span(milliseconds: Int64(plain * (0.75 + 0.5 * min(max(jitter, 0), 1))))
    let instant = now + max(pause, min(retryAfter ?? .zero, longestWish))
    guard let notAfter, instant > notAfter else { return instant }
    let last = notAfter - min(Self.lastMargin, Span(milliseconds: first.milliseconds / 2))
    return last >= now + first ? last : nil
  }

  /// How long before the deadline the last try is made, at most: its claim has to come before it.
  private static let lastMargin = Span.seconds(10)

  /// The policy for messages of `kind`: what somebody waits for is tried again much sooner.
  public func quickened(for kind: MessageKind) -> RetryPolicy {
    switch kind {
    case .alert: atMost(first: .seconds(10), longest: .minutes(2), longestWish: .minutes(5))
    case .acknowledgement, .confirmation: atMost(first: .seconds(20), longest: .minutes(5), longestWish: .minutes(10))
    case .answer, .checkIn, .digest: self
    }
  }

  private func atMost(first: Span, longest: Span, longestWish: Span) -> RetryPolicy {
    RetryPolicy(
      first: min(self.first, first), longest: min(self.longest, longest),
      longestWish: min(self.longestWish, longestWish))
  }
}

/// What a gateway's clinic does with a message whose answer was lost and about which nobody can be asked.
public enum UnknownPolicy: String, Codable, Sendable, CaseIterable {
  /// Send it again with the same reference: rather twice than never. The default.
  case resend
  /// Leave it to a person.
  case hold
}

/// What becomes of a message after an attempt.
public enum Settlement: Hashable, Sendable {
  /// A gateway accepted it.
  case sent
  /// It waits for another try at the instant; `countsAttempt` is false when the gateway was down.
  case again(at: Instant, countsAttempt: Bool)
  /// It goes on by the client's next consented channel, else it fails with the reason.
  case giveUp(MessageReason, suppresses: SuppressionReason?)
  /// The answer was lost, and it is not tried again by itself, or not before the gateway was asked.
  case unknown

  /// Decides by the attempt's outcome; pure, `jitter` between 0 and 1 comes from the caller.
  ///
  /// `attempts` counts the attempts so far, this one included; `retry` is quickened for what somebody waits for. What a
  /// gateway did not take because it is down or stopped is due again before the gateway's first probe is, what it did not
  /// take because it limits us after the policy's first pause, whatever the count: how long the gateway rests is the
  /// ``GatewayPace``'s affair, and a deadline that passes meanwhile is seen by the claim. A confirmation is never sent again after an unknown outcome (`safety` §2), an answer by a person is
  /// held for the person. Where the gateway can be asked, an unknown outcome waits for its answer (``AskingRules``).
  public static func decide(
    _ outcome: Outcome, kind: MessageKind, attempts: Int, notAfter: Instant?, now: Instant, jitter: Double,
    retry: RetryPolicy, whenUnknown: UnknownPolicy, canBeAsked: Bool = false
  ) -> Settlement {
    let retry = retry.quickened(for: kind)
    switch outcome {
    case .accepted: return .sent
    case .permanent(_, let suppresses):
      return .giveUp(suppresses == .stop ? .suppressed : .rejected, suppresses: suppresses)
    case .gatewayDown, .gatewayStopped:
      return .again(at: now + Self.beforeAnyProbe, countsAttempt: false)
    case .throttled(_, let retryAfter):
      let next = retry.next(attempts: 1, now: now, jitter: jitter, retryAfter: retryAfter, notAfter: notAfter)
      return .again(at: next ?? now + retry.first, countsAttempt: false)
    case .transient(_, let retryAfter):
      let next = retry.next(
        attempts: attempts, now: now, jitter: jitter, retryAfter: retryAfter, notAfter: notAfter)
      guard let next else { return .giveUp(.attemptsExhausted, suppresses: nil) }
      return .again(at: next, countsAttempt: true)
    case .unknown:
      guard !canBeAsked, kind.isResentWhenUnknown(whenUnknown) else { return .unknown }
      let next = retry.next(attempts: attempts, now: now, jitter: jitter, retryAfter: nil, notAfter: notAfter)
      return next.map { .again(at: $0, countsAttempt: true) } ?? .unknown
    }
  }

  /// Less than the first pause of a ``CircuitBreaker``.
  private static let beforeAnyProbe = Span.seconds(5)
}

extension MessageKind {
  /// Whether a message of this kind is sent again when its answer was lost (`safety` §2, column `unknown`).
  public func isResentWhenUnknown(_ policy: UnknownPolicy) -> Bool {
    switch self {
    case .checkIn: policy == .resend
    case .acknowledgement, .alert, .digest: true
    case .confirmation, .answer: false
    }
  }
}
