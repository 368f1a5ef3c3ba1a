/// Where follow-ups are opened by people, taken, called about and closed. One transaction each, with its audit events.
public protocol FollowUpDesk: Sendable {
  /// Opens a follow-up for what a client told somebody. `text` is kept as a reply; `deciding` decides about it.
  func open(
    clientID: Int64, text: String, actor: Actor, now: Instant, deciding: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> Int64
  /// Takes an open follow-up: alerts stop until `lasts` has passed without a logged call.
  func take(_ id: Int64, by actor: Actor, lasts: Span, now: Instant) async throws
  /// Logs a call. An answered one makes the taking last; one that nobody answered is asked about again at `askAgainAt`.
  func logCall(_ id: Int64, answered: Bool, note: String?, by actor: Actor, askAgainAt: Instant, now: Instant)
    async throws
  /// Closes it; check-ins held by it go back to the planner.
  func close(_ id: Int64, outcome: FollowUpOutcome, note: String?, by actor: Actor, now: Instant) async throws
  /// Gives it to another member of staff and alerts her anew.
  func assign(_ id: Int64, to therapistID: Int64, messages: [MessageDraft], actor: Actor, now: Instant) async throws
  /// The follow-ups whose next round of alerts is due at `now`, with who can be alerted.
  func dueForAlert(now: Instant, limit: Int) async throws -> [AlertFacts]
  /// Queues a round of alerts; a taken follow-up whose time ran out is open again.
  func alert(_ id: Int64, round: Int, messages: [MessageDraft], nextAlertAt: Instant, now: Instant) async throws
  /// The next instant at which a follow-up needs an alert; nil when none does.
  func nextAlertInstant() async throws -> Instant?
}

/// A follow-up that waits too long.
public struct AlertFacts: Hashable, Sendable {
  /// The follow-up.
  public var followUp: FollowUp
  /// Whether it is a complaint about conduct.
  public var isConduct: Bool
  /// Its therapist, then the lead, then the deputy.
  public var onDuty: [StaffMember]
  /// The lead.
  public var lead: StaffMember?
  /// Whether the client's acknowledgement did not reach her, and no member of staff was told so yet.
  public var isClientUntold: Bool
  /// What the client was promised and may have been broken; nil when nothing was, when she was called, when she was
  /// already told that nobody did, or when she said stop.
  public var promise: Promise?

  /// That somebody would call.
  public struct Promise: Hashable, Sendable {
    /// By when.
    public var by: Instant
    /// Whom it was made to.
    public var recipient: MessageDraft.Recipient
    /// On which channel.
    public var channel: Channel

    /// Makes the value.
    public init(by: Instant, recipient: MessageDraft.Recipient, channel: Channel) {
      self.by = by
      self.recipient = recipient
      self.channel = channel
    }
  }

  /// Makes the value.
  public init(
    followUp: FollowUp, isConduct: Bool, onDuty: [StaffMember], lead: StaffMember?, isClientUntold: Bool = false,
    promise: Promise? = nil
  ) {
    self.followUp = followUp
    self.isConduct = isConduct
    self.onDuty = onDuty
    self.lead = lead
    self.isClientUntold = isClientUntold
    self.promise = promise
  }
}
