import AftercareCore
import Foundation
import Testing

@testable import AftercareStore

/// The numbers that `status` shows are counted along, not counted anew: they must never drift from the rows.
@Suite struct CounterTests {
  private static let byState = "SELECT state || ' ' || count(*) FROM message GROUP BY state ORDER BY state"
  private static let kept = "SELECT state || ' ' || count FROM message_count WHERE count > 0 ORDER BY state"

  @Test(arguments: [UInt64(1), 2, 3]) func `what is counted along is what there is`(seed: UInt64) async throws {
    let clinic = try Clinic(.file)
    try await clinic.live(steps: 120, seed: seed)
    #expect(try clinic.sqlite.run(Self.kept) == clinic.sqlite.run(Self.byState))
    #expect(try await clinic.ports.status(now: Week.day(6, 12)).messages.values.reduce(0, +) > 0)
  }

  @Test func `a row that another program takes out is counted out`() async throws {
    let clinic = try Clinic(.file)
    _ = try await clinic.client()
    try clinic.sqlite.run("DELETE FROM message WHERE stage = '72h'")
    #expect(try clinic.sqlite.run(Self.kept) == "queued 1")
  }
}
