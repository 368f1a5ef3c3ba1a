/// A booking as somebody wrote it: the columns of the table `booking`, raw.
public struct BookingRequest: Hashable, Codable, Sendable {
  /// The writer's own key; unique. Nil at the desk: one is made.
  public var reference: String?
  /// The writer's key of the client.
  public var clientReference: String?
  /// The client's name.
  public var clientName: String?
  /// An e-mail address, as typed.
  public var email: String?
  /// A telephone number, as typed: national or international.
  public var phone: String?
  /// A language tag, `es`.
  public var language: String?
  /// An IANA time zone, `Europe/Madrid`: when the client may be reached.
  public var timeZone: String?
  /// The channel the client asked for: `email`, `sms`, `call`.
  public var channel: String?
  /// Whether the client agreed to be messaged at what this booking names (on `channel` only, when it is given); nil
  /// leaves it as it is.
  public var consent: Bool?
  /// Who answers for the client.
  public var guardian: String?
  /// The therapist's name.
  public var therapist: String?
  /// The massage type, by id, alias or display name.
  public var massageType: String
  /// The start: `YYYY-MM-DD[T ]HH:MM[:SS]` with `Z`, `±HH:MM` or nothing (the clinic's local time).
  public var startsAt: String
  /// The end, likewise.
  public var endsAt: String
  /// `booked`, `cancelled`, `noShow` or `completed`.
  public var status: String
  /// Whether the client's texts name nothing; nil leaves it as it is.
  public var isDiscreet: Bool?

  /// Makes a request.
  public init(
    reference: String? = nil, clientReference: String? = nil, clientName: String? = nil, email: String? = nil,
    phone: String? = nil, language: String? = nil, timeZone: String? = nil, channel: String? = nil,
    consent: Bool? = nil, guardian: String? = nil, therapist: String? = nil, massageType: String, startsAt: String,
    endsAt: String, status: String = "booked", isDiscreet: Bool? = nil
  ) {
    self.reference = reference
    self.clientReference = clientReference
    self.clientName = clientName
    self.email = email
    self.phone = phone
    self.language = language
    self.timeZone = timeZone
    self.channel = channel
    self.consent = consent
    self.guardian = guardian
    self.therapist = therapist
    self.massageType = massageType
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.status = status
    self.isDiscreet = isDiscreet
  }
}

/// A booking understood: strict types, ready to be accepted.
public struct ReadBooking: Hashable, Sendable {
  /// The writer's key of the client.
  public var clientReference: String?
  /// The client's name; empty when not given.
  public var clientName: String
  /// The mailbox; nil when none or unusable.
  public var email: EmailAddress?
  /// The telephone; nil when none or unusable.
  public var phone: PhoneNumber?
  /// The language tag, lower case.
  public var language: String?
  /// The time zone's identifier.
  public var timeZone: String?
  /// The channel asked for.
  public var channel: Channel?
  /// What the client said about being messaged.
  public var consent: Bool?
  /// Who answers for the client.
  public var guardian: String?
  /// The therapist's name.
  public var therapist: String?
  /// The catalogue's id of the massage type.
  public var massageType: String
  /// The start.
  public var start: Instant
  /// The end, after the start.
  public var end: Instant
  /// How the session stands.
  public var status: AppointmentStatus
  /// Whether the client's texts name nothing.
  public var isDiscreet: Bool?
  /// What was odd but did not stop the booking, as readable sentences.
  public var problems: [String]

  /// Makes the value.
  public init(
    clientReference: String?, clientName: String, email: EmailAddress?, phone: PhoneNumber?, language: String?,
    timeZone: String?, channel: Channel?, consent: Bool?, guardian: String?, therapist: String?, massageType: String,
    start: Instant, end: Instant, status: AppointmentStatus, isDiscreet: Bool?, problems: [String]
  ) {
    self.clientReference = clientReference
    self.clientName = clientName
    self.email = email
    self.phone = phone
    self.language = language
    self.timeZone = timeZone
    self.channel = channel
    self.consent = consent
    self.guardian = guardian
    self.therapist = therapist
    self.massageType = massageType
    self.start = start
    self.end = end
    self.status = status
    self.isDiscreet = isDiscreet
    self.problems = problems
  }
}

/// Why a booking cannot be accepted: one readable sentence that says what to do, without the client's data.
public struct BookingProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence.
  public var description: String

  /// Makes a problem.
  public init(_ sentence: String) { description = sentence }
}
