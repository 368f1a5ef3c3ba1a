// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

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
  /// Replies of the last week that belong to nobody known, and opened nothing: whose are they?
  public var unmatched: [ReplyRow]
  /// Bookings of other programs that could not be accepted: their reference and problem.
  public var problems: [BookingProblemRow]
  /// Gateways that take nothing.
  public var gatewayTroubles: [GatewayTroubleRow]

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
    unmatched: [ReplyRow],
    problems: [BookingProblemRow], gatewayTroubles: [GatewayTroubleRow]
  ) {
    self.sessions = sessions
    self.followUps = followUps
    self.calls = calls
    self.notReached = notReached
    self.fine = fine
    self.unmatched = unmatched
    self.problems = problems
    self.gatewayTroubles = gatewayTroubles
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
