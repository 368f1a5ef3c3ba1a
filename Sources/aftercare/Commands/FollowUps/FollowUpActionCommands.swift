import AftercareCore
import ArgumentParser

/// `follow-up take`.
struct FollowUpTakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "take", abstract: "Say that you act on it: alerts stop.",
    discussion: """
      It comes back when no call is logged in time: 4 h, urgent 30 min.

        aftercare follow-up take 17
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The follow-up's number.") var id: Int64

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let row = try await assembly.store.followUp(id).followUp
    let lasts = assembly.configuration.followUps.takingLasts(urgent: row.urgent)
    let now = assembly.now
    try await assembly.store.take(id, by: assembly.actor, lasts: lasts, now: now)
    let number = row.clientPhone.map { " Her number: \($0)." }
    let address = row.clientEmail.map { " There is no number on record; her address: \($0)." }
    Terminal.say(
      PrintableText.line(
        "Follow-up \(id) is yours until \(assembly.clock.moment(now + lasts)); log the call with: "
          + "aftercare follow-up call \(id).\(number ?? address ?? " There is no number on record.")"))
  }
}

/// `follow-up call`.
struct FollowUpCallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Log a call.",
    discussion: """
      After one that nobody answered you are asked again in an hour. A note is read from standard input: --note -
      Read it again with: aftercare follow-up show 17 --words

        aftercare follow-up call 17 --answered
        aftercare follow-up call 17 --no-answer
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The follow-up's number.") var id: Int64
  @Flag(name: .customLong("answered"), help: "You spoke to her.") var spoken = false
  @Flag(help: "Nobody answered.") var noAnswer = false
  @Option(help: ArgumentHelp("What was said; - for standard input.", valueName: "note")) var note: String?

  func validate() throws {
    guard !(spoken && noAnswer) else { throw ValidationError("Either --answered or --no-answer, not both.") }
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let answered = spoken || noAnswer ? spoken : try ask()
    let now = assembly.now
    try await assembly.store.logCall(
      id, answered: answered, note: try StandardInput.optionalText(note), by: assembly.actor,
      askAgainAt: now + .hours(1), now: now)
    Terminal.say(
      answered
        ? "The call is logged; close it with: aftercare follow-up close \(id)"
        : "The call is logged; you are asked again \(assembly.clock.moment(now + .hours(1))).")
  }

  private func ask() throws -> Bool {
    guard Prompt.isPossible else { throw UsageProblem("did she answer? Give --answered or --no-answer") }
    return try Prompt().choose("Did she answer?", [("yes", true), ("no", false)]) ?? false
  }
}

/// `follow-up close`.
struct FollowUpCloseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close it with what came of it.",
    discussion: """
      Outcomes: emergency, referred, refusedReferral, selfCare, falseAlarm (say in the note which words misled), \
      unreachable, wrongPerson, looked.

        aftercare follow-up close 17 --outcome referred
        echo "sees her doctor on Monday" | aftercare follow-up close 17 --outcome referred --note -
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The follow-up's number.") var id: Int64
  @Option(help: ArgumentHelp("What came of it.", valueName: "outcome")) var outcome: FollowUpOutcome?
  @Option(help: ArgumentHelp("What was said; - for standard input.", valueName: "note")) var note: String?

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let outcome = try outcome ?? ask()
    try await assembly.store.close(
      id, outcome: outcome, note: try StandardInput.optionalText(note), by: assembly.actor, now: assembly.now)
    try await assembly.planNow()
    Terminal.say("Follow-up \(id) is closed: \(FollowUpSentences.outcome(outcome)).")
  }

  private func ask() throws -> FollowUpOutcome {
    guard Prompt.isPossible else { throw UsageProblem("--outcome is missing: what came of it?") }
    let choices = FollowUpOutcome.allCases
    for choice in choices { Terminal.say("  \(choice.rawValue): \(FollowUpSentences.outcome(choice))") }
    let answer = try Prompt().ask("What came of it") { text in
      FollowUpOutcome(rawValue: text) == nil ? "please answer one of the words above" : nil
    }
    return FollowUpOutcome(rawValue: answer) ?? .looked
  }
}
