import AftercareCore
import AftercareStore
import AftercareWorkers
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
        aftercare serve --once    everything that is due now, then ends: 0, or 75 if a gateway or the mailbox was
                                  down, or another service is active
      """)

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Do what is due now and end.") var once = false

  func run() async throws {
    // The rules of triage are made at their first use, which takes a while: beside what follows, not before the first alert.
    Task.detached { _ = Triage.read("") }
    LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
    let logger = Logger(label: "aftercare")
    if once { return try await runOnce(try await Assembly.open(global, for: .service), logger) }
    let configuration = try await global.configuration()
    for sentence in configuration.unused { logger.notice("\(sentence)") }
    try await ServiceRun(configuration: configuration, logger: logger, stop: await .listening()) { [global] in
      try await global.configuration()
    }.run()
  }

  private func runOnce(_ assembly: Assembly, _ logger: Logger) async throws {
    guard let lock = try ServiceLock.take(database: assembly.configuration.database) else {
      throw TryAgain(ServiceRun.holderSentence(assembly.configuration.database))
    }
    defer { withExtendedLifetime(lock) {} }
    for sentence in assembly.configuration.unused { logger.notice("\(sentence)") }
    let machine = SystemMachine(believesSystem: assembly.configuration.believesSystemClock)
    let time = ClockGuard(machine)
    _ = try await ClockTurn(time: time, machine: machine, store: assembly.store, logger: logger).run(isStart: true)
    let service = try await ClinicService(assembly, timekeeper: time, logger: logger)
    _ = try service.disk.run(now: time.now)
    let result = try await OnceRun(service: service, timekeeper: time).run()
    Terminal.say("Made \(result.attempts) attempts, read \(result.repliesRead) replies.")
    if service.checkInsHeld != nil { Terminal.note(ServiceRun.noLeadSentence) }
    for sentence in HoldSentences.sentences(try await assembly.store.sendingHolds(), clock: assembly.clock) {
      Terminal.note(sentence)
    }
    if result.isWayInDown {
      throw TryAgain("replies cannot be fetched just now: see `aftercare status`, and run it again")
    }
    if result.isGatewayDown {
      throw TryAgain("a gateway takes nothing just now: see `aftercare status`, and run it again")
    }
  }
}
