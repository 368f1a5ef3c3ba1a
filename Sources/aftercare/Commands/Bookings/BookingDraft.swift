import AftercareCore

/// A booking while its answers are collected from options, questions or an earlier appointment.
struct BookingDraft {
  var clientReference: String?
  var client: String?
  var email: String?
  var phone: String?
  var consent: Bool?
  var channel: Channel?
  var language: String?
  var timeZone: String?
  var guardian: String?
  var isDiscreet: Bool?
  var type: String?
  var start: String?
  var minutes: Int?
  var therapist: String?

  /// What the options say.
  init(_ session: SessionOptions, _ person: BookingClientOptions) {
    client = person.client
    email = person.email
    phone = person.phone
    consent = person.consent
    channel = person.by
    language = person.language
    timeZone = person.timeZone
    guardian = person.guardian
    isDiscreet = person.discreet
    type = session.type
    start = session.start
    minutes = session.minutes
    therapist = session.therapist
  }

  /// The same again for a client on record; what the options say wins.
  ///
  /// Throws `Refused` when nothing on record would lead the booking to the same client.
  init(again earlier: AppointmentRow, of row: ClientRow, _ session: SessionOptions) throws(Refused) {
    clientReference = row.reference
    client = row.name
    email = row.contactPoints.first { $0.channel == .email }?.address
    phone = row.contactPoints.first { $0.channel != .email }?.address
    guard clientReference != nil || email != nil || phone != nil else {
      throw Refused(
        "nothing is on record to know client \(row.id) by: first give her an address with: aftercare client edit \(row.id)"
      )
    }
    type = session.type ?? earlier.massageType
    start = session.start
    minutes = session.minutes ?? Int((earlier.endsAt - earlier.startsAt).milliseconds / 60_000)
    therapist = session.therapist ?? earlier.therapistName
  }

  /// Whether nothing that must be known is missing.
  var isComplete: Bool { client != nil && type != nil && start != nil }

  /// The booking, its end counted from its start. Throws ``DataProblem`` for a start that is no time, and
  /// ``UsageProblem`` when an answer is missing.
  func request(clock: ClinicClock) throws -> BookingRequest {
    guard let client else { throw UsageProblem("--client is missing: whose session is it?") }
    guard let type else { throw UsageProblem("--type is missing: which massage is it?") }
    guard let start else { throw UsageProblem("--start is missing: when is the session?") }
    let begins = try clock.instant(start)
    let ends = begins + .minutes(Int64(minutes ?? 60))
    return BookingRequest(
      clientReference: clientReference, clientName: client, email: email, phone: phone, language: language,
      timeZone: timeZone, channel: channel?.rawValue, consent: consent, guardian: guardian, therapist: therapist,
      massageType: type, startsAt: Self.written(begins), endsAt: Self.written(ends), isDiscreet: isDiscreet)
  }

  /// `2026-11-22T14:00:00Z`, as the table `booking` takes it.
  private static func written(_ instant: Instant) -> String { instant.description.prefix(19) + "Z" }
}
