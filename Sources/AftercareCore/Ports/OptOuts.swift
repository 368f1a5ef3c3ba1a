/// Where a client says stop without writing to us: by the unsubscribe button of her mail program, or to the gateway.
///
/// Both do what a reply that says STOP does to the address: it is suppressed for every client who has it, and only a person
/// lifts that. Repetitions change nothing and leave nothing in the trail.
public protocol OptOuts: Sendable {
  /// Ends messages to the address that `token` was made for (``UnsubscribeTokens``); false when it is no token of ours, or
  /// the address is no longer on record.
  func unsubscribe(token: String, now: Instant) async throws -> Bool
  /// Ends messages to an address whose owner told the gateway to stop.
  func optOut(_ address: ContactAddress, now: Instant) async throws
}
