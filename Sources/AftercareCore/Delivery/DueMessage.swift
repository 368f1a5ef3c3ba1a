public import Foundation

/// A message whose instant has come or is near, with everything its text needs; read without claiming it.
public struct DueMessage: Hashable, Sendable {
  /// The message's id.
  public var id: Int64
  /// What it is for.
  public var kind: MessageKind
  /// Which of the kind's texts it is.
  public var purpose: MessagePurpose
  /// How it goes.
  public var channel: Channel
  /// Where it goes, as on record now.
  public var address: ContactAddress
  /// What stands behind the text; the claim refuses a text that was rendered from older facts.
  public var fingerprint: Int64
  /// The text that an earlier attempt sent: it is sent again byte for byte. Nil before the first attempt.
  public var stored: StoredText?
  /// The client's facts; nil for staff messages without a client.
  public var client: ClientFacts?
  /// The stage of a check-in.
  public var stage: Stage?
  /// Whether a check-in also asks the late question.
  public var asksLateQuestion: Bool
  /// The massage type's id; nil when the message is about no session.
  public var massageType: String?
  /// The follow-up it is about.
  public var followUp: FollowUpFacts?
  /// The time the text names.
  public var actBy: Instant?
  /// A person's own words, for an answer; what a digest lists; what a notice about a gateway tells, as JSON.
  public var ownText: String?
  /// The `Message-ID` of the mail it answers, without angle brackets.
  public var inReplyTo: String?
  /// The subject of the mail it answers.
  public var subjectOfReply: String?

  /// Who the client is, as far as texts care.
  public struct ClientFacts: Hashable, Sendable {
    /// Her full name; empty when not known.
    public var name: String
    /// Her language; nil: the clinic's.
    public var language: String?
    /// Her time zone; nil: the clinic's.
    public var timeZone: TimeZone?
    /// Who answers for her, when a guardian does.
    public var guardian: String?
    /// Whether her texts name nothing.
    public var isDiscreet: Bool
    /// Who reads the contact point it goes to.
    public var reader: Reader
    /// Whether a telephone number is on record.
    public var hasPhone: Bool

    /// Makes the facts.
    public init(
      name: String, language: String?, timeZone: TimeZone?, guardian: String?, isDiscreet: Bool, reader: Reader,
      hasPhone: Bool
    ) {
      self.name = name
      self.language = language
      self.timeZone = timeZone
      self.guardian = guardian
      self.isDiscreet = isDiscreet
      self.reader = reader
      self.hasPhone = hasPhone
    }
  }

  /// What a staff text says of a follow-up.
  public struct FollowUpFacts: Hashable, Sendable {
    /// Its short number.
    public var id: Int64
    /// Its level.
    public var level: FollowUpLevel
    /// Whether it is urgent.
    public var urgent: Bool
    /// Whether it is a complaint about conduct.
    public var isConduct: Bool
    /// Its flags.
    public var flags: [FlagCode]
    /// The client's name, for the details; nil when nobody knows whose reply it is.
    public var clientName: String?
    /// The client's telephone number, for the details.
    public var clientPhone: String?
    /// Who answers for the client, for the details.
    public var guardian: String?
    /// The session's massage type, for the details.
    public var massageType: String?
    /// The session's end, for the details.
    public var sessionEnd: Instant?
    /// The words of the last reply, for the details.
    public var words: String?

    /// Makes the facts.
    public init(
      id: Int64, level: FollowUpLevel, urgent: Bool, isConduct: Bool, flags: [FlagCode], clientName: String?,
      clientPhone: String?,
      guardian: String?, massageType: String?, sessionEnd: Instant?, words: String?
    ) {
      self.id = id
      self.level = level
      self.urgent = urgent
      self.isConduct = isConduct
      self.flags = flags
      self.clientName = clientName
      self.clientPhone = clientPhone
      self.guardian = guardian
      self.massageType = massageType
      self.sessionEnd = sessionEnd
      self.words = words
    }
  }

  /// Makes the value.
  public init(
    id: Int64, kind: MessageKind, purpose: MessagePurpose, channel: Channel, address: ContactAddress,
    fingerprint: Int64, stored: StoredText?, client: ClientFacts?, stage: Stage?, asksLateQuestion: Bool,
    massageType: String?, followUp: FollowUpFacts?, actBy: Instant?, ownText: String?, inReplyTo: String?,
    subjectOfReply: String?
  ) {
    self.id = id
    self.kind = kind
    self.purpose = purpose
    self.channel = channel
    self.address = address
    self.fingerprint = fingerprint
    self.stored = stored
    self.client = client
    self.stage = stage
    self.asksLateQuestion = asksLateQuestion
    self.massageType = massageType
    self.followUp = followUp
    self.actBy = actBy
    self.ownText = ownText
    self.inReplyTo = inReplyTo
    self.subjectOfReply = subjectOfReply
  }
}

/// What is sent, as the first claim stores it and every later try repeats it.
public struct StoredText: Hashable, Codable, Sendable {
  /// The recipient's address.
  public var address: String
  /// The recipient's name for the To header; empty for none.
  public var name: String
  /// The subject; nil for a text message.
  public var subject: String?
  /// The text.
  public var text: String
  /// The template's path, and lower-case hex SHA-256 of what it was made from; nil for a person's own words.
  public var template: String?
  /// See ``template``.
  public var templateHash: String?
  /// The `Message-ID` of the mail it answers.
  public var inReplyTo: String?

  /// Makes the value.
  public init(
    address: String, name: String, subject: String?, text: String, template: String?, templateHash: String?,
    inReplyTo: String? = nil
  ) {
    self.address = address
    self.name = name
    self.subject = subject
    self.text = text
    self.template = template
    self.templateHash = templateHash
    self.inReplyTo = inReplyTo
  }
}
