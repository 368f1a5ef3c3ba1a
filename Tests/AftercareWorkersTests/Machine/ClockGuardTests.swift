import AftercareCore
import AftercareWorkers
import Synchronization
import Testing

@Suite struct ClockGuardTests {
  private let start = Instant(milliseconds: 1_800_000_000_000)

  @Test func `it is the machine's clock, slewed and drifting, however far in the end`() {
    let machine = TestMachine(start)
    let time = ClockGuard(machine)
    for _ in 1...10 {
      machine.pass(.hours(1))
      machine.set(by: .minutes(9))
      #expect(time.now == machine.reading.wall)
    }
    #expect(time.jump == nil)
  }

  @Test(arguments: [Span.days(400), .days(-400), .minutes(10) + Span(milliseconds: 1), .minutes(-11)])
  func `a jump is not followed until it is adopted, and is told once`(by span: Span) {
    let machine = TestMachine(start)
    let time = ClockGuard(machine)
    let told = Mutex(0)
    time.whenItJumps { told.withLock { $0 += 1 } }
    machine.set(by: span)
    machine.pass(.minutes(3))
    #expect(time.now == start + .minutes(3))
    machine.pass(.minutes(3))
    #expect(time.now == start + .minutes(6))
    #expect(time.jump?.expected == start + .minutes(6))
    #expect(time.jump?.wall == start + .minutes(6) + span)
    #expect(told.withLock { $0 } == 1)
    time.adopt()
    #expect(time.now == machine.reading.wall && time.jump == nil)
    machine.set(by: .days(9))
    _ = time.now
    #expect(told.withLock { $0 } == 2)
  }

  @Test func `a jump that is taken back was none`() {
    let machine = TestMachine(start)
    let time = ClockGuard(machine)
    machine.set(by: .days(1))
    #expect(time.now == start)
    machine.set(by: .days(-1))
    #expect(time.now == start && time.jump == nil)
  }
}
