/// What is done about a reply: the output of ``ReplyRules``, applied by the store in the transaction that read the facts.
public struct ReplyDecision: Hashable, Sendable {
  /// What it turned out to be.
  public var kind: ReplyKind
  /// What triage made of it; nil for what is not a client's words.
  public var verdict: Verdict?
  /// What happens to follow-ups: at most one for the client, and one more for a complaint about conduct.
  public var followUps: [FollowUpStep]
  /// Addresses that must not be messaged from now on, with the reason kept on the suppression list.
  public var suppression: SuppressionReason?
  /// What a member of staff commands; nil for everybody else.
  public var staffReply: StaffReply?
  /// The clocks that bind what a member of staff takes.
  public var clocks: FollowUpRules
  /// What is queued at once beside alerts: acknowledgement, confirmation.
  public var messages: [MessageDraft]
  /// What a delivery report does to the message it is about.
  public var receipts: ReceiptRules

  /// Makes a decision; without arguments, one that does nothing.
  public init(
    kind: ReplyKind = .client, verdict: Verdict? = nil, followUps: [FollowUpStep] = [],
    suppression: SuppressionReason? = nil, staffReply: StaffReply? = nil,
    clocks: FollowUpRules = FollowUpRules(), messages: [MessageDraft] = [], receipts: ReceiptRules = ReceiptRules()
  ) {
    self.kind = kind
    self.verdict = verdict
    self.followUps = followUps
    self.suppression = suppression
    self.staffReply = staffReply
    self.clocks = clocks
    self.messages = messages
    self.receipts = receipts
  }
}

/// What a reply does to follow-ups.
public enum FollowUpStep: Hashable, Sendable {
  /// A new one is opened.
  case open(FollowUpDraft)
  /// The reply joins the client's open one; `raised` carries the new level, clock and flags when it got worse.
  case join(id: Int64, raised: FollowUpDraft?, alerts: [MessageDraft])
}

/// A follow-up as the rules want it.
public struct FollowUpDraft: Hashable, Sendable {
  /// How pressing.
  public var level: FollowUpLevel
  /// Whether it calls for the emergency number.
  public var urgent: Bool
  /// Whether it is a complaint about conduct: seen by the lead only, and beside any other follow-up.
  public var isConduct: Bool
  /// What was stated.
  public var flags: [FlagCode]
  /// By when a person should have acted.
  public var actBy: Instant
  /// When the next round of alerts is due if nobody acts.
  public var nextAlertAt: Instant
  /// Who is responsible; nil when nobody could be found.
  public var therapistID: Int64?
  /// The first round of alerts.
  public var alerts: [MessageDraft]

  /// Makes the value.
  public init(
    level: FollowUpLevel, urgent: Bool, isConduct: Bool, flags: [FlagCode], actBy: Instant, nextAlertAt: Instant,
    therapistID: Int64?, alerts: [MessageDraft]
  ) {
    self.level = level
    self.urgent = urgent
    self.isConduct = isConduct
    self.flags = flags
    self.actBy = actBy
    self.nextAlertAt = nextAlertAt
    self.therapistID = therapistID
    self.alerts = alerts
  }
}

/// Why an address must not be messaged.
public enum SuppressionReason: String, Codable, Sendable, CaseIterable {
  /// The person who reads it said stop.
  case stop
  /// Mail to it came back for good.
  case hardBounce
  /// It is not the client's.
  case wrongNumber
}
