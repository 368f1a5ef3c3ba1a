public import Foundation

/// All the planner knows of one client: a value the store reads in one transaction.
public struct PlanningClient: Hashable, Sendable {
  /// The client's id.
  public var id: Int64
  /// Moves with every change that could change the plan; the plan is applied only while it is still this one.
  public var revision: Int64
  /// Where the client lives, if not in the clinic's zone; only sets when she may be reached.
  public var timeZone: TimeZone?
  /// The channel she asked for; nil: the clinic's order.
  public var preferredChannel: Channel?
  /// Every way to reach her.
  public var contactPoints: [PlanningContactPoint]
  /// Every appointment whose check-ins can still change, and those whose check-ins bear on them by date.
  public var appointments: [PlanningAppointment]
  /// What the outbox holds for those appointments, in every state.
  public var checkIns: [PlannedCheckIn]

  /// Makes the value.
  public init(
    id: Int64, revision: Int64, timeZone: TimeZone? = nil, preferredChannel: Channel? = nil,
    contactPoints: [PlanningContactPoint], appointments: [PlanningAppointment], checkIns: [PlannedCheckIn] = []
  ) {
    self.id = id
    self.revision = revision
    self.timeZone = timeZone
    self.preferredChannel = preferredChannel
    self.contactPoints = contactPoints
    self.appointments = appointments
    self.checkIns = checkIns
  }
}

/// A way to reach a client, as far as planning cares.
public struct PlanningContactPoint: Hashable, Sendable {
  /// The contact point's id.
  public var id: Int64
  /// The channel it serves.
  public var channel: Channel
  /// What the client said about it.
  public var consent: Consent
  /// Whether its address is on the suppression list.
  public var isSuppressed: Bool

  /// Makes the value.
  public init(id: Int64, channel: Channel, consent: Consent, isSuppressed: Bool = false) {
    self.id = id
    self.channel = channel
    self.consent = consent
    self.isSuppressed = isSuppressed
  }
}

/// One booked session, as far as planning cares.
public struct PlanningAppointment: Hashable, Sendable {
  /// The appointment's id.
  public var id: Int64
  /// When it ends; stages count from here.
  public var end: Instant
  /// How it stands.
  public var status: AppointmentStatus
  /// The stages of its massage type, ascending.
  public var stages: [Stage]
  /// When the program first heard of it: one that was long over by then messages nobody.
  public var firstSeen: Instant

  /// Makes the value.
  public init(id: Int64, end: Instant, status: AppointmentStatus, stages: [Stage], firstSeen: Instant) {
    self.id = id
    self.end = end
    self.status = status
    self.stages = stages
    self.firstSeen = firstSeen
  }
}

/// A check-in that stands in the outbox. Unique by appointment, stage and the end it was planned for.
public struct PlannedCheckIn: Hashable, Sendable {
  /// The message's id.
  public var id: Int64
  /// What it is for and how it is to go.
  public var draft: CheckInDraft
  /// How often it was tried.
  public var attempts: Int
  /// When a gateway accepted it, or when it was last tried if that is not known; nil before.
  public var sentAt: Instant?

  /// Makes the value.
  public init(id: Int64, draft: CheckInDraft, attempts: Int = 0, sentAt: Instant? = nil) {
    self.id = id
    self.draft = draft
    self.attempts = attempts
    self.sentAt = sentAt
  }
}

/// A check-in as the planner wants it.
public struct CheckInDraft: Hashable, Sendable {
  /// The session it asks about.
  public var appointmentID: Int64
  /// How long after the session.
  public var stage: Stage
  /// The end of the session it was planned for.
  public var plannedEnd: Instant
  /// How it goes.
  public var channel: Channel
  /// Where it goes; nil when there is no usable contact point (then it is skipped).
  public var contactPointID: Int64?
  /// When it may go.
  public var instants: MessageInstants
  /// How it stands.
  public var state: MessageState
  /// Why, for the states that need it.
  public var reason: MessageReason?
  /// Whether it also asks the late question (72h) of a superseded check-in of the same client and date.
  public var asksLateQuestion: Bool

  /// Makes the value.
  public init(
    appointmentID: Int64, stage: Stage, plannedEnd: Instant, channel: Channel, contactPointID: Int64?,
    instants: MessageInstants, state: MessageState = .queued, reason: MessageReason? = nil,
    asksLateQuestion: Bool = false
  ) {
    self.appointmentID = appointmentID
    self.stage = stage
    self.plannedEnd = plannedEnd
    self.channel = channel
    self.contactPointID = contactPointID
    self.instants = instants
    self.state = state
    self.reason = reason
    self.asksLateQuestion = asksLateQuestion
  }
}

/// One line of the difference between what the outbox holds and what it should hold.
public enum PlanStep: Hashable, Sendable {
  /// A check-in that is not there yet; also one that is skipped from the start, with its reason.
  case add(CheckInDraft)
  /// A row gets new instants, channel, contact point, state or reason: moved, revived, expired, superseded, cancelled.
  case change(messageID: Int64, to: CheckInDraft)
}
