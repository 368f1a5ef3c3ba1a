/// What must hold after every step of a simulated clinic.
public enum Invariant: String, Sendable, CaseIterable {
  /// A check-in is claimed between its `send_from` and its `send_until`, before its deadline, and not too soon after
  /// the session.
  case claimedInsideInstants
  /// A check-in is claimed while the client's wall clock shows an hour at which she may be reached.
  case claimedInsideWindow
  /// No check-in is claimed for a session that was called off, missed or moved before the claim.
  case nothingAfterCancel
  /// Nothing that a stop forbids is claimed for a suppressed address.
  case nothingAfterStop
  /// No check-in is claimed for a contact point without consent, or one that is no longer the client's.
  case nothingWithoutConsent
  /// No check-in is claimed while the client has an open red follow-up.
  case heldWhileRed
  /// No two check-ins of one client that may have reached her are claimed on one calendar date of her zone.
  case oneADay
  /// Rows in `sending` never exceed the gateway's connections and the one for alerts.
  case sendingWithinConnections
  /// Nothing is handed to a gateway that was not claimed for it, and committed.
  case sentOnlyWhenClaimed
  /// Every try of a message has the same reference and the same bytes.
  case sameReferenceSameBytes
  /// A message that was taken goes again only when the answer was lost, by the wire or by a crash.
  case twiceOnlyAfterLoss
  /// What is never sent again after a lost answer is not.
  case neverAgain
  /// A reply with a red flag leaves a red follow-up.
  case redOpensFollowUp
  /// An open red follow-up is alerted, again and again, until somebody takes it.
  case redIsAlerted
  /// Every change of a row stands in the trail, in the same step.
  case everyChangeIsAudited
  /// The trail's chain holds.
  case chainHolds
  /// What ends without being sent says why, and the reason is true.
  case noneLostWithoutReason
  /// With working gateways nothing that is due is left lying, and at the end nothing waits any more.
  case nothingStuck
  /// No turn of the service fails while it lives.
  case noTurnFails
}

/// An invariant that does not hold, with the step at which that showed.
public struct BrokenInvariant: Error, Sendable, CustomStringConvertible {
  /// Which.
  public var invariant: Invariant
  /// What was found: ids and instants.
  public var finding: String
  /// The step; 0 until the simulation has filled it in.
  public var step = 0
  /// How to run the same again; empty until the simulation has filled it in.
  public var replay = ""
  /// The last steps, oldest first.
  public var trace: [String] = []

  init(_ invariant: Invariant, _ finding: String) {
    self.invariant = invariant
    self.finding = finding
  }

  /// Several lines for people.
  public var description: String {
    """
    broken: \(invariant.rawValue) at step \(step): \(finding)
    \(trace.map { "  " + $0 }.joined(separator: "\n"))
    replay: \(replay)
    """
  }
}
