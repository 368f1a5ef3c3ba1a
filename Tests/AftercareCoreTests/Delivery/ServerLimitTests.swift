import AftercareCore
import Testing

@testable import TestServers

@Suite struct ServerLimitTests {
  private static let now = Instant(milliseconds: 1_800_000_000_000)
  private static let accepted = Outcome.accepted(GatewayAnswer(summary: ""))

  private static func throttled(_ retryAfter: Span? = nil) -> Outcome {
    .throttled(GatewayAnswer(code: 421, summary: "too many"), retryAfter: retryAfter)
  }

  @Test func `a refusal halves the connections and rests, several at once are one`() {
    var limit = ServerLimit(most: 8)
    #expect(limit.width(now: Self.now) == 8 && limit.restsUntil(now: Self.now) == nil)
    for _ in 1...5 { limit.note(Self.throttled(), now: Self.now) }
    #expect(limit.width(now: Self.now) == 4 && limit.restsUntil(now: Self.now) == Self.now + .seconds(1))
    #expect(limit.refusals == 1)
    limit.note(Self.throttled(), now: Self.now + .seconds(1))
    #expect(limit.width(now: Self.now + .seconds(1)) == 2)
    #expect(limit.restsUntil(now: Self.now + .seconds(1)) == Self.now + .seconds(3))
  }

  @Test func `at one connection the rests double to five minutes`() {
    var limit = ServerLimit(most: 4)
    var now = Self.now
    var rests: [Span] = []
    for _ in 1...12 {
      limit.note(Self.throttled(), now: now)
      let until = limit.restsUntil(now: now) ?? now
      rests.append(until - now)
      now = until
    }
    #expect(limit.width(now: now) == 1)
    #expect(rests.prefix(5) == [.seconds(1), .seconds(2), .seconds(4), .seconds(8), .seconds(16)])
    #expect(rests.suffix(3).allSatisfy { $0 == .minutes(5) })
  }

  @Test func `acceptances bring one connection back after the other`() {
    var limit = ServerLimit(most: 3)
    limit.note(Self.throttled(), now: Self.now)
    #expect(limit.width(now: Self.now) == 1)
    for _ in 1...9 { limit.note(Self.accepted, now: Self.now) }
    #expect(limit.width(now: Self.now) == 1)
    limit.note(Self.accepted, now: Self.now)
    #expect(limit.width(now: Self.now) == 2)
    for _ in 1...20 { limit.note(Self.accepted, now: Self.now) }
    #expect(limit.width(now: Self.now) == 3)
    for _ in 1...100 { limit.note(Self.accepted, now: Self.now) }
    #expect(limit.width(now: Self.now) == 3)
  }

  @Test func `ten minutes without a refusal bring all of them back`() {
    var limit = ServerLimit(most: 8)
    for minute in 0...2 { limit.note(Self.throttled(), now: Self.now + .minutes(Int64(minute))) }
    #expect(limit.width(now: Self.now + .minutes(11)) == 1)
    #expect(limit.width(now: Self.now + .minutes(12)) == 8)
    limit.note(Self.throttled(), now: Self.now + .minutes(12))
    #expect(limit.width(now: Self.now + .minutes(12)) == 4)
    #expect(limit.restsUntil(now: Self.now + .minutes(12)) == Self.now + .minutes(12) + .seconds(1))
  }

  @Test(arguments: [(Span.seconds(40), Span.seconds(40)), (.hours(9), .minutes(15)), (.zero, .seconds(1))])
  func `the server's wish is granted up to a quarter of an hour`(asked: Span, rest: Span) {
    var limit = ServerLimit(most: 4)
    limit.note(Self.throttled(asked), now: Self.now)
    #expect(limit.restsUntil(now: Self.now) == Self.now + rest)
  }

  @Test(arguments: [
    Outcome.transient(GatewayAnswer(summary: ""), retryAfter: .minutes(5)), .gatewayDown(GatewayAnswer(summary: "")),
    .permanent(GatewayAnswer(summary: ""), suppresses: nil), .unknown(GatewayAnswer(summary: "")),
    .gatewayStopped(GatewayAnswer(summary: ""), .noCredit),
  ])
  func `no other word narrows it`(outcome: Outcome) {
    var limit = ServerLimit(most: 4)
    limit.note(outcome, now: Self.now)
    #expect(limit == ServerLimit(most: 4))
  }

  @Test func `whatever comes it has a connection, and never more than there are`() {
    var random = SeededGenerator(seed: "server limits")
    for _ in 1...200 {
      let most = random.number(1...20)
      var limit = ServerLimit(most: most)
      var now = Self.now
      for _ in 1...200 {
        now = now + .seconds(Int64(random.number(-5...60)))
        let wish = random.happens(20) ? Span.seconds(Int64(random.number(0...100_000))) : nil
        limit.note(random.happens(30) ? Self.throttled(wish) : Self.accepted, now: now)
        #expect((1...most).contains(limit.width(now: now)))
        if let until = limit.restsUntil(now: now) { #expect(until > now && until - now <= .minutes(15)) }
      }
    }
  }
}
