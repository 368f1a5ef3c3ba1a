/// Where replies come in, in two steps: *receive* stores them whole, *read* decides about them.
public protocol Inbox: Sendable {
  /// Stores replies in one transaction; those with a known dedupe key are left out. Only after it returns may the
  /// source be told. Returns the id of each, new or known, in order.
  func receive(_ replies: [RawReply], actor: Actor, now: Instant) async throws -> [ReceivedReply]
  /// The oldest replies that nobody has read, at most `count` and not many megabytes of them, their reading counted, in
  /// one transaction; none when nothing waits. One whose reading was begun before without end comes alone, so that it
  /// takes no other with it; one that was begun alone twice is parked as unreadable, opens an amber follow-up by
  /// `parking`, and is not returned.
  func beginReading(
    atMost count: Int, now: Instant, parking: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> [UnreadReply]
  /// Finds out whose each is, in their order, lets `deciding` decide with the facts and with what the reply is by its
  /// headers, and applies the decision: all in one transaction, or none.
  func read(
    _ replies: [ParsedReply.Numbered], now: Instant,
    deciding: @Sendable (ReplyFacts, ReplyKind) -> ReplyDecision
  ) async throws -> [ReadReply]
  /// Decides anew about a client's reply that was read before, because a person knows better: `clientID` is whose it is
  /// (nil: as before). What was done already stays done. Throws ``Refused`` for what is no client's words.
  func readAgain(
    _ replyID: Int64, linkedTo clientID: Int64?, actor: Actor, now: Instant,
    deciding: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> ReadReply
}

/// What `receive` made of one reply.
public struct ReceivedReply: Hashable, Sendable {
  /// Its id.
  public var id: Int64
  /// Whether it was new; false for a repetition.
  public var isNew: Bool

  /// Makes the value.
  public init(id: Int64, isNew: Bool) {
    self.id = id
    self.isNew = isNew
  }
}

/// A reply whose reading has begun.
public struct UnreadReply: Hashable, Sendable {
  /// Its id.
  public var id: Int64
  /// The reply as it came.
  public var raw: RawReply

  /// Makes the value.
  public init(id: Int64, raw: RawReply) {
    self.id = id
    self.raw = raw
  }
}

/// What parsing made of a reply's bytes.
public struct ParsedReply: Hashable, Sendable {
  /// What it is by its headers; `client` until the store knows the sender as staff.
  public var kind: ReplyKind
  /// Who sent it; nil when unreadable.
  public var sender: ContactAddress?
  /// The decoded text, quoted history and all.
  public var text: String
  /// The mail's subject; empty for texts.
  public var subject: String
  /// The mail's own `Message-ID`.
  public var messageID: String?
  /// The `Message-ID`s it answers, newest first.
  public var references: [String]
  /// When it was written; nil when not known.
  public var writtenAt: Instant?
  /// Whether it carries something only a person can look at.
  public var hasMedia: Bool
  /// What it reports, for a bounce.
  public var bounces: [Bounce]

  /// Makes the value.
  public init(
    kind: ReplyKind, sender: ContactAddress?, text: String, subject: String = "", messageID: String? = nil,
    references: [String] = [], writtenAt: Instant? = nil, hasMedia: Bool = false, bounces: [Bounce] = []
  ) {
    self.kind = kind
    self.sender = sender
    self.text = text
    self.subject = subject
    self.messageID = messageID
    self.references = references
    self.writtenAt = writtenAt
    self.hasMedia = hasMedia
    self.bounces = bounces
  }
}

extension ParsedReply {
  /// A parsed reply with its id.
  public struct Numbered: Hashable, Sendable {
    /// Its id.
    public var id: Int64
    /// What parsing made of it.
    public var parsed: ParsedReply

    /// Makes the value.
    public init(id: Int64, parsed: ParsedReply) {
      self.id = id
      self.parsed = parsed
    }
  }
}

/// What reading a reply came to, for whoever handed it in.
public struct ReadReply: Hashable, Sendable {
  /// Its id.
  public var id: Int64
  /// What it turned out to be.
  public var kind: ReplyKind
  /// How it found its client.
  public var matchedBy: MatchedBy
  /// The client; nil when unmatched.
  public var clientID: Int64?
  /// What triage made of it; nil for what is no client's words.
  public var verdict: Verdict?
  /// The follow-up it opened or joined.
  public var followUpID: Int64?

  /// Makes the value.
  public init(
    id: Int64, kind: ReplyKind, matchedBy: MatchedBy, clientID: Int64?, verdict: Verdict?, followUpID: Int64?
  ) {
    self.id = id
    self.kind = kind
    self.matchedBy = matchedBy
    self.clientID = clientID
    self.verdict = verdict
    self.followUpID = followUpID
  }
}
