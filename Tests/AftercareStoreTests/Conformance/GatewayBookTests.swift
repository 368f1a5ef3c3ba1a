import AftercareCore
import Foundation
import Testing

/// What is remembered of gateways, and what staff are told of them.
@Suite struct GatewayBookTests {
  private static let stop = GatewayPause(
    reason: "SMTP 535 5.7.8", probeAt: Week.monday(12, 5), failures: 1, stop: .logInRefused)
  private static let down = GatewayPause(reason: "no route", probeAt: Week.monday(12, 5), failures: 1)

  private func watch(_ clinic: Clinic) throws -> GatewayWatch {
    GatewayWatch(
      staffHours: try ContactWindow(parsing: "09:00-18:00"), zone: clinic.gate.clinicZone, channels: [.email, .sms])
  }

  @discardableResult
  private func look(_ clinic: Clinic, at now: Instant) async throws -> Int {
    let watch = try watch(clinic)
    return try await clinic.ports.watchGateways(now: now) { watch.step($0, now: now) }.count
  }

  private func addLead(_ clinic: Clinic) async throws {
    _ = try await clinic.ports.add(
      therapist: TherapistDraft(
        name: "Ciara", email: EmailAddress("lead@calmhands.example"), phone: PhoneNumber("+35315550101"), role: .lead),
      actor: .service, now: Week.monday(12))
  }

  /// Staff messages as `purpose channel state`, oldest first.
  private func notices(_ clinic: Clinic) async throws -> [String] {
    try await clinic.ports.messages(MessageFilter(), limit: 100).filter { $0.therapistId != nil }
      .sorted { $0.id < $1.id }.map { "\($0.purpose.rawValue) \($0.channel.rawValue) \($0.state.rawValue)" }
  }

  @Test(arguments: Backend.all)
  func `a stop is told once by the other way, and its end too`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    try await addLead(clinic)
    try await clinic.ports.setPause(Self.stop, gateway: "smtp", channel: .email, now: Week.monday(12))
    #expect(try await look(clinic, at: Week.monday(12)) == 1)
    for minute in [1, 10, 50] as [Int64] { #expect(try await look(clinic, at: Week.monday(12, minute)) == 0) }
    #expect(try await notices(clinic) == ["gatewayNotice sms queued"])
    let claims = try await clinic.ports.due(.sms, now: Week.monday(12), limit: 10)
    #expect(claims.first?.kind == .alert)
    #expect(
      GatewayNotice(json: claims.first?.ownText)
        == GatewayNotice(channel: .email, since: Week.monday(12), stop: .logInRefused, alertsWait: false))
    try await clinic.send(.sms, at: Week.monday(12))
    let row = try #require(try await clinic.ports.status(now: Week.monday(13)).gatewayTroubles.first)
    #expect(row.stop == .logInRefused && row.since == Week.monday(12) && row.toldAt == Week.monday(12))

