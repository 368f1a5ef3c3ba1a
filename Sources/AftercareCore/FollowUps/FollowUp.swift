/// The duty to act on a reply: `open → taken → closed`.
public struct FollowUp: Hashable, Sendable {
  /// Its short number, which staff answer to.
  public var id: Int64
  /// How pressing it is.
  public var level: FollowUpLevel
  /// Whether it calls for the emergency number.
  public var urgent: Bool
  /// Where it stands.
  public var state: FollowUpState
  /// When it was opened.
  public var openedAt: Instant
  /// By when a person should have acted.
  public var actBy: Instant
  /// The member of staff it is assigned to; nil: nobody could be found.
  public var therapistID: Int64?
  /// Who took it, and when; nil while open.
  public var takenBy: String?
  /// When it was taken.
  public var takenAt: Instant?
  /// The client; nil for a reply that could not be matched.
  public var clientID: Int64?
  /// The flags that opened or raised it.
  public var flags: [FlagCode]
  /// How many rounds of alerts went out.
  public var alertRounds: Int
  /// When the next round is due if nobody acts; nil when none is.
  public var nextAlertAt: Instant?

  /// Makes a follow-up from its stored fields.
  public init(
    id: Int64, level: FollowUpLevel, urgent: Bool, state: FollowUpState, openedAt: Instant, actBy: Instant,
    therapistID: Int64?, takenBy: String? = nil, takenAt: Instant? = nil, clientID: Int64?, flags: [FlagCode],
    alertRounds: Int = 0, nextAlertAt: Instant? = nil
  ) {
    self.id = id
    self.level = level
    self.urgent = urgent
    self.state = state
    self.openedAt = openedAt
    self.actBy = actBy
    self.therapistID = therapistID
    self.takenBy = takenBy
    self.takenAt = takenAt
    self.clientID = clientID
    self.flags = flags
    self.alertRounds = alertRounds
    self.nextAlertAt = nextAlertAt
  }
}

/// How pressing a follow-up is, least first.
public enum FollowUpLevel: String, Codable, Sendable, CaseIterable, Comparable {
  /// Something was asked: one working day, no alert at night.
  case question
  /// A flag may be there, or the text was not understood.
  case amber
  /// A flag is stated: a person must call.
  case red

  /// Orders them, lesser first.
  public static func < (a: FollowUpLevel, b: FollowUpLevel) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The level whose clock and pace count: a wish to be phoned, as the menu's `3` is one, has red's.
  func clock(_ flags: [FlagCode]) -> FollowUpLevel { flags.contains(.callRequested) ? .red : self }
}

/// Where a follow-up stands.
public enum FollowUpState: String, Codable, Sendable, CaseIterable {
  /// Nobody has taken it: alerts repeat.
  case open
  /// Somebody said that she acts; lasts only until a call is logged or time runs out.
  case taken
  /// Done, with an outcome.
  case closed
}

/// What came of a follow-up.
public enum FollowUpOutcome: String, Codable, Sendable, CaseIterable {
  /// She was sent to, or is with, the emergency service.
  case emergency
  /// She was advised to be evaluated, and will.
  case referred
  /// She was advised to be evaluated, and declined.
  case refusedReferral
  /// Rest and care at home were enough.
  case selfCare
  /// There was no flag; the note says which words misled.
  case falseAlarm
  /// Several calls, nobody answered.
  case unreachable
  /// It was not the client.
  case wrongPerson
  /// An amber or a question that only needed reading, or was answered.
  case looked
}

/// The clocks of follow-ups.
public struct FollowUpRules: Hashable, Sendable {
  /// Urgent: time to act. Default 15 min; alerts repeat at this pace.
  public var urgentWithin: Span
  /// Red: time to act. Default 2 h.
  public var redWithin: Span
  /// Amber: time to act. Default 24 h.
  public var amberWithin: Span
  /// Red: pause between rounds of alerts. Default 30 min.
  public var redRepeat: Span
  /// How long taking lasts without a logged call. Default 4 h.
  public var takenLasts: Span
  /// How long taking lasts for an urgent one. Default 30 min.
  public var urgentTakenLasts: Span

  /// Makes rules; the defaults are the design's.
  public init(
    urgentWithin: Span = .minutes(15), redWithin: Span = .hours(2), amberWithin: Span = .hours(24),
    redRepeat: Span = .minutes(30), takenLasts: Span = .hours(4), urgentTakenLasts: Span = .minutes(30)
  ) {
    self.urgentWithin = urgentWithin
    self.redWithin = redWithin
    self.amberWithin = amberWithin
    self.redRepeat = redRepeat
    self.takenLasts = takenLasts
    self.urgentTakenLasts = urgentTakenLasts
  }

  /// By when somebody should have acted on a follow-up that counts from `now`.
  ///
  /// `nextOpening` is the start of the clinic's staff hours at or after `now`. Urgent counts at any hour; red counts
  /// from the opening, as the acknowledgement tells the client; a question has one working day.
  public func actBy(level: FollowUpLevel, urgent: Bool, now: Instant, nextOpening: Instant) -> Instant {
    let start = max(now, nextOpening)
    if urgent { return now + urgentWithin }
    switch level {
    case .red: return start + redWithin
    case .amber, .question: return start + amberWithin
    }
  }

  /// How long after a round of alerts the next one follows while nobody takes it.
  public func pause(level: FollowUpLevel, urgent: Bool) -> Span {
    if urgent { return urgentWithin }
    return level == .red ? redRepeat : amberWithin
  }

  /// How long taking protects from further alerts when no call is logged.
  public func takingLasts(urgent: Bool) -> Span { urgent ? urgentTakenLasts : takenLasts }
}
