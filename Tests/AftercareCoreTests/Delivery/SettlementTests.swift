import AftercareCore
import Testing

@Suite struct SettlementTests {
  private static let now = Instant(milliseconds: 1_800_000_000_000)
  private static let answer = GatewayAnswer(code: 250, summary: "word")

  private func settle(
    _ outcome: Outcome, _ kind: MessageKind = .checkIn, attempts: Int = 1, notAfter: Instant? = nil,
    whenUnknown: UnknownPolicy = .resend
  ) -> Settlement {
    .decide(
      outcome, kind: kind, attempts: attempts, notAfter: notAfter, now: Self.now, jitter: 0.5, retry: RetryPolicy(),
      whenUnknown: whenUnknown)
  }

  @Test(arguments: MessageKind.allCases)
  func `what was accepted is sent, what was refused for good is given up`(kind: MessageKind) {
    #expect(settle(.accepted(Self.answer), kind) == .sent)
    for (suppresses, reason) in [(nil, .rejected), (.hardBounce, .rejected), (.stop, MessageReason.suppressed)]
      as [(SuppressionReason?, MessageReason)]
    {
      let outcome = Outcome.permanent(Self.answer, suppresses: suppresses)
      #expect(settle(outcome, kind) == .giveUp(reason, suppresses: suppresses))
    }
  }

  @Test(arguments: MessageKind.allCases)
  func `a gateway that is down costs no attempt, however often it was tried and whatever the deadline`(
    kind: MessageKind
  ) {
    // Due again before any probe is, so that there is something to probe with.
    let pause = Span.seconds(5)
    #expect(pause < CircuitBreaker().whenDown.first && pause < CircuitBreaker().whenStopped.first)
    for outcome in [Outcome.gatewayDown(Self.answer), .gatewayStopped(Self.answer, .noCredit)] {
      for attempts in [1, 50] {
        let settlement = settle(outcome, kind, attempts: attempts, notAfter: Self.now)
        #expect(settlement == .again(at: Self.now + pause, countsAttempt: false))
      }
    }
  }

  @Test(arguments: MessageKind.allCases)
  func `a gateway that limits us costs no attempt, and its wish is granted`(kind: MessageKind) {
    let first: Span = kind == .alert ? .seconds(10) : kind.isQuick ? .seconds(20) : .minutes(1)
    for attempts in [1, 50] {
      #expect(
        settle(.throttled(Self.answer, retryAfter: nil), kind, attempts: attempts)
          == .again(at: Self.now + first, countsAttempt: false))
      #expect(
        settle(.throttled(Self.answer, retryAfter: .minutes(4)), kind, attempts: attempts)
          == .again(at: Self.now + .minutes(4), countsAttempt: false))
      #expect(
        settle(.throttled(Self.answer, retryAfter: nil), kind, attempts: attempts, notAfter: Self.now)
          == .again(at: Self.now + first, countsAttempt: false))
    }
  }

  @Test(arguments: MessageKind.allCases)
  func `what was refused for now is tried again until its deadline`(kind: MessageKind) {
    let outcome = Outcome.transient(Self.answer, retryAfter: .minutes(5))
    #expect(settle(outcome, kind) == .again(at: Self.now + .minutes(5), countsAttempt: true))
    #expect(
      settle(outcome, kind, notAfter: Self.now + .seconds(9)) == .giveUp(.attemptsExhausted, suppresses: nil))
    let third: Span = kind == .alert ? .seconds(40) : kind.isQuick ? .seconds(80) : .minutes(4)
    #expect(
      settle(.transient(Self.answer, retryAfter: nil), kind, attempts: 3)
        == .again(at: Self.now + third, countsAttempt: true))
  }

  @Test(arguments: [
    (MessageKind.checkIn, UnknownPolicy.resend, true), (.checkIn, .hold, false), (.acknowledgement, .resend, true),
    (.acknowledgement, .hold, true), (.confirmation, .resend, false), (.confirmation, .hold, false),
    (.answer, .resend, false), (.answer, .hold, false), (.alert, .resend, true), (.alert, .hold, true),
    (.digest, .resend, true), (.digest, .hold, true),
  ])
  func `a lost answer is settled by the kind's own rule`(kind: MessageKind, policy: UnknownPolicy, isResent: Bool) {
    let settlement = settle(.unknown(Self.answer), kind, whenUnknown: policy)
    let first: Span = kind == .alert ? .seconds(10) : kind.isQuick ? .seconds(20) : .minutes(1)
    #expect(settlement == (isResent ? .again(at: Self.now + first, countsAttempt: true) : .unknown))
    #expect(settle(.unknown(Self.answer), kind, notAfter: Self.now, whenUnknown: policy) == .unknown)
  }
}

extension MessageKind {
  fileprivate var isQuick: Bool { self == .acknowledgement || self == .confirmation }
}
