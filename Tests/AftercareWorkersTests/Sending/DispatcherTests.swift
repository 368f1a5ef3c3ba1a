import AftercareCore
import AftercareStore
import AftercareWorkers
import ServiceLifecycle
import Testing

@Suite(.timeLimit(.minutes(1))) struct DispatcherTests {
  private let bench: ClinicBench

  init() throws { bench = try ClinicBench() }

  /// Clients whose 24h check-in is due now.
  private func due(_ clients: Int) async throws {
    try await bench.book(1...clients)
    bench.clock.advance(to: try bench.at("2026-11-17 14:00"))
  }

  @Test func `it sends what is due, each exactly once, and nothing else`() async throws {
    try await due(23)
    let gateway = ScriptedGateway()
    let dispatcher = bench.dispatcher(gateway)
    let run = try await dispatcher.run()
    #expect(run.attempts == 23 && !run.isPaused)
    #expect(Set(gateway.parcels.map(\.recipient)) == Set((1...23).map { "anna\($0)@mail.example" }))
    #expect(gateway.parcels.count == 23 && Set(gateway.parcels.map(\.reference)).count == 23)
    #expect(gateway.parcels.allSatisfy { $0.text.contains("From Calm Hands\nHello Anna\n") })
    #expect(try await bench.states() == Array(repeating: "sent 1", count: 23))
    #expect(try await bench.states(stage: .hours72) == Array(repeating: "queued 0", count: 23))
    #expect(try await dispatcher.run().attempts == 0)
  }

  @Test func `never more is on the wire than there are connections`() async throws {
    try await due(12)
    let gateway = ScriptedGateway(connections: 3, isHolding: true)
    let dispatcher = bench.dispatcher(gateway)
    let running = Task { try await dispatcher.run() }
    for count in 3...11 {
      await gateway.handed(count)
      #expect(try await bench.states().filter { $0.hasPrefix("sending") }.count <= 3)
      gateway.releaseOne()
    }
    await gateway.handed(12)
    gateway.releaseAll()
    #expect(try await running.value.attempts == 12)
    #expect(gateway.mostOnWire == 3)
  }

  @Test func `on a full disk check-ins wait untouched, and alerts go`() async throws {
    try await due(6)
    _ = try await bench.addLead()
    _ = try await bench.openRed(clientID: 6)
    let gateway = ScriptedGateway(connections: 2)
    #expect(try await bench.dispatcher(gateway, isOnlyPressing: true).run().attempts == 1)
    #expect(gateway.parcels.map(\.recipient) == ["lead@calmhands.example"])
    #expect(try await bench.states() == Array(repeating: "queued 0", count: 6))
    #expect(try await bench.dispatcher(gateway).run().attempts == 5)
  }

  @Test func `an alert goes first, and has a connection of its own`() async throws {
    try await due(6)
    _ = try await bench.addLead()
    let gateway = ScriptedGateway(connections: 2, isHolding: true)
    let dispatcher = bench.dispatcher(gateway)
    let running = Task { try await dispatcher.run() }
    await gateway.handed(2)
    #expect(gateway.parcels.allSatisfy { $0.recipient.hasPrefix("anna") })
    _ = try await bench.openRed(clientID: 6)
    dispatcher.lookAgain()
    await gateway.handed(3)
    #expect(gateway.parcels.last?.recipient == "lead@calmhands.example")
    gateway.releaseAll()
    _ = try await running.value
    #expect(gateway.mostOnWire == 3)
    #expect(try await bench.states() == Array(repeating: "sent 1", count: 5) + ["held(followUpOpen) 0"])
    #expect(try await bench.states(.alert) == ["sent 1", "queued 0"])
  }

  @Test func `a broken template stops only its message, also when it stands in front`() async throws {
    try await bench.book(1...9, type: "odd")
    bench.clock.advance(to: bench.clock.now + .seconds(1))
    try await bench.book(10...11)
    bench.clock.advance(to: try bench.at("2026-11-17 14:01"))
    let gateway = ScriptedGateway(connections: 1)
    let run = try await bench.dispatcher(gateway).run()
    #expect(run.attempts == 2)
    #expect(gateway.parcels.map(\.recipient) == ["anna10@mail.example", "anna11@mail.example"])
    let broken = Array(repeating: "failed(templateBroken) 0", count: 9)
    #expect(try await bench.states() == broken + ["sent 1", "sent 1"])
  }

  @Test func `a gateway that is down gets one probe at a time, and no attempt is spent`() async throws {
    try await due(10)
    let gateway = ScriptedGateway(connections: 3) { _ in .gatewayDown(GatewayAnswer(summary: "refused")) }
    let dispatcher = bench.dispatcher(gateway)
    #expect(try await dispatcher.run().words == "3, paused")
    #expect(try await bench.states() == Array(repeating: "queued 0", count: 10))
    #expect(dispatcher.nextLook == bench.clock.now + .seconds(10))
    #expect(try await dispatcher.run().words == "0, paused")

    bench.clock.advance(to: bench.clock.now + .seconds(10))
    #expect(dispatcher.nextLook == nil)
    #expect(try await dispatcher.run().words == "1, paused")
    #expect(gateway.parcels.count == 4)

    gateway.answer { _ in .accepted(GatewayAnswer(summary: "taken")) }
    bench.clock.advance(to: bench.clock.now + .minutes(5))
    let run = try await dispatcher.run()
    #expect(run.attempts == 10 && !run.isPaused && dispatcher.nextLook == nil)
    #expect(try await bench.states() == Array(repeating: "sent 1", count: 10))
  }

  @Test func `a paused gateway without a due message does not keep the loop awake`() async throws {
    try await due(1)
    let gateway = ScriptedGateway { _ in .gatewayDown(GatewayAnswer(summary: "refused")) }
    let dispatcher = bench.dispatcher(gateway)
    #expect(try await dispatcher.run().words == "1, paused")
    let waiting = try #require(
      try await bench.store.due(.email, now: bench.clock.now + .seconds(9), limit: 10).first)
    try await bench.store.cancel(messageID: waiting.id, actor: .service, now: bench.clock.now)
    bench.clock.advance(to: bench.clock.now + .seconds(11))
    #expect(try await dispatcher.run().words == "0, paused")
    #expect(dispatcher.nextLook == nil)
  }

  @Test func `what was refused for now is not tried again in the same run`() async throws {
    try await due(5)
    let gateway = ScriptedGateway { parcel in
      parcel.recipient == "anna3@mail.example"
        ? .transient(GatewayAnswer(code: 450, summary: "later"), retryAfter: nil)
        : .accepted(GatewayAnswer(summary: "taken"))
    }
    let dispatcher = bench.dispatcher(gateway)
    #expect(try await dispatcher.run().attempts == 5)
    #expect(try await bench.states() == ["sent 1", "sent 1", "queued 1", "sent 1", "sent 1"])
    gateway.answer { _ in .accepted(GatewayAnswer(summary: "taken")) }
    bench.clock.advance(to: bench.clock.now + .minutes(2))
    #expect(try await dispatcher.run().attempts == 1)
    let tries = gateway.parcels.filter { $0.recipient == "anna3@mail.example" }
    #expect(tries.count == 2 && tries[0] == tries[1])
    #expect(try await bench.states()[2] == "sent 2")
  }

  @Test func `what is held is asked for once in a run`() async throws {
    try await due(3)
    let outbox = WatchedOutbox(bench.store)
    let gateway = ScriptedGateway()
    let run = try await bench.dispatcher(gateway, outbox: outbox, held: .noLead).run()
    #expect(run.attempts == 0 && gateway.parcels.isEmpty)
    #expect(try await bench.states() == Array(repeating: "held(noLead) 0", count: 3))
    #expect(outbox.claims.sorted() == [1, 3, 5])
  }

  @Test func `what came of attempts is settled in the transaction that makes the next claims`() async throws {
    try await due(8)
    let outbox = WatchedOutbox(bench.store)
    let gateway = ScriptedGateway(connections: 4, isHolding: true)
    let dispatcher = bench.dispatcher(gateway, outbox: outbox)
    let running = Task { try await dispatcher.run() }
    await gateway.handed(4)
    gateway.releaseAll()
    _ = try await running.value
    #expect(outbox.settled.first == 0)
    #expect(outbox.settled.dropFirst().allSatisfy { $0 > 0 } && outbox.settled.reduce(0, +) == 8)
    #expect(outbox.claims.count == 8)
  }

  // MARK: Stopping

  @Test(arguments: [true, false])
  func `a stop claims no more and settles what is under way`(isGraceful: Bool) async throws {
    try await due(9)
    let gateway = ScriptedGateway(connections: 3, isHolding: true)
    let dispatcher = bench.dispatcher(gateway)
    let service = OneRun(dispatcher: dispatcher)
    let group = ServiceGroup(
      services: [service], cancellationSignals: [], logger: ClinicBench.quiet)
    let running = Task { try await group.run() }
    await gateway.handed(3)
    if isGraceful { await group.triggerGracefulShutdown() } else { running.cancel() }
    await service.stopped()
    gateway.releaseAll()
    try? await running.value
    #expect(gateway.parcels.count == 3)
    #expect(try await bench.states() == Array(repeating: "sent 1", count: 3) + Array(repeating: "queued 0", count: 6))
  }

  @Test func `when the store fails, what is on the wire is recorded as soon as it works again`() async throws {
    try await due(4)
    let outbox = WatchedOutbox(bench.store)
    let gateway = ScriptedGateway(connections: 2, isHolding: true)
    let dispatcher = bench.dispatcher(gateway, outbox: outbox)
    let running = Task { try await dispatcher.run() }
    await gateway.handed(2)
    outbox.fail(2)
    gateway.releaseAll()
    await #expect(throws: StoreProblem.self) { try await running.value }
    #expect(try await bench.states() == ["sending 1", "sending 1", "queued 0", "queued 0"])
    #expect(try await dispatcher.run().attempts == 2)
    #expect(try await bench.states() == Array(repeating: "sent 1", count: 4))
    #expect(gateway.parcels.count == 4)
  }
}

extension Dispatcher.Run {
  fileprivate var words: String { "\(attempts)\(isPaused ? ", paused" : "")" }
}
