import AftercareCore
import Testing

@testable import TestServers

@Suite struct GatewayPaceTests {
  private static let now = Instant(milliseconds: 1_800_000_000_000)
  private static let answer = GatewayAnswer(summary: "word")

  /// What of `kinds`, in this order, may be claimed.
  private func admitted(
    _ pace: GatewayPace, onWire: Int = 0, at now: Instant = GatewayPaceTests.now, _ kinds: [MessageKind]
  ) -> [MessageKind] {
    var allowance = pace.allowance(onWire: onWire, now: now)
    return Array(kinds.prefix { allowance.admit($0) })
  }

  @Test func `a working gateway takes as many as it has connections, and one alert more`() {
    let pace = GatewayPace(connections: 2)
    #expect(admitted(pace, [.checkIn, .checkIn, .checkIn]).count == 2)
    #expect(admitted(pace, [.alert, .alert, .alert, .alert]).count == 3)
    #expect(admitted(pace, [.alert, .checkIn, .checkIn]).count == 2)
    #expect(admitted(pace, onWire: 2, [.checkIn]).isEmpty)
    #expect(admitted(pace, onWire: 2, [.alert, .alert]).count == 1)
    #expect(admitted(pace, onWire: 3, [.alert]).isEmpty)
    #expect(pace.allowance(onWire: 3, now: Self.now).isUsedUp && pace.nextLook(after: Self.now) == nil)
  }

  @Test func `a paused one takes one probe, and nothing beside it`() {
    var pace = GatewayPace(connections: 4)
    _ = pace.note(.gatewayDown(Self.answer), of: 1, now: Self.now)
    #expect(pace.allowance(onWire: 0, now: Self.now).isUsedUp)
    #expect(pace.nextLook(after: Self.now) == Self.now + .seconds(10))
    let then = Self.now + .seconds(10)
    #expect(admitted(pace, at: then, [.alert, .alert]).count == 1)
    #expect(admitted(pace, at: then, [.checkIn, .checkIn]).count == 1)
    #expect(admitted(pace, onWire: 1, at: then, [.alert]).isEmpty)
    #expect(pace.nextLook(after: then) == nil)
  }

  @Test func `in a long pause an alert may be the probe where a check-in may not`() {
    var pace = GatewayPace(connections: 4)
    _ = pace.note(.gatewayStopped(Self.answer, .noCredit), of: 1, now: Self.now)
    let probe = Self.now + .minutes(5)
    _ = pace.note(.gatewayStopped(Self.answer, .noCredit), of: 1, now: probe)
    #expect(pace.nextLook(after: probe) == probe + .minutes(5))
    #expect(admitted(pace, at: probe + .minutes(5), [.checkIn]).isEmpty)
    #expect(admitted(pace, at: probe + .minutes(5), [.alert, .checkIn]) == [.alert])
    #expect(pace.nextLook(after: probe + .minutes(5)) == probe + .minutes(10))
  }

  @Test func `an alert that the gateway chokes on does not stand before everything else for ever`() {
    var pace = GatewayPace(connections: 4)
    _ = pace.note(.gatewayDown(Self.answer), of: 0, now: Self.now)
    var now = Self.now + .seconds(10)
    let due: [MessageKind] = [.alert, .alert, .checkIn]
    var probes: [MessageKind] = []
    for number in 1...12 {
      var allowance = pace.allowance(onWire: 0, now: now)
      for kind in allowance.inTurn(due, kind: { $0 }) where allowance.admit(kind) {
        probes.append(kind)
        pace.take(Int64(number), kind, now: now)
        _ = pace.note(.gatewayDown(Self.answer), of: Int64(number), now: now)
      }
      now = pace.nextLook(after: now) ?? now
    }
    #expect(probes.contains(.checkIn) && probes.filter { $0 == .alert }.count > probes.count / 2)
    // Where nothing else is due, alerts go on being the probe.
    var alone = pace.allowance(onWire: 0, now: now + .hours(1))
    #expect(alone.inTurn([MessageKind.alert], kind: { $0 }) == [.alert] && alone.admit(.alert))
  }

  @Test func `rate limits hold back check-ins and answers alone`() {
    var pace = GatewayPace(connections: 4, limits: RateLimits(perMinute: 2))
    #expect(admitted(pace, [.alert, .digest, .checkIn, .answer, .checkIn]) == [.alert, .digest, .checkIn, .answer])
    pace.take(1, .alert, now: Self.now)
    pace.take(2, .checkIn, now: Self.now)
    pace.take(3, .answer, now: Self.now)
    #expect(admitted(pace, [.checkIn]).isEmpty && admitted(pace, [.answer]).isEmpty)
    #expect(admitted(pace, [.alert, .acknowledgement, .confirmation, .digest]).count == 4)
    #expect(pace.nextLook(after: Self.now) == Self.now + .minutes(1))
    #expect(admitted(pace, at: Self.now + .minutes(1), [.checkIn, .checkIn]).count == 2)
  }

