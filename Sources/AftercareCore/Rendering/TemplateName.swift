/// Which text is meant; where it lies under `templates/<locale>/` follows from it.
public enum TemplateName: Hashable, Sendable {
  /// The question after a session: the type's id and the stage. `<type>/<stage>`.
  case checkIn(type: String, stage: Stage)
  /// The automatic answer to a reply that opened or raised a follow-up. `replies/acknowledgement-<kind>`.
  case acknowledgement(Acknowledgement)
  /// The one-time confirmation of a client's command. `replies/confirmation-<kind>`.
  case confirmation(Confirmation)
  /// Nobody phoned by the promised time: one more honest text. `replies/nobody-called`.
  case nobodyCalled
  /// An approved answer to a question clients ask. `replies/answer-<question>`.
  case answer(ClientQuestion)
  /// The call for a member of staff to act: a number and a time, no name and no symptom. `staff/alert-<kind>`.
  case alert(StaffAlert)
  /// What else the program tells staff. `staff/<text>`.
  case staff(StaffText)
  /// What to ask, what makes it an emergency, what never to say, what to note. `staff/calls/<code>`, as e-mail;
  /// its subject is the flag's name for people.
  case callCard(FlagCode)

  /// Whether a client reads it.
  public var isForClient: Bool {
    switch self {
    case .checkIn, .acknowledgement, .confirmation, .nobodyCalled, .answer: true
    case .alert, .staff, .callCard: false
    }
  }

  /// Where it may lie below the locale's folder, best first, without channel and ending. A discreet client's
  /// check-in lies in a folder of its own that stands for every type.
  func places(isDiscreet: Bool) -> [String] {
    switch self {
    case .checkIn(_, let stage) where isDiscreet: ["\(Self.discreetFolder)/\(stage)"]
    case .checkIn(MassageType.defaultID, let stage): ["\(MassageType.defaultID)/\(stage)"]
    case .checkIn(let type, let stage): ["\(type)/\(stage)", "\(MassageType.defaultID)/\(stage)"]
    case .acknowledgement(let kind): ["replies/acknowledgement-\(kind.rawValue)"]
    case .confirmation(let kind): ["replies/confirmation-\(kind.rawValue)"]
    case .nobodyCalled: ["replies/nobody-called"]
    case .answer(let question): ["replies/answer-\(question.rawValue)"]
    case .alert(let alert): ["staff/alert-\(alert.rawValue)"]
    case .staff(let text): ["staff/\(text.rawValue)"]
    case .callCard(let code): ["staff/calls/\(code.rawValue)"]
    }
  }

  /// The folder of the texts that name nothing; no massage type may be called that.
  static let discreetFolder = "discreet"
}

/// Why a client is answered automatically.
public enum Acknowledgement: String, Codable, Sendable, CaseIterable {
  /// A red flag, or the menu's `3`: somebody will try to phone by a stated time.
  case red
  /// Words that may mean an emergency: the emergency number first, do not wait for us.
  case urgent
  /// Talk of self-harm: the emergency number and the crisis line.
  case selfHarm = "self-harm"
  /// She asked to be phoned and gave no reason.
  case call
}

/// A client's command that is confirmed once.
public enum Confirmation: String, Codable, Sendable, CaseIterable {
  /// No more messages will come.
  case stop
  /// The number or address will not be messaged again.
  case wrongNumber = "wrong-number"
  /// Who writes, why, how to stop.
  case help
}

/// The questions with an approved short answer that a clinic can switch on.
public enum ClientQuestion: String, Codable, Sendable, CaseIterable {
  /// Is soreness normal?
  case soreness
  /// Why does the lower back hurt more after deep tissue?
  case lowerBack = "lower-back"
  /// Soreness or injury?
  case injury
  /// Heat or ice?
  case heatOrIce = "heat-or-ice"
  /// Can massage aggravate sciatica?
  case sciatica
  /// Does water help?
  case water
  /// Can I work out?
  case training
  /// What if I bruise easily?
  case bruising
  /// What should I book if I am sensitive?
  case booking
  /// Who should I see if pain persists?
  case persisting
}
