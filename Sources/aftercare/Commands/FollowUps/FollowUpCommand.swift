import AftercareCore
import ArgumentParser

/// `follow-up`: the duty to act on a reply.
struct FollowUpCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Take, call about and close what clients reported.",
    discussion: """
      Alerts repeat until somebody takes a follow-up; taking lasts until a call is logged or time runs out.

        aftercare follow-up list
        aftercare follow-up take 17
        aftercare follow-up call 17 --answered
        aftercare follow-up close 17 --outcome selfCare
      """,
    subcommands: [
      FollowUpListCommand.self, FollowUpShowCommand.self, FollowUpOpenCommand.self, FollowUpTakeCommand.self,
      FollowUpCallCommand.self, FollowUpCloseCommand.self, FollowUpAssignCommand.self,
    ])
}

/// `follow-up list`.
struct FollowUpListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List follow-ups to act on, most pressing first.",
    discussion: "aftercare follow-up list --all --client 4")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Closed ones as well.") var all = false
  @Option(help: ArgumentHelp("Only about this client.", valueName: "id")) var client: Int64?
  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let rows = try await assembly.store.followUps(includingClosed: all, clientID: client, limit: listing.fetchLimit)
    let staff = try await assembly.store.therapists(includingRemoved: true)
    try listing.show(rows, as: Self.columns(assembly.clock, staff: staff, now: assembly.now), empty: "No follow-ups.")
  }

  /// The columns of a table of follow-ups.
  static func columns(_ clock: ClinicClock, staff: [TherapistRow], now: Instant) -> [Column<FollowUpRow>] {
    [
      Column("ID") { "\($0.id)" }, Column("LEVEL") { FollowUpSentences.level($0) },
      Column("CLIENT") { FollowUpSentences.client($0) },
      Column("PHONE") { $0.isConduct ? "–" : $0.clientPhone ?? "–" },
      Column("THERAPIST") { $0.therapistName ?? "–" },
      Column("REPORTED") { $0.isConduct ? "–" : FollowUpSentences.flags($0.flags).nonEmpty ?? "–" },
      Column("STATUS") { FollowUpSentences.state($0, staff: staff, clock: clock, now: now) },
    ]
  }
}

/// `follow-up show`.
struct FollowUpShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a follow-up with its replies and calls.",
    discussion: """
      What the client wrote stands behind: aftercare reply show ID --words

        aftercare follow-up show 17
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The follow-up's number.") var id: Int64
  @OptionGroup var showing: ShowingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let now = assembly.now
    let detail = try await assembly.store.followUp(id)
    let staff = try await assembly.store.therapists(includingRemoved: true)
    try showing.format.print(detail) {
      let row = detail.followUp
      let name = row.clientName?.nonEmpty ?? "nobody known"
      let phone = row.clientPhone.map { ", \($0)" } ?? ", no number on record"
      let session = row.appointmentId.map { ", session \($0)" } ?? ""
      let lines = [
        "Follow-up \(row.id), \(FollowUpSentences.level(row))\(row.isConduct ? ", a complaint for the lead" : "")",
        "  \(FollowUpSentences.state(row, staff: staff, clock: clock, now: now))",
        "  \(name)\(phone)\(session), therapist \(row.therapistName ?? "unknown")",
        "  reported: \(FollowUpSentences.flags(row.flags).nonEmpty ?? "nothing that has a name")",
      ]
      let replies = detail.replies.map {
        "  reply \($0.id), \(clock.moment($0.receivedAt)), \(MessageSentences.channel($0.channel)): "
          + ReplySentences.verdict($0)
      }
      let calls = detail.calls.map {
        "  call \(clock.moment($0.at)) by \($0.by): \($0.answered ? "spoken to" : "nobody answered")"
      }
      return (lines + replies + calls).map(PrintableText.line)
    }
  }
}
