// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

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

/// What was asked for does not exist. One sentence: `there is no client 17`.
public struct NoSuchThing: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence.
  public var description: String
  /// Makes the error for a noun and an id.
  public init(_ noun: String, _ id: Int64) { description = "there is no \(noun) \(id)" }
}

/// What was asked for is against a rule. One sentence that says which, and what to do.
public struct Refused: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence.
  public var description: String
  /// Makes the error.
  public init(_ sentence: String) { description = sentence }
}

/// A session as lists show it.
public struct AppointmentRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var reference: String?
  public var clientId: Int64
  public var clientName: String
  public var therapistId: Int64?
  public var therapistName: String?
  public var massageType: String
  public var startsAt: Instant
  public var endsAt: Instant
  public var status: AppointmentStatus
  public var firstSeenAt: Instant

  /// Makes a row from its columns.
  public init(
    id: Int64, reference: String?, clientId: Int64, clientName: String, therapistId: Int64?, therapistName: String?,
    massageType: String, startsAt: Instant, endsAt: Instant, status: AppointmentStatus, firstSeenAt: Instant
  ) {
    self.id = id
    self.reference = reference
    self.clientId = clientId
    self.clientName = clientName
    self.therapistId = therapistId
    self.therapistName = therapistName
    self.massageType = massageType
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.status = status
    self.firstSeenAt = firstSeenAt
  }
}

/// A client as lists show her.
public struct ClientRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var reference: String?
  public var name: String
  public var language: String?
  public var timeZone: String?
  public var preferredChannel: Channel?
  public var guardian: String?
  public var isDiscreet: Bool
  public var contactPoints: [ContactPointRow]

  /// Makes a row from its columns.
  public init(
    id: Int64, reference: String?, name: String, language: String?, timeZone: String?, preferredChannel: Channel?,
    guardian: String?, isDiscreet: Bool, contactPoints: [ContactPointRow]
  ) {
    self.id = id
    self.reference = reference
    self.name = name
    self.language = language
    self.timeZone = timeZone
    self.preferredChannel = preferredChannel
    self.guardian = guardian
    self.isDiscreet = isDiscreet
    self.contactPoints = contactPoints
  }
}

/// A contact point as lists show it.
public struct ContactPointRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var channel: Channel
  public var address: String
  public var consent: Consent
  public var reader: Reader
  /// Why the address must not be messaged; nil when it may be.
  public var suppressed: SuppressionReason?

  /// Makes a row from its columns.
  public init(
    id: Int64, channel: Channel, address: String, consent: Consent, reader: Reader, suppressed: SuppressionReason?
  ) {
    self.id = id
    self.channel = channel
    self.address = address
    self.consent = consent
    self.reader = reader
    self.suppressed = suppressed
  }
}

/// What to change of a client; nil leaves it, an empty text clears it.
public struct ClientEdit: Hashable, Sendable {
  public var name: String?
  /// A new mailbox in place of the old one; its consent starts at `notAsked`.
  public var email: EmailAddress?
  /// A new number in place of the old one, for SMS and calls; its consent starts at `notAsked`.
  public var phone: PhoneNumber?
  public var language: String?
  public var timeZone: String?
  public var preferredChannel: Channel?
  public var guardian: String?
  public var isDiscreet: Bool?
  /// Who reads the contact points.
  public var reader: Reader?

  /// Makes an edit that changes nothing.
  public init() {}
}

/// What a member of staff is to the clinic.
public enum StaffRole: String, Codable, Sendable, CaseIterable {
  /// Gives sessions and gets their alerts.
  case therapist
  /// Is alerted when nobody acts; there must be one.
  case lead
  /// Stands in for the lead.
  case deputy
}

/// A member of staff to be added.
public struct TherapistDraft: Hashable, Sendable {
  public var name: String
  public var email: EmailAddress?
  public var phone: PhoneNumber?
  public var role: StaffRole

  /// Makes a draft.
  public init(name: String, email: EmailAddress?, phone: PhoneNumber?, role: StaffRole = .therapist) {
    self.name = name
    self.email = email
    self.phone = phone
    self.role = role
  }
}

/// What to change of a member of staff; nil leaves it.
public struct TherapistEdit: Hashable, Sendable {
  public var name: String?
  public var email: EmailAddress?
  public var phone: PhoneNumber?
  public var role: StaffRole?

  /// Makes an edit that changes nothing.
  public init() {}
}

/// A member of staff as lists show her.
public struct TherapistRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var name: String
  public var email: String?
  public var phone: String?
  public var role: StaffRole
  public var removedAt: Instant?

  /// Makes a row from its columns.
  public init(id: Int64, name: String, email: String?, phone: String?, role: StaffRole, removedAt: Instant?) {
    self.id = id
    self.name = name
    self.email = email
    self.phone = phone
    self.role = role
    self.removedAt = removedAt
  }
}
