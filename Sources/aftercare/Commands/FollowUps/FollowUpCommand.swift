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
    try listing.show(
      rows.map(\.withoutConduct), as: Self.columns(assembly.clock, staff: staff, now: assembly.now),
      empty: "No follow-ups.")
  }

  /// The columns of a table of follow-ups.
  static func columns(_ clock: ClinicClock, staff: [TherapistRow], now: Instant) -> [Column<FollowUpRow>] {
    [
      Column("ID") { "\($0.id)" }, Column("LEVEL") { FollowUpSentences.level($0) },
      Column("CLIENT") { FollowUpSentences.client($0) },
      Column("REACH AT") { FollowUpSentences.reach($0) ?? "–" },
      Column("THERAPIST") { $0.therapistName ?? "–" },
      Column("REPORTED") { FollowUpSentences.flags($0.flags).nonEmpty ?? "–" },
      Column("STATUS") { FollowUpSentences.state($0, staff: staff, clock: clock, now: now) },
    ]
  }
}

/// `follow-up show`.
struct FollowUpShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a follow-up with its replies and calls; with --words the notes of staff.",
    discussion: """
      What the client wrote stands behind: aftercare reply show ID --words. Reading notes is written to the audit trail.

        aftercare follow-up show 17 --words
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The follow-up's number.") var id: Int64
  @Flag(help: "What was written down of calls and at the end.") var words = false
  @OptionGroup var showing: ShowingOptions

  /// A follow-up and, when asked for, the notes.
  private struct Page: Encodable {
    var detail: FollowUpDetail
    var notes: [FollowUpNote]?

    /// One object: the notes stand beside the replies and calls.
    func encode(to encoder: any Encoder) throws {
      try detail.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(notes, forKey: .notes)
    }

    private enum CodingKeys: CodingKey { case notes }
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let now = assembly.now
    let detail = try await assembly.store.followUp(id)
    let staff = try await assembly.store.therapists(includingRemoved: true)
    let notes = words ? try await assembly.store.notes(ofFollowUp: id, actor: assembly.actor, now: now) : nil
    try showing.format.print(Page(detail: detail, notes: notes)) {
      let row = detail.followUp
      let name = row.clientName?.nonEmpty ?? "nobody known"
      let reach = row.clientPhone ?? row.clientEmail ?? "no number on record"
      let session = row.appointmentId.map { ", session \($0)" } ?? ""
      let lines = [
        "Follow-up \(row.id), \(FollowUpSentences.level(row))\(row.isConduct ? ", a complaint for the lead" : "")",
        "  \(FollowUpSentences.state(row, staff: staff, clock: clock, now: now))",
        "  \(name), \(reach)\(session), therapist \(row.therapistName ?? "unknown")",
        "  reported: \(FollowUpSentences.flags(row.flags).nonEmpty ?? "nothing that has a name")",
      ]
      let replies = detail.replies.map {
        "  reply \($0.id), \(clock.moment($0.receivedAt)), \(MessageSentences.channel($0.channel)): "
          + ReplySentences.verdict($0)
      }
      let calls = detail.calls.map {
        "  call \(clock.moment($0.at)) by \(FollowUpSentences.person($0.by, staff: staff)): \($0.answered ? "spoken to" : "nobody answered")"
      }
      let written = (notes ?? []).map { note in
        let by = FollowUpSentences.person(note.by, staff: staff)
        return "  note \(clock.moment(note.at)) by \(by): \(note.text ?? "erased")"
      }
      return (lines + replies + calls + written).map(PrintableText.line)
    }
  }
}
