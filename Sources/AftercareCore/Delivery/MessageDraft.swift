/// A message other than a check-in, as the rules want it queued.
public struct MessageDraft: Hashable, Sendable {
  /// Whom it is for.
  public enum Recipient: Hashable, Sendable {
    /// One of a client's contact points.
    case contactPoint(Int64)
    /// An address that is nobody's: only ever as the answer to its own message.
    case address(ContactAddress)
    /// A member of staff.
    case staff(Int64)
  }

  /// What it is for; never `checkIn`.
  public var kind: MessageKind
  /// Which of the kind's texts it is.
  public var purpose: MessagePurpose
  /// Whom it is for.
  public var recipient: Recipient
  /// How it goes; never `call`.
  public var channel: Channel
  /// When it may go.
  public var sendFrom: Instant
  /// After this it is never sent; nil for alerts, which have no deadline.
  public var notAfter: Instant?
  /// A time the text promises or asks for; nil where it names none.
  public var actBy: Instant?
  /// The round of alerts it belongs to, from 1; 0 for everything else.
  public var round: Int

  /// Makes the value.
  public init(
    kind: MessageKind, purpose: MessagePurpose, recipient: Recipient, channel: Channel, sendFrom: Instant,
    notAfter: Instant?, actBy: Instant? = nil, round: Int = 0
  ) {
    self.kind = kind
    self.purpose = purpose
    self.recipient = recipient
    self.channel = channel
    self.sendFrom = sendFrom
    self.notAfter = notAfter
    self.actBy = actBy
    self.round = round
  }

  /// The same message with another text.
  public func with(purpose: MessagePurpose) -> MessageDraft {
    var draft = self
    draft.purpose = purpose
    return draft
  }
}

/// Which text of its kind a message is; stored in `message.purpose`.
public enum MessagePurpose: String, Codable, Sendable, CaseIterable {
  /// The question of a check-in; its stage and massage type choose the text.
  case checkIn
  /// Acknowledges a red reply.
  case red
  /// Acknowledges an urgent reply: the emergency number first.
  case urgent
  /// Acknowledges talk of self-harm: with a crisis line.
  case selfHarm
  /// Acknowledges a wish to be phoned.
  case call
  /// Confirms a stop.
  case stop
  /// Apologises to somebody who is not the client.
  case wrongNumber
  /// Answers HELP.
  case help
  /// Tells a client honestly that nobody has managed to call.
  case notCalledYet
  /// A person's own words.
  case own
  /// Calls a member of staff to a follow-up; its level chooses the text.
  case alert
  /// The same again, because nobody took it.
  case alertRepeat
  /// What a member of staff is told after she took it: who, which number, what was written.
  case details
  /// Confirms to a member of staff that it was passed on.
  case passedOn
  /// Confirms that a call was tried.
  case noAnswer
  /// Confirms that it is closed.
  case closed
  /// Asks for the outcome, because the note did not tell it.
  case outcomeNeeded
  /// Tells that no open follow-up of that number is hers.
  case unknownNumber
  /// Explains staff replies.
  case staffHelp
  /// Tells that an acknowledgement did not reach the client: phone her.
  case clientNotTold
  /// A gathered report.
  case digest
  /// Tells staff that a gateway takes nothing, by another way.
  case gatewayNotice
  /// Tells those who know of it that the gateway works again.
  case gatewayWorks
  /// Tells staff that answers do not reach us.
  case wayInNotice
  /// Tells those who know of it that they do again.
  case wayInWorks
}
