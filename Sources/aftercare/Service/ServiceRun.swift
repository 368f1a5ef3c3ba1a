import AftercareCore
import AftercareStore
import AftercareWorkers
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// `serve` without `--once`: waits for the lock, runs the loops until a signal, ends in order.
struct ServiceRun {
  let assembly: Assembly
  let logger: Logger
  /// Reads the configuration once more.
  let configuration: @Sendable () async throws -> ClinicConfiguration
  private let timekeeper = SystemTimekeeper()

  init(
    assembly: Assembly, logger: Logger, configuration: @escaping @Sendable () async throws -> ClinicConfiguration
  ) {
    self.assembly = assembly
    self.logger = logger
    self.configuration = configuration
  }

  static let noLeadSentence =
    "no lead can be reached by every channel, so no check-ins go out: set followUp.lead with email and phone"

  static func holderSentence(_ database: String) -> String {
    let holder = ServiceLock.holder(database: database).map { " (process \($0))" } ?? ""
    return "another service is active on \(database)\(holder)"
  }

  func run() async throws {
    let notifier = SystemdNotifier(
      environment: ProcessInfo.processInfo.environment, processID: ProcessInfo.processInfo.processIdentifier)
    var parts = try await ServiceParts(assembly)
    var lock = try ServiceLock.take(database: assembly.configuration.database)
    if lock == nil {
      lock = try await standBy(notifier)
      guard lock != nil else { return }
      logger.notice("taking over")
      parts = try await parts.renewed(logger, configuration: configuration)
    }
    defer { withExtendedLifetime(lock) {} }
    let service = try await ClinicService(parts, timekeeper: timekeeper, logger: logger)
    try await service.begin(now: timekeeper.now)
    if service.checkInsHeld != nil { logger.warning("\(Self.noLeadSentence)") }
    let loops = ServiceLoops(service: service, timekeeper: timekeeper, logger: logger)
    let watch = try ChangeWatch(database: parts.assembly.configuration.database) { loops.wakeAll() }
    defer { withExtendedLifetime(watch) {} }
    tell(notifier, .ready, .status(service.checkInsHeld == nil ? "working" : "no check-ins: no lead can be reached"))
    logger.notice("ready", metadata: ["channels": "\(service.gateways.map(\.name))"])
    try await group(loops, notifier).run()
    tell(notifier, .stopping)
    try await service.end(now: timekeeper.now)
    logger.notice("stopped")
  }

  private func group(_ loops: ServiceLoops, _ notifier: SystemdNotifier) -> ServiceGroup {
    let watchdog = WatchdogService(notifier: notifier, logger: logger) { [timekeeper] in
      loops.areAlive(now: timekeeper.now)
    }
    let services: [any Service] = [watchdog] + loops.all
    return ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map { .init(service: $0) }, gracefulShutdownSignals: [.sigterm, .sigint],
        logger: logger))
  }

  /// Waits for the lock; nil when this process is told to end first.
  private func standBy(_ notifier: SystemdNotifier) async throws -> ServiceLock? {
    let database = assembly.configuration.database
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    logger.notice("standing by", metadata: ["reason": "\(Self.holderSentence(database))"])
    tell(notifier, .ready, .status("standing by: another service is active"))
    // Systemd wants to hear that a standby lives, too.
    async let _: Void = WatchdogService(notifier: notifier, logger: logger) { true }.run()
    return try await withThrowingTaskGroup(of: ServiceLock?.self) { group in
      group.addTask {
        for await _ in signals { return nil }
        return nil
      }
      group.addTask { try await ServiceLock.wait(database: database) }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  /// A systemd that does not listen is no reason not to work.
  private func tell(_ notifier: SystemdNotifier, _ notifications: SystemdNotification...) {
    for notification in notifications {
      do { try notifier.send(notification) } catch {
        logger.warning("systemd could not be told", metadata: ["problem": "\(error)"])
      }
    }
  }
}
