/// How fast a server lets itself be used: found out as TCP does it, by additive increase and multiplicative decrease. Pure.
///
/// A server that limits us (``Outcome/throttled(_:retryAfter:)``) gets half as many connections and a short rest; every
/// ten acceptances a connection bring one back. Whoever had no refusal for a while has all of them.
public struct ServerLimit: Hashable, Sendable {
  /// The gateway's own number of connections, at least 1.
  public let most: Int
  private var narrowed: Int
  private var rest = Self.firstRest
  private var restsUntil: Instant?
  private var lastRefusal: Instant?
  private var accepted = 0
  /// Refusals in a row, those of messages on the wire together counted once.
  public private(set) var refusals = 0

  /// The first rest; it doubles with each refusal and halves with each connection won back.
  public static let firstRest = Span.seconds(1)
  /// The longest rest of our own choosing.
  public static let longestRest = Span.minutes(5)
  /// The longest rest that a server is granted.
  public static let longestWish = Span.minutes(15)
  /// After this time without a refusal the server is used as before.
  public static let forgottenAfter = Span.minutes(10)
  private static let acceptedPerConnection = 10

  /// Makes an unlimited one.
  public init(most: Int) {
    self.most = max(1, most)
    narrowed = self.most
  }

  /// How many messages may be on the wire at `now`, from 1 to ``most``.
  public func width(now: Instant) -> Int { isForgotten(now) ? most : narrowed }

  /// When a rest ends; nil when there is none at `now`.
  public func restsUntil(now: Instant) -> Instant? {
    // A rest longer than any was set by a clock that has been put back since.
    restsUntil.flatMap { $0 > now && $0 - now <= Self.longestWish ? $0 : nil }
  }

  /// Takes in an outcome.
  public mutating func note(_ outcome: Outcome, now: Instant) {
    switch outcome {
    case .throttled(_, let retryAfter): refuse(asked: min(retryAfter ?? .zero, Self.longestWish), now: now)
    case .accepted: accept()
    case .transient, .permanent, .gatewayDown, .gatewayStopped, .unknown: break
    }
  }

  private mutating func refuse(asked: Span, now: Instant) {
    accepted = 0
    // Of several that were on the wire together, the first is the refusal; the rest say the same.
    if let until = restsUntil(now: now) {
      restsUntil = max(until, now + asked)
      return
    }
    if isForgotten(now) {
      narrowed = most
      rest = Self.firstRest
    }
    narrowed = max(1, narrowed / 2)
    restsUntil = now + max(rest, asked)
    rest = min(Span(milliseconds: rest.milliseconds * 2), Self.longestRest)
    lastRefusal = now
    refusals += 1
  }

  private mutating func accept() {
    refusals = 0
    guard narrowed < most || rest > Self.firstRest else { return }
    accepted += 1
    guard accepted >= narrowed * Self.acceptedPerConnection else { return }
    accepted = 0
    narrowed = min(most, narrowed + 1)
    rest = max(Self.firstRest, Span(milliseconds: rest.milliseconds / 2))
  }

  private func isForgotten(_ now: Instant) -> Bool {
    lastRefusal.map { now - $0 >= Self.forgottenAfter || $0 > now } ?? true
  }
}
