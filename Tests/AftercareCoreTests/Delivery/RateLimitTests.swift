import AftercareCore
import Testing

@testable import TestServers

@Suite struct RateLimitTests {
  private static let now = Instant(milliseconds: 1_800_000_000_000)

  @Test func `without a limit as many go as there are`() {
    var log = RateLog(limits: RateLimits())
    for _ in 1...10 { log.take(now: Self.now) }
    #expect(log.slots(now: Self.now) == nil && log.nextSlot(now: Self.now) == nil)
    #expect(log == RateLog(limits: RateLimits(), taken: [Self.now]))
  }

  @Test func `a window that is full opens when its first message leaves it`() {
    var log = RateLog(limits: RateLimits(perMinute: 3))
    for second in [0, 10, 20] as [Int64] {
      #expect(log.nextSlot(now: Self.now + .seconds(second)) == nil)
      log.take(now: Self.now + .seconds(second))
    }
    #expect(log.slots(now: Self.now + .seconds(20)) == 0)
    #expect(log.nextSlot(now: Self.now + .seconds(20)) == Self.now + .seconds(60))
    #expect(log.slots(now: Self.now + Span(milliseconds: 59_999)) == 0)
    #expect(log.slots(now: Self.now + .seconds(60)) == 1)
    #expect(log.slots(now: Self.now + .seconds(70)) == 2)
  }

  @Test func `the tightest of several limits holds`() {
    var log = RateLog(limits: RateLimits(perMinute: 10, perHour: 12, perDay: 13))
    for _ in 1...10 { log.take(now: Self.now) }
    #expect(log.slots(now: Self.now) == 0 && log.nextSlot(now: Self.now) == Self.now + .minutes(1))
    for _ in 1...2 { log.take(now: Self.now + .minutes(1)) }
    #expect(log.slots(now: Self.now + .minutes(5)) == 0)
    #expect(log.nextSlot(now: Self.now + .minutes(5)) == Self.now + .hours(1))
    log.take(now: Self.now + .hours(1))
    #expect(log.nextSlot(now: Self.now + .hours(2)) == Self.now + .hours(24))
  }

  @Test func `what never reached the gateway is given back`() {
    var log = RateLog(limits: RateLimits(perHour: 1))
    log.take(now: Self.now)
    #expect(log.slots(now: Self.now) == 0)
    log.giveBack(Self.now)
    log.giveBack(Self.now)
    #expect(log.slots(now: Self.now) == 1)
  }

  @Test func `a clock that is put back blocks for one window at most`() {
    var log = RateLog(limits: RateLimits(perHour: 2))
    for _ in 1...2 { log.take(now: Self.now + .days(300)) }
    #expect(log.slots(now: Self.now) == 0)
    let next = log.nextSlot(now: Self.now)
    #expect(next == Self.now + .hours(1))
    log.take(now: Self.now)
    #expect(log.nextSlot(now: Self.now + .minutes(59)) == Self.now + .hours(1))
    #expect(log.slots(now: Self.now + .hours(1)) == 2)
  }

  @Test func `no window ever holds more than its limit, a restart or not, and no slot is wasted`() {
    var random = SeededGenerator(seed: "rate limits")
    for _ in 1...60 {
      let perMinute = random.number(1...9)
      let limits = RateLimits(perMinute: perMinute, perHour: random.happens(50) ? random.number(5...60) : nil)
      var log = RateLog(limits: limits)
      var sent: [Instant] = []
      var now = Self.now
      for _ in 1...400 {
        now = now + Span(milliseconds: Int64(random.number(0...15_000)))
        if random.happens(2) { log = RateLog(limits: limits, taken: sent.shuffled(using: &random)) }
        guard let next = log.nextSlot(now: now) else {
          #expect(log.slots(now: now) ?? 0 > 0)
          log.take(now: now)
          sent.append(now)
          continue
        }
        #expect(log.slots(now: now) == 0 && next > now)
        let before = sent.filter { $0 > next - .minutes(1) && $0 <= next }.count
        let beforeHour = sent.filter { $0 > next - .hours(1) && $0 <= next }.count
        #expect(before < perMinute && beforeHour < limits.perHour ?? .max)
      }
      for (index, instant) in sent.enumerated() {
        let inMinute = sent[index...].prefix { $0 - instant < .minutes(1) }.count
        let inHour = sent[index...].prefix { $0 - instant < .hours(1) }.count
        #expect(inMinute <= perMinute && inHour <= limits.perHour ?? .max)
      }
    }
  }

  @Test func `only check-ins and answers are held back`() {
    #expect(MessageKind.allCases.filter(\.isRateLimited) == [.checkIn, .answer])
  }
}
