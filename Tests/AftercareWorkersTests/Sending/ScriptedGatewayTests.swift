import AftercareCore
import Testing

/// The tests' own tools do what the tests rely on.
@Suite struct ScriptedGatewayTests {
  private let parcel: Parcel

  init() throws {
    parcel = .sms(to: try #require(PhoneNumber("+353861234567")), text: "x", reference: "ac-1-0")
  }

  @Test func `the gateway counts what is on the wire together and answers by its script`() async {
    let parcel = parcel
    let gateway = ScriptedGateway(.sms, isHolding: true) { _ in .gatewayDown(GatewayAnswer(summary: "down")) }
    let sends = (1...3).map { _ in Task { await gateway.send(parcel) } }
    await gateway.handed(3)
    #expect(gateway.mostOnWire == 3)
    gateway.releaseOne()
    gateway.releaseAll()
    for send in sends { #expect(await send.value == .gatewayDown(GatewayAnswer(summary: "down"))) }
    #expect(await gateway.send(parcel) == .gatewayDown(GatewayAnswer(summary: "down")))
    #expect(gateway.mostOnWire == 3 && gateway.parcels.count == 4)
  }

  @Test func `the clock stands, wakes whom it passes, and lets go of whom is cancelled`() async {
    let start = Instant(milliseconds: 0)
    let clock = ManualClock(start)
    await clock.wait(until: start)
    let early = Task { await clock.wait(until: start + .hours(1)) }
    #expect(await clock.nextSleep() == start + .hours(1))
    clock.advance(to: start + .hours(1))
    await early.value
    let late = Task { await clock.wait(until: start + .hours(9)) }
    #expect(await clock.nextSleep() == start + .hours(9))
    late.cancel()
    await late.value
    #expect(clock.now == start + .hours(1))
  }
}
