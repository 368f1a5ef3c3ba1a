import AftercareCore
import ArgumentParser

/// `message pause`.
struct MessagePauseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Put every message to clients on hold; alerts to staff go all the same.",
    discussion: """
      It holds from the moment this command says so, also for a running service, and until somebody resumes. Deadlines
      run on: what is too late by then is not sent. Whoever writes to us with a red flag is not answered meanwhile: staff
      are told to phone her.

        aftercare message pause
        aftercare message resume
      """)

  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let now = assembly.now
    let isNew = try await assembly.store.holdSending(
      SendingHold(cause: .person, since: now), actor: assembly.actor, now: now)
    Terminal.say(
      isNew
        ? "Messages to clients are on hold. To go on: aftercare message resume"
        : "Messages to clients were on hold already. To go on: aftercare message resume")
  }
}

/// `message resume`.
struct MessageResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Let messages go to clients again, after a pause or when the clock was doubted.",
    discussion: """
      With it you vouch for the clock of this machine: look at it first (the command `date`). What waited is looked at
      again: what is still in time goes, the rest is shown as not sent.

        aftercare message resume
      """)

  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let lifted = try await assembly.store.resumeSending(
      Set(SendingHold.Cause.allCases), end: .person, actor: assembly.actor, now: assembly.now)
    guard !lifted.isEmpty else { return Terminal.say("Nothing was on hold.") }
    let clock =
      lifted.contains { $0.cause == .clock }
      ? " The clock is taken as right: \(assembly.clock.moment(assembly.now))." : ""
    Terminal.say("Messages go to clients again.\(clock)")
  }
}
