/// Where plans are read and written: reconciliation, client by client.
public protocol PlanBook: Sendable {
  /// Up to `limit` clients whose revision moved since they were last planned, each with everything the planner needs.
  /// None while the clock cannot be trusted (``SendingHold/Cause/clock``).
  func clientsToPlan(limit: Int, catalogue: Catalogue, now: Instant) async throws -> [PlanningClient]
  /// Applies plans; each only if its client is still at the revision that was read, else it stays marked and comes
  /// again. One audit event for each appointment that changed. Returns how many were applied.
  func apply(_ plans: [ClientPlan], now: Instant) async throws -> Int
  /// Marks every client for planning when `fingerprint` (configuration, catalogue and zone data) is not the one of the
  /// last call.
  func planAgain(ifChanged fingerprint: String, now: Instant) async throws
}

/// The planner's answer for one client.
public struct ClientPlan: Hashable, Sendable {
  /// The client's id.
  public var clientID: Int64
  /// The revision the plan was made from.
  public var revision: Int64
  /// The difference; empty when the outbox is as it should be.
  public var steps: [PlanStep]

  /// Makes the value.
  public init(clientID: Int64, revision: Int64, steps: [PlanStep]) {
    self.clientID = clientID
    self.revision = revision
    self.steps = steps
  }
}
