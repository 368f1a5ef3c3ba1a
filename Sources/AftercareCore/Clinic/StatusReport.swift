// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// The numbers at a glance.
public struct StatusReport: Hashable, Codable, Sendable {
  /// Messages by state.
  public var messages: [String: Int]
  /// Check-ins due by now that have not gone.
  public var overdue: Int
  /// Messages that were tried in vain and wait to be tried again.
  public var toBeTriedAgain: Int
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
  /// The same, with what is known of each.
  public var gatewayTroubles: [GatewayTroubleRow]

  /// Makes the value.
  public init(
    messages: [String: Int], overdue: Int, toBeTriedAgain: Int, nextDueAt: Instant?, lastSentAt: Instant?,
    followUps: [String: Int],
    unreadReplies: Int, pendingBookings: Int, bookingProblems: Int, clientsToPlan: Int, auditHead: AuditHead?,
    pausedGateways: [String: String], gatewayTroubles: [GatewayTroubleRow]
  ) {
    self.messages = messages
    self.overdue = overdue
    self.toBeTriedAgain = toBeTriedAgain
    self.nextDueAt = nextDueAt
    self.lastSentAt = lastSentAt
    self.followUps = followUps
    self.unreadReplies = unreadReplies
    self.pendingBookings = pendingBookings
    self.bookingProblems = bookingProblems
    self.clientsToPlan = clientsToPlan
    self.auditHead = auditHead
    self.pausedGateways = pausedGateways
    self.gatewayTroubles = gatewayTroubles
  }
}
