import AftercareCore
import Testing

@testable import TestServers

@Suite struct RetryPolicyTests {
  private static let now = Instant(milliseconds: 1_800_000_000_000)

  @Test(arguments: [
    (1, 0.5, Span.minutes(1)), (2, 0.5, .minutes(2)), (3, 0.5, .minutes(4)), (6, 0.5, .minutes(32)),
    (7, 0.5, .hours(1)),
    (1000, 0.5, .hours(1)), (0, 0.5, .minutes(1)), (-3, 0.5, .minutes(1)), (1, 0, .seconds(45)), (1, 1, .seconds(75)),
    (7, 1, .minutes(75)), (1, -5, .seconds(45)), (1, 5, .seconds(75)),
  ])
  func `the pause doubles up to an hour, give or take a quarter`(attempts: Int, jitter: Double, pause: Span) {
    let next = RetryPolicy().next(attempts: attempts, now: Self.now, jitter: jitter, retryAfter: nil, notAfter: nil)
    #expect(next == Self.now + pause)
  }

  @Test(arguments: [(Span.minutes(10), Span.minutes(10)), (.seconds(1), .minutes(1)), (.seconds(-9), .minutes(1))])
  func `what the server asked for is a lower bound`(retryAfter: Span, pause: Span) {
    let next = RetryPolicy().next(attempts: 1, now: Self.now, jitter: 0.5, retryAfter: retryAfter, notAfter: nil)
    #expect(next == Self.now + pause)
  }

  @Test func `the deadline itself is still in time`() {
    func next(_ notAfter: Span) -> Instant? {
      RetryPolicy().next(attempts: 1, now: Self.now, jitter: 0.5, retryAfter: nil, notAfter: Self.now + notAfter)
    }
    #expect(next(.minutes(1)) == Self.now + .minutes(1))
    #expect(next(Span(milliseconds: 59_999)) == nil)
  }

  @Test func `no try comes too early, too late, or before the last one`() {
    var random = SeededGenerator(seed: "retries")
    for _ in 1...2000 {
      let policy = RetryPolicy(
        first: Span(milliseconds: Int64(random.number(1...100_000))),
        longest: Span(milliseconds: Int64(random.number(1...10_000_000))))
      let attempts = random.number(1...60)
      let jitter = Double.random(in: 0...1, using: &random)
      let retryAfter = random.happens(30) ? Span.seconds(Int64(random.number(0...10_000))) : nil
      let notAfter = random.happens(50) ? Self.now + .seconds(Int64(random.number(-10...10_000))) : nil
      let free = policy.next(attempts: attempts, now: Self.now, jitter: jitter, retryAfter: retryAfter, notAfter: nil)
      let next = policy.next(
        attempts: attempts, now: Self.now, jitter: jitter, retryAfter: retryAfter, notAfter: notAfter)
      let least = Double(min(policy.first, policy.longest).milliseconds) * 0.75 - 1
      let most = max(Double(policy.longest.milliseconds) * 1.25, Double((retryAfter ?? .zero).milliseconds))
      guard let free else {
        Issue.record("no try without a deadline")
        return
      }
      let pause = Double((free - Self.now).milliseconds)
      #expect(pause >= least && pause <= most && free >= Self.now + (retryAfter ?? .zero))
      #expect(next == (notAfter.map { free > $0 } == true ? nil : free))
    }
  }
}
