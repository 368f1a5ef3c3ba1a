import AftercareCore
import AftercareStore
import AftercareWorkers
import Testing

@Suite struct ListeningTurnTests {
  private static let way = WatchedWay(wayIn: .webhook, channel: .sms, account: "127.0.0.1:8081", isWayBack: true)
  private static let trouble = FetchTrouble(summary: "127.0.0.1:8081 (hooks.listen) is in use")

  private let bench: ClinicBench

  init() throws { bench = try ClinicBench() }

  private func isClosed(at now: Instant) async throws -> Bool {
    WayBackRules.isClosed(.sms, try await bench.store.waysIn(), now: now)
  }

  @Test func `days without a call are none without a way back, twelve hours without a listener are`() async throws {
    let start = bench.clock.now
    try await bench.store.keepWays([Self.way], now: start)
    let listening = ListeningTurn(way: Self.way, desk: bench.store)
    try await listening.note(nil, now: start)
    let failure = start + .days(5)
    #expect(try await !isClosed(at: failure))
    try await listening.note(Self.trouble, now: failure)
    #expect(try await bench.store.waysIn().first?.trouble == Self.trouble.summary)
    // It is tried again and again.
    try await listening.note(Self.trouble, now: failure + .hours(11))
    try await listening.run(now: failure + .hours(11))
    #expect(try await !isClosed(at: failure + .hours(12) - .seconds(1)))
    #expect(try await isClosed(at: failure + .hours(12)))
    try await listening.note(nil, now: failure + .hours(13))
    #expect(try await !isClosed(at: failure + .hours(13)))
  }

  @Test func `that it listens is kept by the hour, so that a death in between counts for an hour at most`()
    async throws
  {
    let start = bench.clock.now
    try await bench.store.keepWays([Self.way], now: start)
    let before = ListeningTurn(way: Self.way, desk: bench.store)
    try await before.note(nil, now: start)
    for hour in 1...30 { try await before.run(now: start + .hours(Int64(hour))) }
    let after = ListeningTurn(way: Self.way, desk: bench.store)
    let restart = start + .hours(31)
    // Whoever has not begun to listen says nothing.
    try await after.run(now: restart)
    #expect(try await bench.store.waysIn().first?.workedAt == start + .hours(30))
    try await after.note(Self.trouble, now: restart)
    #expect(try await !isClosed(at: restart))
    #expect(try await isClosed(at: start + .hours(42)))
  }
}
