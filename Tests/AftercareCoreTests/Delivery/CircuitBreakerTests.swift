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
    #expect(breaker.isProbeDue(now: past) && breaker.allowance(connections: 4, now: past) == 1)
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

  @Test(arguments: [
    Outcome.accepted(GatewayAnswer(summary: "")), .transient(GatewayAnswer(summary: ""), retryAfter: nil),
    .permanent(GatewayAnswer(summary: ""), addressIsDead: true), .unknown(GatewayAnswer(summary: "")),
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
