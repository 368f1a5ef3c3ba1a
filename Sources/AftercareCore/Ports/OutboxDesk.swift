/// What people do to the outbox. One transaction each, with its audit event; ``Refused`` when the state forbids it.
public protocol OutboxDesk: Sendable {
  /// Sends a failed message again now, within its deadline.
  func retry(messageID: Int64, actor: Actor, now: Instant) async throws
  /// Takes a message that waits (or is held or unknown) out of the outbox.
  func cancel(messageID: Int64, actor: Actor, now: Instant) async throws
  /// Settles an `unknown` message by what a person found out.
  func resolve(messageID: Int64, as resolution: Resolution, actor: Actor, now: Instant) async throws
  /// Queues a person's own words to a client as the answer to her reply; returns the message's id. Throws ``Refused``
  /// when the client said stop, or neither wrote within 14 days nor agreed.
  func answer(replyID: Int64, text: String, actor: Actor, now: Instant) async throws -> Int64
}

/// What a person found out about an `unknown` message.
public enum Resolution: String, Codable, Sendable, CaseIterable {
  /// It went.
  case sent
  /// It did not; send it again.
  case sendAgain
  /// Leave it.
  case cancel
}
