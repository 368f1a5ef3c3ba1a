import AftercareCore
import AftercareMail
import AftercareWorkers
import ArgumentParser

/// `doctor`.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "What is wrong with this installation, and what to do.",
    discussion: """
      Ends with 0 when nothing is wrong, else with 75.

        aftercare doctor          what can be found out without a wire
        aftercare doctor --loop   sends a mail to the clinic's own address and waits until the mailbox shows it,
                                  for at most --wait; neither clients nor the running service see anything of it

      The loop test logs in at the mail servers: run it as the service's user, or as one who may read its secrets.
      """)

  @OptionGroup var global: GlobalOptions
  @Flag(help: "See whether a mail to ourselves comes back.") var loop = false
  @Option(help: ArgumentHelp("How long the loop test waits for its mail.", valueName: "seconds")) var wait = 120

  func validate() throws {
    guard (1...3600).contains(wait) else { throw ValidationError("--wait takes 1 to 3600 seconds") }
  }

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let staff = try await assembly.store.therapists(includingRemoved: false)
    let findings = try await Troubles.of(assembly) + ReadinessGaps.of(assembly.configuration, staff: staff)
    for finding in findings { Terminal.say(PrintableText.line(finding)) }
    if loop { try await testLoop(assembly) }
    guard findings.isEmpty else { throw TryAgain("something is wrong: see above") }
    if !loop { Terminal.say("Nothing wrong was found.") }
  }

  private func testLoop(_ assembly: Assembly) async throws {
    let configuration = assembly.configuration
    let parts = try await LoopParts(configuration)
    let test = LoopTest(
      gateway: parts.gateway, source: parts.mailbox, composer: GMimeComposer(), tokens: assembly.store.loopTokens,
      timekeeper: ClockGuard(SystemMachine(believesSystem: configuration.believesSystemClock)))
    let result = try await test.run(address: parts.address, name: parts.name, patience: .seconds(Int64(wait)))
    await parts.gateway.close()
    await parts.mailbox.close()
    let sentence = LoopSentences.sentence(result)
    guard case .cameBack = result else { throw TryAgain(sentence) }
    Terminal.say(PrintableText.line(sentence))
  }
}
