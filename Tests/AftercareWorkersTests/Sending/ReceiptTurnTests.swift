import AftercareCore
import AftercareStore
import AftercareWorkers
import Testing

/// Asking gateways what became of messages.
@Suite struct ReceiptTurnTests {
  private static let has: @Sendable (Receipt.Word) -> @Sendable (ReceiptQuestion) -> ReceiptAnswer = { word in
    { .seen([.init(gatewayReference: $0.gatewayReference ?? "G\($0.attemptID)", word: word)]) }
  }

  private func turn(
    _ bench: ClinicBench, _ sources: [ScriptedSource], whenUnknown: UnknownPolicy = .resend
  ) -> ReceiptTurn {
    ReceiptTurn(
      desk: bench.store, sources: sources, rules: [.sms: ReceiptRules(whenUnknown: whenUnknown)],
      timekeeper: bench.clock, logger: ClinicBench.quiet)
  }

  /// A clinic whose clients' check-ins by SMS went through `source` on Tuesday at 14:00, with this outcome.
  private func bench(_ source: ScriptedSource, _ outcome: Outcome, clients: Int = 1) async throws
    -> (ClinicBench, ScriptedGateway)
  {
    let bench = try ClinicBench()
    try await bench.book(1...clients, channel: .sms)
    bench.clock.advance(to: try bench.at("2026-11-17 14:00"))
    let gateway = ScriptedGateway(.sms, receipts: source) { _ in outcome }
    _ = try await bench.dispatcher(gateway).run()
    return (bench, gateway)
  }

  private static let lost = Outcome.unknown(GatewayAnswer(summary: "the connection ended"))
  private static let taken = Outcome.accepted(GatewayAnswer(code: 201, summary: "taken"))

  @Test func `an unknown message is asked about before anything is sent again`() async throws {
    let source = ScriptedSource(answer: Self.has(.underWay))
    let (bench, gateway) = try await bench(source, Self.lost)
    #expect(try await bench.states() == ["unknown(connectionLost) 1"])
    let turn = turn(bench, [source])
    #expect(try await turn.next() == bench.clock.now)
    #expect(try await turn.run() == 1)
    #expect(try await bench.states() == ["sent 1"])
    #expect(gateway.parcels.count == 1)
    #expect(source.questions.map(\.reference) == gateway.parcels.map(\.reference))
  }

  @Test func `what never got there is sent again with the same reference`() async throws {
    let source = ScriptedSource { _ in .absent(isCertain: true) }
    let (bench, gateway) = try await bench(source, Self.lost)
    #expect(try await turn(bench, [source]).run() == 1)
    bench.clock.advance(to: bench.clock.now + .minutes(2))
    _ = try await bench.dispatcher(gateway).run()
    #expect(gateway.parcels.count == 2)
    #expect(Set(gateway.parcels).count == 1)
  }

