import Foundation
import Testing

@testable import TestServers

/// The built program, killed with SIGKILL while it drains: nothing is lost, and of what is repeated there is never more
/// than there were connections.
///
/// `CRASH_KILLS=100` kills each seed's service that often instead of five times; `CRASH_SEED=17` runs that seed
/// alone.
@Suite struct KillTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let kills = environment["CRASH_KILLS"].flatMap(Int.init) ?? 5
  private static let seeds: [UInt64] = environment["CRASH_SEED"].flatMap(UInt64.init).map { [$0] } ?? [1, 2, 3]
  /// Between two kills some thirty mails go.
  private static let checkInsPerKill = 40

  @Test(arguments: seeds)
  func `killed at random moments it loses nothing, and repeats no more than it had connections`(seed: UInt64)
    async throws
  {
    var generator = SeededGenerator(seed: seed)
    let server = try RecordingMailServer()
    defer { server.stop() }
    let busy = try await BusyClinic(Self.kills * Self.checkInsPerKill + 20, server: server)
    var deaths: [String] = []
    while deaths.count < Self.kills, server.reached < busy.count {
      let death = Death(&generator, steps: 1...(Self.checkInsPerKill * 11))
      let service = try busy.start("life\(deaths.count)")
      let (step, _) = try await death.strike(service, on: server) { server.reached == busy.count }
      deaths.append("\(death): \(step)")
      try await busy.expectSoundAfterDeath("seed \(seed), \(death)")
    }
    let last = try busy.start("last")
    defer { last.stop() }
    try await busy.waitUntilFinished(last)
    last.stop()
    let reckoning = try await Reckoning(busy)
    let story: Comment = "CRASH_SEED=\(seed) CRASH_KILLS=\(Self.kills); \(deaths)"
    reckoning.expectNothingLost(story)
    #expect(reckoning.mostRepeated <= busy.connections, story)
    #expect(reckoning.repeatedAlive == 0, story)
    try await busy.expectSound(story)
    print(
      "seed \(seed): \(deaths.count) kills, \(server.acceptances.count) mails taken, lost \(reckoning.lost.count),"
        + " stuck \(reckoning.stuck.count), repeated \(reckoning.repeated.values.reduce(0, +)),"
        + " most by one kill \(reckoning.mostRepeated) of \(busy.connections) connections")
  }
}
