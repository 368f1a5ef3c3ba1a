import AftercareCore
import ArgumentParser

/// `message`: the outbox.
struct MessageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "message",
    abstract: "What was sent, what will be, and what was not and why.",
    discussion: """
      aftercare message list --client 4
      aftercare message show 17 --body
      """,
    subcommands: [
      MessageListCommand.self, MessageShowCommand.self, MessageRetryCommand.self, MessageCancelCommand.self,
      MessageResolveCommand.self, MessagePauseCommand.self, MessageResumeCommand.self,
    ])
}

/// `message list`.
struct MessageListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List messages past and future, newest first by the instant they are for.",
    discussion: """
      aftercare message list --state failed --from yesterday
      aftercare message list --kind checkIn --format csv
      """)

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp("Only in this state.", valueName: "state")) var state: MessageState?
  @Option(help: ArgumentHelp("Only of this kind.", valueName: "kind")) var kind: MessageKind?
  @Option(help: "Only on this channel: email, sms or call.") var channel: Channel?
  @Option(help: ArgumentHelp("Only to this client.", valueName: "id")) var client: Int64?
  @Option(help: ArgumentHelp("Only about this session.", valueName: "id")) var appointment: Int64?
  @OptionGroup var dates: DateOptions
  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    var filter = MessageFilter()
    filter.state = state
    filter.kind = kind
    filter.channel = channel
    filter.clientID = client
    filter.appointmentID = appointment
    (filter.from, filter.to) = try dates.range(clock: clock, now: assembly.now)
    let rows = try await assembly.store.messages(filter, limit: listing.fetchLimit)
    try listing.show(rows, as: Self.columns(clock), empty: "No messages.")
  }

  /// The columns of a table of messages.
  static func columns(_ clock: ClinicClock) -> [Column<MessageRow>] {
    [
      Column("ID") { "\($0.id)" }, Column("FOR") { clock.moment($0.dueAt) },
      Column("TO") { $0.recipientName?.nonEmpty ?? "–" },
      Column("MESSAGE") { "\(MessageSentences.what($0)), \(MessageSentences.channel($0.channel))" },
      Column("STATUS") { MessageSentences.state($0, clock: clock) },
    ]
  }
}

/// `message show`.
struct MessageShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a message and every try; with --body what it said.",
    discussion: """
      Reading what a message said is written to the audit trail.

        aftercare message show 17 --body
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The message's id.") var id: Int64
  @Flag(name: .customLong("body"), help: "What it said.") var showsBody = false
  @OptionGroup var showing: ShowingOptions

  /// A message with its tries and, when asked for, its text.
  private struct Detail: Encodable {
    var message: MessageRow
    var attempts: [AttemptRow]
    var text: StoredText?
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let detail = try await assembly.store.message(id)
    let body =
      showsBody ? try await assembly.store.body(ofMessage: id, actor: assembly.actor, now: assembly.now) : nil
    try showing.format.print(Detail(message: detail.message, attempts: detail.attempts, text: body)) {
      Self.lines(detail, clock: clock) + (showsBody ? Self.lines(body) : [])
    }
  }

  private static func lines(_ detail: MessageDetail, clock: ClinicClock) -> [String] {
    let row = detail.message
    let recipient = row.recipientName?.nonEmpty.map { " to \($0)" } ?? ""
    let about = [
      row.clientId.map { "client \($0)" }, row.appointmentId.map { "session \($0)" },
      row.followUpId.map { "follow-up \($0)" }, row.template,
    ].compactMap { $0 }.joined(separator: ", ")
    let head = [
      "Message \(row.id): \(MessageSentences.what(row))\(recipient), \(MessageSentences.channel(row.channel))",
      "  \(MessageSentences.state(row, clock: clock))",
      "  for \(clock.moment(row.dueAt))\(row.notAfter.map { ", not after \(clock.moment($0))" } ?? "")",
      "  \(about)", "  reference \(row.messageId)",
    ]
    return (head + detail.attempts.map { attempt($0, clock: clock) }).map(PrintableText.line)
  }

  private static func attempt(_ row: AttemptRow, clock: ClinicClock) -> String {
    let answer = [row.code.map { "\($0)" }, row.enhancedStatus, row.summary].compactMap { $0 }.joined(separator: " ")
    return "  try \(row.number), \(clock.moment(row.startedAt)), \(row.gateway): \(row.outcome ?? "no answer")"
      + (answer.isEmpty ? "" : " (\(answer))")
      + (MessageSentences.receipt(row, clock: clock).map { "; \($0)" } ?? "")
  }

  private static func lines(_ text: StoredText?) -> [String] {
    guard let text else {
      return [
        "", "There is no text on record: it is written when the message goes, and emptied when the client is erased.",
      ]
    }
    let subject = text.subject.map { ["Subject: " + PrintableText.line($0)] } ?? []
    return ["", "To: " + PrintableText.line(text.address)] + subject + ["", PrintableText.lines(text.text)]
  }
}
