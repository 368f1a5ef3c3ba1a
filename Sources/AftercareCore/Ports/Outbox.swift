/// The messages that wait, are under way and have gone. Each function is one transaction that writes its audit events.
///
/// A message is claimed only for a free connection: rows in `sending` never exceed the connections, so a `kill -9` can
/// repeat at most that many and loses none.
public protocol Outbox: Sendable {
  /// Makes every message that another process left in `sending` `unknown`, then decides by the policies what is sent
  /// again; what its gateway can be asked about waits for that (``Receipts``). To be called by whoever just got the
  /// service lock.
  func adoptInterrupted(policies: [Channel: UnknownPolicy], now: Instant) async throws -> Int
  /// The next messages of `channel` that may go at `now`, most pressing first (alerts, answers to clients,
  /// check-ins; then by instant). Reading only.
  func due(_ channel: Channel, now: Instant, limit: Int) async throws -> [DueMessage]
  /// Records what came of attempts, then claims `claims` for free connections.
  ///
  /// A claim looks again at everything that could have changed (``ClaimGate``). Returns what is now `sending` and must
  /// be put on the wire; what is missing was held, dropped, given back to the planner or changed meanwhile.
  func settle(_ outcomes: [AttemptOutcome], claiming claims: [Claim], gate: ClaimGate, now: Instant) async throws
    -> [Claimed]
  /// Stops a message whose text could not be made: `failed(templateBroken)`.
  func reject(messageID: Int64, problem: String, now: Instant) async throws
  /// Drops what is past its deadline and hands check-ins whose window closed to the planner. Returns how many; none while
  /// the clock cannot be trusted (``SendingHold/Cause/clock``).
  func sweep(now: Instant) async throws -> Int
  /// Queues check-ins again that were held for `reason`, which no longer holds. Returns how many.
  func release(_ reason: MessageReason, now: Instant) async throws -> Int
  /// Keeps whether a gateway is paused, for `status` and for the next service; nil: it works.
  func setPause(_ pause: GatewayPause?, gateway: String, channel: Channel, now: Instant) async throws
  /// The next instant at which a message becomes due, a check-in's window closes (it is planned anew then), or another
  /// message's deadline passes; nil when none waits.
  func nextInstant(after now: Instant) async throws -> Instant?
}

/// A rendered message that asks to be claimed.
public struct Claim: Hashable, Sendable {
  /// The message's id.
  public var messageID: Int64
  /// The facts its text was made from (``DueMessage/fingerprint``).
  public var fingerprint: Int64
  /// What will be sent.
  public var text: StoredText
  /// The gateway that takes it.
  public var gateway: String
  /// The source of its template, kept by hash; nil for a person's own words.
  public var templateSource: String?
  /// Who can be asked what became of the attempt (``ReceiptSource/name``); nil: nobody.
  public var receiptSource: String?

  /// Makes a claim.
  public init(
    messageID: Int64, fingerprint: Int64, text: StoredText, gateway: String, templateSource: String?,
    receiptSource: String? = nil
  ) {
    self.messageID = messageID
    self.fingerprint = fingerprint
    self.text = text
    self.gateway = gateway
    self.templateSource = templateSource
    self.receiptSource = receiptSource
  }
}

/// A message that is `sending`, its attempt committed.
public struct Claimed: Hashable, Sendable {
  /// The message's id.
  public var messageID: Int64
  /// The attempt's id.
  public var attemptID: Int64
  /// What to send: the stored text of the first try.
  public var text: StoredText
  /// The message's stable reference.
  public var reference: String
  /// When the message was first claimed: the Date of its mail, the same on every try.
  public var firstClaimedAt: Instant

  /// The last part of a link that stops messages to this address; nil when it is no contact point of a client's.
  public var unsubscribeToken: String?

  /// Makes the value.
  public init(
    messageID: Int64, attemptID: Int64, text: StoredText, reference: String, firstClaimedAt: Instant,
    unsubscribeToken: String? = nil
  ) {
    self.messageID = messageID
    self.attemptID = attemptID
    self.text = text
    self.reference = reference
    self.firstClaimedAt = firstClaimedAt
    self.unsubscribeToken = unsubscribeToken
  }
}

/// What came of one attempt, with the rules that decide about its message.
public struct AttemptOutcome: Hashable, Sendable {
  /// The attempt's id.
  public var attemptID: Int64
  /// What the gateway made of it.
  public var outcome: Outcome
  /// Between 0 and 1, chosen by the caller: spreads retries.
  public var jitter: Double
  /// The retry policy.
  public var retry: RetryPolicy
  /// What to do when the answer was lost.
  public var whenUnknown: UnknownPolicy
  /// The channels with a gateway, in the clinic's order: where a check-in goes on after a refusal for good.
  public var channels: [Channel]

  /// Makes the value.
  public init(
    attemptID: Int64, outcome: Outcome, jitter: Double, retry: RetryPolicy = RetryPolicy(),
    whenUnknown: UnknownPolicy = .resend, channels: [Channel] = [.email, .sms]
  ) {
    self.attemptID = attemptID
    self.outcome = outcome
    self.jitter = jitter
    self.retry = retry
    self.whenUnknown = whenUnknown
    self.channels = channels
  }
}

/// A gateway that takes nothing just now.
public struct GatewayPause: Hashable, Sendable {
  /// What it answered: codes and library words, never an address.
  public var reason: String
  /// When it is tried again.
  public var probeAt: Instant
  /// How often it failed in a row.
  public var failures: Int
  /// Why it needs a person; nil: it is down, which may pass by itself.
  public var stop: StopReason?

  /// Makes the value.
  public init(reason: String, probeAt: Instant, failures: Int, stop: StopReason? = nil) {
    self.reason = reason
    self.probeAt = probeAt
    self.failures = failures
    self.stop = stop
  }
}
