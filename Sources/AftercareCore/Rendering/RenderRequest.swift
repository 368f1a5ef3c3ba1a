/// All a text needs to be rendered, beside the clinic and the templates.
public struct RenderRequest: Hashable, Sendable {
  /// Which text.
  public var name: TemplateName
  /// Whose language: the client's, or the clinic's for staff. `es`, `en-IE`.
  public var locale: String
  /// `email` or `sms`; `call` renders the e-mail text, to be read out or shown.
  public var channel: Channel
  /// The client's full name; nil or odd ones are left out of the greeting.
  public var clientName: String?
  /// Who reads the contact point it goes to. A guardian is greeted by name and asked about the client.
  public var reader: Reader
  /// The guardian's full name; nil when not known.
  public var guardianName: String?
  /// Whether the text must name nothing that was done and no complaint.
  public var isDiscreet: Bool
  /// Whether an answer on this channel would arrive. Without a way back there is no menu: "please phone us".
  public var hasWayBack: Bool
  /// Whether a check-in at a stage that is not late also asks the late question of a superseded one.
  public var asksLateQuestion: Bool
  /// By when somebody acts, as local time ready to be read: `16:30`, `Mon 10:00`. Needed by every text that promises.
  public var callBy: String?
  /// Whether a number to phone the client is on record; without one an acknowledgement asks for it.
  public var hasPhoneOnRecord: Bool
  /// The follow-up's number.
  public var followUp: Int64?
  /// Whether this alert was sent before.
  public var isRepeat: Bool
  /// The member of staff a staff text is about: who took it, to whom it was passed on.
  public var colleague: String?
  /// Who the client is and what she wrote, for the member of staff who took the follow-up.
  public var details: FollowUpDetails?
  /// The lists of a morning message, digest or trouble text.
  public var report: StaffReport
  /// The gateway that a notice is about.
  public var gateway: GatewayNotice?
  /// Since when it takes nothing, as local time ready to be read.
  public var since: String?

  /// Makes a request; what is not given is absent.
  public init(
    _ name: TemplateName, locale: String, channel: Channel, clientName: String? = nil, reader: Reader = .self,
    guardianName: String? = nil, isDiscreet: Bool = false, hasWayBack: Bool = true, asksLateQuestion: Bool = false,
    callBy: String? = nil, hasPhoneOnRecord: Bool = true, followUp: Int64? = nil, isRepeat: Bool = false,
    colleague: String? = nil, details: FollowUpDetails? = nil, report: StaffReport = StaffReport(),
    gateway: GatewayNotice? = nil, since: String? = nil
  ) {
    self.name = name
    self.locale = locale
    self.channel = channel
    self.clientName = clientName
    self.reader = reader
    self.guardianName = guardianName
    self.isDiscreet = isDiscreet
    self.hasWayBack = hasWayBack
    self.asksLateQuestion = asksLateQuestion
    self.callBy = callBy
    self.hasPhoneOnRecord = hasPhoneOnRecord
    self.followUp = followUp
    self.isRepeat = isRepeat
    self.colleague = colleague
    self.details = details
    self.report = report
    self.gateway = gateway
    self.since = since
  }
}

/// What the member of staff who took a follow-up must know to phone.
public struct FollowUpDetails: Hashable, Sendable {
  /// The client's full name; nil when the reply belongs to nobody known.
  public var clientName: String?
  /// The number to phone; nil when none is on record.
  public var phone: String?
  /// The guardian to ask for; nil when she answers for herself.
  public var guardianName: String?
  /// The massage type's id; nil when no session is known.
  public var massageType: String?
  /// When the session ended, as local time ready to be read; nil when no session is known.
  public var sessionEnded: String?
  /// What triage found.
  public var flags: [FlagCode]
  /// What she wrote; whole in an e-mail up to 4,000 characters, in an SMS up to 200.
  public var words: String

  /// Makes details.
  public init(
    clientName: String?, phone: String?, guardianName: String? = nil, massageType: String? = nil,
    sessionEnded: String? = nil, flags: [FlagCode] = [], words: String
  ) {
    self.clientName = clientName
    self.phone = phone
    self.guardianName = guardianName
    self.massageType = massageType
    self.sessionEnded = sessionEnded
    self.flags = flags
    self.words = words
  }
}

/// The lists of a morning message, digest or trouble text: ready lines, empty lists are left out of the text.
public struct StaffReport: Hashable, Sendable {
  /// Open follow-ups to look at.
  public var followUps: [String]
  /// Clients to phone instead of a message.
  public var calls: [String]
  /// Questions to answer.
  public var questions: [String]
  /// Replies that belong to no known client.
  public var unmatched: [String]
  /// Who was not reached, and why.
  public var notReached: [String]
  /// What is wrong with the installation, each with what to do.
  public var troubles: [String]
  /// What went well, in numbers.
  public var figures: [String]

  /// Makes a report; what is not given is empty.
  public init(
    followUps: [String] = [], calls: [String] = [], questions: [String] = [], unmatched: [String] = [],
    notReached: [String] = [], troubles: [String] = [], figures: [String] = []
  ) {
    self.followUps = followUps
    self.calls = calls
    self.questions = questions
    self.unmatched = unmatched
    self.notReached = notReached
    self.troubles = troubles
    self.figures = figures
  }
}

/// A text ready to be stored and sent.
public struct RenderedMessage: Hashable, Sendable {
  /// The mail's subject, one line; nil for an SMS.
  public var subject: String?
  /// The text; an SMS is one line.
  public var text: String
  /// The template's path in the set: `en/deep-tissue/24h.sms.mustache`.
  public var templatePath: String
  /// The template with the partials it uses, as it is kept for the audit.
  public var templateText: String
  /// SHA-256 of ``templateText`` as UTF-8, 64 lower-case hexadecimal digits.
  public var templateHash: String
  /// How many parts an SMS takes; nil for a mail.
  public var segments: Int?
}
