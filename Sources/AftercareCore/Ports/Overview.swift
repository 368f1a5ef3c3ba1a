// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What people look at: the outbox, replies, follow-ups and the day at a glance. Reading only, but for ``body(ofMessage:actor:now:)``
/// and ``words(ofReply:actor:now:)``, which leave an event: who read whose words is on record.
public protocol Overview: Sendable {
  /// Messages past and future that match, newest first by the instant they are for.
  func messages(_ filter: MessageFilter, limit: Int) async throws -> [MessageRow]
  /// One message with its attempts.
  func message(_ id: Int64) async throws -> MessageDetail
  /// What a message said, as it was or will be sent; nil when it was never rendered or was erased. Leaves an event.
  func body(ofMessage id: Int64, actor: Actor, now: Instant) async throws -> StoredText?
  /// Replies that match, newest first.
  func replies(clientID: Int64?, unmatchedOnly: Bool, limit: Int) async throws -> [ReplyRow]
  /// One reply.
  func reply(_ id: Int64) async throws -> ReplyRow
  /// What a reply said; nil when it was erased or not read yet. Leaves an event.
  func words(ofReply id: Int64, actor: Actor, now: Instant) async throws -> ReplyWords?
  /// Follow-ups; those still to be acted on only, unless `includingClosed`. Most pressing first.
  func followUps(includingClosed: Bool, clientID: Int64?, limit: Int) async throws -> [FollowUpRow]
  /// One follow-up with its replies and calls.
  func followUp(_ id: Int64) async throws -> FollowUpDetail
  /// The therapist's day: `from ..< to` are the instants of the clinic's calendar date.
  func today(from: Instant, to: Instant, now: Instant) async throws -> Today
  /// The numbers at a glance.
  func status(now: Instant) async throws -> StatusReport
}

/// Which messages are asked for; nil asks for all.
public struct MessageFilter: Hashable, Sendable {
  public var state: MessageState?
  public var kind: MessageKind?
  public var channel: Channel?
  public var clientID: Int64?
  public var appointmentID: Int64?
  /// Due not before.
  public var from: Instant?
  /// Due before.
  public var to: Instant?

  /// Makes a filter that asks for all.
  public init() {}
}

/// A message as lists show it (design: JSON of `message`).
public struct MessageRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var kind: MessageKind
  public var purpose: MessagePurpose
  public var state: MessageState
  public var reason: MessageReason?
  public var stage: Stage?
  public var channel: Channel
  public var massageType: String?
  public var appointmentId: Int64?
  public var clientId: Int64?
  public var therapistId: Int64?
  public var followUpId: Int64?
  /// The client's or therapist's name, for tables.
  public var recipientName: String?
  public var dueAt: Instant
  public var notAfter: Instant?
  public var attempts: Int
  public var nextAttemptAt: Instant?
  public var sentAt: Instant?
  public var deliveredAt: Instant?
  public var template: String?
  public var templateHash: String?
  public var gateway: String?
  public var gatewayReference: String?
  /// The stable reference of every try: the `Message-ID` without its domain.
  public var messageId: String

  /// Makes a row from its columns.
  public init(
    id: Int64, kind: MessageKind, purpose: MessagePurpose, state: MessageState, reason: MessageReason?, stage: Stage?,
    channel: Channel, massageType: String?, appointmentId: Int64?, clientId: Int64?, therapistId: Int64?,
    followUpId: Int64?, recipientName: String?, dueAt: Instant, notAfter: Instant?, attempts: Int,
    nextAttemptAt: Instant?, sentAt: Instant?, deliveredAt: Instant?, template: String?, templateHash: String?,
    gateway: String?, gatewayReference: String?, messageId: String
  ) {
    self.id = id
    self.kind = kind
    self.purpose = purpose
    self.state = state
    self.reason = reason
    self.stage = stage
    self.channel = channel
    self.massageType = massageType
    self.appointmentId = appointmentId
    self.clientId = clientId
    self.therapistId = therapistId
    self.followUpId = followUpId
    self.recipientName = recipientName
    self.dueAt = dueAt
    self.notAfter = notAfter
    self.attempts = attempts
    self.nextAttemptAt = nextAttemptAt
    self.sentAt = sentAt
    self.deliveredAt = deliveredAt
    self.template = template
    self.templateHash = templateHash
    self.gateway = gateway
    self.gatewayReference = gatewayReference
    self.messageId = messageId
  }
}

