// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: PlanBook {
  public func clientsToPlan(limit: Int, catalogue: Catalogue, now: Instant) async throws -> [PlanningClient] {
    try await reading { db in
      // A clock that cannot be trusted plans nothing: the plan would say that everything is over.
      guard try !SendingHolds(db).isClockDoubted() else { return [] }
      let rows = try db.cachedStatement(
        """
        SELECT id, revision, time_zone, preferred_channel FROM client WHERE revision <> planned_revision
        ORDER BY id LIMIT ?
        """
      ).rows([limit])
      let reader = PlanningReader(db: db, catalogue: catalogue, now: now)
      return try rows.map(reader.client)
    }
  }

  public func apply(_ plans: [ClientPlan], now: Instant) async throws -> Int {
    try await transaction(at: now, by: .service) { transaction in
      var applied = 0
      for plan in plans where try transaction.isStill(plan.revision, client: plan.clientID) {
        try PlanWriter(transaction).apply(plan)
        applied += 1
      }
      return applied
    }
  }

  public func planAgain(ifChanged fingerprint: String, now: Instant) async throws {
    try await transaction(at: now, by: .service) { transaction in
      guard try Settings.value("planFingerprint", in: transaction.db) != fingerprint else { return }
      try Settings.set("planFingerprint", to: fingerprint, in: transaction.db)
      try transaction.db.cachedStatement("UPDATE client SET revision = revision + 1 WHERE erased_at IS NULL").execute()
      try transaction.record("plan.rulesChanged", "", ["fingerprint": .text(fingerprint)])
    }
  }
}

extension Transaction {
  /// Whether a client is still at the revision that was read, and nobody else has planned it meanwhile.
  fileprivate func isStill(_ revision: Int64, client id: Int64) throws -> Bool {
    try db.cachedStatement("SELECT 1 FROM client WHERE id = ? AND revision = ? AND planned_revision <> revision")
      .row([id, revision]) != nil
  }
}
