/// By which door a reply came in.
public enum WayIn: String, Codable, Sendable, CaseIterable {
  /// A mail piped into `reply add`.
  case pipe
  /// Typed in by a person.
  case hand
  /// Told by telephone or at the desk.
  case phone
  /// Read from a mailbox.
  case mailbox
  /// Handed over by a gateway.
  case webhook
  /// Fetched from a gateway.
  case poll
}

/// A reply as it came, before anybody looked at it: stored whole before anything else happens.
public struct RawReply: Hashable, Sendable {
  /// Bytes kept of a reply; what is longer is cut and marked.
  public static let byteLimit = 1 << 20

  /// The channel it came on; `call` for what was said on the telephone.
  public var channel: Channel
  /// The door it came in by.
  public var wayIn: WayIn
  /// The sender's number for a text or call; nil for mail, whose sender stands in its bytes.
  public var sender: PhoneNumber?
  /// A whole mail, or the UTF-8 of a text; at most ``byteLimit``.
  public var bytes: [UInt8]
  /// Whether something of it is missing: the end was cut off, it carries a picture that stayed with the provider, or it came
  /// in a form that nobody can read. A person has to look at it.
  public var isTruncated: Bool
  /// When it was handed over.
  public var receivedAt: Instant
  /// The latest instant at which the client can have written it, where the door tells: when her provider or ours took it.
  /// A mail's own Date counts when it is earlier. Nil: the mail's Date, else `receivedAt`.
  public var writtenAt: Instant?
  /// Kept for ever: a reply with a known key is a repetition and changes nothing.
  public var dedupeKey: String

  /// Makes a reply; cuts what is longer than ``byteLimit``.
  public init(
    channel: Channel, wayIn: WayIn, sender: PhoneNumber? = nil, bytes: [UInt8], receivedAt: Instant,
    writtenAt: Instant? = nil, dedupeKey: String
  ) {
    self.channel = channel
    self.wayIn = wayIn
    self.sender = sender
    self.bytes = Array(bytes.prefix(Self.byteLimit))
    isTruncated = bytes.count > Self.byteLimit
    self.receivedAt = receivedAt
    self.writtenAt = writtenAt
    self.dedupeKey = dedupeKey
  }
}

/// What kind of thing a received message turned out to be.
public enum ReplyKind: String, Codable, Sendable, CaseIterable {
  /// A client's words (or somebody's who could not be matched).
  case client
  /// A member of staff answering an alert.
  case staff
  /// A report that a message did not arrive.
  case bounce
  /// Written by a machine: parked, never answered.
  case automatic
  /// It could not be read, twice; a person looks.
  case unreadable
}

/// How a reply found its client.
public enum MatchedBy: String, Codable, Sendable, CaseIterable {
  /// By the message it answers (`In-Reply-To`, `References`).
  case reference
  /// By the sender's address or number, which only one client has.
  case sender
  /// By a person.
  case hand
  /// Several clients have the address: a person decides.
  case ambiguous
  /// Nobody has it.
  case none
}
