import AftercareCore
import ArgumentParser

/// `reply link`.
struct ReplyLinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Say whose an unmatched reply is.",
    discussion: """
      It is read anew with what is known of her: a follow-up opens if it needs one.

        aftercare reply list --unmatched
        aftercare reply link 12 --client 4
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The reply's id.") var id: Int64
  @Option(help: ArgumentHelp("Whose it is.", valueName: "id")) var client: Int64

  func run() async throws {
    try await Assembly.open(global).readAgain(id, linkedTo: client, atLeast: .ok)
  }
}

/// `reply level`.
struct ReplyLevelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "level", abstract: "Raise what a reply was taken for; it is never lowered.",
    discussion: """
      For a reply that was taken too lightly. A wrong alarm is closed instead, with the outcome falseAlarm.

        aftercare reply level 12 red
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The reply's id.") var id: Int64
  @Argument(help: "amber or red.") var level: TriageLevel

  func validate() throws {
    guard level == .amber || level == .red else { throw ValidationError("a reply is raised to amber or red") }
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    if let current = try await assembly.store.reply(id).level, current >= level {
      throw Refused("reply \(id) is \(current.rawValue) already: a level is raised, never lowered")
    }
    try await assembly.readAgain(id, linkedTo: nil, atLeast: level)
  }
}

/// `reply answer`.
struct ReplyAnswerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Write back to a client in your own words, on the channel she used.",
    discussion: """
      It goes out at once, within its day, never after a stop.

        echo "Yes, a short walk is fine today." | aftercare reply answer 12 --text -
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The reply's id.") var id: Int64
  @Option(help: ArgumentHelp("Your words; - for standard input.", valueName: "words")) var text: String?

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let words = try StandardInput.freeText(text, name: "--text", question: "What do you answer?")
    let now = assembly.now
    let messageID = try await assembly.store.answer(replyID: id, text: words, actor: assembly.actor, now: now)
    let rules = assembly.configuration
    if !rules.checkIns.contactWindow.isOpen(at: now, in: rules.clinic.timeZone) {
      Terminal.note("it is outside the hours for messages; it goes all the same: aftercare message cancel \(messageID)")
    }
    Terminal.say("Queued as message \(messageID).")
  }
}

extension Assembly {
  /// Decides anew about a reply and says what came of it.
  fileprivate func readAgain(_ id: Int64, linkedTo client: Int64?, atLeast level: TriageLevel) async throws {
    let rules = configuration.replyRules
    let now = now
    try await ensureStaff(now: now)
    _ = try await store.readAgain(id, linkedTo: client, actor: actor, now: now) { facts in
      rules.decide(facts, kind: .client, now: now, atLeast: level)
    }
    let row = try await store.reply(id)
    Terminal.say(
      PrintableText.line("Reply \(row.id) from \(ReplySentences.sender(row)): \(ReplySentences.verdict(row))."))
  }
}
