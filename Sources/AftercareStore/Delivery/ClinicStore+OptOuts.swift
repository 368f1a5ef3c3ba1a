// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: OptOuts {
  public func unsubscribe(token: String, now: Instant) async throws -> Bool {
    guard let id = unsubscribeTokens.contactPoint(naming: token) else { return false }
    return try await transaction(at: now, by: .client) { transaction in
      let row = try transaction.db.cachedStatement("SELECT address_hash FROM contact_point WHERE id = ?").row([id])
      guard let hash: String = row?["address_hash"] else { return false }
      try Suppressions(transaction).stop(hash: hash, way: "link")
      return true
    }
  }

  public func optOut(_ address: ContactAddress, now: Instant) async throws {
    try await transaction(at: now, by: .client) { transaction in
      try Suppressions(transaction).stop(hash: transaction.store.addresses.hash(of: address), way: "gateway")
    }
  }
}

extension Suppressions {
  /// Suppresses an address whose owner said stop without writing to us; `way` says how. Once: whoever has the link may
  /// follow it a thousand times.
  fileprivate func stop(hash: String, way: String) throws {
    let known = try transaction.db.cachedStatement(
      """
      SELECT 1 FROM suppression s WHERE s.address_hash = ?1 AND s.lifted_at IS NULL AND NOT EXISTS
        (SELECT 1 FROM contact_point p WHERE p.address_hash = ?1 AND p.channel <> 'call' AND p.consent <> 'refused')
      """
    ).row([hash])
    guard known == nil else { return }
    try transaction.record("address.optedOut", "", ["way": .text(way)])
    try suppress(hash: hash, .stop)
  }
}
