import AftercareCore
import ArgumentParser

/// `client consent`.
struct ClientConsentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Record what a client said about being messaged.",
    discussion: """
      Without --channel it counts for mail and SMS, as far as she has them. An address that said stop is messaged again \
      only when she asks for it herself: --renew.

        aftercare client consent 4 --channel sms --given
        aftercare client consent 4 --refused
      """)

  /// What she said.
  enum Answer: String, EnumerableFlag {
    case given, refused, notAsked

    static func help(for value: Answer) -> ArgumentHelp? {
      switch value {
      case .given: "She agreed."
      case .refused: "She was asked and declined, or withdrew."
      case .notAsked: "Nobody has asked her."
      }
    }

    var consent: Consent {
      switch self {
      case .given: .given
      case .refused: .refused
      case .notAsked: .notAsked
      }
    }
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The client's id.") var id: Int64
  @Flag(exclusivity: .exclusive) var answer: Answer?
  @Option(help: "The channel it is about: email, sms or call.") var channel: Channel?
  @Flag(help: "Lift an earlier stop: she asked to be messaged again.") var renew = false

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let client = try await assembly.store.client(id)
    let channels = channel.map { [$0] } ?? client.contactPoints.map(\.channel).filter { $0 != .call }
    guard !channels.isEmpty else {
      throw Refused("client \(id) has no address to message: add one with: aftercare client edit \(id)")
    }
    let consent = try answer?.consent ?? ask()
    for channel in channels {
      try await assembly.store.setConsent(
        consent, client: id, channel: channel, renew: renew, actor: assembly.actor, now: assembly.now)
    }
    try await assembly.planNow()
    ClientSentences.lines(try await assembly.store.client(id)).map(PrintableText.line).forEach(Terminal.say)
  }

  private func ask() throws -> Consent {
    guard Prompt.isPossible else { throw UsageProblem("what did she say? Give --given, --refused or --not-asked") }
    return try Prompt().choose(
      "Did she agree to be messaged?", [("yes", Consent.given), ("no", .refused), ("not asked", .notAsked)])
      ?? .notAsked
  }
}
