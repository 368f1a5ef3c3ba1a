/// What gateways say later about messages, and what they are still to be asked. Each function is one transaction that
/// writes its audit events.
public protocol Receipts: Sendable {
  /// Takes receipts in, in their order; returns what each did. One that names no message of ours does nothing.
  func note(_ receipts: [Receipt], rules: ReceiptRules, now: Instant) async throws -> [ReceiptRules.Effect]
  /// What `source` is to be asked now: about `unknown` messages, or about accepted ones. Those that have waited longest
  /// first. Attempts whose message has moved on are not asked about any more.
  func questions(for source: String, unknown: Bool, now: Instant, limit: Int) async throws -> [ReceiptQuestion]
  /// Takes in what `source` answered; returns how many messages it moved.
  func take(_ answers: [AnsweredQuestion], asking: AskingRules, rules: ReceiptRules, now: Instant) async throws -> Int
  /// When `source` is to be asked next about `unknown` messages, or about accepted ones; nil when there are none.
  func nextQuestion(for source: String, unknown: Bool) async throws -> Instant?
  /// Gives up on attempts whose gateway is none of `sources` any more: nobody can be asked, so the policy decides.
  /// Returns how many messages it moved.
  func stopAsking(allBut sources: [String], rules: [Channel: ReceiptRules], now: Instant) async throws -> Int
}

/// A gateway's side that can be asked what became of a message.
///
/// Contract: `ask` never throws and ends within the gateway's time-outs; it changes nothing at the gateway. What cannot be
/// understood is `noAnswer`, never `absent`: an absence may send a message again.
public protocol ReceiptSource: Sendable {
  /// Names provider and account: an attempt is asked about only where it went.
  var name: String { get }
  /// The channel it serves.
  var channel: Channel { get }
  /// Asks about one attempt.
  func ask(_ question: ReceiptQuestion) async -> ReceiptAnswer
}

/// What a gateway is asked: everything by which it may know the attempt.
public struct ReceiptQuestion: Hashable, Sendable {
  /// The attempt's id.
  public var attemptID: Int64
  /// The message's stable reference.
  public var reference: String
  /// The gateway's own identifier; nil when its answer was lost.
  public var gatewayReference: String?
  /// Where the message went.
  public var address: String
  /// What it said; nil when that was erased.
  public var text: String?
  /// When the attempt began.
  public var startedAt: Instant
  /// When it ended.
  public var endedAt: Instant
  /// When the question is asked.
  public var askedAt: Instant

  /// Makes a question.
  public init(
    attemptID: Int64, reference: String, gatewayReference: String?, address: String, text: String?,
    startedAt: Instant, endedAt: Instant, askedAt: Instant
  ) {
    self.attemptID = attemptID
    self.reference = reference
    self.gatewayReference = gatewayReference
    self.address = address
    self.text = text
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.askedAt = askedAt
  }
}

/// What a gateway answered.
public enum ReceiptAnswer: Hashable, Sendable {
  /// It has the message: at least one. Where only its looks could be compared, there may be several, the likeliest first.
  case seen([Sighting])
  /// It has none such. Certain where it knows our references.
  case absent(isCertain: Bool)
  /// It could not be asked, or said nothing that can be understood.
  case noAnswer(retryAfter: Span?)

  /// A message in a gateway's records.
  public struct Sighting: Hashable, Sendable {
    /// The gateway's own identifier.
    public var gatewayReference: String?
    /// What the gateway says of it.
    public var word: Receipt.Word
    /// The gateway's code for a failure.
    public var code: String?
    /// When it happened, where the gateway says so.
    public var happenedAt: Instant?

    /// Makes the value.
    public init(gatewayReference: String?, word: Receipt.Word, code: String? = nil, happenedAt: Instant? = nil) {
      self.gatewayReference = gatewayReference
      self.word = word
      self.code = code
      self.happenedAt = happenedAt
    }
  }
}

/// A question with its answer.
public struct AnsweredQuestion: Hashable, Sendable {
  /// The attempt that was asked about.
  public var attemptID: Int64
  /// What came back.
  public var answer: ReceiptAnswer
  /// Between 0 and 1, chosen by the caller: spreads what is sent again.
  public var jitter: Double

  /// Makes the value.
  public init(attemptID: Int64, answer: ReceiptAnswer, jitter: Double) {
    self.attemptID = attemptID
    self.answer = answer
    self.jitter = jitter
  }
}
