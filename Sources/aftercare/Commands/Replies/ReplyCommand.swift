import AftercareCore
import ArgumentParser

/// `reply`: what clients wrote back.
struct ReplyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reply",
    abstract: "What clients wrote back, and what it was taken for.",
    discussion: """
      aftercare reply list
      aftercare reply show 12 --words
      """,
    subcommands: [
      ReplyAddCommand.self, ReplyListCommand.self, ReplyShowCommand.self, ReplyAnswerCommand.self,
      ReplyLinkCommand.self, ReplyLevelCommand.self,
    ])
}

/// `reply list`.
struct ReplyListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List replies, newest first, without their words.",
    discussion: "aftercare reply list --unmatched")

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp("Only this client's.", valueName: "id")) var client: Int64?
  @Flag(help: "Only those that belong to nobody known.") var unmatched = false
  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let rows = try await assembly.store.replies(
      clientID: client, unmatchedOnly: unmatched, limit: listing.fetchLimit)
    try listing.show(rows.map(\.withoutConduct), as: Self.columns(assembly.clock), empty: "No replies.")
  }

  /// The columns of a table of replies.
  static func columns(_ clock: ClinicClock) -> [Column<ReplyRow>] {
    [
      Column("ID") { "\($0.id)" }, Column("CAME") { clock.moment($0.receivedAt) },
      Column("BY") { MessageSentences.channel($0.channel) }, Column("FROM") { ReplySentences.sender($0) },
      Column("TAKEN FOR") { ReplySentences.verdict($0) },
    ]
  }
}

/// `reply show`.
struct ReplyShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a reply; with --words what it said and why it was taken so.",
    discussion: """
      Reading a client's words is written to the audit trail.

        aftercare reply show 12 --words
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The reply's id.") var id: Int64
  @Flag(help: "What she wrote, and which words decided.") var words = false
  @OptionGroup var showing: ShowingOptions

  /// A reply and, when asked for, its words.
  private struct Detail: Encodable {
    var reply: ReplyRow
    var words: ReplyWords?
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let row = try await assembly.store.reply(id)
    let said = words ? try await assembly.store.words(ofReply: id, actor: assembly.actor, now: assembly.now) : nil
    try showing.format.print(Detail(reply: words ? row : row.withoutConduct, words: said)) {
      let delay = row.writtenAt.map { ", written \(clock.moment($0))" } ?? ""
      let head = [
        "Reply \(row.id) from \(ReplySentences.sender(row)), \(MessageSentences.channel(row.channel))",
        "  came \(clock.moment(row.receivedAt))\(delay)", "  \(ReplySentences.verdict(row))",
      ].map(PrintableText.line)
      return head + (words ? Self.lines(said) : [])
    }
  }

  private static func lines(_ said: ReplyWords?) -> [String] {
    guard let said else { return ["", "What it said is not on record: it was not read yet, or was erased."] }
    let explanation = said.verdict.map { [""] + VerdictExplanation.lines($0) } ?? []
    return ["", PrintableText.lines(said.text)] + explanation
  }
}