  @Test(arguments: [
    (Outcome.gatewayDown(answer), 1), (.gatewayStopped(answer, .senderRefused), 1), (.accepted(answer), 0),
    (.transient(answer, retryAfter: nil), 0), (.unknown(answer), 0),
    (.permanent(answer, suppresses: nil), 0), (.throttled(answer, retryAfter: nil), 0),
  ])
  func `a gateway that was never reached uses nothing up`(outcome: Outcome, left: Int) {
    var pace = GatewayPace(connections: 4, limits: RateLimits(perDay: 1))
    pace.take(7, .checkIn, now: Self.now)
    _ = pace.note(outcome, of: 7, now: Self.now)
    #expect(pace.allowance(onWire: 0, now: Self.now).limited == left)
  }

  @Test func `a server that limits us is used by fewer connections, alerts go`() {
    var pace = GatewayPace(connections: 4)
    let changed = pace.note(.throttled(Self.answer, retryAfter: .seconds(7)), of: 1, now: Self.now)
    #expect(!changed && pace.pause == nil)
    #expect(admitted(pace, [.checkIn]).isEmpty && admitted(pace, [.alert]).count == 1)
    #expect(pace.nextLook(after: Self.now) == Self.now + .seconds(7))
    #expect(admitted(pace, at: Self.now + .seconds(7), [.checkIn, .checkIn, .checkIn]).count == 2)
  }

  @Test func `a server that only ever limits us is down`() {
    var pace = GatewayPace(connections: 4)
    var now = Self.now
    for number in 1...5 {
      let changed = pace.note(.throttled(Self.answer, retryAfter: nil), of: 1, now: now)
      #expect(changed == (number == 5))
      now = pace.nextLook(after: now) ?? now
    }
    #expect(pace.pause?.reason == "word" && pace.pause?.stop == nil)
    let works = pace.note(.accepted(Self.answer), of: 1, now: now)
    #expect(works && pace.pause == nil)
  }

  @Test func `what a store remembers goes on`() {
    var pace = GatewayPace(connections: 4, limits: RateLimits(perHour: 5))
    let taken = (1...5).map { Self.now - .minutes(Int64($0)) }
    let pause = GatewayPause(reason: "refused", probeAt: Self.now + .hours(1), failures: 2, stop: .noCredit)
    pace.resume(GatewayMemory(pause: pause, taken: taken), now: Self.now)
    #expect(admitted(pace, [.alert, .alert]).count == 1 && admitted(pace, [.checkIn]).isEmpty)
    #expect(pace.pause?.stop == .noCredit)
    _ = pace.note(.accepted(Self.answer), of: 1, now: Self.now)
    #expect(pace.nextLook(after: Self.now) == Self.now + .minutes(55))
  }

  /// A dead gateway, whatever it says and however long: at most one probe at a time, a next look that lies ahead
  /// (no spin), and never further than the longest pause.
  @Test func `a dead gateway is probed one by one, without end and without spin`() {
    var random = SeededGenerator(seed: "dead gateways")
    for _ in 1...50 {
      var pace = GatewayPace(connections: random.number(1...8))
      var now = Self.now
      var probes = 0
      let stops = random.happens(50)
      _ = pace.note(.gatewayDown(Self.answer), of: 0, now: now)
      while now - Self.now < .hours(24) {
        let kinds: [MessageKind] = random.happens(20) ? [.alert, .checkIn] : [.checkIn, .checkIn]
        let claimed = admitted(pace, at: now, kinds)
        #expect(claimed.count <= 1)
        for _ in claimed {
          probes += 1
          _ = pace.note(
            stops ? .gatewayStopped(Self.answer, .noCredit) : .gatewayDown(Self.answer), of: 1, now: now)
        }
        guard let next = pace.nextLook(after: now) else {
          #expect(claimed.isEmpty && pace.allowance(onWire: 0, now: now).messages == 1)
          now = now + .minutes(1)
          continue
        }
        #expect(next > now && next - now <= .hours(1))
        now = next
      }
      #expect(probes <= (stops ? 300 : 3000) && probes >= 20)
    }
  }
}
