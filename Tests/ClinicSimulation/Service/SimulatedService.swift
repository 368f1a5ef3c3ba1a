import AftercareCore
import AftercareStore
import AftercareWorkers
import Logging
import Synchronization

/// One life of the service: the real turns on the simulated store, gateways and clock, from its start to its death.
///
/// It stands for `ServiceLoops`: each loop takes its turn when it was woken or when the instant it named has come.
final class SimulatedService {
  let turnstile = Turnstile()
  let bells: Bells
  let wires: [Channel: Wire]
  let gateways: [Channel: SimulatedGateway]
  /// Since when it lives, on the clinic's clock.
  let upSince: Instant
  private let dispatchers: [Channel: Dispatcher]
  private let planner: PlannerTurn
  private let reader: ReplyReader
  private let escalator: EscalatorTurn
  private let starter: ServiceStore
  private let clock: VirtualClock
  private let clinic: SimulatedClinic
  private var tasks: [String: Task<Void, Never>] = [:]
  /// When each loop wants to be called again, on the clinic's clock.
  private(set) var alarms: [LoopName: Instant] = [:]
  private let ended = Ended()

  /// Which turns are over, and how.
  private final class Ended: Sendable {
    struct Turn {
      let who: String
      /// When the loop wants to be called again.
      var next: Instant?
      var problem: String?
    }

    let turns = Mutex<[Turn]>([])
  }

