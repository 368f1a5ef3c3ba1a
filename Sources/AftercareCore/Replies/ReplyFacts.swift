/// What the store knows about a reply at the moment it is read: the input of ``ReplyRules``.
public struct ReplyFacts: Hashable, Sendable {
  /// The reply's id.
  public var replyID: Int64
  /// The channel it came on, and is answered on.
  public var channel: Channel
  /// When it was handed over.
  public var receivedAt: Instant
  /// When it was written.
  public var writtenAt: Instant
  /// The words to triage, those of the same sender within ten minutes before joined in front by line ends.
  public var text: String
  /// The new words alone.
  public var ownText: String
  /// Whether it carries something that only a person can look at.
  public var hasMedia: Bool
  /// Whether something of it is missing (``RawReply/isTruncated``).
  public var isTruncated: Bool
  /// How it found its client.
  public var matchedBy: MatchedBy
  /// The client it belongs to; nil when unmatched or ambiguous.
  public var client: Sender?
  /// The member of staff the message came from; nil for everybody else.
  public var staff: StaffMember?
  /// Where the answer can go: the contact point, or the bare address of a sender who is nobody's.
  public var replyTo: ContactAddress?
  /// The client's open follow-up (conduct aside); nil when there is none.
  public var openFollowUp: FollowUp?
  /// The appointment's therapist, then the lead, then the deputy: who is alerted, in this order.
  public var onDuty: [StaffMember]
  /// The lead, who alone hears of a complaint about conduct.
  public var lead: StaffMember?
  /// When the client was last sent an acknowledgement, and whether that one was urgent; nil for never.
  public var lastAcknowledgement: Acknowledged?
  /// When the check-in that the reply answers was sent; nil when it answers none.
  public var checkInSentAt: Instant?

  /// An acknowledgement that went out.
  public struct Acknowledged: Hashable, Sendable {
    /// When it was queued.
    public var at: Instant
    /// Whether it named the emergency number first.
    public var urgent: Bool

    /// Makes the value.
    public init(at: Instant, urgent: Bool) {
      self.at = at
      self.urgent = urgent
    }
  }

  /// The client a reply belongs to.
  public struct Sender: Hashable, Sendable {
    /// The client's id.
    public var id: Int64
    /// The session the reply is about: of the check-in it answers, else the last that ended before it.
    public var appointmentID: Int64?
    /// That session's end.
    public var sessionEnd: Instant?
    /// That session's massage type.
    public var massageType: String?
    /// The contact point it came from; nil when it came from an address that is not on record.
    public var contactPointID: Int64?
    /// Who reads that contact point.
    public var reader: Reader
    /// Whether a telephone number is on record.
    public var hasPhone: Bool

    /// Makes the value.
    public init(
      id: Int64, appointmentID: Int64?, sessionEnd: Instant?, massageType: String?, contactPointID: Int64?,
      reader: Reader, hasPhone: Bool
    ) {
      self.id = id
      self.appointmentID = appointmentID
      self.sessionEnd = sessionEnd
      self.massageType = massageType
      self.contactPointID = contactPointID
      self.reader = reader
      self.hasPhone = hasPhone
    }
  }

  /// Makes the value.
  public init(
    replyID: Int64, channel: Channel, receivedAt: Instant, writtenAt: Instant, text: String, ownText: String,
    hasMedia: Bool, isTruncated: Bool, matchedBy: MatchedBy, client: Sender?, staff: StaffMember?,
    replyTo: ContactAddress?, openFollowUp: FollowUp?, onDuty: [StaffMember], lead: StaffMember?,
    lastAcknowledgement: Acknowledged?, checkInSentAt: Instant?
  ) {
    self.replyID = replyID
    self.channel = channel
    self.receivedAt = receivedAt
    self.writtenAt = writtenAt
    self.text = text
    self.ownText = ownText
    self.hasMedia = hasMedia
    self.isTruncated = isTruncated
    self.matchedBy = matchedBy
    self.client = client
    self.staff = staff
    self.replyTo = replyTo
    self.openFollowUp = openFollowUp
    self.onDuty = onDuty
    self.lead = lead
    self.lastAcknowledgement = lastAcknowledgement
    self.checkInSentAt = checkInSentAt
  }
}

/// A member of staff, as far as alerting cares.
public struct StaffMember: Hashable, Sendable {
  /// The therapist's id.
  public var id: Int64
  /// Where she gets mail; nil for none.
  public var email: EmailAddress?
  /// Where she gets texts; nil for none.
  public var phone: PhoneNumber?

  /// Makes the value.
  public init(id: Int64, email: EmailAddress?, phone: PhoneNumber?) {
    self.id = id
    self.email = email
    self.phone = phone
  }

  /// Every way to alert her that has a gateway.
  public func channels(open: [Channel]) -> [Channel] {
    open.filter { $0 == .sms && phone != nil || $0 == .email && email != nil }
  }
}
