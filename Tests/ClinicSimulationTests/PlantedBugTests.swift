import ClinicSimulation
import Testing

@Suite struct PlantedBugTests {
  /// Seeds under which a busy week or two suffice; found by trying, any other would do with more days.
  @Test(arguments: PlantedBug.allCases)
  func `a planted bug is caught by the invariant it breaks`(bug: PlantedBug) async throws {
    for seed in UInt64(1)...8 {
      do {
        _ = try await ClinicRun(SimulationSettings(seed: seed, days: 12, sessionsADay: 16, bug: bug)).run()
      } catch let broken as BrokenInvariant {
        #expect(bug.caughtBy.contains(broken.invariant), "\(broken)")
        #expect(broken.replay.contains("--seed \(seed) "))
        return
      }
    }
    Issue.record("no seed caught \(bug.rawValue)")
  }
}
