public import AftercareCore
public import Logging
import ServiceLifecycle
import Synchronization

/// Sends what is due on one channel: read ahead, render, claim for free connections, put on the wire, settle.
///
/// It never marks anything before the store has committed it, and never has more on the wire than its gateway has
/// connections, but for one that only alerts may use. It is not enough when its process dies: then the next one adopts
/// what was under way.
public final class Dispatcher: Sendable {
  /// What a run came to.
  public struct Run: Hashable, Sendable {
    /// How many attempts were made.
    public var attempts: Int
    /// Whether the gateway takes nothing just now.
    public var isPaused: Bool

    /// Makes the result of a run that did nothing, unless told otherwise.
    public init(attempts: Int = 0, isPaused: Bool = false) {
      self.attempts = attempts
      self.isPaused = isPaused
    }
  }

  private let outbox: any Outbox
  private let gateway: any Gateway
  private let composer: MessageComposer
  private let settings: Settings
  private let timekeeper: any Timekeeper
  private let logger: Logger
  private let pace: Mutex<GatewayPace>
  private let tray = OutcomeTray()
  /// What went over the wire and could not be recorded: the next run begins with it.
  private let unsettled = Mutex<[AttemptOutcome]>([])

  /// What the clinic says about sending.
  public struct Settings: Sendable {
    /// The gate every claim passes.
    public var gate: ClaimGate
    /// When messages are tried again.
    public var retry: RetryPolicy
    /// What happens when an answer was lost.
    public var whenUnknown: UnknownPolicy
    /// The channels with a gateway, in the clinic's order.
    public var channels: [Channel]
    /// How many messages may be on the wire at once; one alert more may, so the gateway should have one connection more.
    public var connections: Int
    /// How many messages to clients may go in a time.
    public var limits: RateLimits
    /// Whether check-ins wait just now, so that there is room on the disk for what presses.
    public var isOnlyPressing: @Sendable () -> Bool
    /// Whether a run waits for its own reading ahead: for simulations, in which one thing happens at a time.
    package var readsInStep = false

    /// Makes settings.
    public init(
      gate: ClaimGate, retry: RetryPolicy = RetryPolicy(), whenUnknown: UnknownPolicy, channels: [Channel],
      connections: Int, limits: RateLimits = RateLimits(), isOnlyPressing: @escaping @Sendable () -> Bool = { false }
    ) {
      self.gate = gate
      self.retry = retry
      self.whenUnknown = whenUnknown
      self.channels = channels
      self.connections = connections
      self.limits = limits
      self.isOnlyPressing = isOnlyPressing
    }
  }

  /// Makes a dispatcher for `gateway`'s channel.
  public init(
    outbox: any Outbox, gateway: any Gateway, composer: MessageComposer, settings: Settings,
    timekeeper: any Timekeeper, logger: Logger
  ) {
    self.outbox = outbox
    self.gateway = gateway
    self.composer = composer
    self.settings = settings
    self.timekeeper = timekeeper
    self.logger = logger
    pace = Mutex(GatewayPace(connections: settings.connections, limits: settings.limits))
  }

  /// Takes up what the store remembers of the gateway: before the first run.
  public func resume(_ memory: GatewayMemory) {
    let now = timekeeper.now
    pace.withLock { $0.resume(memory, now: now) }
  }

  /// The next instant at which a gateway that is paused or limited may take more; nil when none is to come: then the
  /// next message that is due is the probe.
  public var nextLook: Instant? {
    let now = timekeeper.now
    return pace.withLock { $0.nextLook(after: now) }
  }

  /// Has the run under way look for alerts at once, although all connections are busy.
  public func lookAgain() { tray.interrupt() }

  /// Something changed: a run under way with a free connection looks for what is due. One without has no use for it.
  public func noteChange() { tray.interruptIfIdle() }

  /// Sends until nothing is due, or the gateway pauses; one run at a time. On cancellation or graceful shutdown it claims no more and
  /// settles what is under way.
  ///
  /// Throws what the store throws; what is on the wire then is waited for, and recorded as soon as the store takes it.
  public func run() async throws -> Run {
    var run = Run()
    var busy: Set<Int64> = []
    let ahead = readAhead()
    var outcomes = unsettled.withLock { unsettled in
      defer { unsettled = [] }
      return unsettled
    }
    do {
      while true {
        let prepared = try await prepared(onWire: busy.count, ahead)
        let claims = prepared.map(\.claim)
        let claimed = try await settle(outcomes, claiming: claims)
        SignOfLife.give()
        outcomes = []
        ahead.note(claimed: claimed, of: claims)
        take(claimed, of: prepared)
        for message in claimed {
          busy.insert(message.messageID)
          run.attempts += 1
          put(message)
        }
        if busy.isEmpty {
          run.isPaused = pace.withLock { $0.pause != nil }
          if claims.isEmpty { return run }
          continue
        }
        let finished = await tray.collect(busy: busy.count, isIdle: busy.count < settings.connections)
        if tray.takeInterruption() { ahead.forget() }
        busy.subtract(finished.map(\.messageID))
        outcomes = finished.map(\.outcome)
        for (messageID, outcome) in finished { try await note(outcome.outcome, of: messageID) }
      }
    } catch {
      while !busy.isEmpty {
        let finished = await tray.collect(busy: busy.count)
        busy.subtract(finished.map(\.messageID))
        outcomes += finished.map(\.outcome)
      }
      do { _ = try await settle(outcomes, claiming: []) } catch { unsettled.withLock { $0 += outcomes } }
      throw error
    }
  }

