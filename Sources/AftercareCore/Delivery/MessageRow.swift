// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// Which messages are asked for; nil asks for all.
public struct MessageFilter: Hashable, Sendable {
  public var state: MessageState?
  public var kind: MessageKind?
  public var channel: Channel?
  public var clientID: Int64?
  public var appointmentID: Int64?
  /// Due not before.
  public var from: Instant?
  /// Due before.
  public var to: Instant?

  /// Makes a filter that asks for all.
  public init() {}
}

/// A message as lists show it (design: JSON of `message`).
public struct MessageRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var kind: MessageKind
  public var purpose: MessagePurpose
  public var state: MessageState
  public var reason: MessageReason?
  public var stage: Stage?
  public var channel: Channel
  public var massageType: String?
  public var appointmentId: Int64?
  public var clientId: Int64?
  public var therapistId: Int64?
  public var followUpId: Int64?
  /// The client's or therapist's name, for tables.
  public var recipientName: String?
  public var dueAt: Instant
  public var notAfter: Instant?
  public var attempts: Int
  public var nextAttemptAt: Instant?
  public var sentAt: Instant?
  public var deliveredAt: Instant?
  public var template: String?
  public var templateHash: String?
  public var gateway: String?
  public var gatewayReference: String?
  /// The stable reference of every try: the `Message-ID` without its domain.
  public var messageId: String
  /// The weightiest word of the gateway about the newest try (``Receipt/Word/name``); nil for none.
  public var receipt: String?

  /// Makes a row from its columns.
  public init(
    id: Int64, kind: MessageKind, purpose: MessagePurpose, state: MessageState, reason: MessageReason?, stage: Stage?,
    channel: Channel, massageType: String?, appointmentId: Int64?, clientId: Int64?, therapistId: Int64?,
    followUpId: Int64?, recipientName: String?, dueAt: Instant, notAfter: Instant?, attempts: Int,
    nextAttemptAt: Instant?, sentAt: Instant?, deliveredAt: Instant?, template: String?, templateHash: String?,
    gateway: String?, gatewayReference: String?, messageId: String, receipt: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.purpose = purpose
    self.state = state
    self.reason = reason
    self.stage = stage
    self.channel = channel
    self.massageType = massageType
    self.appointmentId = appointmentId
    self.clientId = clientId
    self.therapistId = therapistId
    self.followUpId = followUpId
    self.recipientName = recipientName
    self.dueAt = dueAt
    self.notAfter = notAfter
    self.attempts = attempts
    self.nextAttemptAt = nextAttemptAt
    self.sentAt = sentAt
    self.deliveredAt = deliveredAt
    self.template = template
    self.templateHash = templateHash
    self.gateway = gateway
    self.gatewayReference = gatewayReference
    self.messageId = messageId
    self.receipt = receipt
  }
}

/// A message with its attempts.
public struct MessageDetail: Hashable, Codable, Sendable {
  public var message: MessageRow
  public var attempts: [AttemptRow]

  /// Makes the value.
  public init(message: MessageRow, attempts: [AttemptRow]) {
    self.message = message
    self.attempts = attempts
  }
}

/// One try, as lists show it.
public struct AttemptRow: Hashable, Codable, Sendable {
  public var number: Int
  public var gateway: String
  public var startedAt: Instant
  public var endedAt: Instant?
  /// ``Outcome/name``; nil while under way or when the service died.
  public var outcome: String?
  public var code: Int?
  public var enhancedStatus: String?
  public var summary: String?
  /// The weightiest later word of the gateway (``Receipt/Word/name``), with its code and instant.
  public var receipt: String?
  public var receiptCode: String?
  public var receiptAt: Instant?

  /// Makes a row from its columns.
  public init(
    number: Int, gateway: String, startedAt: Instant, endedAt: Instant?, outcome: String?, code: Int?,
    enhancedStatus: String?, summary: String?, receipt: String? = nil, receiptCode: String? = nil,
    receiptAt: Instant? = nil
  ) {
    self.number = number
    self.gateway = gateway
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.outcome = outcome
    self.code = code
    self.enhancedStatus = enhancedStatus
    self.summary = summary
    self.receipt = receipt
    self.receiptCode = receiptCode
    self.receiptAt = receiptAt
  }
}
