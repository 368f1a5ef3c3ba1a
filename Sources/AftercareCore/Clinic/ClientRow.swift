// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A client as lists show her.
public struct ClientRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var reference: String?
  public var name: String
  public var language: String?
  public var timeZone: String?
  public var preferredChannel: Channel?
  public var guardian: String?
  public var isDiscreet: Bool
  public var contactPoints: [ContactPointRow]

  /// Makes a row from its columns.
  public init(
    id: Int64, reference: String?, name: String, language: String?, timeZone: String?, preferredChannel: Channel?,
    guardian: String?, isDiscreet: Bool, contactPoints: [ContactPointRow]
  ) {
    self.id = id
    self.reference = reference
    self.name = name
    self.language = language
    self.timeZone = timeZone
    self.preferredChannel = preferredChannel
    self.guardian = guardian
    self.isDiscreet = isDiscreet
    self.contactPoints = contactPoints
  }
}

/// A contact point as lists show it.
public struct ContactPointRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var channel: Channel
  public var address: String
  public var consent: Consent
  public var reader: Reader
  /// Why the address must not be messaged; nil when it may be.
  public var suppressed: SuppressionReason?

  /// Makes a row from its columns.
  public init(
    id: Int64, channel: Channel, address: String, consent: Consent, reader: Reader, suppressed: SuppressionReason?
  ) {
    self.id = id
    self.channel = channel
    self.address = address
    self.consent = consent
    self.reader = reader
    self.suppressed = suppressed
  }
}

/// What to change of a client; nil leaves it, an empty text clears it.
public struct ClientEdit: Hashable, Sendable {
  public var name: String?
  /// A new mailbox in place of the old one; its consent starts at `notAsked`.
  public var email: EmailAddress?
  /// A new number in place of the old one, for SMS and calls; its consent starts at `notAsked`.
  public var phone: PhoneNumber?
  public var language: String?
  public var timeZone: String?
  public var preferredChannel: Channel?
  public var guardian: String?
  public var isDiscreet: Bool?
  /// Who reads the contact points.
  public var reader: Reader?

  /// Makes an edit that changes nothing.
  public init() {}
}
