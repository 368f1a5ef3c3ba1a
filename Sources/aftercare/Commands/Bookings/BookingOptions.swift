import AftercareCore
import ArgumentParser

/// The session of a booking.
struct SessionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The massage type: its id, name or an alias; see: aftercare template list.", valueName: "type"))
  var type: String?

  @Option(help: ArgumentHelp("When it begins: \"2026-11-22 14:00\".", valueName: "time"))
  var start: String?

  @Option(help: ArgumentHelp("How long it lasts (60).", valueName: "minutes"))
  var minutes: Int?

  @Option(help: ArgumentHelp("Who gives it.", valueName: "name"))
  var therapist: String?

  /// Whether nothing was given.
  var isEmpty: Bool { type == nil && start == nil && minutes == nil && therapist == nil }

  func validate() throws {
    guard (1...1440).contains(minutes ?? 60) else { throw ValidationError("--minutes must be from 1 to 1440.") }
  }
}

/// The client of a booking.
struct BookingClientOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The client's name.", valueName: "name"))
  var client: String?

  @Option(help: ArgumentHelp("An e-mail address.", valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp("A telephone number, national or with +.", valueName: "number"))
  var phone: String?

  @Flag(inversion: .prefixedNo, help: "Whether she agreed to be messaged; leave it out to keep what is on record.")
  var consent: Bool?

  @Option(help: "How she wants to be reached: email, sms or call.")
  var by: Channel?

  @Option(help: ArgumentHelp("Her language, if not the clinic's: es.", valueName: "language"))
  var language: String?

  @Option(help: ArgumentHelp("Her time zone, if not the clinic's: Europe/Madrid.", valueName: "zone"))
  var timeZone: String?

  @Option(help: ArgumentHelp("Who answers for her, when a parent or carer does.", valueName: "name"))
  var guardian: String?

  @Flag(inversion: .prefixedNo, help: "Whether her messages must not say what she came for.")
  var discreet: Bool?

  /// Whether nothing was given.
  var isEmpty: Bool {
    client == nil && email == nil && phone == nil && consent == nil && by == nil && language == nil && timeZone == nil
      && guardian == nil && discreet == nil
  }
}
