/// What people look at: the outbox, replies, follow-ups and the day at a glance. Reading only, but for ``body(ofMessage:actor:now:)``,
/// ``words(ofReply:actor:now:)`` and ``notes(ofFollowUp:actor:now:)``, which leave an event: who read whose words is on
/// record.
public protocol Overview: Sendable {
  /// Messages past and future that match, newest first by the instant they are for.
  func messages(_ filter: MessageFilter, limit: Int) async throws -> [MessageRow]
  /// One message with its attempts.
  func message(_ id: Int64) async throws -> MessageDetail
  /// What a message said, as it was or will be sent; nil when it was never rendered or was erased. Leaves an event.
  func body(ofMessage id: Int64, actor: Actor, now: Instant) async throws -> StoredText?
  /// Replies that match, newest first.
  func replies(clientID: Int64?, unmatchedOnly: Bool, limit: Int) async throws -> [ReplyRow]
  /// One reply.
  func reply(_ id: Int64) async throws -> ReplyRow
  /// What a reply said; nil when it was erased or not read yet. Leaves an event.
  func words(ofReply id: Int64, actor: Actor, now: Instant) async throws -> ReplyWords?
  /// Follow-ups; those still to be acted on only, unless `includingClosed`. Most pressing first.
  func followUps(includingClosed: Bool, clientID: Int64?, limit: Int) async throws -> [FollowUpRow]
  /// One follow-up with its replies and calls.
  func followUp(_ id: Int64) async throws -> FollowUpDetail
  /// What staff wrote down of its calls and when they closed it, oldest first; empty when nothing was. Leaves an event.
  func notes(ofFollowUp id: Int64, actor: Actor, now: Instant) async throws -> [FollowUpNote]
  /// The therapist's day: `from ..< to` are the instants of the clinic's calendar date.
  func today(from: Instant, to: Instant, now: Instant) async throws -> Today
  /// The numbers at a glance.
  func status(now: Instant) async throws -> StatusReport
}
