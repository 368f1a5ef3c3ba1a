import AftercareCore

/// Why a message did not go, or waits: the half of a sentence after the colon.
enum ReasonSentences {
  /// The reason in words.
  static func sentence(_ reason: MessageReason) -> String {
    switch reason {
    case .appointmentCancelled: "the session was cancelled"
    case .noShow: "she did not come to the session"
    case .superseded: "another message took its place"
    case .suppressed: "she said stop, or the address does not work"
    case .noConsent: "she does not want to be messaged there"
    case .consentNotAsked: "nobody has asked her for consent yet"
    case .noAddress: "there is no address or number for her"
    case .expired: "its time was over"
    case .followUpOpen: "she has an open red follow-up"
    case .noWayBack: "her answer would not reach us just now"
    case .noLead: "no lead is on record who could be alerted"
    case .rejected: "it was refused for good"
    case .attemptsExhausted: "it could not be handed over in time"
    case .bounced: "it came back as undeliverable"
    case .templateBroken: "its template cannot be rendered"
    case .connectionLost: "the connection broke before the answer"
    case .serviceDied: "the service stopped while it was being sent"
    case .followUpClosed: "the follow-up was closed before"
    case .resolved: "a person settled it"
    case .erased: "her data was erased"
    case .phoneInstead: "a person phones instead"
    case .paused: "sending is on hold"
    }
  }

  /// Why an address must not be messaged.
  static func sentence(_ reason: SuppressionReason) -> String {
    switch reason {
    case .stop: "she said stop"
    case .hardBounce: "mail to it came back for good"
    case .wrongNumber: "it is not hers"
    }
  }
}
