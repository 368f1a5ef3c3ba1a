import AftercareCore

/// What happened in the world that can explain that a check-in did not go.
struct Excuses {
  /// The clinic's clock as of the step that is looked at.
  var now = Instant(milliseconds: 0)
  /// When sending was disturbed, on the clinic's clock: the service down, a gateway out, a clock that was wrong.
  private var disturbances: [ClosedRange<Instant>] = []
  /// Since when a gateway has misbehaved.
  private var unfairSince: [Channel: Instant] = [:]
  /// When each client's bookings, addresses, consents or zone changed.
  var touched: [Int64: [Instant]] = [:]
  /// When each client's red follow-ups were closed.
  var freed: [Int64: [Instant]] = [:]
  /// Messages that a person settled.
  var resolved: Set<Int64> = []

  /// Sending was disturbed in between; the instants may come in any order.
  mutating func disturb(_ a: Instant, _ b: Instant) { disturbances.append(min(a, b)...max(a, b)) }

  /// A gateway became unfair, or fair again: then what it did wrong counts until `instant`.
  mutating func change(_ channel: Channel, isFair: Bool, _ instant: Instant) {
    guard isFair else {
      if unfairSince[channel] == nil { unfairSince[channel] = instant }
      return
    }
    if let since = unfairSince.removeValue(forKey: channel) { disturb(since, instant) }
  }

  func isDisturbed(_ span: ClosedRange<Instant>) -> Bool {
    if unfairSince.values.contains(where: { $0 <= span.upperBound }) { return true }
    return disturbances.reversed().contains { $0.overlaps(span) }
  }

  /// Whether something about the client changed within the span.
  func isTouched(_ clientID: Int64?, _ span: ClosedRange<Instant>) -> Bool {
    guard let clientID else { return false }
    let instants = [touched[clientID], freed[clientID]].compactMap { $0 }
    return instants.contains { $0.reversed().contains(where: span.contains) }
  }
}
