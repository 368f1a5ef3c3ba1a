import AftercareCore
import AftercareStore
import AftercareWorkers
import Foundation
import Logging
import ServiceLifecycle

/// `serve` without `--once`: waits for the lock, runs the loops until a signal, ends in order.
struct ServiceRun {
  let configuration: ClinicConfiguration
  let logger: Logger
  /// Reads the configuration once more.
  let rereading: @Sendable () async throws -> ClinicConfiguration
  private let machine: SystemMachine
  private let time: ClockGuard
  private let troubles: ServiceTroubles
  private let patience: Patience
  private let stop: StopOrder

  init(
    configuration: ClinicConfiguration, logger: Logger, stop: StopOrder,
    rereading: @escaping @Sendable () async throws -> ClinicConfiguration
  ) {
    self.configuration = configuration
    self.logger = logger
    self.rereading = rereading
    machine = SystemMachine(believesSystem: configuration.believesSystemClock)
    time = ClockGuard(machine)
    let process = ProcessInfo.processInfo
    troubles = ServiceTroubles(
      notifier: SystemdNotifier(environment: process.environment, processID: process.processIdentifier), logger: logger)
    self.stop = stop
    patience = Patience(
      troubles: troubles, disk: Ballast(database: configuration.database), stop: stop, logger: logger)
  }

  static let noLeadSentence =
    "no lead can be reached by every channel, so no check-ins go out: set followUp.lead with email and phone"

  static func holderSentence(_ database: String) -> String {
    let holder = ServiceLock.holder(database: database).map { " (process \($0))" } ?? ""
    return "another service is active on \(database)\(holder)"
  }

  func run() async throws {
    let opened = try await patience.until(whileOpen: false) { [configuration] in
      try await ServiceParts(try Assembly.open(configuration, for: .service))
    }
    guard let opened, let (lock, parts) = try await takeLock(opened) else { return }
    defer { withExtendedLifetime(lock) {} }
    let store = parts.assembly.store
    let clock = ClockTurn(time: time, machine: machine, store: store, logger: logger)
    let begun = try await patience.until(whileOpen: true) { [time, logger] in
      // Before anything else: what follows goes by the clock.
      _ = try await clock.run(isStart: true)
      let service = try await ClinicService(parts, timekeeper: time, logger: logger)
      _ = try service.disk.run(now: time.now)
      try await service.begin(now: time.now)
      return service
    }
    guard let service = begun else { return }
    if service.checkInsHeld != nil {
      logger.warning("\(Self.noLeadSentence)")
      troubles.set("lead", "no check-ins: no lead can be reached")
    }
    let loops = ServiceLoops(service: service, time: time, clock: clock, troubles: troubles, logger: logger)
    let watch = try ChangeWatch(database: configuration.database) { loops.wakeAll() }
    let alarm = ClockAlarm { loops.clockChanged() }
    defer { withExtendedLifetime((watch, alarm)) {} }
    troubles.ready()
    logger.notice("ready", metadata: ["channels": "\(service.gateways.map(\.name))"])
    let listener = WebhookService.make(
      service, parts.assembly.configuration.hooks, troubles: troubles, timekeeper: time, logger: logger)
    try await run(group(loops, listener))
    troubles.tell(.stopping)
    try await service.end(now: time.now)
    logger.notice("stopped")
  }

  /// Runs until the order to end, also one that was given before; what is on the wire ends first.
  private func run(_ group: ServiceGroup) async throws {
    try await SideBySide.during {
      await stop.wait()
      await group.triggerGracefulShutdown()
    } _: {
      try await group.run()
    }
  }

  private func group(_ loops: ServiceLoops, _ listener: (any Service)?) -> ServiceGroup {
    let watchdog = WatchdogService(notifier: troubles.notifier, logger: logger) { loops.areAlive }
    let services: [any Service] = [watchdog] + loops.all + [listener].compactMap { $0 }
    return ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map { .init(service: $0) }, logger: logger))
  }

  /// Takes the lock, or stands by until its holder ends; nil when this process is told to end first. The parts of a
  /// service that waited are renewed.
  private func takeLock(_ parts: ServiceParts) async throws -> (ServiceLock, ServiceParts)? {
    if let lock = try ServiceLock.take(database: configuration.database) { return (lock, parts) }
    guard let lock = try await standBy() else { return nil }
    logger.notice("taking over")
    return (lock, try await parts.renewed(logger, configuration: rereading))
  }

  /// Waits for the lock; nil when this process is told to end first.
  private func standBy() async throws -> ServiceLock? {
    let database = configuration.database
    logger.notice("standing by", metadata: ["reason": "\(Self.holderSentence(database))"])
    troubles.set("standby", "standing by: another service is active")
    troubles.ready()
    defer { troubles.set("standby", nil) }
    // Systemd wants to hear that a standby lives, too.
    let watchdog = WatchdogService(notifier: troubles.notifier, logger: logger) { true }
    return try await withThrowingTaskGroup(of: ServiceLock?.self) { group in
      group.addTask { [stop] in
        await stop.wait()
        return nil
      }
      group.addTask { try await ServiceLock.wait(database: database) }
      defer { group.cancelAll() }
      return try await SideBySide.during {
        try? await watchdog.run()
      } _: {
        try await group.next() ?? nil
      }
    }
  }
}
