/// How much a gateway may be given just now: its breaker, the limits its server imposes, and the clinic's own rate limits,
/// in one value. Pure.
///
/// Whoever sends asks ``allowance(onWire:now:)`` before claiming, tells ``take(_:_:now:)`` what was claimed and
/// ``note(_:of:now:)`` what came of it, and sleeps until ``nextLook(after:)`` at the latest.
public struct GatewayPace: Hashable, Sendable {
  /// What may be claimed at one instant; used up message by message, most pressing first.
  public struct Allowance: Hashable, Sendable {
    /// How many messages more.
    public private(set) var messages: Int
    /// How many alerts more; they count as messages too.
    public private(set) var alerts: Int
    /// How many more of those that rate limits hold back; nil: as many as there are.
    public private(set) var limited: Int?
    /// Whether something other than an alert has its turn, if there is anything.
    let prefersOthers: Bool

    init(messages: Int, alerts: Int, limited: Int?, prefersOthers: Bool = false) {
      self.messages = messages
      self.alerts = alerts
      self.limited = limited
      self.prefersOthers = prefersOthers
    }

    /// The order in which `due`, most pressing first, is to be tried.
    public func inTurn<Message>(_ due: [Message], kind: (Message) -> MessageKind) -> [Message] {
      prefersOthers ? due.filter { kind($0) != .alert } + due.filter { kind($0) == .alert } : due
    }

    /// Whether nothing at all may be claimed.
    public var isUsedUp: Bool { messages <= 0 && alerts <= 0 }

    /// Takes one message of `kind` off; false when it may not go.
    public mutating func admit(_ kind: MessageKind) -> Bool {
      guard kind == .alert ? alerts > 0 : messages > 0 && (!kind.isRateLimited || limited != 0) else { return false }
      messages -= 1
      alerts -= 1
      if kind.isRateLimited { limited = limited.map { $0 - 1 } }
      return true
    }
  }

  private let connections: Int
  private var breaker: CircuitBreaker
  private var server: ServerLimit
  private var rate: RateLog
  /// When what is on the wire took its slot of the rate limits, by message.
  private var slots: [Int64: Instant] = [:]
  private var alertsOnWire: Set<Int64> = []
  private var failedAlerts = 0

  /// After so many failed probes in a row that were alerts another message has its turn: should one alert be what the
  /// gateway chokes on, it must not stand before everything else for ever.
  private static let alertsInARow = 3

  /// A server that refused so often in a row, without taking anything, is down.
  private static let refusalsThatMeanDown = 5

  /// Makes the pace of a gateway that works; one alert more than `connections` may be on the wire.
  public init(connections: Int, limits: RateLimits = RateLimits(), breaker: CircuitBreaker = CircuitBreaker()) {
    self.connections = max(1, connections)
    self.breaker = breaker
    server = ServerLimit(most: connections)
    rate = RateLog(limits: limits)
  }

  /// What it waits for; nil while the gateway works.
  public var pause: GatewayPause? { breaker.pause }

  /// Takes up what the store remembers of the gateway.
  public mutating func resume(_ memory: GatewayMemory, now: Instant) {
    breaker.resume(memory.pause, now: now)
    rate = RateLog(limits: rate.limits, taken: memory.taken)
  }

  /// What may be claimed at `now`, with so many messages `onWire`.
  public func allowance(onWire: Int, now: Instant) -> Allowance {
    let limited = rate.slots(now: now)
    guard breaker.pause == nil else {
      // One probe, an alert if there is one.
      let isFree = onWire == 0
      return Allowance(
        messages: isFree ? breaker.allowance(connections: connections, now: now) : 0,
        alerts: isFree && breaker.admitsAlert(now: now) ? 1 : 0, limited: limited,
        prefersOthers: failedAlerts >= Self.alertsInARow)
    }
    let free = max(0, server.width(now: now) - onWire)
    return Allowance(
      messages: server.restsUntil(now: now) == nil ? free : 0,
      alerts: max(0, min(free + 1, connections + 1 - onWire)), limited: limited)
  }

  /// Counts a message that was claimed at `now`.
  public mutating func take(_ messageID: Int64, _ kind: MessageKind, now: Instant) {
    if kind == .alert { alertsOnWire.insert(messageID) }
    guard kind.isRateLimited, rate.limits.memory != nil else { return }
    rate.take(now: now)
    slots[messageID] = now
  }

  /// Takes in what came of a message; true when the state that people see has changed.
  public mutating func note(_ outcome: Outcome, of messageID: Int64, now: Instant) -> Bool {
    let slot = slots.removeValue(forKey: messageID)
    let wasAlert = alertsOnWire.remove(messageID) != nil
    server.note(outcome, now: now)
    switch outcome {
    case .throttled(let answer, _):
      if server.refusals >= Self.refusalsThatMeanDown { return breaker.note(.gatewayDown(answer), now: now) }
    case .gatewayDown, .gatewayStopped:
      failedAlerts = wasAlert ? failedAlerts + 1 : 0
      if let slot { rate.giveBack(slot) }
    case .accepted, .transient, .permanent, .unknown: failedAlerts = 0
    }
    return breaker.note(outcome, now: now)
  }

  /// The next instant after `now` at which more may be claimed than now; nil: none is known.
  public func nextLook(after now: Instant) -> Instant? {
    [breaker.probeAt, breaker.alertProbeAt, server.restsUntil(now: now), rate.nextSlot(now: now)]
      .compactMap { $0 }.filter { $0 > now }.min()
  }
}

/// What a store remembers of a gateway for the next service.
public struct GatewayMemory: Hashable, Sendable {
  /// The pause that was under way; nil: it worked.
  public var pause: GatewayPause?
  /// When messages that count towards the rate limits were handed over, as far back as the longest window.
  public var taken: [Instant]

  /// Makes the value.
  public init(pause: GatewayPause? = nil, taken: [Instant] = []) {
    self.pause = pause
    self.taken = taken
  }
}
