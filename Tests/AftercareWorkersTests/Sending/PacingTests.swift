import AftercareCore
import AftercareStore
import AftercareWorkers
import Testing

/// How the dispatcher holds itself back: dead gateways, limits of the clinic's own and of servers, and who is told.
@Suite(.timeLimit(.minutes(1))) struct PacingTests {
  private static let fine = Outcome.accepted(GatewayAnswer(code: 250, summary: "taken"))
  private static let down = Outcome.gatewayDown(GatewayAnswer(summary: "refused"))
  private static let stopped = Outcome.gatewayStopped(
    GatewayAnswer(code: 535, summary: "SMTP 535 5.7.8"), .logInRefused)
  private let bench: ClinicBench

  init() throws { bench = try ClinicBench() }

  private func due(_ clients: Int) async throws {
    try await bench.book(1...clients)
    bench.clock.advance(to: try bench.at("2026-11-17 14:00"))
  }

  private func pass(_ span: Span) { bench.clock.advance(to: bench.clock.now + span) }

  private var watch: GatewayWatchTurn {
    GatewayWatchTurn(
      book: bench.store,
      watch: GatewayWatch(staffHours: bench.clinic.hours, zone: bench.zone, channels: [.email, .sms]),
      logger: ClinicBench.quiet)
  }

  @Test func `the probe is an alert when there is one, however long a check-in has been waiting`() async throws {
    try await due(6)
    _ = try await bench.addLead()
    let gateway = ScriptedGateway(connections: 3) { _ in Self.down }
    let dispatcher = bench.dispatcher(gateway)
    _ = try await dispatcher.run()
    pass(.hours(2))
    _ = try await bench.openRed(clientID: 6)
    let before = gateway.parcels.count
    _ = try await dispatcher.run()
    #expect(gateway.parcels.count == before + 1 && gateway.parcels.last?.recipient == "lead@calmhands.example")
    #expect(try await bench.states(.alert) == ["queued 0", "queued 0"])
    // The same alert is the next probe, before the check-ins' pause is over.
    pass(.seconds(30))
    _ = try await dispatcher.run()
    #expect(gateway.parcels.count == before + 2 && gateway.parcels.last?.recipient == "lead@calmhands.example")
  }

  @Test func `a stopped gateway takes an attempt from nobody, and the lead hears of it by the other way`() async throws
  {
    try await due(5)
    _ = try await bench.addLead()
    let mail = ScriptedGateway(connections: 3) { _ in Self.stopped }
    let texts = ScriptedGateway(.sms)
    let dispatcher = bench.dispatcher(mail)
    let other = bench.dispatcher(texts)
    #expect(try await dispatcher.run().isPaused)
    #expect(try await bench.states() == Array(repeating: "queued 0", count: 5))
    #expect(dispatcher.nextLook == bench.clock.now + .minutes(5))
    #expect(try await watch.run(now: bench.clock.now).count == 1)
    _ = try await other.run()
    #expect(texts.parcels.map(\.text) == ["no mail since 14:00: log-in"])
    #expect(texts.parcels.map(\.recipient) == ["+35315550101"])

    // Nothing is said twice, however often it is probed.
    for _ in 1...3 {
      pass(.hours(1))
      _ = try await dispatcher.run()
      #expect(try await watch.run(now: bench.clock.now).count == 0)
    }
    #expect(mail.parcels.count == 3 + 3)
    #expect(try await bench.states().allSatisfy { $0 == "queued 0" })

    mail.answer { _ in Self.fine }
    pass(.hours(1))
    #expect(try await !dispatcher.run().isPaused)
    #expect(try await watch.run(now: bench.clock.now).count == 1)
    pass(.days(1))
    _ = try await other.run()
    #expect(texts.parcels.map(\.text) == ["no mail since 14:00: log-in", "mail works"])
    #expect(try await watch.run(now: bench.clock.now).next == nil)
  }

  @Test func `a service that starts anew goes on with one probe, and tells nobody again`() async throws {
    try await due(5)
    _ = try await bench.addLead()
    let first = bench.dispatcher(ScriptedGateway(connections: 3) { _ in Self.stopped })
    _ = try await first.run()
    _ = try await watch.run(now: bench.clock.now)
    pass(.minutes(2))
    let gateway = ScriptedGateway(connections: 3) { _ in Self.stopped }
    let second = bench.dispatcher(gateway)
    second.resume(try await bench.store.memory(ofGateway: gateway.name, channel: .email, since: nil))
    #expect(try await second.run().words == "1, paused")
    #expect(gateway.parcels.count == 1 && second.nextLook == bench.clock.now + .minutes(5))
    #expect(try await watch.run(now: bench.clock.now).count == 0)
  }

  @Test func `an alert that waits for a gateway that is down is told after five minutes`() async throws {
    try await due(2)
    _ = try await bench.addLead()
    let mail = ScriptedGateway { _ in Self.down }
    let dispatcher = bench.dispatcher(mail)
    _ = try await bench.openRed(clientID: 2)
    _ = try await dispatcher.run()
    let next = try await watch.run(now: bench.clock.now).next
    #expect(next == bench.clock.now + .minutes(5))
    pass(.minutes(5))
    #expect(try await watch.run(now: bench.clock.now).count == 1)
    let texts = ScriptedGateway(.sms)
    _ = try await bench.dispatcher(texts).run()
    #expect(texts.parcels.map(\.text).contains("mail down since 14:00, alerts"))
  }

  @Test func `no more check-ins go than the limit lets, alerts go all the same`() async throws {
    try await due(7)
    _ = try await bench.addLead()
    let gateway = ScriptedGateway()
    let dispatcher = bench.dispatcher(gateway, limits: RateLimits(perMinute: 3))
    #expect(try await dispatcher.run().words == "3")
    #expect(dispatcher.nextLook == bench.clock.now + .minutes(1))
    #expect(try await dispatcher.run().words == "0")
    _ = try await bench.openRed(clientID: 7)
    #expect(try await dispatcher.run().words == "1")
    #expect(gateway.parcels.last?.recipient == "lead@calmhands.example")
    // A service that starts anew does not begin to count anew.
    let next = bench.dispatcher(gateway, limits: RateLimits(perMinute: 3))
    next.resume(
      try await bench.store.memory(
        ofGateway: gateway.name, channel: .email, since: bench.clock.now - .minutes(1)))
    #expect(try await next.run().words == "0")
    pass(.minutes(1))
    #expect(try await next.run().words == "3")
    #expect(try await bench.states().filter { $0 == "sent 1" }.count == 6)
  }

  @Test func `a server that limits us gets fewer at once, and no message is blamed`() async throws {
    try await due(8)
    let gateway = ScriptedGateway(connections: 4, isHolding: true) { _ in
      .throttled(GatewayAnswer(code: 421, summary: "too many"), retryAfter: nil)
    }
    let dispatcher = bench.dispatcher(gateway)
    let running = Task { try await dispatcher.run() }
    await gateway.handed(4)
    gateway.releaseAll()
    #expect(try await running.value.words == "4")
    #expect(dispatcher.nextLook == bench.clock.now + .seconds(1))
    #expect(try await bench.states() == Array(repeating: "queued 0", count: 8))
    gateway.answer { _ in Self.fine }
    pass(.minutes(2))
    let most = gateway.mostOnWire
    #expect(most == 4)
    #expect(try await dispatcher.run().words == "8")
    #expect(try await bench.states() == Array(repeating: "sent 1", count: 8))
  }
}

extension Dispatcher.Run {
  fileprivate var words: String { "\(attempts)\(isPaused ? ", paused" : "")" }
}