  @Test func `an accepted message is asked about until it has arrived`() async throws {
    let source = ScriptedSource(answer: Self.has(.accepted))
    let (bench, _) = try await bench(source, Self.taken)
    let turn = turn(bench, [source])
    #expect(try await turn.run() == 0)
    #expect(source.questions.isEmpty)
    for minutes in [Int64(1), 4, 25] {
      let next = try #require(try await turn.next())
      #expect(next == bench.clock.now + .minutes(minutes))
      bench.clock.advance(to: next)
      _ = try await turn.run()
    }
    #expect(source.questions.count == 3)
    source.answer(Self.has(.delivered))
    bench.clock.advance(to: try #require(try await turn.next()))
    #expect(try await turn.run() == 1)
    #expect(try await bench.states() == ["delivered 1"])
    #expect(try await turn.next() == nil)
  }

  @Test func `a gateway that does not answer is left alone for a while, and asked one question then`() async throws {
    let source = ScriptedSource()
    let (bench, _) = try await bench(source, Self.taken, clients: 5)
    let turn = turn(bench, [source])
    bench.clock.advance(to: bench.clock.now + .minutes(1))
    _ = try await turn.run()
    #expect(source.questions.count == 1)
    #expect(try await turn.next() == bench.clock.now + .seconds(15))
    bench.clock.advance(to: bench.clock.now + .seconds(15))
    _ = try await turn.run()
    #expect(source.questions.count == 2)
    #expect(try await turn.next() == bench.clock.now + .seconds(30))
    source.answer(Self.has(.delivered))
    bench.clock.advance(to: bench.clock.now + .seconds(30))
    #expect(try await turn.run() == 5)
    #expect(source.questions.count == 7)
  }

  @Test func `a Retry-After is obeyed`() async throws {
    let source = ScriptedSource { _ in .noAnswer(retryAfter: .minutes(20)) }
    let (bench, _) = try await bench(source, Self.taken)
    let turn = turn(bench, [source])
    bench.clock.advance(to: bench.clock.now + .minutes(1))
    _ = try await turn.run()
    #expect(try await turn.next() == bench.clock.now + .minutes(20))
  }

  @Test(arguments: [(UnknownPolicy.resend, "queued 1"), (.hold, "unknown(connectionLost) 1")])
  func `an unknown message does not wait for a silent gateway for ever`(_ policy: UnknownPolicy, _ end: String)
    async throws
  {
    let source = ScriptedSource()
    let (bench, _) = try await bench(source, Self.lost)
    let turn = turn(bench, [source], whenUnknown: policy)
    let start = bench.clock.now
    while let next = try await turn.next(), next <= start + .minutes(15) {
      bench.clock.advance(to: next)
      _ = try await turn.run()
    }
    #expect(bench.clock.now == start + .minutes(15))
    #expect(try await bench.states() == [end])
  }

  @Test func `many questions go in batches, those that may be lost first`() async throws {
    let source = ScriptedSource(answer: Self.has(.delivered))
    let bench = try ClinicBench()
    try await bench.book(1...45, channel: .sms)
    bench.clock.advance(to: try bench.at("2026-11-17 14:00"))
    let gateway = ScriptedGateway(.sms, receipts: source) { $0.recipient.hasSuffix("30") ? Self.lost : Self.taken }
    _ = try await bench.dispatcher(gateway).run()
    bench.clock.advance(to: bench.clock.now + .minutes(1))
    #expect(try await turn(bench, [source]).run() == 45)
    #expect(source.questions.count == 45)
    #expect(source.questions.first?.gatewayReference == nil)
    #expect(source.questions.first?.address.hasSuffix("30") == true)
  }

  @Test func `two gateways do not wait for each other`() async throws {
    let silent = ScriptedSource("silent", channel: .email)
    let talking = ScriptedSource(answer: Self.has(.delivered))
    let (bench, _) = try await bench(talking, Self.taken)
    bench.clock.advance(to: bench.clock.now + .minutes(1))
    #expect(try await turn(bench, [silent, talking]).run() == 1)
  }

  @Test func `what went to a gateway that is gone is decided by the policy`() async throws {
    let old = ScriptedSource("old account")
    let (bench, _) = try await bench(old, Self.lost)
    try await turn(bench, [ScriptedSource("new account")]).begin(now: bench.clock.now)
    #expect(try await bench.states() == ["queued 1"])
    #expect(old.questions.isEmpty)
  }

  @Test func `a turn that is cancelled keeps the answers it has`() async throws {
    let source = ScriptedSource(answer: Self.has(.delivered))
    let (bench, _) = try await bench(source, Self.taken, clients: 3)
    bench.clock.advance(to: bench.clock.now + .minutes(1))
    let turn = turn(bench, [source])
    source.answer { question in
      withUnsafeCurrentTask { $0?.cancel() }
      return Self.has(.delivered)(question)
    }
    let moved = try await Task { try await turn.run() }.value
    #expect(moved == 1)
    #expect(source.questions.count == 1)
    #expect(try await bench.states().filter { $0 == "delivered 1" }.count == 1)
  }
}
