import AftercareCore
import AftercareWorkers
import ServiceLifecycle
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct LoopTests {
  private let clock = ManualClock(Instant(milliseconds: 1_800_000_000_000))

  /// A loop whose turns do as a list says, in a group that a test can stop.
  private struct Bench {
    let loop: Loop
    var turns: AsyncStream<Instant>.Iterator
    let group: ServiceGroup
    let running: Task<Void, any Error>
  }

  private struct Trouble: Error {}

  private func run(_ turn: @escaping @Sendable (Int, Instant) async throws -> Instant?) -> Bench {
    let (stream, continuation) = AsyncStream<Instant>.makeStream()
    let count = Mutex(0)
    let loop = Loop("test", timekeeper: clock, logger: ClinicBench.quiet) { now in
      let number = count.withLock { count in
        count += 1
        return count
      }
      continuation.yield(now)
      return try await turn(number, now)
    }
    let group = ServiceGroup(services: [loop], cancellationSignals: [], logger: ClinicBench.quiet)
    return Bench(loop: loop, turns: stream.makeAsyncIterator(), group: group, running: Task { try await group.run() })
  }

  @Test func `it takes a turn at once, and the next at the instant the turn named`() async throws {
    let start = clock.now
    var bench = run { _, now in now + .minutes(5) }
    #expect(await bench.turns.next() == start)
    #expect(await clock.nextSleep() == start + .minutes(5))
    clock.advance(to: start + .minutes(5))
    #expect(await bench.turns.next() == start + .minutes(5))
    await bench.group.triggerGracefulShutdown()
    try await bench.running.value
  }

  @Test(arguments: [nil, Span.days(30)])
  func `it looks again within an hour, whatever the turn named`(named: Span?) async throws {
    let start = clock.now
    var bench = run { _, now in named.map { now + $0 } }
    _ = await bench.turns.next()
    #expect(await clock.nextSleep() == start + .hours(1))
    await bench.group.triggerGracefulShutdown()
    try await bench.running.value
  }

  @Test func `a wake ends its sleep`() async throws {
    let start = clock.now
    var bench = run { _, _ in nil }
    _ = await bench.turns.next()
    _ = await clock.nextSleep()
    bench.loop.wake()
    #expect(await bench.turns.next() == start)
    await bench.group.triggerGracefulShutdown()
    try await bench.running.value
  }

  @Test func `a wake while it works brings another turn`() async throws {
    let (working, gate) = (Gate(), Gate())
    var bench = run { number, _ in
      if number == 1 {
        working.open()
        await gate.passed()
      }
      return nil
    }
    _ = await bench.turns.next()
    await working.passed()
    bench.loop.wake()
    gate.open()
    #expect(await bench.turns.next() != nil)
    await bench.group.triggerGracefulShutdown()
    try await bench.running.value
  }

  @Test func `a turn that throws is taken again, after pauses that grow, and not sooner for a wake`() async throws {
    var bench = run { number, now in
      if number <= 8 { throw Trouble() }
      return now + .minutes(30)
    }
    var pauses: [Span] = []
    for _ in 1...8 {
      guard let began = await bench.turns.next() else { break }
      let until = await clock.nextSleep()
      pauses.append(until - began)
      bench.loop.wake()
      for _ in 1...20 { await Task.yield() }
      clock.advance(to: until)
    }
    #expect(pauses == [2, 4, 8, 16, 32, 60, 60, 60].map(Span.seconds))
    let well = try #require(await bench.turns.next())
    #expect(well == clock.now)
    await bench.group.triggerGracefulShutdown()
    try await bench.running.value
  }

  @Test(arguments: [true, false])
  func `a stop ends it, asleep after a good turn or a bad one`(isFailing: Bool) async throws {
    for isGraceful in [true, false] {
      var bench = run { _, _ in
        if isFailing { throw Trouble() }
        return nil
      }
      _ = await bench.turns.next()
      _ = await clock.nextSleep()
      if isGraceful { await bench.group.triggerGracefulShutdown() } else { bench.running.cancel() }
      _ = await bench.running.result
    }
  }

  @Test func `the turn under way ends before a graceful shutdown does`() async throws {
    let (working, gate) = (Gate(), Gate())
    let hasEnded = Mutex(false)
    var bench = run { _, _ in
      working.open()
      await gate.passed()
      hasEnded.withLock { $0 = true }
      return nil
    }
    _ = await bench.turns.next()
    await working.passed()
    await bench.group.triggerGracefulShutdown()
    gate.open()
    try await bench.running.value
    #expect(hasEnded.withLock { $0 })
  }

  @Test func `it counts as alive until a turn has given no sign for ten minutes`() async throws {
    let (working, gate, signed, end) = (Gate(), Gate(), Gate(), Gate())
    let began = clock.now
    var bench = run { _, _ in
      working.open()
      await gate.passed()
      SignOfLife.give()
      signed.open()
      await end.passed()
      return nil
    }
    _ = await bench.turns.next()
    await working.passed()
    clock.advance(to: began + .minutes(10) - Span(milliseconds: 1))
    #expect(bench.loop.isAlive)
    clock.advance(to: began + .minutes(10))
    #expect(!bench.loop.isAlive)
    gate.open()
    await signed.passed()
    #expect(bench.loop.isAlive)
    clock.advance(to: began + .minutes(20))
    #expect(!bench.loop.isAlive)
    end.open()
    _ = await clock.nextSleep()
    clock.advance(to: began + .minutes(25))
    #expect(bench.loop.isAlive)
    await bench.group.triggerGracefulShutdown()
    try await bench.running.value
  }

  @Test func `a trouble that lasts is said once an hour, a new one at once, and its end`() async throws {
    let log = LogLines()
    let problems = ["locked", "locked", "locked", "full", "full"]
    let began = clock.now
    let loop = Loop(
      "test", timekeeper: clock, logger: log.logger,
      turn: { [clock] _ in
        let count = log.turns.withLock { count in
          count += 1
          return count
        }
        if count <= problems.count { throw StoreTrouble(description: problems[count - 1]) }
        if clock.now < began + .hours(2) { throw StoreTrouble(description: "full") }
        return nil
      })
    let group = ServiceGroup(services: [loop], cancellationSignals: [], logger: ClinicBench.quiet)
    let running = Task { try await group.run() }
    while clock.now < began + .hours(2) { clock.advance(to: await clock.nextSleep()) }
    _ = await clock.nextSleep()
    await group.triggerGracefulShutdown()
    try await running.value
    #expect(log.all.filter { $0 == "error a turn failed" }.count == 3)
    #expect(log.all.last == "notice works again")
  }

  @Test func `wakes within its pace are gathered into one turn`() async throws {
    let start = clock.now
    let (stream, continuation) = AsyncStream<Instant>.makeStream()
    let loop = Loop(
      "test", timekeeper: clock, logger: ClinicBench.quiet, settings: Loop.Settings(pace: .seconds(1)),
      turn: { now in
        continuation.yield(now)
        return nil
      })
    let group = ServiceGroup(services: [loop], cancellationSignals: [], logger: ClinicBench.quiet)
    let running = Task { try await group.run() }
    var turns = stream.makeAsyncIterator()
    #expect(await turns.next() == start)
    for _ in 1...3 { loop.wake() }
    while await clock.nextSleep() != start + .seconds(1) { await Task.yield() }
    clock.advance(to: start + .seconds(1))
    #expect(await turns.next() == start + .seconds(1))
    // All three are dealt with: it sleeps, and does not come again after another pace.
    for _ in 1...50 { await Task.yield() }
    #expect(await clock.nextSleep() == start + .seconds(1) + .hours(1))
    await group.triggerGracefulShutdown()
    clock.advance(to: start + .seconds(3))
    try await running.value
  }

  @Test func `an error that its owner calls final ends the service`() async throws {
    let loop = Loop(
      "test", timekeeper: clock, logger: ClinicBench.quiet,
      settings: Loop.Settings { if let error = $0 { throw error } }, turn: { _ in throw Trouble() })
    let group = ServiceGroup(services: [loop], cancellationSignals: [], logger: ClinicBench.quiet)
    await #expect(throws: Trouble.self) { try await group.run() }
  }
}

/// A trouble by its sentence.
private struct StoreTrouble: Error, CustomStringConvertible {
  var description: String
}

/// Opens once.
private final class Gate: Sendable {
  private let stream = AsyncStream<Void>.makeStream()
  func open() { stream.continuation.finish() }
  func passed() async { for await _ in stream.stream {} }
}
