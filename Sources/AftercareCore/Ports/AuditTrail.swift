/// The trail as it is read, checked and signed.
public protocol AuditTrail: Sendable {
  /// Events in the order of the chain after `sequence`, at most `limit`.
  func events(after sequence: Int64, limit: Int) async throws -> [AuditEvent]
  /// Events that match, newest first, at most `limit`.
  func events(matching filter: AuditFilter, limit: Int) async throws -> [AuditEvent]
  /// Walks the whole trail with its content rows and checkpoints. `head` is one kept elsewhere; nil for none.
  /// `publicKey` is the service's Ed25519 key (32 bytes); nil leaves signatures unchecked.
  func verify(head: AuditHead?, publicKey: [UInt8]?) async throws -> AuditReport
  /// The last event's sequence and hash; nil for an empty trail.
  func head() async throws -> AuditHead?
  /// Keeps a signed checkpoint of the head; `sign` gets the bytes of ``AuditHead/signedBytes``. Nothing is written when
  /// the head has not moved since the last checkpoint.
  func checkpoint(now: Instant, publicKey: [UInt8], sign: @Sendable ([UInt8]) throws -> [UInt8]) async throws
    -> AuditHead?
  /// Writes one event of the installation itself, with no other change.
  func record(_ action: String, details: AuditDetails, actor: Actor, now: Instant) async throws
}

/// Which events are asked for; nil asks for all.
public struct AuditFilter: Hashable, Sendable {
  /// Not before.
  public var from: Instant?
  /// Before.
  public var to: Instant?
  /// Exactly this subject, `message:17`.
  public var subject: String?
  /// Actions that begin so, `message.`.
  public var action: String?

  /// Makes a filter.
  public init(from: Instant? = nil, to: Instant? = nil, subject: String? = nil, action: String? = nil) {
    self.from = from
    self.to = to
    self.subject = subject
    self.action = action
  }
}

/// One point of the chain that can be kept elsewhere.
public struct AuditHead: Hashable, Codable, Sendable {
  /// The event's sequence.
  public var sequence: Int64
  /// The event's hash, lower-case hex.
  public var hash: String

  /// Makes a head.
  public init(sequence: Int64, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }

  /// Reads `SEQ:HASH`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let sequence = Int64(parts[0]), sequence > 0, parts[1].utf8.count == 64 else { return nil }
    self.init(sequence: sequence, hash: parts[1].lowercased())
  }

  /// What a checkpoint signs: the UTF-8 of `aftercare-checkpoint:SEQ:HASH`.
  public var signedBytes: [UInt8] { Array("aftercare-checkpoint:\(sequence):\(hash)".utf8) }
}

/// What a verification found.
public struct AuditReport: Hashable, Sendable {
  /// How many events were walked.
  public var events: Int64
  /// How many checkpoints were compared.
  public var checkpoints: Int
  /// The last event that holds; nil for an empty trail.
  public var head: AuditHead?
  /// The first thing wrong; nil when all holds.
  public var firstBreak: AuditVerifier.Break?

  /// Makes a report.
  public init(events: Int64, checkpoints: Int, head: AuditHead?, firstBreak: AuditVerifier.Break?) {
    self.events = events
    self.checkpoints = checkpoints
    self.head = head
    self.firstBreak = firstBreak
  }
}