    try await clinic.ports.setPause(nil, gateway: "smtp", channel: .email, now: Week.monday(14))
    #expect(try await look(clinic, at: Week.monday(14)) == 1)
    #expect(try await look(clinic, at: Week.monday(15)) == 0)
    #expect(try await notices(clinic) == ["gatewayNotice sms sent", "gatewayWorks sms queued"])
    #expect(try await clinic.actions("gateway:smtp") == ["gateway.paused", "gateway.told", "gateway.resumed"])
    #expect(try await clinic.ports.verify(head: nil, publicKey: nil).firstBreak == nil)
  }

  @Test func `a notice that has not gone is called off when the gateway works again, and nobody hears of it`()
    async throws
  {
    let clinic = try Clinic()
    try await addLead(clinic)
    try await clinic.ports.setPause(Self.stop, gateway: "http", channel: .sms, now: Week.monday(22))
    try await look(clinic, at: Week.monday(22))
    #expect(try await notices(clinic) == ["gatewayNotice email queued"])
    try await clinic.ports.setPause(nil, gateway: "http", channel: .sms, now: Week.monday(23))
    try await look(clinic, at: Week.monday(23))
    #expect(try await notices(clinic) == ["gatewayNotice email cancelled"])
  }

  @Test func `with both ways dead each notice waits for the other's end, and only its own is called off`() async throws
  {
    let clinic = try Clinic()
    try await addLead(clinic)
    try await clinic.ports.setPause(Self.stop, gateway: "smtp", channel: .email, now: Week.monday(12))
    try await clinic.ports.setPause(Self.stop, gateway: "http", channel: .sms, now: Week.monday(12))
    #expect(try await look(clinic, at: Week.monday(12)) == 2)
    #expect(try await notices(clinic) == ["gatewayNotice sms queued", "gatewayNotice email queued"])
    try await clinic.ports.setPause(nil, gateway: "http", channel: .sms, now: Week.monday(13))
    try await look(clinic, at: Week.monday(13))
    #expect(try await notices(clinic) == ["gatewayNotice sms queued", "gatewayNotice email cancelled"])
  }

  @Test func `an alert that waits for it is told, a notice that waits is not taken for one`() async throws {
    let clinic = try Clinic()
    try await addLead(clinic)
    try await clinic.ports.setPause(Self.down, gateway: "smtp", channel: .email, now: Week.monday(12))
    try await clinic.ports.setPause(Self.down, gateway: "http", channel: .sms, now: Week.monday(12))
    #expect(try await look(clinic, at: Week.monday(12, 30)) == 2)
    #expect(try await clinic.ports.gatewayTroubles().allSatisfy { $0.alertWaitsSince == nil })
    _ = try await clinic.client(email: "anna@client.example", phone: "+353861230011")
    try await clinic.hear("my foot is numb", from: "+353861230011", at: Week.monday(13)) { facts in
      ReplyDecision(
        verdict: Verdict(level: .red, flags: [.numbness]),
        followUps: [.open(.of(.red, for: facts, now: Week.monday(13)))])
    }
    let waits = try await clinic.ports.gatewayTroubles().filter { $0.alertWaitsSince == Week.monday(13) }
    #expect(waits.map(\.channel) == [.sms])
    #expect(try await look(clinic, at: Week.monday(13, 4)) == 0)
    #expect(try await look(clinic, at: Week.monday(13, 5)) == 1)
  }

  @Test func `each probe is kept, and only what is new is an event`() async throws {
    let clinic = try Clinic()
    for minute in [0, 1, 2] as [Int64] {
      var pause = Self.down
      pause.failures = Int(minute) + 1
      try await clinic.ports.setPause(pause, gateway: "smtp", channel: .email, now: Week.monday(12, minute))
    }
    try await clinic.ports.setPause(Self.stop, gateway: "smtp", channel: .email, now: Week.monday(12, 3))
    #expect(try await clinic.actions("gateway:smtp") == ["gateway.paused", "gateway.paused"])
    let memory = try await clinic.ports.memory(ofGateway: "smtp", channel: .email, since: nil)
    #expect(memory == GatewayMemory(pause: Self.stop, taken: []))
    #expect(try await clinic.ports.gatewayTroubles().first?.pausedAt == Week.monday(12))
  }

  @Test(arguments: Backend.all)
  func `what was handed over counts, but for what never reached the gateway and what is not limited`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let outcomes: [Outcome] = [
      .accepted(.fine), .transient(.later, retryAfter: nil), .gatewayDown(.gone), .gatewayStopped(.gone, .noCredit),
      .unknown(.gone),
    ]
    for number in 1...5 { _ = try await clinic.client("Client \(number)", email: "c\(number)@client.example") }
    try await addLead(clinic)
    try await clinic.ports.setPause(Self.stop, gateway: "http", channel: .sms, now: Week.tuesday(15))
    try await look(clinic, at: Week.tuesday(15))
    let claimed = try await clinic.claim(at: Week.tuesday(15))
    #expect(claimed.count == 6)
    let checkIns = try await clinic.ports.messages(MessageFilter(), limit: 100).filter { $0.kind == .checkIn }.map(\.id)
    for (message, outcome) in zip(claimed.filter { checkIns.contains($0.messageID) }, outcomes) {
      try await clinic.settle(message, outcome, at: Week.tuesday(15, 1))
    }
    func taken(_ channel: Channel, _ since: Instant) async throws -> [Instant] {
      try await clinic.ports.memory(ofGateway: "smtp", channel: channel, since: since).taken
    }
    #expect(try await taken(.email, Week.tuesday(14)) == Array(repeating: Week.tuesday(15), count: 3))
    #expect(try await taken(.email, Week.tuesday(15)).isEmpty)
    #expect(try await taken(.sms, Week.tuesday(14)).isEmpty)
  }

  @Test func `a gateway that is no longer configured is forgotten`() async throws {
    let clinic = try Clinic()
    try await addLead(clinic)
    try await clinic.ports.setPause(Self.stop, gateway: "http", channel: .sms, now: Week.monday(12))
    try await look(clinic, at: Week.monday(12))
    try await clinic.ports.keepGateways([.sms: "http", .email: "smtp"], now: Week.monday(12, 10))
    #expect(try await clinic.ports.gatewayTroubles().count == 1)
    try await clinic.ports.keepGateways([.email: "smtp"], now: Week.monday(12, 20))
    #expect(try await clinic.ports.gatewayTroubles().isEmpty)
    #expect(try await notices(clinic) == ["gatewayNotice email cancelled"])
    #expect(try await clinic.actions("gateway:http") == ["gateway.paused", "gateway.told", "gateway.resumed"])
  }
}
