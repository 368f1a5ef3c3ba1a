/// What a message is for; which gates it passes is told in `safety` per kind (DocC: MessageLifecycle).
public enum MessageKind: String, Codable, Sendable, CaseIterable {
  /// The question after a session, at a stage.
  case checkIn
  /// The automatic answer to a reply that opened or raised a follow-up.
  case acknowledgement
  /// The one-time confirmation of a stop, a wrong number or HELP.
  case confirmation
  /// What a person wrote back to a client.
  case answer
  /// A call for a member of staff to act on a follow-up.
  case alert
  /// A gathered report for a member of staff.
  case digest

  /// Whether it goes to a client rather than to staff.
  public var isForClient: Bool { self != .alert && self != .digest }
}

/// Where a message stands. The table's CHECK and the diagram in DocC (MessageLifecycle) say the same.
public enum MessageState: String, Codable, Sendable, CaseIterable {
  /// Waits for its instant; the claim takes it.
  case queued
  /// Waits for a person or a condition; carries a reason.
  case held
  /// Claimed: an attempt is committed and the network may have been touched.
  case sending
  /// A gateway accepted it. Not yet: delivered.
  case sent
  /// A receipt says it arrived. Final.
  case delivered
  /// The answer was lost: it may have been sent. Carries a reason.
  case unknown
  /// No longer wanted; never tried or not tried again. Carries a reason.
  case cancelled
  /// Never tried, and its time is over or it was never allowed. Carries a reason.
  case skipped
  /// Tried and given up. Carries a reason.
  case failed

  /// Whether a row in this state must say why.
  public var needsReason: Bool {
    switch self {
    case .held, .unknown, .cancelled, .skipped, .failed: true
    case .queued, .sending, .sent, .delivered: false
    }
  }
}

/// Why a message is held, unknown, cancelled, skipped or failed. Stored by this name; told to people in sentences.
public enum MessageReason: String, Codable, Sendable, CaseIterable {
  /// The session was called off.
  case appointmentCancelled
  /// The client did not come.
  case noShow
  /// Another message took its place: the session moved, or one a day.
  case superseded
  /// The address must not be messaged (stop, hard bounce, wrong number).
  case suppressed
  /// The client declined this way of being messaged.
  case noConsent
  /// Nobody asked the client for consent.
  case consentNotAsked
  /// No usable address for any channel.
  case noAddress
  /// Its deadline passed before it could go.
  case expired
  /// The client has an open red follow-up.
  case followUpOpen
  /// The channel's way back has not worked for too long.
  case noWayBack
  /// No lead can be reached, so a red reply would find nobody.
  case noLead
  /// A gateway refused it for good.
  case rejected
  /// Tried until its deadline.
  case attemptsExhausted
  /// It came back as undeliverable.
  case bounced
  /// Its template could not be rendered.
  case templateBroken
  /// The connection died before the gateway's word on it arrived.
  case connectionLost
  /// The service died while it was being sent.
  case serviceDied
  /// The follow-up it belongs to was taken or closed before it went.
  case followUpClosed
  /// A person settled it by `message resolve` or `message cancel`.
  case resolved
  /// The client's data was erased.
  case erased
  /// A person phones instead.
  case phoneInstead
  /// The clock cannot be trusted, or a person put sending on hold.
  case paused
}

/// The four instants a message is bound by. The core writes them; the claim only compares.
public struct MessageInstants: Hashable, Sendable, Codable {
  /// The instant it is for: a check-in's stage after the end.
  public var dueAt: Instant
  /// Its first moment on the wire.
  public var sendFrom: Instant
  /// The end, not included, of the contact window it was planned into.
  public var sendUntil: Instant
  /// After this it is never sent.
  public var notAfter: Instant

  /// Makes the four; the caller sees to `sendFrom < sendUntil` and `sendFrom <= notAfter`.
  public init(dueAt: Instant, sendFrom: Instant, sendUntil: Instant, notAfter: Instant) {
    self.dueAt = dueAt
    self.sendFrom = sendFrom
    self.sendUntil = sendUntil
    self.notAfter = notAfter
  }
}