/// A message with its attempts.
public struct MessageDetail: Hashable, Codable, Sendable {
  public var message: MessageRow
  public var attempts: [AttemptRow]

  /// Makes the value.
  public init(message: MessageRow, attempts: [AttemptRow]) {
    self.message = message
    self.attempts = attempts
  }
}

/// One try, as lists show it.
public struct AttemptRow: Hashable, Codable, Sendable {
  public var number: Int
  public var gateway: String
  public var startedAt: Instant
  public var endedAt: Instant?
  /// ``Outcome/name``; nil while under way or when the service died.
  public var outcome: String?
  public var code: Int?
  public var enhancedStatus: String?
  public var summary: String?

  /// Makes a row from its columns.
  public init(
    number: Int, gateway: String, startedAt: Instant, endedAt: Instant?, outcome: String?, code: Int?,
    enhancedStatus: String?, summary: String?
  ) {
    self.number = number
    self.gateway = gateway
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.outcome = outcome
    self.code = code
    self.enhancedStatus = enhancedStatus
    self.summary = summary
  }
}

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
  public var appointmentId: Int64?
  public var level: TriageLevel?
  public var urgent: Bool
  public var optOut: Bool
  public var flags: [FlagCode]
  public var followUpId: Int64?

  /// Makes a row from its columns.
  public init(
    id: Int64, kind: ReplyKind, channel: Channel, wayIn: WayIn, receivedAt: Instant, writtenAt: Instant?,
    readAt: Instant?, matchedBy: MatchedBy?, clientId: Int64?, clientName: String?, appointmentId: Int64?,
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

/// A follow-up as lists show it (design: JSON of a follow-up).
public struct FollowUpRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var level: FollowUpLevel
  public var urgent: Bool
  public var isConduct: Bool
  public var state: FollowUpState
  public var openedAt: Instant
  public var actBy: Instant
  public var takenBy: String?
  public var takenAt: Instant?
  public var closedAt: Instant?
  public var outcome: FollowUpOutcome?
  public var clientId: Int64?
  public var clientName: String?
  /// The number to call, when one is on record.
  public var clientPhone: String?
  public var appointmentId: Int64?
  public var therapistId: Int64?
  public var therapistName: String?
  public var replyId: Int64?
  public var flags: [FlagCode]

  /// Makes a row from its columns.
  public init(
    id: Int64, level: FollowUpLevel, urgent: Bool, isConduct: Bool, state: FollowUpState, openedAt: Instant,
    actBy: Instant, takenBy: String?, takenAt: Instant?, closedAt: Instant?, outcome: FollowUpOutcome?,
    clientId: Int64?, clientName: String?, clientPhone: String?, appointmentId: Int64?, therapistId: Int64?,
    therapistName: String?, replyId: Int64?, flags: [FlagCode]
  ) {
    self.id = id
    self.level = level
    self.urgent = urgent
    self.isConduct = isConduct
    self.state = state
    self.openedAt = openedAt
    self.actBy = actBy
    self.takenBy = takenBy
    self.takenAt = takenAt
    self.closedAt = closedAt
    self.outcome = outcome
    self.clientId = clientId
    self.clientName = clientName
    self.clientPhone = clientPhone
    self.appointmentId = appointmentId
    self.therapistId = therapistId
    self.therapistName = therapistName
    self.replyId = replyId
    self.flags = flags
  }
}

/// A follow-up with its replies and calls.
public struct FollowUpDetail: Hashable, Codable, Sendable {
  public var followUp: FollowUpRow
  public var replies: [ReplyRow]
  public var calls: [CallRow]

