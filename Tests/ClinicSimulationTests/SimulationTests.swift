import ClinicSimulation
import Testing

@Suite struct SimulationTests {
  @Test(arguments: [1, 2, 3])
  func `a clinic lives through weeks of faults and no invariant breaks`(seed: UInt64) async throws {
    let report = try await ClinicRun(SimulationSettings(seed: seed, days: 30)).run()
    #expect(report.tally.checkIns > 100)
  }
}
