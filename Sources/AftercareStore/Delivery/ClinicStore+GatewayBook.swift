// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: GatewayBook {
  public func keepGateways(_ configured: [Channel: String], now: Instant) async throws {
    try await transaction(at: now, by: .service) { try GatewayRows($0).keep(only: configured) }
  }

  public func memory(ofGateway name: String, channel: Channel, since: Instant?) async throws -> GatewayMemory {
    try await reading { db in
      let row = try db.cachedStatement(
        "SELECT * FROM gateway WHERE name = ? AND channel = ? AND paused_at IS NOT NULL"
      ).row([name, channel])
      let pause = row.map { row in
        GatewayPause(
          reason: row["pause_reason"] ?? "", probeAt: row["probe_at"] ?? row["paused_at"], failures: row["failures"],
          stop: row["stop"])
      }
      return GatewayMemory(pause: pause, taken: try since.map { try Self.taken(db, channel, since: $0) } ?? [])
    }
  }

  public func taken(_ channel: Channel, since: Instant) async throws -> [Instant] {
    try await reading { try Self.taken($0, channel, since: since) }
  }

  public func gatewayTroubles() async throws -> [GatewayTrouble] {
    try await reading { try GatewayTroubles(db: $0).all() }
  }

  public func watchGateways(
    now: Instant, decide: @escaping @Sendable (GatewayTrouble) -> GatewayWatch.Step?
  ) async throws -> [(trouble: GatewayTrouble, step: GatewayWatch.Step)] {
    try await transaction(at: now, by: .service) { try GatewayRows($0).watch(decide) }
  }

  /// Newest first, and no further back than needed: there is no index on instants, and attempts are many.
  private static func taken(_ db: Database, _ channel: Channel, since: Instant) throws -> [Instant] {
    let attempts = try db.cachedStatement(
      """
      SELECT a.channel, a.started_at, a.outcome, m.kind FROM attempt a JOIN message m ON m.id = a.message_id
      ORDER BY a.id DESC
      """
    ).rows(while: { $0["started_at"] > since })
    return attempts.compactMap { row in
      let kind: MessageKind = row["kind"]
      let outcome: String? = row["outcome"]
      return kind.isRateLimited && row["channel"] == channel && outcome != "gatewayDown" ? row["started_at"] : nil
    }
  }
}