  private static let quiet = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }

  init(_ clinic: SimulatedClinic, store: ClinicStore, watcher: Watcher, clock: VirtualClock) {
    self.clinic = clinic
    self.clock = clock
    upSince = clock.now
    let turnstile = turnstile
    let bells = Bells()
    self.bells = bells
    func seen(by who: String, _ wire: Wire? = nil) -> ServiceStore {
      ServiceStore(
        store: store, who: who, turnstile: turnstile, watcher: watcher, bells: bells, bug: clinic.bug, wire: wire,
        seed: clinic.seed)
    }
    starter = seen(by: "starter")
    planner = PlannerTurn(
      store: seen(by: "planner"), reader: clinic.bookingReader, catalogue: clinic.catalogue, rules: clinic.rules)
    reader = ReplyReader(inbox: seen(by: "replies"), mailReader: PlainMailReader(), rules: clinic.replyRules) { _, _ in
    }
    escalator = EscalatorTurn(
      desk: seen(by: "escalator"),
      escalation: Escalation(
        clocks: clinic.clocks, staffHours: clinic.profile.hours, zone: clinic.zone, channels: clinic.channels))
    var wires: [Channel: Wire] = [:]
    var gateways: [Channel: SimulatedGateway] = [:]
    var dispatchers: [Channel: Dispatcher] = [:]
    for channel in clinic.channels {
      let wire = Wire(channel)
      let connections = clinic.connections[channel] ?? 1
      let gateway = SimulatedGateway(channel, connections: connections + 1, wire: wire, turnstile: turnstile)
      wires[channel] = wire
      gateways[channel] = gateway
      var settings = Dispatcher.Settings(
        gate: ClaimGate(clinicZone: clinic.zone), whenUnknown: clinic.whenUnknown, channels: clinic.channels,
        connections: connections + (clinic.bug == .tooManyClaims ? 5 : 0))
      settings.readsInStep = true
      dispatchers[channel] = Dispatcher(
        outbox: seen(by: wire.who, wire), gateway: gateway, composer: clinic.composer, settings: settings,
        timekeeper: clock, logger: Self.quiet)
    }
    self.wires = wires
    self.gateways = gateways
    self.dispatchers = dispatchers
  }

  // MARK: Turns

  /// Begins as `ClinicService.begin` does: takes over what a dead service left.
  func begin() {
    let (starter, now, clinic, dispatchers) = (starter, clock.now, clinic, dispatchers)
    let names = gateways.mapValues(\.name)
    start("starter") {
      let policies = Dictionary(uniqueKeysWithValues: clinic.channels.map { ($0, clinic.whenUnknown) })
      _ = try await starter.adoptInterrupted(policies: policies, now: now)
      try await starter.planAgain(ifChanged: "simulated", now: now)
      try await starter.keepGateways(names, now: now)
      for channel in clinic.channels {
        guard let name = names[channel] else { continue }
        dispatchers[channel]?.resume(try await starter.memory(ofGateway: name, channel: channel))
      }
      _ = try await starter.release(.noLead, now: now)
      return nil
    }
  }

  /// Starts a loop's turn; one that is in its turn is left alone. As in `ServiceLoops`, what falls due during the turn
  /// makes the next one begin at once.
  func start(_ loop: LoopName) {
    let (now, bells, starter) = (clock.now, bells, starter)
    switch loop {
    case .planner:
      start("planner") { [planner] in
        _ = try await planner.run(now: now)
        return try await starter.nextInstant(after: now)
      }
    case .replies:
      start("replies") { [reader] in
        _ = try await reader.run(now: now)
        return nil
      }
    case .escalator:
      start("escalator") { [escalator] in
        // A full batch leaves some behind.
        if try await escalator.run(now: now) > 0 { bells.ring([.escalator]) }
        // What stands in the past although it was just looked at is looked at again soon, without a spin.
        return try await starter.nextAlertInstant().map { max($0, now + .seconds(30)) }
      }
    case .email, .sms:
      guard let channel = Channel(rawValue: loop.rawValue), let dispatcher = dispatchers[channel] else { return }
      start(loop.rawValue) {
        _ = try await dispatcher.run()
        return [dispatcher.nextLook, try await starter.nextInstant(after: now)].compactMap { $0 }.min()
      }
    }
  }

  private func start(_ who: String, _ turn: @escaping @Sendable () async throws -> Instant?) {
    guard tasks[who] == nil else { return }
    turnstile.expect(who)
    tasks[who] = Task { [turnstile, ended] in
      var end = Ended.Turn(who: who)
      do { end.next = try await turn() } catch is ServiceDied {} catch { end.problem = "\(error)" }
      ended.turns.withLock { [end] in $0.append(end) }
      turnstile.rest(who)
    }
  }

  /// Whether it has taken over: no loop begins before.
  var hasBegun: Bool { tasks["starter"] == nil }

  /// Whether a loop is in its turn.
  func isBusy(_ loop: LoopName) -> Bool { tasks[loop.rawValue] != nil }

  /// Whether no loop is in its turn.
  var isIdle: Bool { tasks.isEmpty }

  /// Takes note of turns that ended since the last call; throws when one of them failed. True when dispatchers in the
  /// middle of a run were told to look again, because alerts may have been queued.
  func collect() throws -> Bool {
    let turns = ended.turns.withLock { turns in
      defer { turns = [] }
      return turns.sorted { $0.who < $1.who }
    }
    for turn in turns {
      tasks[turn.who] = nil
      note(turn)
      if let problem = turn.problem { throw BrokenInvariant(.noTurnFails, "\(turn.who): \(problem)") }
    }
    guard turns.contains(where: { $0.who == "replies" || $0.who == "escalator" }) else { return false }
    let busy = clinic.channels.filter { isBusy(LoopName($0)) }
    for channel in busy { lookAgain(channel) }
    return !busy.isEmpty
  }

  private func note(_ turn: Ended.Turn) {
    guard let loop = LoopName(rawValue: turn.who) else { return }
    alarms[loop] = turn.next
    // Planner and dispatchers ask for the same next instant: what one of them has just written the others hear of.
    let others: Set<LoopName> = [.planner, .email, .sms]
    guard others.contains(loop), let next = turn.next else { return }
    for other in others.subtracting([loop]) { alarms[other] = min(next, alarms[other] ?? next) }
  }

  /// Tells dispatchers in the middle of a run that something more pressing may be due.
  private func lookAgain(_ channel: Channel) {
    guard let dispatcher = dispatchers[channel], let wire = wires[channel] else { return }
    wire.interrupt(turnstile)
    dispatcher.lookAgain()
  }

  /// When a paused gateway may be tried again; nil while it works, or when that instant has come.
  func probeAt(_ channel: Channel) -> Instant? { dispatchers[channel]?.nextLook }

  /// Dies at once; what it has on the wire goes on without it.
  func kill() async {
    turnstile.kill()
    for (_, task) in tasks.sorted(by: { $0.key < $1.key }) { await task.value }
    tasks = [:]
  }
}

extension LoopName {
  init(_ channel: Channel) { self = channel == .email ? .email : .sms }
}
