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

        aftercare message resolve 17 --as sent
        aftercare message resolve 17 --as sendAgain
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The message's id.") var id: Int64
  @Option(name: .customLong("as"), help: "sent: it went. sendAgain: it did not. cancel: leave it.")
  var resolution: Resolution

  func run() async throws {
    let assembly = try await Assembly.open(global)
    try await assembly.store.resolve(messageID: id, as: resolution, actor: assembly.actor, now: assembly.now)
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