  /// What may be claimed now, most pressing first.
  private func prepared(onWire: Int, _ ahead: ReadAhead) async throws -> [ReadAhead.Entry] {
    let now = timekeeper.now
    let allowance = pace.withLock { $0.allowance(onWire: onWire, now: now) }
    let isStopping = Task.isCancelled || Task.isShuttingDownGracefully
    guard !isStopping, !allowance.isUsedUp else { return [] }
    return try await ahead.next(
      allowance, isLastLook: onWire == 0, isOnlyPressing: settings.isOnlyPressing(), now: now)
  }

  /// Counts what was claimed towards the limits.
  private func take(_ claimed: [Claimed], of prepared: [ReadAhead.Entry]) {
    let now = timekeeper.now
    let ids = Set(claimed.map(\.messageID))
    pace.withLock { pace in
      for entry in prepared where ids.contains(entry.claim.messageID) {
        pace.take(entry.claim.messageID, entry.kind, now: now)
      }
    }
  }

  private func readAhead() -> ReadAhead {
    ReadAhead(depth: 8 * settings.connections, isInStep: settings.readsInStep) { [outbox, gateway] now, limit in
      try await outbox.due(gateway.channel, now: now, limit: limit)
    } render: { [self] message, now in
      try await claim(message, now: now)
    }
  }

  private func settle(_ outcomes: [AttemptOutcome], claiming claims: [Claim]) async throws -> [Claimed] {
    let now = timekeeper.now
    return try await uncancelled { [outbox, settings] in
      try await outbox.settle(outcomes, claiming: claims, gate: settings.gate, now: now)
    }
  }

  /// A cancelled task cannot use the database any more, but what went over the wire has to be recorded.
  private func uncancelled<Value: Sendable>(
    _ operation: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await Task(operation: operation).value
  }

  private func claim(_ message: DueMessage, now: Instant) async throws -> Claim? {
    do throws(TemplateProblem) {
      var claim = try composer.claim(message, gateway: gateway.name, now: now)
      claim.receiptSource = gateway.receipts?.name
      return claim
    } catch {
      logger.error("a template is broken", metadata: ["message": "\(message.id)", "problem": "\(error)"])
      try await outbox.reject(messageID: message.id, problem: "\(error)", now: now)
      return nil
    }
  }

  private func put(_ message: Claimed) {
    let channel = gateway.channel
    Task { [gateway, composer, settings, logger, tray] in
      let outcome: Outcome
      if let parcel = composer.parcel(message, channel: channel) {
        outcome = await gateway.send(parcel)
      } else {
        outcome = .permanent(GatewayAnswer(summary: "the stored address cannot be used"), suppresses: nil)
      }
      logger.log(
        level: outcome.isAccepted ? .debug : .info, "attempt",
        metadata: ["message": "\(message.messageID)", "gateway": "\(gateway.name)", "outcome": "\(outcome.name)"])
      tray.put(
        message.messageID,
        AttemptOutcome(
          attemptID: message.attemptID, outcome: outcome, jitter: Double.random(in: 0...1), retry: settings.retry,
          whenUnknown: settings.whenUnknown, channels: settings.channels))
    }
  }

  /// Tells the pace; what people see of the gateway is kept when it changes.
  private func note(_ outcome: Outcome, of messageID: Int64) async throws {
    let now = timekeeper.now
    let (changed, pause) = pace.withLock { ($0.note(outcome, of: messageID, now: now), $0.pause) }
    guard changed else { return }
    if let pause {
      logger.log(
        level: pause.stop == nil ? .warning : .error,
        pause.stop == nil ? "gateway paused" : "gateway stopped: a person is needed",
        metadata: [
          "gateway": "\(gateway.name)", "problem": "\(pause.reason)", "stop": "\(pause.stop?.rawValue ?? "no")",
          "probe": "\(pause.probeAt)",
        ])
    } else {
      logger.notice("gateway works again", metadata: ["gateway": "\(gateway.name)"])
    }
    try await uncancelled { [outbox, gateway] in
      try await outbox.setPause(pause, gateway: gateway.name, channel: gateway.channel, now: now)
    }
  }
}