  /// Makes the value.
  public init(followUp: FollowUpRow, replies: [ReplyRow], calls: [CallRow]) {
    self.followUp = followUp
    self.replies = replies
    self.calls = calls
  }
}

/// A logged call.
public struct CallRow: Hashable, Codable, Sendable {
  public var at: Instant
  public var by: String
  public var answered: Bool

  /// Makes a row from its columns.
  public init(at: Instant, by: String, answered: Bool) {
    self.at = at
    self.by = by
    self.answered = answered
  }
}

/// The therapist's day.
public struct Today: Hashable, Codable, Sendable {
  /// Today's sessions in the order of the day, each with the client's last feedback.
  public var sessions: [Session]
  /// Follow-ups to act on, most pressing first.
  public var followUps: [FollowUpRow]
  /// Check-ins that a person phones instead.
  public var calls: [MessageRow]
  /// Check-ins of the last two days that did not reach their client, with reasons.
  public var notReached: [MessageRow]
  /// Replies of the last day taken as fine, for a second pair of eyes.
  public var fine: [ReplyRow]
  /// Bookings of other programs that could not be accepted: their reference and problem.
  public var problems: [BookingProblemRow]

  /// A session with what the client last said.
  public struct Session: Hashable, Codable, Sendable {
    public var appointment: AppointmentRow
    public var lastReply: ReplyRow?

    /// Makes the value.
    public init(appointment: AppointmentRow, lastReply: ReplyRow?) {
      self.appointment = appointment
      self.lastReply = lastReply
    }
  }

  /// Makes the value.
  public init(
    sessions: [Session], followUps: [FollowUpRow], calls: [MessageRow], notReached: [MessageRow], fine: [ReplyRow],
    problems: [BookingProblemRow]
  ) {
    self.sessions = sessions
    self.followUps = followUps
    self.calls = calls
    self.notReached = notReached
    self.fine = fine
    self.problems = problems
  }
}

/// A row of the table `booking` that has a problem.
public struct BookingProblemRow: Hashable, Codable, Sendable {
  public var reference: String
  public var problem: String

  /// Makes a row from its columns.
  public init(reference: String, problem: String) {
    self.reference = reference
    self.problem = problem
  }
}

/// The numbers at a glance.
public struct StatusReport: Hashable, Codable, Sendable {
  /// Messages by state.
  public var messages: [String: Int]
  /// Check-ins due by now that have not gone.
  public var overdue: Int
  /// When the next check-in is due.
  public var nextDueAt: Instant?
  /// When a gateway last accepted anything.
  public var lastSentAt: Instant?
  /// Follow-ups by state.
  public var followUps: [String: Int]
  /// Replies that nobody has read yet.
  public var unreadReplies: Int
  /// Bookings that wait to be accepted.
  public var pendingBookings: Int
  /// Bookings with a problem.
  public var bookingProblems: Int
  /// Clients whose plan is out of date.
  public var clientsToPlan: Int
  /// The head of the audit trail.
  public var auditHead: AuditHead?
  /// Gateways that are paused, with the reason.
  public var pausedGateways: [String: String]

  /// Makes the value.
  public init(
    messages: [String: Int], overdue: Int, nextDueAt: Instant?, lastSentAt: Instant?, followUps: [String: Int],
    unreadReplies: Int, pendingBookings: Int, bookingProblems: Int, clientsToPlan: Int, auditHead: AuditHead?,
    pausedGateways: [String: String]
  ) {
    self.messages = messages
    self.overdue = overdue
    self.nextDueAt = nextDueAt
    self.lastSentAt = lastSentAt
    self.followUps = followUps
    self.unreadReplies = unreadReplies
    self.pendingBookings = pendingBookings
    self.bookingProblems = bookingProblems
    self.clientsToPlan = clientsToPlan
    self.auditHead = auditHead
    self.pausedGateways = pausedGateways
  }
}
