import AftercareCore
import ArgumentParser

/// `appointment`: the sessions on record.
struct AppointmentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appointment",
    abstract: "List, show, move and cancel sessions.",
    discussion: """
      aftercare appointment list --from today
      aftercare appointment move 17 --start "2026-11-23 10:00"
      """,
    subcommands: [
      AppointmentListCommand.self, AppointmentShowCommand.self, AppointmentMoveCommand.self,
      AppointmentCancelCommand.self, AppointmentNoShowCommand.self,
    ])
}

/// `appointment list`.
struct AppointmentListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List sessions, newest first.",
    discussion: """
      aftercare appointment list --from 2026-11-01 --to 2026-11-30 --format csv
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var dates: DateOptions
  @Option(help: ArgumentHelp("Only this client's.", valueName: "id")) var client: Int64?
  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let range = try dates.range(clock: clock, now: assembly.now)
    let rows = try await assembly.store.appointments(
      from: range.from, to: range.to, clientID: client, limit: listing.fetchLimit)
    try listing.show(rows, as: Self.columns(clock), empty: "No sessions.")
  }

  /// The columns of a table of sessions.
  static func columns(_ clock: ClinicClock) -> [Column<AppointmentRow>] {
    [
      Column("ID") { "\($0.id)" }, Column("SESSION") { AppointmentSentences.time($0, clock: clock) },
      Column("CLIENT") { "\($0.clientName) (\($0.clientId))" }, Column("MASSAGE") { $0.massageType },
      Column("THERAPIST") { $0.therapistName ?? "–" }, Column("STATUS") { AppointmentSentences.status($0.status) },
    ]
  }
}

/// `appointment show`.
struct AppointmentShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a session and its check-ins.", discussion: "aftercare appointment show 17")

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The session's id.") var id: Int64
  @OptionGroup var showing: ShowingOptions

  /// A session with its check-ins.
  private struct Detail: Encodable {
    var appointment: AppointmentRow
    var messages: [MessageRow]
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let row = try await assembly.store.appointment(id)
    let messages = try await assembly.store.checkIns(ofAppointment: id)
    try showing.format.print(Detail(appointment: row, messages: messages)) {
      [
        "Session \(row.id), \(AppointmentSentences.status(row.status))",
        PrintableText.line("  \(AppointmentSentences.session(row, clock: clock)), client \(row.clientId)"),
        "  \(CheckInSentences.plan(messages, clock: clock))",
      ]
    }
  }
}

/// `appointment move`.
struct AppointmentMoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move a session; its check-ins follow.",
    discussion: """
      Keeps the session's length unless --minutes says otherwise. A check-in that went before the move is followed by a \
      new one for the real session.

        aftercare appointment move 17 --start "2026-11-23 10:00"
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The session's id.") var id: Int64
  @Option(help: ArgumentHelp("The new beginning: \"2026-11-23 10:00\".", valueName: "time")) var start: String?
  @Option(help: ArgumentHelp("A new length.", valueName: "minutes")) var minutes: Int?

  func validate() throws {
    guard (1...1440).contains(minutes ?? 60) else { throw ValidationError("--minutes must be from 1 to 1440.") }
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let row = try await assembly.store.appointment(id)
    guard row.status == .booked || row.status == .completed else {
      throw Refused("session \(id) cannot be moved (\(AppointmentSentences.status(row.status))): book it again instead")
    }
    let typed = try start ?? BookingQuestions.start(clock: assembly.clock)
    let begins = try assembly.clock.instant(typed)
    let ends = minutes.map { begins + .minutes(Int64($0)) }
    try await assembly.store.move(appointment: id, to: begins, end: ends, actor: assembly.actor, now: assembly.now)
    try await assembly.planNow()
    try await assembly.tellPlan(ofAppointment: id, "Moved")
  }
}

/// `appointment cancel`.
struct AppointmentCancelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Cancel a session; nothing more is sent about it.",
    discussion: "aftercare appointment cancel 17")

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The session's id.") var id: Int64

  func run() async throws {
    try await Assembly.open(global).setStatus(.cancelled, ofAppointment: id, "Cancelled")
  }
}

/// `appointment no-show`.
struct AppointmentNoShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "no-show", abstract: "Note that the client did not come; nothing is sent about it.",
    discussion: "aftercare appointment no-show 17")

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The session's id.") var id: Int64

  func run() async throws {
    try await Assembly.open(global).setStatus(.noShow, ofAppointment: id, "Noted")
  }
}

extension Assembly {
  fileprivate func setStatus(_ status: AppointmentStatus, ofAppointment id: Int64, _ verb: String) async throws {
    try await store.setStatus(status, ofAppointment: id, actor: actor, now: now)
    try await planNow()
    try await tellPlan(ofAppointment: id, verb)
  }

  fileprivate func tellPlan(ofAppointment id: Int64, _ verb: String) async throws {
    let row = try await store.appointment(id)
    let messages = try await store.checkIns(ofAppointment: id)
    let session = AppointmentSentences.session(row, clock: clock)
    Terminal.say(
      PrintableText.line(
        "\(verb) \(id), \(AppointmentSentences.status(row.status)): \(session). "
          + CheckInSentences.plan(messages, clock: clock)))
  }
}
