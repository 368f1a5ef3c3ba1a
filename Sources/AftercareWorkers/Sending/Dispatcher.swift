public import AftercareCore
public import Logging
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
    public var attempts = 0
    /// Whether the gateway takes nothing just now.
    public var isPaused = false
  }

  private let outbox: any Outbox
  private let gateway: any Gateway
  private let composer: MessageComposer
  private let settings: Settings
  private let timekeeper: any Timekeeper
  private let logger: Logger
  private let breaker = Mutex(CircuitBreaker())

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

    /// Makes settings.
    public init(gate: ClaimGate, retry: RetryPolicy = RetryPolicy(), whenUnknown: UnknownPolicy, channels: [Channel]) {
      self.gate = gate
      self.retry = retry
      self.whenUnknown = whenUnknown
      self.channels = channels
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
  }

  /// When a paused gateway is tried again; nil while it works.
  public var probeAt: Instant? { breaker.withLock { $0.pause?.probeAt } }

  /// Sends until nothing is due, or the gateway pauses. On cancellation it claims no more and settles what is under way.
  public func run() async throws -> Run {
    var run = Run()
    var busy: Set<Int64> = []
    var passedOver: Set<Int64> = []
    var outcomes: [AttemptOutcome] = []
    let tray = OutcomeTray()
    while true {
      let claims = try await claims(busy: busy, passedOver: passedOver)
      let claimed = try await outbox.settle(outcomes, claiming: claims, gate: settings.gate, now: timekeeper.now)
      outcomes = []
      // What was not claimed now was held, dropped or changed: in this run it is not asked for again.
      passedOver.formUnion(claims.map(\.messageID))
      passedOver.subtract(claimed.map(\.messageID))
      for message in claimed {
        busy.insert(message.messageID)
        run.attempts += 1
        put(message, onWireInto: tray)
      }
      if busy.isEmpty {
        run.isPaused = breaker.withLock { $0.pause != nil }
        if claims.isEmpty { return run }
        continue
      }
      let finished = await tray.collect(busy: busy.count)
      for (messageID, outcome) in finished {
        busy.remove(messageID)
        passedOver.insert(messageID)
        try await note(outcome.outcome)
        outcomes.append(outcome)
      }
    }
  }

  /// The next messages for free connections, rendered; alerts may use one connection more.
  private func claims(busy: Set<Int64>, passedOver: Set<Int64>) async throws -> [Claim] {
    let now = timekeeper.now
    let allowance = breaker.withLock { $0.allowance(connections: gateway.connections, now: now) }
    let isPaused = breaker.withLock { $0.pause != nil }
    guard !Task.isCancelled, busy.count <= allowance, allowance > 0 else { return [] }
    let limit = gateway.connections + 1 + busy.count + passedOver.count
    let due = try await outbox.due(gateway.channel, now: now, limit: limit)
    var claims: [Claim] = []
    for message in due where !busy.contains(message.id) && !passedOver.contains(message.id) {
      let reserve = message.kind == .alert && !isPaused ? 1 : 0
      guard busy.count + claims.count < allowance + reserve else { break }
      if let claim = try await claim(message, now: now) { claims.append(claim) }
    }
    return claims
  }

  private func claim(_ message: DueMessage, now: Instant) async throws -> Claim? {
    do throws(TemplateProblem) {
      return try composer.claim(message, gateway: gateway.name, now: now)
    } catch {
      logger.error("a template is broken", metadata: ["message": "\(message.id)", "problem": "\(error)"])
      try await outbox.reject(messageID: message.id, problem: "\(error)", now: now)
      return nil
    }
  }

  private func put(_ message: Claimed, onWireInto tray: OutcomeTray) {
    let channel = gateway.channel
    Task { [gateway, composer, settings, logger] in
      let outcome: Outcome
      if let parcel = composer.parcel(message, channel: channel) {
        outcome = await gateway.send(parcel)
      } else {
        outcome = .permanent(GatewayAnswer(summary: "the stored address cannot be used"), addressIsDead: false)
      }
      logger.info(
        "attempt",
        metadata: ["message": "\(message.messageID)", "gateway": "\(gateway.name)", "outcome": "\(outcome.name)"])
      tray.put(
        message.messageID,
        AttemptOutcome(
          attemptID: message.attemptID, outcome: outcome, jitter: Double.random(in: 0...1), retry: settings.retry,
          whenUnknown: settings.whenUnknown, channels: settings.channels))
    }
  }

  /// Tells the breaker; what people see of the gateway is kept when it changes.
  private func note(_ outcome: Outcome) async throws {
    let now = timekeeper.now
    let (changed, pause) = breaker.withLock { ($0.note(outcome, now: now), $0.pause) }
    guard changed else { return }
    if let pause {
      logger.warning("gateway paused", metadata: ["gateway": "\(gateway.name)", "problem": "\(pause.reason)"])
    } else {
      logger.notice("gateway works again", metadata: ["gateway": "\(gateway.name)"])
    }
    try await outbox.setPause(pause, gateway: gateway.name, channel: gateway.channel, now: now)
  }
}
