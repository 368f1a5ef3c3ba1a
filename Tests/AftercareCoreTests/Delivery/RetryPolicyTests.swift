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

  @Test func `a server's wish is granted up to two hours`() {
    for hours in [3, 24 * 365] as [Int64] {
      let next = RetryPolicy().next(
        attempts: 1, now: Self.now, jitter: 0.5, retryAfter: .hours(hours), notAfter: Self.now + .hours(12))
      #expect(next == Self.now + .hours(2))
    }
  }

  @Test(arguments: [
    (RetryPolicy(), Span.minutes(30), Span(milliseconds: 1_790_000)), (RetryPolicy(), .minutes(2), .seconds(110)),
    (RetryPolicy(), .seconds(70), .seconds(60)),
    (RetryPolicy().quickened(for: .confirmation), .minutes(1), .seconds(50)),
  ])
  func `a try that would come too late is made shortly before the deadline instead`(
    policy: RetryPolicy, left: Span, pause: Span
  ) {
    let next = policy.next(
      attempts: 9, now: Self.now, jitter: 1, retryAfter: .hours(1), notAfter: Self.now + left)
    #expect(next == Self.now + pause)
  }

  @Test(arguments: MessageKind.allCases)
  func `what somebody waits for is tried again much sooner`(kind: MessageKind) {
    let policy = RetryPolicy().quickened(for: kind)
    let first: Span =
      switch kind {
      case .alert: .seconds(10)
      case .acknowledgement, .confirmation: .seconds(20)
      case .answer, .checkIn, .digest: .minutes(1)
      }
    let next = policy.next(attempts: 1, now: Self.now, jitter: 0.5, retryAfter: nil, notAfter: nil)
    #expect(next == Self.now + first)
    // A policy that is quicker already is not slowed down.
    #expect(RetryPolicy(first: .seconds(1), longest: .seconds(2)).quickened(for: kind).first == .seconds(1))
  }

  /// Greylisters let a second try through after a minute to an hour (RFC 6647 §4); some add a penalty for one that comes
  /// too early.
  @Test(arguments: [MessageKind.checkIn, .alert, .acknowledgement], [Span.minutes(1), .minutes(5), .minutes(15)])
  func `greylisting is got through before the deadline, also when it names no time`(kind: MessageKind, grey: Span) {
    let policy = RetryPolicy().quickened(for: kind)
    let deadline: Span? = kind == .checkIn ? .hours(12) : kind == .acknowledgement ? .minutes(30) : nil
    for jitter in [0, 0.5, 1] {
      for isStrict in [false, true] {
        var now = Self.now
        var open = now + grey
        var attempts = 1
        while now < open, attempts < 100 {
          guard
            let next = policy.next(
              attempts: attempts, now: now, jitter: jitter, retryAfter: nil, notAfter: deadline.map { Self.now + $0 })
          else { break }
          now = next
          attempts += 1
          // A strict one begins to count again, for a check-in that has the time for it.
          if isStrict, kind == .checkIn, now < open { open = now + grey }
        }
        #expect(now >= open, "\(attempts) tries")
        if kind == .checkIn { #expect(now - Self.now <= .hours(2)) }
      }
    }
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
      let wish = min(retryAfter ?? .zero, policy.longestWish)
      let most = max(Double(policy.longest.milliseconds) * 1.25, Double(wish.milliseconds))
      guard let free else {
        Issue.record("no try without a deadline")
        return
      }
      let pause = Double((free - Self.now).milliseconds)
      #expect(pause >= least && pause <= most && free >= Self.now + wish)
      if let notAfter, free > notAfter {
        #expect(next.map { $0 <= notAfter && $0 >= Self.now + policy.first } ?? true)
        // Nothing is given up while there is time for another try.
        #expect(next != nil || notAfter < Self.now + policy.first + .seconds(10))
      } else {
        #expect(next == free)
      }
    }
  }
}
