import AftercareStore
import ArgumentParser
import Foundation
import Logging

/// `serve`: the service.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Run the service: accept bookings, plan, send, read replies, alert.",
    discussion: """
      systemd starts it (systemd/aftercare.service). One service is active per database; a second one waits and takes
      over when the first ends. It stops on SIGTERM or SIGINT after what is on the wire has ended.

        aftercare serve           until it is stopped
        aftercare serve --once    everything that is due now, then ends: 0, or 75 if a gateway was down or another
                                  service is active
      """)

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Do what is due now and end.") var once = false

  func run() async throws {
    LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
    let logger = Logger(label: "aftercare")
    let assembly = try await Assembly.open(global)
    for sentence in assembly.configuration.unused { logger.notice("\(sentence)") }
    if once { return try await runOnce(assembly, logger) }
    try await ServiceRun(assembly: assembly, logger: logger) { [global] in try await global.configuration() }.run()
  }

  private func runOnce(_ assembly: Assembly, _ logger: Logger) async throws {
    guard let lock = try ServiceLock.take(database: assembly.configuration.database) else {
      throw TryAgain(ServiceRun.holderSentence(assembly.configuration.database))
    }
    defer { withExtendedLifetime(lock) {} }
    let timekeeper = SystemTimekeeper()
    let service = try await ClinicService(assembly, timekeeper: timekeeper, logger: logger)
    let result = try await OnceRun(service: service, timekeeper: timekeeper).run()
    Terminal.say("Made \(result.attempts) attempts, read \(result.repliesRead) replies.")
    if service.checkInsHeld != nil { Terminal.note(ServiceRun.noLeadSentence) }
    if result.isGatewayDown {
      throw TryAgain("a gateway takes nothing just now: see `aftercare status`, and run it again")
    }
  }
}
