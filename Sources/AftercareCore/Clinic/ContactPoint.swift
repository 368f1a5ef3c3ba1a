/// A way to reach a client.
public enum Channel: String, Codable, Sendable, CaseIterable {
  /// A mail through the SMTP gateway.
  case email
  /// A text message through the HTTP gateway.
  case sms
  /// A person phones: an item on the therapist's list instead of a message.
  case call
}

/// What a client said about being messaged at one contact point.
public enum Consent: String, Codable, Sendable, CaseIterable {
  /// She agreed.
  case given
  /// She was asked and declined, or withdrew.
  case refused
  /// Nobody asked her yet: counts as no, but is told apart so that somebody asks.
  case notAsked
}

/// Who reads what arrives at a contact point.
public enum Reader: String, Codable, Sendable, CaseIterable {
  /// The client herself.
  case `self`
  /// A parent or carer, who answers for the client.
  case guardian
  /// Several people; nothing that arrives here can be put down to one of them.
  case shared
}

/// Where a contact point leads: a strict address or a strict number.
public enum ContactAddress: Hashable, Sendable, CustomStringConvertible {
  /// A mailbox.
  case email(EmailAddress)
  /// A telephone, by SMS or voice.
  case phone(PhoneNumber)

  /// The address as gateways take it.
  public var description: String {
    switch self {
    case .email(let address): address.text
    case .phone(let number): number.text
    }
  }

  /// The form under which two spellings are the same address; what suppressions hash.
  public var comparisonKey: String {
    switch self {
    case .email(let address): address.comparisonKey
    case .phone(let number): number.text
    }
  }
}
