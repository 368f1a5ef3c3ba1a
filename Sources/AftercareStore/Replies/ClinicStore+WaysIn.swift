// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: WaysIn {
  public func keepWays(_ configured: [WatchedWay], now: Instant) async throws {
    try await transaction(at: now, by: .service) { try WayInRows($0).keep(only: configured) }
  }

  public func marks(of way: WatchedWay) async throws -> [String: String] {
    try await reading { db in
      let rows = try db.cachedStatement("SELECT place, mark FROM way_in_mark WHERE name = ? AND channel = ?")
        .rows([way.wayIn, way.channel])
      return Dictionary(rows.map { ($0["place"], $0["mark"]) }) { first, _ in first }
    }
  }

  public func take(
    _ replies: [RawReply], from way: WatchedWay, place: String, upTo mark: String, now: Instant
  ) async throws -> [ReceivedReply] {
    try await transaction(at: now, by: .service) { transaction in
      let receiving = Receiving(transaction)
      let received = try replies.map { try receiving.receive($0) }
      try WayInRows(transaction).setMark(mark, at: place, of: way)
      return received
    }
  }

  public func isExpected(from sender: EmailAddress?, references: [String]) async throws -> Bool {
    if references.contains(where: { self.references.messageID(naming: $0) != nil }) { return true }
    guard let hash = sender.map({ addresses.hash(of: .email($0)) }) else { return false }
    return try await reading { db in
      try db.cachedStatement(
        """
        SELECT 1 FROM contact_point WHERE address_hash = ?1
        UNION ALL SELECT 1 FROM therapist WHERE email_hash = ?1 AND removed_at IS NULL
        """
      ).row([hash]) != nil
    }
  }

  public func note(_ report: FetchReport, of way: WatchedWay, now: Instant) async throws {
    try await transaction(at: now, by: .service) { try WayInRows($0).note(report, of: way) }
  }

  public func watchWaysIn(
    now: Instant, decide: @escaping @Sendable (WayInState, [StaffMember]) -> GatewayWatch.Step?
  ) async throws -> Int {
    try await transaction(at: now, by: .service) { try WayInNotices($0).watch(decide) }
  }

  public func waysIn() async throws -> [WayInState] { try await reading { try WayInStates($0).all() } }
}
