import ClinicSimulation
import Testing

@Suite struct SimulationTests {
  @Test(arguments: [11, 12, 13])
  func `a clinic lives through days of faults and no invariant breaks`(seed: UInt64) async throws {
    let report = try await ClinicRun(SimulationSettings(seed: seed, days: 8)).run()
    #expect(report.tally.checkIns > 20)
    #expect(report.crashes > 0)
  }

  @Test func `one seed gives one history`() async throws {
    let settings = SimulationSettings(seed: 21, days: 6)
    let first = try await ClinicRun(settings).run()
    let second = try await ClinicRun(settings).run()
    #expect(first.digest == second.digest)
    #expect(first.steps == second.steps)
    let other = try await ClinicRun(SimulationSettings(seed: 22, days: 6)).run()
    #expect(other.digest != first.digest)
  }

  @Test func `a broken invariant tells the step, what led to it and how to run it again`() async throws {
    let settings = SimulationSettings(seed: 1, days: 10, bug: .bytesChange)
    let told = await #expect(throws: BrokenInvariant.self) { try await ClinicRun(settings).run() }
    let again = await #expect(throws: BrokenInvariant.self) { try await ClinicRun(settings).run() }
    let broken = try #require(told)
    #expect(broken.step == again?.step)
    #expect(broken.replay == "simulate-clinic --seed 1 --days 10 --sessions-a-day 8 --plant bytesChange --follow")
    #expect(broken.description.contains("sameReferenceSameBytes at step \(broken.step)"))
    #expect(!broken.trace.isEmpty)
  }
}
