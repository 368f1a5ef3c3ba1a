/// Whether messages may go to clients at all, and what has to be put right when the clock was wrong. One transaction each.
public protocol SendingSwitch: Sendable {
  /// The holds that stand.
  func sendingHolds() async throws -> [SendingHold]
  /// Puts every message to a client on hold; a hold of the same cause stays as it is. Returns whether it is new.
  func holdSending(_ hold: SendingHold, actor: Actor, now: Instant) async throws -> Bool
  /// Lifts the holds of `causes`. When none is left, what was held for them is queued again and its clients are planned
  /// again; what an untrusted clock wrote is put right. Returns what was lifted.
  func resumeSending(_ causes: Set<SendingHold.Cause>, end: HoldEnd, actor: Actor, now: Instant) async throws
    -> [SendingHold]
  /// The newest instant of anything that has happened, by the trail. What happened before a hold for the clock was
  /// last lifted does not count: somebody has vouched for the clock since.
  func newestInstant() async throws -> Instant?
  /// Puts right what was written by a clock that ran ahead of `now`: alerts and follow-ups that would wait for it, answers
  /// to clients that were made in what is now the future (they are over, and staff are told), check-ins that expired.
  func clockWentBack(now: Instant) async throws
}
