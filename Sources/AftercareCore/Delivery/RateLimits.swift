/// How many messages to clients may go by a channel; nil: as many as there are.
///
/// A limit holds in every window of its length, wherever one lays it: that is what providers mean. (A bucket that is
/// full at the start lets twice as many through in one window.)
public struct RateLimits: Hashable, Sendable {
  /// In any 60 seconds.
  public var perMinute: Int?
  /// In any 60 minutes.
  public var perHour: Int?
  /// In any 24 hours.
  public var perDay: Int?

  /// Makes limits, each at least 1; none unless given.
  public init(perMinute: Int? = nil, perHour: Int? = nil, perDay: Int? = nil) {
    self.perMinute = perMinute
    self.perHour = perHour
    self.perDay = perDay
  }

  /// The longest window that is limited; nil: none is.
  public var memory: Span? { windows.map(\.length).max() }

  var windows: [(length: Span, most: Int)] {
    [(Span.minutes(1), perMinute), (.hours(1), perHour), (.hours(24), perDay)]
      .compactMap { length, most in most.map { (length, max(1, $0)) } }
  }
}

extension MessageKind {
  /// Whether rate limits hold it back (`safety` §2, column `rate limit`). Never what somebody waits for.
  public var isRateLimited: Bool {
    switch self {
    case .checkIn, .answer: true
    case .acknowledgement, .confirmation, .alert, .digest: false
    }
  }
}

/// What counts towards a channel's limits: the instants at which messages were handed to its gateway. Pure.
public struct RateLog: Hashable, Sendable {
  /// The limits.
  public let limits: RateLimits
  /// Ascending.
  private var taken: [Instant] = []

  /// Makes a log that remembers `taken`, in any order.
  public init(limits: RateLimits, taken: [Instant] = []) {
    self.limits = limits
    self.taken = limits.memory == nil ? [] : taken.sorted()
  }

  /// How many more may go at `now`; nil: as many as there are.
  public func slots(now: Instant) -> Int? {
    limits.windows.map { window in max(0, window.most - count(since: now - window.length)) }.min()
  }

  /// When another one may go; nil when one may at `now`.
  public func nextSlot(now: Instant) -> Instant? {
    limits.windows.compactMap { window in
      guard count(since: now - window.length) >= window.most else { return nil }
      return min(taken[taken.count - window.most], now) + window.length
    }.max()
  }

  /// Counts one that goes at `now`.
  public mutating func take(now: Instant) {
    guard let memory = limits.memory else { return }
    // Instants still to come were taken by a clock that has been put back since.
    for index in firstIndex(after: now)..<taken.count { taken[index] = now }
    taken.append(now)
    let old = firstIndex(after: now - memory)
    if old > taken.count / 2 { taken.removeFirst(old) }
  }

  /// Takes one back that was counted at `instant`: the gateway was never reached.
  public mutating func giveBack(_ instant: Instant) {
    if let index = taken.lastIndex(of: instant) { taken.remove(at: index) }
  }

  private func count(since start: Instant) -> Int { taken.count - firstIndex(after: start) }

  /// The first index whose instant is later.
  private func firstIndex(after instant: Instant) -> Int {
    var low = 0
    var high = taken.count
    while low < high {
      let middle = (low + high) / 2
      if taken[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
