/// Keeps messages away from a gateway that takes nothing: pauses that double, one probe after each. Pure.
public struct CircuitBreaker: Hashable, Sendable {
  /// The pause after the first failure. Default 10 s.
  public var first: Span
  /// The longest pause. Default 5 min.
  public var longest: Span
  /// What it waits for; nil while the gateway works.
  public private(set) var pause: GatewayPause?

  /// Makes a closed breaker.
  public init(first: Span = .seconds(10), longest: Span = .minutes(5)) {
    self.first = first
    self.longest = longest
  }

  /// How many messages may be on the wire at `now`, given the gateway's `connections`: one, the probe, after a pause.
  public func allowance(connections: Int, now: Instant) -> Int {
    guard pause != nil else { return connections }
    return isProbeDue(now: now) ? 1 : 0
  }

  /// Whether the pause is over. A pause that is longer than any was begun by a clock that has been set back since.
  public func isProbeDue(now: Instant) -> Bool {
    pause.map { now >= $0.probeAt || $0.probeAt - now > longest } ?? true
  }

  /// Takes in an outcome; true when the state that people see has changed.
  public mutating func note(_ outcome: Outcome, now: Instant) -> Bool {
    guard case .gatewayDown(let answer) = outcome else {
      defer { pause = nil }
      return pause != nil
    }
    // Of several that were on the wire together, the first is the failure; the rest say the same.
    if !isProbeDue(now: now) { return false }
    let failures = (pause?.failures ?? 0) + 1
    let doubled = first.milliseconds << Int64(min(failures - 1, 16))
    let length = Span(milliseconds: min(doubled, longest.milliseconds))
    pause = GatewayPause(reason: answer.summary, probeAt: now + length, failures: failures)
    return true
  }
}
