/// What a receipt does to its message. Pure; late, twice or in the wrong order it does no harm: of several words about
/// one attempt the weightiest counts (``Receipt/Word/weight(_:)``), and a repetition changes nothing.
public struct ReceiptRules: Hashable, Sendable {
  /// The channels with a gateway, in the clinic's order: where a check-in goes on after a failure.
  public var channels: [Channel]
  /// What happens to a message that may not have gone and about which nobody can say more.
  public var whenUnknown: UnknownPolicy
  /// The pause before it is sent again.
  public var retry: RetryPolicy

  /// Makes rules.
  public init(
    channels: [Channel] = [.email, .sms], whenUnknown: UnknownPolicy = .resend, retry: RetryPolicy = RetryPolicy()
  ) {
    self.channels = channels
    self.whenUnknown = whenUnknown
    self.retry = retry
  }

  /// What the decision rests on: a message and one of its attempts.
  public struct Facts: Hashable, Sendable {
    /// Where the message stands.
    public var state: MessageState
    /// What it is for.
    public var kind: MessageKind
    /// Its deadline.
    public var notAfter: Instant?
    /// How often it was tried.
    public var attempts: Int
    /// Whether the receipt is about its newest attempt.
    public var isNewest: Bool
    /// Whether the message still goes by the attempt's channel.
    public var isOnChannel: Bool
    /// The weightiest word so far about the attempt (``Receipt/Word/name``); nil for none.
    public var known: String?

    /// Makes the facts.
    public init(
      state: MessageState, kind: MessageKind, notAfter: Instant?, attempts: Int, isNewest: Bool, isOnChannel: Bool,
      known: String?
    ) {
      self.state = state
      self.kind = kind
      self.notAfter = notAfter
      self.attempts = attempts
      self.isNewest = isNewest
      self.isOnChannel = isOnChannel
      self.known = known
    }
  }

  /// What is done.
  public enum Effect: Hashable, Sendable {
    /// Nothing: it was known, or weightier things are.
    case nothing
    /// The word is kept with the attempt; the message stays as it is.
    case kept
    /// The gateway has it after all.
    case sent
    /// It arrived: final.
    case delivered
    /// It arrived by another attempt than the one on the wire: it counts as delivered once that one has ended.
    case deliveredMeanwhile
    /// It goes on by the next channel, else it has failed.
    case giveUp(suppresses: SuppressionReason?)
    /// The message has moved on, or has not come back yet; its address must not be messaged again all the same.
    case suppress(SuppressionReason)
    /// It is sent again, at the instant.
    case again(at: Instant)
  }

  /// Decides; `jitter` between 0 and 1 comes from the caller.
  ///
  /// `delivered` is final, whichever attempt it is about: the client has the message. Every other word counts only for the
  /// newest attempt. "Never heard of it" sends an `unknown` message again where the gateway knows our references, so that
  /// nothing goes twice, and else where the kind of message and the policy allow it, before the deadline.
  public func effect(of word: Receipt.Word, on facts: Facts, now: Instant, jitter: Double) -> Effect {
    let known = Receipt.Word.weight(facts.known)
    if case .delivered = word {
      if facts.state == .delivered { return known < word.weight ? .kept : .nothing }
      return facts.state == .sending ? .deliveredMeanwhile : .delivered
    }
    if case .failed(let suppresses?) = word, facts.isNewest, facts.known == word.name {
      return facts.state == .delivered ? .nothing : .suppress(suppresses)
    }
    // Having asked in vain is no gateway's word: that it has the message is news even then.
    let wasSilent = facts.known == Receipt.Word.noWord.name && (word == .accepted || word == .underWay)
    guard known < word.weight || wasSilent else { return .nothing }
    let isOpen = facts.isNewest && facts.isOnChannel && [.sent, .unknown, .queued, .held].contains(facts.state)
    switch word {
    case .failed(let suppresses):
      if isOpen { return .giveUp(suppresses: suppresses) }
      guard let suppresses, facts.isNewest, facts.state != .delivered else { return .kept }
      return .suppress(suppresses)
    case .accepted, .underWay:
      return isOpen && facts.state != .sent ? .sent : .kept
    case .neverHeardOf(let isCertain):
      guard isOpen, facts.state == .unknown else { return .kept }
      guard isCertain || facts.kind.isResentWhenUnknown(whenUnknown) else { return .kept }
      let next = retry.next(
        attempts: facts.attempts, now: now, jitter: jitter, retryAfter: nil, notAfter: facts.notAfter)
      return next.map { .again(at: $0) } ?? .kept
    case .noWord, .delivered: return .kept
    }
  }
}
