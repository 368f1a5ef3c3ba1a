/// What keeps every message to a client back until it is lifted; alerts go all the same.
///
/// It stands in the database, so that it outlives the service and every command sees it, and the claim looks at it in
/// its own transaction: none goes after the hold was committed.
public struct SendingHold: Hashable, Codable, Sendable {
  /// Who or what wants it; one hold of each cause may stand. A further cause (a restored backup) is one more case.
  public enum Cause: String, Codable, Sendable, CaseIterable {
    /// A person said `message pause`.
    case person
    /// The clock cannot be trusted (``ClockTrust``): as long as it stands, nothing expires and nothing is planned either.
    case clock
  }

  /// Who or what wants it.
  public var cause: Cause
  /// Since when, by the clock of that moment.
  public var since: Instant
  /// What the clock was compared with when it lost its trust; nil for other causes.
  public var comparedWith: Instant?

  /// Makes a hold.
  public init(cause: Cause, since: Instant, comparedWith: Instant? = nil) {
    self.cause = cause
    self.since = since
    self.comparedWith = comparedWith
  }
}

/// Why a hold was lifted; stands in the trail.
public enum HoldEnd: String, Codable, Sendable {
  /// A person said `message resume`.
  case person
  /// The system says that its clock is synchronised.
  case synchronised
  /// The clock agrees again with what it was compared with.
  case agrees
}
