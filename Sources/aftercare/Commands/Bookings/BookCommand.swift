import AftercareCore
import ArgumentParser

/// `book`: one session, or several as JSON.
struct BookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book",
    abstract: "Book a session and say what will be sent and when.",
    discussion: """
      Asks on a terminal for what is not given. Times are the clinic's local time; a session that is already over is \
      normal. Consent is what the client said when she was asked: without it she is not messaged.

        aftercare book
        aftercare book --client "Anna Byrne" --phone "086 123 4567" \\
          --type deep-tissue --start "2026-11-22 14:00" --consent --by sms
        aftercare book --json - < bookings.json

      Of bookings as JSON either all are understood and booked, or none. One is an object like this:

        {"clientName": "Anna Byrne", "email": "anna@mail.example",
         "massageType": "swedish", "startsAt": "2026-11-22 14:00",
         "endsAt": "2026-11-22 15:00", "consent": true}
      """,
    subcommands: [BookAgainCommand.self])

  @OptionGroup var global: GlobalOptions

  @OptionGroup(title: "Session") var session: SessionOptions

  @OptionGroup(title: "Client") var person: BookingClientOptions

  @Option(
    help: ArgumentHelp(
      "Read bookings from standard input (-) or a file: objects with the columns of the table booking in camelCase.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var json: String?

  func validate() throws {
    guard json == nil || person.isEmpty && session.isEmpty else {
      throw ValidationError("--json brings everything with it: leave the other options out.")
    }
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let reader = try assembly.bookingReader()
    let requests: [BookingRequest]
    if let json {
      requests = try BookingJSON.requests(in: json == "-" ? try StandardInput.bytes() : try BookingJSON.file(json))
    } else {
      var draft = BookingDraft(session, person)
      if !draft.isComplete {
        let questions = try await BookingQuestions(assembly: assembly)
        try questions.complete(&draft)
      }
      requests = [try draft.request(clock: assembly.clock)]
    }
    try await BookingClerk(assembly: assembly, reader: reader).book(requests)
  }
}

/// `book again`: the same client, massage and therapist at another time.
struct BookAgainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "again",
    abstract: "Book the same client, massage and therapist again.",
    discussion: """
      aftercare book again 17 --start "2026-12-06 14:00"
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The id of an earlier appointment.")
  var id: Int64

  @OptionGroup(title: "Session") var session: SessionOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let reader = try assembly.bookingReader()
    let earlier = try await assembly.store.appointment(id)
    let client = try await assembly.store.client(earlier.clientId)
    var draft = try BookingDraft(again: earlier, of: client, session)
    if draft.start == nil { draft.start = try BookingQuestions.start(clock: assembly.clock) }
    try await BookingClerk(assembly: assembly, reader: reader).book([try draft.request(clock: assembly.clock)])
  }
}
