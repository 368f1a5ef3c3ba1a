/// One line of the trail: who did what to which thing, and when.
public struct AuditEvent: Hashable, Codable, Sendable {
  /// Its place in the chain: 1, 2, 3 … without gaps.
  public var sequence: Int64
  /// When it was written.
  public var at: Instant
  /// Who did it (``Actor``).
  public var actor: String
  /// What was done: a noun and a past verb, `message.sent`.
  public var action: String
  /// To what: a noun and an id, `message:17`; empty for the installation itself.
  public var subject: String
  /// Ids, codes, counts and instants as a JSON object, stored and hashed byte for byte. Never words or addresses.
  public var details: String
  /// Lower-case hex of the event's own hash.
  public var hash: String
  /// Lower-case hex of the hash of the event before; 64 zeros for the first.
  public var previousHash: String

  /// Makes an event from its stored fields.
  public init(
    sequence: Int64, at: Instant, actor: String, action: String, subject: String, details: String, hash: String,
    previousHash: String
  ) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
    self.details = details
    self.hash = hash
    self.previousHash = previousHash
  }

  /// Makes the event that follows the one with `previousHash`, its hash computed (``AuditChain``).
  public init(
    following previousHash: String, sequence: Int64, at: Instant, actor: Actor, action: String, subject: String,
    details: AuditDetails
  ) {
    self.init(
      sequence: sequence, at: at, actor: actor.text, action: action, subject: subject, details: details.json, hash: "",
      previousHash: previousHash)
    hash = AuditChain.hash(of: self)
  }
}

/// Who did something, as the trail names them.
public struct Actor: Hashable, Sendable {
  /// The stored form.
  public let text: String

  private init(_ text: String) { self.text = text }

  /// The service itself, by its own rules.
  public static let service = Actor("service")
  /// Another program, through the `booking` table.
  public static let booking = Actor("booking")
  /// A person at the command line: the operating system's account name, or its number when it has no name.
  public static func account(_ name: String) -> Actor { Actor("account:\(name)") }
  /// A member of staff who answered an alert.
  public static func staff(_ id: Int64) -> Actor { Actor("staff:\(id)") }
  /// The client, by a message of her own.
  public static let client = Actor("client")
  /// A person logged in to the console.
  public static func console(_ user: String) -> Actor { Actor("console:\(user)") }
}
