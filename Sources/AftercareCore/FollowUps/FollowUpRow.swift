// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

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
  /// Where the client gets mail, when that is on record or is where the reply came from.
  public var clientEmail: String?
  public var appointmentId: Int64?
  public var therapistId: Int64?
  public var therapistName: String?
  public var replyId: Int64?
  public var flags: [FlagCode]

  /// Makes a row from its columns.
  public init(
    id: Int64, level: FollowUpLevel, urgent: Bool, isConduct: Bool, state: FollowUpState, openedAt: Instant,
    actBy: Instant, takenBy: String?, takenAt: Instant?, closedAt: Instant?, outcome: FollowUpOutcome?,
    clientId: Int64?, clientName: String?, clientPhone: String?, clientEmail: String?, appointmentId: Int64?,
    therapistId: Int64?, therapistName: String?, replyId: Int64?, flags: [FlagCode]
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
    self.clientEmail = clientEmail
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

/// What a member of staff wrote down of a call, or when closing a follow-up.
public struct FollowUpNote: Hashable, Codable, Sendable {
  public var at: Instant
  public var by: String
  /// Nil when it was erased.
  public var text: String?

  /// Makes the value.
  public init(at: Instant, by: String, text: String?) {
    self.at = at
    self.by = by
    self.text = text
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
