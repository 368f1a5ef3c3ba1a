import AftercareCore
import Testing

@Suite struct CircuitBreakerTests {
  private static let now = Instant(milliseconds: 1_800_000_000_000)
  private static let down = Outcome.gatewayDown(GatewayAnswer(summary: "refused"))

  @Test func `a working gateway has all its connections`() {
    var breaker = CircuitBreaker()
    #expect(breaker.allowance(connections: 4, now: Self.now) == 4)
    let hasChanged = breaker.note(.accepted(GatewayAnswer(summary: "")), now: Self.now)
    #expect(!hasChanged)
    #expect(breaker.pause == nil)
  }

  @Test func `a gateway that is down pauses, then takes one probe`() {
    var breaker = CircuitBreaker()
    let hasChanged = breaker.note(Self.down, now: Self.now)
    #expect(hasChanged)
    #expect(breaker.pause == GatewayPause(reason: "refused", probeAt: Self.now + .seconds(10), failures: 1))
    #expect(breaker.allowance(connections: 4, now: Self.now + Span(milliseconds: 9_999)) == 0)
    #expect(breaker.allowance(connections: 4, now: Self.now + .seconds(10)) == 1)
  }

  @Test func `failures of messages that were on the wire together are one`() {
    var breaker = CircuitBreaker()
    let hasChanged = breaker.note(Self.down, now: Self.now)
    #expect(hasChanged)
    let hasChangedAgain = breaker.note(Self.down, now: Self.now + .seconds(9))
    #expect(!hasChangedAgain)
    #expect(breaker.pause?.failures == 1 && breaker.pause?.probeAt == Self.now + .seconds(10))
  }

  @Test func `a clock that is set back does not keep a gateway paused`() {
    var breaker = CircuitBreaker()
    _ = breaker.note(Self.down, now: Self.now)
    let past = Self.now - .days(2)
    #expect(breaker.allowance(connections: 4, now: past) == 1)
    let hasChanged = breaker.note(Self.down, now: past)
    #expect(hasChanged)
    #expect(breaker.pause?.probeAt == past + .seconds(20))
  }

  @Test func `pauses double up to five minutes`() {
    var breaker = CircuitBreaker()
    var now = Self.now
    var pauses: [Span] = []
    for _ in 1...70 {
      let hasChanged = breaker.note(Self.down, now: now)
      #expect(hasChanged)
      let probeAt = breaker.pause?.probeAt ?? now
      pauses.append(probeAt - now)
      now = probeAt
    }
    #expect(pauses.prefix(6) == [.seconds(10), .seconds(20), .seconds(40), .seconds(80), .seconds(160), .seconds(300)])
    #expect(pauses.dropFirst(6).allSatisfy { $0 == .minutes(5) })
  }

  private static let stopped = Outcome.gatewayStopped(GatewayAnswer(summary: "refused"), .logInRefused)

  @Test func `a stopped gateway is tried seldom`() {
    var breaker = CircuitBreaker()
    var now = Self.now
    var pauses: [Span] = []
    for _ in 1...40 {
      _ = breaker.note(Self.stopped, now: now)
      #expect(breaker.pause?.stop == .logInRefused)
      pauses.append((breaker.probeAt ?? now) - now)
      now = breaker.probeAt ?? now
    }
    #expect(pauses.prefix(5) == [.minutes(5), .minutes(10), .minutes(20), .minutes(40), .minutes(60)])
    #expect(pauses.dropFirst(5).allSatisfy { $0 == .hours(1) })
  }

  @Test func `a stop that is found while it is merely down is news, not the other way round`() {
    var breaker = CircuitBreaker()
    _ = breaker.note(Self.down, now: Self.now)
    let isNews = breaker.note(Self.stopped, now: Self.now + .seconds(1))
    #expect(isNews && breaker.pause?.stop == .logInRefused && breaker.pause?.failures == 1)
    let isNewsAgain = breaker.note(Self.down, now: Self.now + .seconds(2))
    #expect(!isNewsAgain && breaker.pause?.stop == .logInRefused)
    let probe = breaker.note(Self.down, now: Self.now + .hours(1))
    #expect(probe && breaker.pause?.stop == nil && breaker.pause?.failures == 1)
  }

  @Test(arguments: [(CircuitBreakerTests.down, Span.seconds(30)), (CircuitBreakerTests.stopped, Span.minutes(5))])
  func `an alert need not wait for the end of a long pause`(failure: Outcome, pause: Span) {
    var breaker = CircuitBreaker()
    var now = Self.now
    for _ in 1...12 {
      _ = breaker.note(failure, now: now)
      now = breaker.probeAt ?? now
    }
    _ = breaker.note(failure, now: now)
    #expect(!breaker.admitsAlert(now: now + pause - Span(milliseconds: 1)))
    #expect(breaker.admitsAlert(now: now + pause))
    #expect(breaker.allowance(connections: 4, now: now + pause) == 0)
    // An alert that fails before the pause is over makes the next alert wait, not everybody.
    let probeAt = breaker.probeAt
    let hasChanged = breaker.note(failure, now: now + pause)
    #expect(!hasChanged && breaker.probeAt == probeAt)
    #expect(!breaker.admitsAlert(now: now + pause) && breaker.admitsAlert(now: now + pause + pause))
  }

  @Test func `a pause of an earlier service is taken up with a probe at once`() {
    var breaker = CircuitBreaker()
    breaker.resume(
      GatewayPause(reason: "refused", probeAt: Self.now + .hours(1), failures: 3, stop: .noCredit), now: Self.now)
    #expect(breaker.allowance(connections: 4, now: Self.now) == 1 && breaker.admitsAlert(now: Self.now))
    _ = breaker.note(.gatewayStopped(GatewayAnswer(summary: "refused"), .noCredit), now: Self.now)
    #expect(breaker.pause?.failures == 4 && breaker.probeAt == Self.now + .minutes(40))
    breaker.resume(nil, now: Self.now)
    #expect(breaker.allowance(connections: 4, now: Self.now) == 4)
  }

  @Test func `a clock that is put back ends a pause that would last for years`() {
    var breaker = CircuitBreaker()
    _ = breaker.note(Self.down, now: Self.now)
    #expect(breaker.allowance(connections: 4, now: Self.now - .days(365)) == 1)
    #expect(breaker.admitsAlert(now: Self.now - .days(365)))
  }

  @Test(arguments: [
    Outcome.accepted(GatewayAnswer(summary: "")), .transient(GatewayAnswer(summary: ""), retryAfter: nil),
    .permanent(GatewayAnswer(summary: ""), suppresses: .hardBounce), .unknown(GatewayAnswer(summary: "")),
  ])
  func `any other word ends the pause`(outcome: Outcome) {
    var breaker = CircuitBreaker()
    let hasChanged = breaker.note(Self.down, now: Self.now)
    #expect(hasChanged)
    let hasChangedAgain = breaker.note(outcome, now: Self.now + .seconds(10))
    #expect(hasChangedAgain)
    #expect(breaker.pause == nil && breaker.allowance(connections: 4, now: Self.now) == 4)
    let hasChangedOnceMore = breaker.note(Self.down, now: Self.now + .seconds(11))
    #expect(hasChangedOnceMore)
    #expect(breaker.pause?.failures == 1)
  }
}
