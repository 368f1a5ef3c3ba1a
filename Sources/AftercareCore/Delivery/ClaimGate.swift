public import Foundation

/// The last look before a message is put on the wire, inside the transaction that claims it.
///
/// Everything the plan relied on may have changed since: this is where "nobody is messaged after stop" is true.
public struct ClaimGate: Hashable, Sendable {
  /// What is known of a message in the claiming transaction.
  public struct Facts: Hashable, Sendable {
    /// What it is for.
    public var kind: MessageKind
    /// Its first moment on the wire.
    public var sendFrom: Instant
    /// The end of its contact window; nil for kinds without one.
    public var sendUntil: Instant?
    /// After this it is never sent; nil for none.
    public var notAfter: Instant?
    /// The session's status; nil for messages about none.
    public var appointment: AppointmentStatus?
    /// Whether the session still ends when the check-in was planned for.
    public var endIsAsPlanned: Bool
    /// What the client says about the contact point; nil where it is nobody's.
    public var consent: Consent?
    /// Whether the address is on the suppression list.
    public var isSuppressed: Bool
    /// Whether the client has an open red follow-up.
    public var hasOpenRed: Bool
    /// Whether another check-in of the client went, or is going, on today's date in her zone.
    public var hadOneToday: Bool
    /// Whether it is the notice that nobody has called yet: an acknowledgement that does not go after a stop.
    public var isNotice = false
    /// Whether an answer on its channel would reach nobody just now (``WayBackRules``).
    public var isWayBackClosed = false

    /// Makes the facts.
    public init(
      kind: MessageKind, sendFrom: Instant, sendUntil: Instant?, notAfter: Instant?,
      appointment: AppointmentStatus? = nil, endIsAsPlanned: Bool = true, consent: Consent? = nil,
      isSuppressed: Bool = false, hasOpenRed: Bool = false, hadOneToday: Bool = false
    ) {
      self.kind = kind
      self.sendFrom = sendFrom
      self.sendUntil = sendUntil
      self.notAfter = notAfter
      self.appointment = appointment
      self.endIsAsPlanned = endIsAsPlanned
      self.consent = consent
      self.isSuppressed = isSuppressed
      self.hasOpenRed = hasOpenRed
      self.hadOneToday = hadOneToday
    }
  }

  /// What the claim does with a message.
  public enum Decision: Hashable, Sendable {
    /// It goes now.
    case send
    /// Not now: its instant has not come.
    case wait
    /// It waits for a person or a condition.
    case hold(MessageReason)
    /// It no longer fits its plan: the planner decides anew.
    case plan
    /// It never goes.
    case drop(MessageReason)
  }

  /// What closes the way for check-ins to every client just now (a lead nobody can reach); nil: nothing does.
  public var checkInsHeld: MessageReason?

  /// What closes the way for every message to a client, answers too (``SendingHold``); nil: nothing does. The store sets
  /// it in the transaction of the claim. While it stands nothing is dropped for its deadline: the clock may be wrong.
  public var clientsHeld: MessageReason?

  /// The clinic's zone: where "today" is for clients without a zone of their own.
  public var clinicZone: TimeZone

  /// Makes a gate.
  public init(checkInsHeld: MessageReason? = nil, clientsHeld: MessageReason? = nil, clinicZone: TimeZone) {
    self.checkInsHeld = checkInsHeld
    self.clientsHeld = clientsHeld
    self.clinicZone = clinicZone
  }

  /// Decides by the table of `safety` §2.
  public func decide(_ facts: Facts, now: Instant) -> Decision {
    guard facts.sendFrom <= now else { return .wait }
    switch facts.kind {
    case .checkIn: return checkIn(facts, now: now)
    case .answer:
      if facts.isSuppressed { return .drop(.suppressed) }
      return withinDeadline(facts, now: now)
    case .acknowledgement where facts.isNotice && facts.isSuppressed: return .drop(.suppressed)
    case .acknowledgement, .confirmation, .digest:
      return withinDeadline(facts, now: now)
    case .alert: return .send
    }
  }

  private func checkIn(_ facts: Facts, now: Instant) -> Decision {
    switch facts.appointment {
    case .cancelled: return .drop(.appointmentCancelled)
    case .noShow: return .drop(.noShow)
    case .booked, .completed, nil: break
    }
    if let clientsHeld { return .hold(clientsHeld) }
    if facts.isSuppressed || facts.consent != .given || !facts.endIsAsPlanned { return .plan }
    if let notAfter = facts.notAfter, now > notAfter { return .plan }
    if let sendUntil = facts.sendUntil, now >= sendUntil { return .plan }
    if let checkInsHeld { return .hold(checkInsHeld) }
    if facts.isWayBackClosed { return .hold(.noWayBack) }
    if facts.hasOpenRed { return .hold(.followUpOpen) }
    return facts.hadOneToday ? .drop(.superseded) : .send
  }

  private func withinDeadline(_ facts: Facts, now: Instant) -> Decision {
    if let clientsHeld { return facts.kind.isForClient ? .hold(clientsHeld) : .send }
    if let notAfter = facts.notAfter, now > notAfter { return .drop(.expired) }
    return .send
  }
}
