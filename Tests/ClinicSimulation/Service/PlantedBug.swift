/// Bugs that can be planted, to see that the simulation catches them: one of each kind.
public enum PlantedBug: String, Sendable, CaseIterable {
  /// Planner and claim do not see suppressions.
  case gateIgnoresSuppression
  /// The claim does not see that a session was called off.
  case gateIgnoresCancellation
  /// Planner and claim do not see consents.
  case gateIgnoresConsent
  /// The claim does not see the deadline and the end of the window.
  case gateIgnoresInstants
  /// The claim does not see what went on the same date.
  case gateIgnoresDate
  /// Planner and claim do not see open red follow-ups, and what they hold goes.
  case gateIgnoresRed
  /// An outcome is not recorded.
  case outcomeIsLost
  /// What is settled is not written into the trail.
  case settleForgetsToAudit
  /// An event is changed after it was written.
  case eventIsRewritten
  /// The planner puts check-ins where they are due, whatever the hour.
  case planIgnoresWindow
  /// A planned check-in is thrown away without a word.
  case planForgetsCheckIn
  /// The gateway's bytes differ from try to try.
  case bytesChange
  /// What was never claimed goes to the gateway.
  case sentWithoutClaim
  /// What was accepted is sent again.
  case acceptedIsSentAgain
  /// Nobody takes over what a dead service left.
  case nothingIsAdopted
  /// Follow-ups that nobody takes are not alerted again.
  case alertIsNotRepeated
  /// Red replies are taken for calm ones.
  case redIsReadAsCalm
  /// Nobody looks after what no claim comes for.
  case nothingIsSwept
  /// More is claimed than there are connections.
  case tooManyClaims
  /// A confirmation is sent again after a lost answer.
  case confirmationIsRepeated

  /// The invariants by which it may be found: the first to look at it says so.
  public var caughtBy: Set<Invariant> {
    switch self {
    case .gateIgnoresSuppression: [.nothingAfterStop]
    case .gateIgnoresCancellation: [.nothingAfterCancel]
    case .gateIgnoresConsent: [.nothingWithoutConsent]
    case .gateIgnoresInstants: [.claimedInsideInstants]
    case .gateIgnoresDate: [.oneADay]
    case .gateIgnoresRed: [.heldWhileRed]
    case .outcomeIsLost, .nothingIsAdopted, .nothingIsSwept: [.nothingStuck, .sendingWithinConnections]
    case .settleForgetsToAudit: [.everyChangeIsAudited]
    case .eventIsRewritten: [.chainHolds]
    case .planIgnoresWindow: [.claimedInsideWindow]
    case .planForgetsCheckIn: [.noneLostWithoutReason]
    case .bytesChange: [.sameReferenceSameBytes]
    case .sentWithoutClaim: [.sentOnlyWhenClaimed]
    case .acceptedIsSentAgain: [.twiceOnlyAfterLoss]
    case .alertIsNotRepeated: [.redIsAlerted]
    case .redIsReadAsCalm: [.redOpensFollowUp]
    case .tooManyClaims: [.sendingWithinConnections]
    case .confirmationIsRepeated: [.neverAgain]
    }
  }
}
