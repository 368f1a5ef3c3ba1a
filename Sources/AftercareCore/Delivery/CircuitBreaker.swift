/// Keeps messages away from a gateway that takes nothing: pauses that double, one probe after each. Pure.
///
/// A gateway that is *down* may work again by itself and is tried every few minutes. One that is *stopped* needs a person
/// (``StopReason``): trying a refused log-in again and again gets accounts locked, so its pauses are long.
public struct CircuitBreaker: Hashable, Sendable {
  /// The pauses after failures in a row.
  public struct Pauses: Hashable, Sendable {
    /// The first.
    public var first: Span
    /// The longest.
    public var longest: Span
    /// How long after a failure an alert may be the probe, whatever is left of the pause.
    public var forAlerts: Span

    /// Makes pauses.
    public init(first: Span, longest: Span, forAlerts: Span) {
      self.first = first
      self.longest = longest
      self.forAlerts = forAlerts
    }

    fileprivate func length(failures: Int) -> Span {
      let doubled = first.milliseconds << Int64(min(failures - 1, 16))
      return Span(milliseconds: min(doubled, longest.milliseconds))
    }
  }

  /// While it is down. Default 10 s to 5 min, 30 s for alerts.
  public var whenDown: Pauses
  /// While it is stopped. Default 5 min to 1 h, 5 min for alerts.
  public var whenStopped: Pauses
  /// What it waits for; nil while the gateway works.
  public private(set) var pause: GatewayPause?
  private var lastFailure: Instant?

  /// Makes a closed breaker.
  public init(
    whenDown: Pauses = Pauses(first: .seconds(10), longest: .minutes(5), forAlerts: .seconds(30)),
    whenStopped: Pauses = Pauses(first: .minutes(5), longest: .hours(1), forAlerts: .minutes(5))
  ) {
    self.whenDown = whenDown
    self.whenStopped = whenStopped
  }

  /// Takes up a pause that an earlier service left: the first message is the probe, at once.
  public mutating func resume(_ pause: GatewayPause?, now: Instant) {
    self.pause = pause
    self.pause?.probeAt = now
    lastFailure = nil
  }

  /// When the next message of any kind is the probe; nil while the gateway works.
  public var probeAt: Instant? { pause?.probeAt }

  /// When an alert is the probe, never after ``probeAt``; nil while the gateway works.
  public var alertProbeAt: Instant? {
    pause.map { pause in lastFailure.map { min(pause.probeAt, $0 + pauses(pause.stop).forAlerts) } ?? pause.probeAt }
  }

  /// How many messages may be on the wire at `now`, given the gateway's `connections`: one, the probe, after a pause.
  public func allowance(connections: Int, now: Instant) -> Int {
    guard let probeAt else { return connections }
    return hasCome(probeAt, now) ? 1 : 0
  }

  /// Whether an alert may be sent at `now`.
  public func admitsAlert(now: Instant) -> Bool { alertProbeAt.map { hasCome($0, now) } ?? true }

  /// Takes in an outcome; true when the state that people see has changed.
  public mutating func note(_ outcome: Outcome, now: Instant) -> Bool {
    switch outcome {
    case .gatewayDown(let answer): return fail(answer, stop: nil, now: now)
    case .gatewayStopped(let answer, let stop): return fail(answer, stop: stop, now: now)
    case .accepted, .transient, .throttled, .permanent, .unknown:
      defer { pause = nil }
      return pause != nil
    }
  }

  private mutating func fail(_ answer: GatewayAnswer, stop: StopReason?, now: Instant) -> Bool {
    lastFailure = now
    let wasStopped = pause?.stop != nil
    // Of several that were on the wire together, the first is the failure; the rest say the same. Only a stop is news.
    if let pause, !hasCome(pause.probeAt, now), stop == nil || wasStopped { return false }
    let isSameKind = wasStopped == (stop != nil)
    let failures = isSameKind ? (pause?.failures ?? 0) + 1 : 1
    pause = GatewayPause(
      reason: answer.summary, probeAt: now + pauses(stop).length(failures: failures), failures: failures, stop: stop)
    return true
  }

  private func pauses(_ stop: StopReason?) -> Pauses { stop == nil ? whenDown : whenStopped }

  /// An instant that lies further ahead than any pause was set by a clock that has been put back since.
  private func hasCome(_ instant: Instant, _ now: Instant) -> Bool {
    now >= instant || instant - now > max(whenDown.longest, whenStopped.longest)
  }
}
