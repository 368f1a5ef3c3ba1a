/// What is known of a watched way in.
public struct WayInState: Hashable, Sendable {
  /// The kind of door.
  public var wayIn: WayIn
  /// The channel whose answers come in by it.
  public var channel: Channel
  /// Whether check-ins on the channel count on it.
  public var isWayBack: Bool
  /// Since when it is watched.
  public var watchedSince: Instant
  /// When it last worked; nil: it never has.
  public var workedAt: Instant?
  /// Since when it has not worked; nil: it does.
  public var failingSince: Instant?
  /// Why it needs a person; nil: it may pass by itself.
  public var stop: StopReason?
  /// What last went wrong, in codes and library words; nil: nothing.
  public var trouble: String?
  /// When staff were last told of the present trouble; nil: they know of none.
  public var toldAt: Instant?

  /// Makes the value.
  public init(
    wayIn: WayIn, channel: Channel, isWayBack: Bool, watchedSince: Instant, workedAt: Instant? = nil,
    failingSince: Instant? = nil, stop: StopReason? = nil, trouble: String? = nil, toldAt: Instant? = nil
  ) {
    self.wayIn = wayIn
    self.channel = channel
    self.isWayBack = isWayBack
    self.watchedSince = watchedSince
    self.workedAt = workedAt
    self.failingSince = failingSince
    self.stop = stop
    self.trouble = trouble
    self.toldAt = toldAt
  }
}

/// Decides whether an answer would reach us. Pure.
public enum WayBackRules {
  /// How long a way may be out of order before nobody is asked anything by that channel.
  public static let patience = Span.hours(12)

  /// Whether an answer on `channel` would reach nobody: every way that counts has failed, and none has worked for
  /// ``patience``. A way that nobody has tried again since the service started is not held against it.
  public static func isClosed(_ channel: Channel, _ ways: [WayInState], now: Instant) -> Bool {
    let counting = ways.filter { $0.isWayBack && $0.channel == channel }
    return !counting.isEmpty
      && counting.allSatisfy { $0.failingSince != nil && now - ($0.workedAt ?? $0.watchedSince) >= patience }
  }
}
