import AftercareCore
import ArgumentParser

/// `message retry`.
struct MessageRetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Send a failed message again now, within its deadline.",
    discussion: "aftercare message retry 17")

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The message's id.") var id: Int64

  func run() async throws {
    let assembly = try await Assembly.open(global)
    try await assembly.store.retry(messageID: id, actor: assembly.actor, now: assembly.now)
    try await assembly.tell(message: id)
  }
}

/// `message cancel`.
struct MessageCancelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: "Take a message out of the outbox.",
    discussion: """
      A message that is on its way to the gateway cannot be recalled.

        aftercare message cancel 17
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The message's id.") var id: Int64

  func run() async throws {
    let assembly = try await Assembly.open(global)
    try await assembly.store.cancel(messageID: id, actor: assembly.actor, now: assembly.now)
    try await assembly.tell(message: id)
  }
}

/// `message resolve`.
struct MessageResolveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Settle a message whose answer was lost by what you found out.",
    discussion: """
      Look at the gateway's own list, or ask the client, then say what came of it.

        aftercare message resolve 17 --sent          it went (or: a call was made)
        aftercare message resolve 17 --send-again    it did not go: send it, within its deadline
        aftercare message resolve 17 --cancel        leave it
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The message's id.") var id: Int64
  @Flag(exclusivity: .exclusive) var finding: Finding

  /// What was found out, as flags.
  enum Finding: String, EnumerableFlag {
    case sent, sendAgain, cancel

    static func help(for value: Finding) -> ArgumentHelp? {
      switch value {
      case .sent: "It went."
      case .sendAgain: "It did not: send it again."
      case .cancel: "Leave it."
      }
    }

    var resolution: Resolution {
      switch self {
      case .sent: .sent
      case .sendAgain: .sendAgain
      case .cancel: .cancel
      }
    }
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    try await assembly.store.resolve(messageID: id, as: finding.resolution, actor: assembly.actor, now: assembly.now)
    try await assembly.tell(message: id)
  }
}

extension Assembly {
  /// Says where a message stands now.
  fileprivate func tell(message id: Int64) async throws {
    let row = try await store.message(id).message
    Terminal.say("Message \(id): \(MessageSentences.state(row, clock: clock)).")
  }
}
