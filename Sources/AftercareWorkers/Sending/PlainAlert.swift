import AftercareCore

/// The alert that goes when its own text is broken: no template can be wrong in it. It says what to do, and what to mend.
struct PlainAlert {
  private let subject: String
  private let text: String

  /// Nil for what is no alert about a follow-up.
  init?(_ message: DueMessage, clinic: String) {
    guard message.kind == .alert, let followUp = message.followUp else { return nil }
    switch message.purpose {
    case .alert, .alertRepeat, .clientNotTold: break
    default: return nil
    }
    let level = followUp.isConduct ? "COMPLAINT" : followUp.urgent ? "URGENT" : followUp.level.rawValue.uppercased()
    let number = followUp.id
    subject = "\(clinic): \(level) \(number)"
    text =
      "\(clinic) aftercare \(level) \(number): a client needs you. Reply \(number) to take it, \(number) NO if you cannot. "
      + "(This text is plain because its template is broken: aftercare template check)"
  }

  /// Asks for the message to go with this text.
  func claim(_ message: DueMessage, gateway: String) -> Claim {
    Claim(
      messageID: message.id, fingerprint: message.fingerprint,
      text: StoredText(
        address: message.address.description, name: "", subject: message.channel == .email ? subject : nil, text: text,
        template: "plain/staff/alert", templateHash: nil),
      gateway: gateway, templateSource: nil)
  }
}
