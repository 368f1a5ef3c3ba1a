/// The clinic's people and sessions, as commands and pages read and change them.
///
/// Changes are one transaction each and write their audit event; lists are newest first, at most `limit` rows. What
/// names something that does not exist throws ``NoSuchThing``.
public protocol Register: Sendable {
  /// Sessions that start in `from ..< to` (nil: open), of one client or all.
  func appointments(from: Instant?, to: Instant?, clientID: Int64?, limit: Int) async throws -> [AppointmentRow]
  /// One session.
  func appointment(_ id: Int64) async throws -> AppointmentRow
  /// Clients whose name contains `name` (case and accents ignored; nil: all).
  func clients(named name: String?, limit: Int) async throws -> [ClientRow]
  /// One client.
  func client(_ id: Int64) async throws -> ClientRow
  /// Changes what is not nil.
  func edit(client id: Int64, _ edit: ClientEdit, actor: Actor, now: Instant) async throws
  /// Records what a client said about being messaged on `channel`. `renew` lifts a suppression of the address, which
  /// nothing else does. Throws ``Refused`` when the address is suppressed and `renew` is false.
  func setConsent(_ consent: Consent, client id: Int64, channel: Channel, renew: Bool, actor: Actor, now: Instant)
    async throws
  /// Ends messages to all the client's addresses, for every client who has them.
  func optOut(client id: Int64, actor: Actor, now: Instant) async throws
  /// Staff, by name; those who left only when `includingRemoved`.
  func therapists(includingRemoved: Bool) async throws -> [TherapistRow]
  /// Adds a member of staff; returns her id. Throws ``Refused`` when the name is taken.
  func add(therapist: TherapistDraft, actor: Actor, now: Instant) async throws -> Int64
  /// Changes what is not nil.
  func edit(therapist id: Int64, _ edit: TherapistEdit, actor: Actor, now: Instant) async throws
  /// Takes a member of staff off duty; her follow-ups go to the lead with the next alert.
  func remove(therapist id: Int64, actor: Actor, now: Instant) async throws
  /// Makes the lead (or deputy) who stands in the configuration the one on record. Idempotent.
  func ensure(_ role: StaffRole, _ draft: TherapistDraft, now: Instant) async throws
}
