import AftercareCore
import ArgumentParser

/// `client`: the people who had a massage.
struct ClientCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "client",
    abstract: "List, show and change clients and what they agreed to.",
    discussion: """
      aftercare client list --name anna
      aftercare client consent 4 --channel sms --given
      """,
    subcommands: [
      ClientListCommand.self, ClientShowCommand.self, ClientEditCommand.self, ClientConsentCommand.self,
      ClientOptOutCommand.self,
    ])
}

/// `client list`.
struct ClientListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List clients, newest first.", discussion: "aftercare client list --name byrne")

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp("Only those whose name contains this.", valueName: "text")) var name: String?
  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let rows = try await assembly.store.clients(named: name, limit: listing.fetchLimit)
    let columns: [Column<ClientRow>] = [
      Column("ID") { "\($0.id)" }, Column("NAME") { $0.name }, Column("LANGUAGE") { $0.language ?? "–" },
      Column("REACHED BY") { row in row.contactPoints.map(ClientSentences.contactPoint).joined(separator: "; ") },
    ]
    try listing.show(rows, as: columns, empty: "No clients.")
  }
}

/// `client show`.
struct ClientShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a client, how she may be reached, and her last sessions.",
    discussion: "aftercare client show 4")

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The client's id.") var id: Int64
  @OptionGroup var showing: ShowingOptions

  /// A client with her last sessions.
  private struct Detail: Encodable {
    var client: ClientRow
    var appointments: [AppointmentRow]
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let client = try await assembly.store.client(id)
    let sessions = try await assembly.store.appointments(from: nil, to: nil, clientID: id, limit: 10)
    try showing.format.print(Detail(client: client, appointments: sessions)) {
      let lines = ClientSentences.lines(client) + [sessions.isEmpty ? "No sessions." : "Last sessions:"]
      return
        (lines
        + sessions.map {
          "  \($0.id)  \(AppointmentSentences.session($0, clock: clock)), "
            + AppointmentSentences.status($0.status)
        }).map(PrintableText.line)
    }
  }
}

/// `client opt-out`.
struct ClientOptOutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opt-out", abstract: "End all messages to a client's addresses, for everybody who has them.",
    discussion: """
      For a client who says stop at the desk. Only `client consent --renew` lifts it.

        aftercare client opt-out 4
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The client's id.") var id: Int64

  func run() async throws {
    let assembly = try await Assembly.open(global)
    try await assembly.store.optOut(client: id, actor: assembly.actor, now: assembly.now)
    try await assembly.planNow()
    Terminal.say("Client \(id) gets no more messages.")
  }
}
