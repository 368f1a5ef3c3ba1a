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
    for isDead in [true, false] {
      let outcome = Outcome.permanent(Self.answer, addressIsDead: isDead)
      #expect(settle(outcome, kind) == .giveUp(.rejected, suppressAddress: isDead))
    }
  }

  @Test(arguments: MessageKind.allCases)
  func `a gateway that is down costs no attempt, however often it was tried and whatever the deadline`(
    kind: MessageKind
  ) {
    for attempts in [1, 50] {
      let settlement = settle(.gatewayDown(Self.answer), kind, attempts: attempts, notAfter: Self.now)
      #expect(settlement == .again(at: Self.now + .minutes(1), countsAttempt: false))
    }
  }

  @Test(arguments: MessageKind.allCases)
  func `what was refused for now is tried again until its deadline`(kind: MessageKind) {
    let outcome = Outcome.transient(Self.answer, retryAfter: .minutes(5))
    #expect(settle(outcome, kind) == .again(at: Self.now + .minutes(5), countsAttempt: true))
    #expect(
      settle(outcome, kind, notAfter: Self.now + .minutes(4)) == .giveUp(.attemptsExhausted, suppressAddress: false))
    #expect(
      settle(.transient(Self.answer, retryAfter: nil), kind, attempts: 3)
        == .again(at: Self.now + .minutes(4), countsAttempt: true))
  }

  @Test(arguments: [
    (MessageKind.checkIn, UnknownPolicy.resend, true), (.checkIn, .hold, false), (.acknowledgement, .resend, true),
    (.acknowledgement, .hold, true), (.confirmation, .resend, false), (.confirmation, .hold, false),
    (.answer, .resend, false), (.answer, .hold, false), (.alert, .resend, true), (.alert, .hold, true),
    (.digest, .resend, true), (.digest, .hold, true),
  ])
  func `a lost answer is settled by the kind's own rule`(kind: MessageKind, policy: UnknownPolicy, isResent: Bool) {
    let settlement = settle(.unknown(Self.answer), kind, whenUnknown: policy)
    #expect(settlement == (isResent ? .again(at: Self.now + .minutes(1), countsAttempt: true) : .unknown))
    #expect(settle(.unknown(Self.answer), kind, notAfter: Self.now, whenUnknown: policy) == .unknown)
  }
}
