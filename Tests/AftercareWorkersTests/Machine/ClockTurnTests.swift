import AftercareCore
import AftercareStore
import AftercareWorkers
import Testing

/// The clock is judged at start and after a jump, on a real store.
@Suite struct ClockTurnTests {
  private let store: ClinicStore
  private let start = Instant(milliseconds: 1_800_000_000_000)
  private let log = LogLines()

  init() async throws {
    store = try ClinicStore.inMemory()
    try await store.record("test.happened", details: [:], actor: .service, now: start)
  }

  /// A service that has started on `machine`, and judged its clock.
  private func service(_ machine: TestMachine) async throws -> (time: ClockGuard, turn: ClockTurn, next: Instant?) {
    let time = ClockGuard(machine)
    let turn = ClockTurn(time: time, machine: machine, store: store, logger: log.logger)
    return (time, turn, try await turn.run(isStart: true))
  }

  private func causes() async throws -> [SendingHold.Cause] { try await store.sendingHolds().map(\.cause) }

  @Test(arguments: [Span.days(4), .days(-1)])
  func `a clock that is wrong at start puts sending on hold until it is synchronised`(off: Span) async throws {
    let machine = TestMachine(start + off)
    let (_, turn, next) = try await service(machine)
    #expect(next == start + off + .minutes(1))
    #expect(try await causes() == [.clock])
    #expect(try await turn.run() == start + off + .minutes(1))
    machine.synchronise()
    #expect(try await turn.run() == nil)
    #expect(try await causes().isEmpty)
    #expect(log.all.filter { $0.hasPrefix("error the clock cannot be trusted") }.count == 1)
    #expect(log.all.last?.hasPrefix("notice the clock is trusted again") == true)
  }

  @Test func `the hold is committed before anybody sees the time that jumped`() async throws {
    let machine = TestMachine(start)
    let (time, turn, next) = try await service(machine)
    #expect(next == nil)
    machine.set(by: .days(365))
    #expect(time.now == start)
    #expect(try await turn.run() != nil)
    #expect(try await causes() == [.clock])
    #expect(time.now == start + .days(365))
  }

  @Test func `a jump that stays in what is possible is followed, and said`() async throws {
    let machine = TestMachine(start + .hours(20))
    let (time, turn, _) = try await service(machine)
    machine.set(by: .hours(-2))
    #expect(try await turn.run() == nil)
    #expect(time.now == start + .hours(18))
    #expect(try await causes().isEmpty)
    #expect(log.all == ["notice the clock was set, and is trusted"])
  }

  @Test func `a clock that comes right by itself lifts its hold, also after a restart`() async throws {
    let machine = TestMachine(start - .days(30))
    let first = try await service(machine)
    #expect(try await causes() == [.clock])
    // What is written meanwhile is no witness for the wrong clock.
    try await store.record("test.happened", details: [:], actor: .service, now: first.time.now)
    let second = try await service(machine)
    #expect(second.next != nil)
    #expect(try await causes() == [.clock])
    machine.set(by: .days(30))
    #expect(try await second.turn.run() == nil)
    #expect(try await causes().isEmpty)
    #expect(second.time.now == start)
  }

  @Test func `a person's word holds over restarts`() async throws {
    let machine = TestMachine(start - .days(30))
    let (time, turn, _) = try await service(machine)
    _ = try await store.resumeSending([.clock, .person], end: .person, actor: .account("ciara"), now: time.now)
    #expect(try await turn.run() == nil)
    machine.pass(.days(2))
    let again = try await service(machine)
    #expect(again.next == nil)
    #expect(try await causes().isEmpty)
  }

  @Test func `a clock that was ahead and is set back frees the alerts it had put off`() async throws {
    let bench = try ClinicBench()
    let right = bench.clock.now
    let machine = TestMachine(right + .days(2))
    let time = ClockGuard(machine)
    let turn = ClockTurn(time: time, machine: machine, store: bench.store, logger: log.logger)
    bench.clock.advance(to: right + .days(2))
    _ = try await bench.addLead()
    try await bench.book(1...1)
    let id = try await bench.openRed(clientID: 1)
    #expect(try await turn.run(isStart: true) == nil)
    machine.synchronise()
    machine.set(by: .days(-2))
    #expect(try await bench.store.dueForAlert(now: right, limit: 10).isEmpty)
    #expect(try await turn.run() == nil)
    #expect(try await bench.store.dueForAlert(now: right, limit: 10).map(\.followUp.id) == [id])
  }
}
