import Foundation
import Testing

@testable import TestServers

/// The built program against a mail server and a network that misbehave, killed twice on the way, first with
/// another one standing by: everything arrives or has failed for a true reason, and nothing stays unresolved.
@Suite struct FaultTests {
  private static let checkIns = 40

  @Test(arguments: [
    MailFaults(refusesForNow: 0.3),
    MailFaults(cutsTaken: 0.02),
    MailFaults(cutsTaken: 0.3),
    MailFaults(cutsUntaken: 0.2, refusesForNow: 0.1),
    MailFaults(refusesRecipientForNow: 0.2, cutsInMail: 0.2),
    MailFaults(refusesRecipientForGood: 0.1, refusesForGood: 0.1, babbles: 0.1),
    MailFaults(refusesConnection: 0.3),
    MailFaults(mailsPerConnection: 3, replyDelay: 2000, dotDelay: 20_000),
  ])
  func `a mail server that misbehaves gets everything in the end, or has truly refused it`(faults: MailFaults)
    async throws
  {
    let server = try RecordingMailServer(faults)
    defer { server.stop() }
    let busy = try await BusyClinic(Self.checkIns, server: server)
    try await Self.weather(busy, seed: faults.testDescription)
  }

  @Test(arguments: [
    FaultProxy.Rule.cutsToServer(after: 50...6000),
    .cutsToClient(after: 20...600),
    .cutsOn("354 go"),
    .cutsOn("queued as"),
    .refuses,
    .hangs(after: 50...3000),
    .throttles(bytes: 40),
  ])
  func `through a network that misbehaves everything arrives in the end`(rule: FaultProxy.Rule) async throws {
    let server = try RecordingMailServer()
    defer { server.stop() }
    let proxy = try FaultProxy(to: server.port, rule, every: 2)
    defer { proxy.stop() }
    let busy = try await BusyClinic(Self.checkIns, server: server, proxy: proxy)
    try await Self.weather(busy, seed: rule.testDescription) {
      // A hang would be sat out for two minutes by each who meets it.
      if case .hangs = rule { proxy.heal() }
    }
    #expect(proxy.damaged > 0)
  }

  @Test func `a mail server that is not there costs no message an attempt, and gets everything when it is back`()
    async throws
  {
    let server = try RecordingMailServer()
    defer { server.stop() }
    let proxy = try FaultProxy(to: server.port, .refuses)
    defer { proxy.stop() }
    let busy = try await BusyClinic(20, server: server, proxy: proxy)
    for _ in 0..<3 {
      let once = try await BuiltProgram.run(["serve", "--once"], in: busy.clinic.folder)
      #expect(once.status == 75)
    }
    #expect(try await busy.query("SELECT count(*) FROM message WHERE attempts <> 0;") == [["0"]])
    proxy.heal()
    try await busy.finish()
    try await Reckoning(busy).expectNothingLost("after the server came back")
    #expect(server.acceptances.count == 20)
  }

  /// A service killed in the storm, the one that takes over as well; then whatever waits is let go until all is over.
  private static func weather(_ busy: BusyClinic, seed: String, then calm: () -> Void = {}) async throws {
    var generator = SeededGenerator(seed: seed)
    var deaths: [String] = []
    func strike(_ service: RunningService) async throws {
      let death = Death(&generator, steps: 1...150)
      let (step, _) = try await death.strike(service, on: busy.server, patience: .seconds(1)) {
        busy.server.reached == busy.count
      }
      deaths.append("\(death): \(step)")
    }
    let first = try busy.start("life0")
    let second = try await busy.startStandby("life1", behind: first)
    try await strike(first)
    try await busy.waitForTakeover(second)
    try await strike(second)
    calm()
    try await busy.finish()
    let reckoning = try await Reckoning(busy)
    reckoning.expectNothingLost("\(deaths)")
    try await busy.expectSound("\(deaths)")
  }
}
