// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A reply as lists show it, without its words.
public struct ReplyRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var kind: ReplyKind
  public var channel: Channel
  public var wayIn: WayIn
  public var receivedAt: Instant
  public var writtenAt: Instant?
  public var readAt: Instant?
  public var matchedBy: MatchedBy?
  public var clientId: Int64?
  public var clientName: String?
  /// The address or number it came from; nil when it could not be read.
  public var sender: String?
  public var appointmentId: Int64?
  public var level: TriageLevel?
  public var urgent: Bool
  public var optOut: Bool
  public var flags: [FlagCode]
  public var followUpId: Int64?

  /// Makes a row from its columns.
  public init(
    id: Int64, kind: ReplyKind, channel: Channel, wayIn: WayIn, receivedAt: Instant, writtenAt: Instant?,
    readAt: Instant?, matchedBy: MatchedBy?, clientId: Int64?, clientName: String?, sender: String?,
    appointmentId: Int64?,
    level: TriageLevel?, urgent: Bool, optOut: Bool, flags: [FlagCode], followUpId: Int64?
  ) {
    self.id = id
    self.kind = kind
    self.channel = channel
    self.wayIn = wayIn
    self.receivedAt = receivedAt
    self.writtenAt = writtenAt
    self.readAt = readAt
    self.matchedBy = matchedBy
    self.clientId = clientId
    self.clientName = clientName
    self.sender = sender
    self.appointmentId = appointmentId
    self.level = level
    self.urgent = urgent
    self.optOut = optOut
    self.flags = flags
    self.followUpId = followUpId
  }
}

/// What a reply said, and why triage took it as it did.
public struct ReplyWords: Hashable, Codable, Sendable {
  public var text: String
  public var verdict: Verdict?

  /// Makes the value.
  public init(text: String, verdict: Verdict?) {
    self.text = text
    self.verdict = verdict
  }
}
