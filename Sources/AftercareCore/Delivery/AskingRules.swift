/// When a gateway is asked what became of a message, and when that is given up.
///
/// An `unknown` message is asked about at once and waits for the answer before the gateway's policy decides: asking is
/// free, a second message is not. One that was accepted is asked about at growing intervals for its final word.
public struct AskingRules: Hashable, Sendable {
  /// After acceptance: when the gateway is asked first, second, … and from the last one on at ``interval``.
  public var steps: [Span]
  /// See ``steps``.
  public var interval: Span
  /// From the attempt on; then there is "no word".
  public var longest: Span
  /// How long a provider's list may lack a message that it took: an absence counts only afterwards.
  public var listDelay: Span
  /// How long an absence proves anything: later the provider may have dropped the message from its records.
  public var memory: Span

  /// Makes rules. The defaults: after 1, 5, 30 minutes, then hourly to 48 hours.
  public init(
    steps: [Span] = [.minutes(1), .minutes(5), .minutes(30)], interval: Span = .hours(1), longest: Span = .hours(48),
    listDelay: Span = .minutes(2), memory: Span = .hours(12)
  ) {
    self.steps = steps
    self.interval = interval
    self.longest = longest
    self.listDelay = listDelay
    self.memory = memory
  }

  /// What the decision rests on: an attempt whose gateway was asked.
  public struct Facts: Hashable, Sendable {
    /// What the message is for.
    public var kind: MessageKind
    /// Whether its message is `unknown`; else it is `sent`.
    public var isUnknown: Bool
    /// When the attempt began.
    public var startedAt: Instant
    /// When it ended, or its service's death was noticed.
    public var endedAt: Instant
    /// The message's deadline.
    public var notAfter: Instant?
    /// How often the gateway has answered or failed to, this time included.
    public var asked: Int

    /// Makes the facts.
    public init(
      kind: MessageKind, isUnknown: Bool, startedAt: Instant, endedAt: Instant, notAfter: Instant?, asked: Int
    ) {
      self.kind = kind
      self.isUnknown = isUnknown
      self.startedAt = startedAt
      self.endedAt = endedAt
      self.notAfter = notAfter
      self.asked = asked
    }
  }

  /// What is done with an answer.
  public enum Step: Hashable, Sendable {
    /// It is a receipt; the gateway is asked again at the instant; nil: never, and what is not final by then stays "no word".
    case take(Receipt.Word, next: Instant?)
    /// It says nothing yet: asked again at the instant.
    case wait(until: Instant)
    /// Asking does not settle it in time: the gateway's policy does. Asked again at the instant.
    case byPolicy(next: Instant?)
  }

  /// Decides what is done with an answer; of several sightings the first counts.
  public func step(_ answer: ReceiptAnswer, _ facts: Facts, now: Instant) -> Step {
    let next = next(after: now, since: facts.startedAt)
    switch answer {
    case .seen(let sightings):
      guard let word = sightings.first?.word else { return step(.absent(isCertain: false), facts, now: now) }
      return .take(word, next: word.isFinal ? nil : next)
    case .absent(let isCertain):
      guard facts.isUnknown else { return next.map { .wait(until: $0) } ?? .take(.noWord, next: nil) }
      if isCertain, now - facts.startedAt < memory { return .take(.neverHeardOf(isCertain: true), next: next) }
      let listed = facts.endedAt + listDelay
      let believed = facts.kind.waitsForAnAnswer == nil ? listed : min(listed, end(of: facts))
      return now < believed ? .wait(until: believed) : .take(.neverHeardOf(isCertain: false), next: next)
    case .noAnswer(let retryAfter):
      let pause = max(retryAfter ?? .zero, Self.pause(asked: facts.asked))
      guard facts.isUnknown, facts.kind.waitsForAnAnswer != nil else {
        return next == nil ? .take(.noWord, next: nil) : .wait(until: now + pause)
      }
      return now < end(of: facts) ? .wait(until: min(now + pause, end(of: facts))) : .byPolicy(next: next)
    }
  }

  /// When an accepted message is asked about next; nil when it has been asked about for long enough.
  public func next(after now: Instant, since start: Instant) -> Instant? {
    let step = steps.first { start + $0 > now }
    let next = step.map { start + $0 } ?? now + interval
    return next <= start + longest ? next : nil
  }

  /// Until when an `unknown` message waits for an answer: never so long that there is no time left to send it again.
  private func end(of facts: Facts) -> Instant {
    let patience = facts.endedAt + (facts.kind.waitsForAnAnswer ?? .zero)
    return facts.notAfter.map { min(patience, $0 - .minutes(2)) } ?? patience
  }

  /// The pause after asking in vain: 15 s, doubled each time up to 5 min.
  private static func pause(asked: Int) -> Span {
    min(.seconds(15 << Int64(min(max(asked - 1, 0), 8))), .minutes(5))
  }
}

extension MessageKind {
  /// How long an `unknown` message of this kind waits until its gateway can be asked; nil where it is never sent again
  /// by itself, so that waiting costs nothing.
  var waitsForAnAnswer: Span? {
    switch self {
    case .alert: .zero
    case .acknowledgement: .minutes(2)
    case .checkIn, .digest: .minutes(15)
    case .confirmation, .answer: nil
    }
  }
}
