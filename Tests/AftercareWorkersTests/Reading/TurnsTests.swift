import AftercareCore
import AftercareStore
import AftercareWorkers
import Testing

@Suite struct TurnsTests {
  private let bench: ClinicBench

  init() throws { bench = try ClinicBench() }

  // MARK: The planner's turn

  @Test func `a booking becomes an appointment with its check-ins, once`() async throws {
    try await bench.book(1...3)
    #expect(try await bench.states() == Array(repeating: "queued 0", count: 3))
    #expect(try await bench.planner.run(now: bench.clock.now) == 0)
    var filter = MessageFilter()
    filter.clientID = 1
    let due = try await bench.store.messages(filter, limit: 10).map(\.dueAt).sorted()
    #expect(due == [bench.clock.now + .hours(24), bench.clock.now + .hours(72)])
  }

  @Test func `a cancelled session's check-ins are taken back, and come again with it`() async throws {
    try await bench.book(1...1)
    try await bench.store.setStatus(.cancelled, ofAppointment: 1, actor: .account("ciara"), now: bench.clock.now)
    #expect(try await bench.planner.run(now: bench.clock.now) == 1)
    #expect(try await bench.states(stage: nil) == Array(repeating: "cancelled(appointmentCancelled) 0", count: 2))
    try await bench.store.setStatus(.booked, ofAppointment: 1, actor: .account("ciara"), now: bench.clock.now)
    _ = try await bench.planner.run(now: bench.clock.now)
    #expect(try await bench.states(stage: nil) == Array(repeating: "queued 0", count: 2))
  }

  @Test(arguments: [Channel.email, .call])
  func `whatever time does to a plan, a second turn finds nothing to do`(channel: Channel) async throws {
    try await bench.book(1...2, channel: channel)
    if channel == .email { _ = try await bench.openRed(clientID: 1) }
    for hours in stride(from: Int64(0), through: 24 * 14, by: 7) {
      let now = try bench.at("2026-11-16 14:00") + .hours(hours)
      bench.clock.advance(to: now)
      _ = try await bench.planner.run(now: now)
      #expect(try await bench.planner.run(now: now) == 0, "\(hours) hours later")
      if channel == .email {
        _ = try await bench.dispatcher(ScriptedGateway { _ in .gatewayDown(GatewayAnswer(summary: "")) }).run()
      }
    }
    let isOver = try await bench.states(stage: nil).allSatisfy {
      $0.hasPrefix("skipped(expired)") || $0.hasPrefix("failed")
    }
    #expect(isOver)
  }

  // MARK: The escalator's turn

  @Test func `alerts repeat until somebody takes it, and again when taking runs out`() async throws {
    let lead = try await bench.addLead()
    try await bench.book(1...1)
    let id = try await bench.openRed(clientID: 1)
    let escalator = EscalatorTurn(
      desk: bench.store,
      escalation: Escalation(
        clocks: FollowUpRules(), staffHours: bench.clinic.hours, zone: bench.zone, channels: [.email, .sms]))
    let start = bench.clock.now
    #expect(try await bench.states(.alert).count == 2)
    #expect(try await escalator.run(now: start) == 0)
    #expect(try await bench.store.nextAlertInstant() == start + .minutes(30))
    #expect(try await escalator.run(now: start + .minutes(30)) == 1)
    #expect(try await bench.states(.alert).count == 4)
    #expect(try await escalator.run(now: start + .minutes(30)) == 0)

    try await bench.store.take(id, by: .staff(lead), lasts: .hours(4), now: start + .minutes(40))
    #expect(try await bench.states(.alert) == Array(repeating: "cancelled(followUpClosed) 0", count: 4))
    #expect(try await escalator.run(now: start + .minutes(279)) == 0)
    #expect(try await escalator.run(now: start + .minutes(280)) == 1)
    let reopened = try await bench.store.followUps(includingClosed: true, clientID: 1, limit: 1).first
    #expect(reopened?.state == .open && reopened?.takenBy == nil)

    try await bench.store.close(id, outcome: .referred, note: nil, by: .staff(lead), now: start + .hours(5))
    #expect(try await escalator.run(now: start + .days(9)) == 0)
    #expect(try await bench.store.nextAlertInstant() == nil)
  }
}
