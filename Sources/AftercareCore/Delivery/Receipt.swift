/// A gateway's later word on a message: by a returned mail, by asking, by a webhook.
public struct Receipt: Hashable, Sendable {
  /// By what it names the message. A receipt belongs to one attempt.
  public enum Subject: Hashable, Sendable {
    /// The very attempt that was asked about.
    case attempt(Int64)
    /// Our own reference or `Message-ID`: the attempt on the channel that the receipt's ``gatewayReference`` tells, else
    /// the newest whose own is not known.
    case reference(String, Channel)
    /// The gateway's own identifier.
    case gatewayReference(String, gateway: String)
    /// Nothing but the address: the newest mail that went there. Anybody can write such a report, so it is
    /// believed only when it says that a mail came back, and then suppresses nothing.
    case recipient(EmailAddress)
  }

  /// What the gateway says.
  public enum Word: Hashable, Sendable {
    /// Nothing under that name went through it. Certain where it knows our references; else it was only looked for.
    case neverHeardOf(isCertain: Bool)
    /// It has the message and is still trying.
    case underWay
    /// It passed the message on; whether it arrives is not known yet.
    case accepted
    /// It was asked for as long as makes sense and has no final word.
    case noWord
    /// The message will not arrive. `suppresses` when nothing ever will, or nothing may be sent there any more.
    case failed(suppresses: SuppressionReason?)
    /// The message arrived.
    case delivered
  }

  /// The message.
  public var subject: Subject
  /// What is said of it.
  public var word: Word
  /// The gateway's code, `5.1.1` or `30005`: never text of its own, which may hold an address.
  public var code: String?
  /// When it happened, where the gateway says so.
  public var happenedAt: Instant?
  /// The gateway's own identifier, where the receipt tells one that was not known.
  public var gatewayReference: String?
  /// The addresses a mail report names; a dead one that is not ours is somebody's forwarding, and not suppressed.
  /// Nil where the receipt names none.
  public var recipients: [EmailAddress]?

  /// Makes a receipt; a `code` longer than 40 characters or with others than letters, digits, `.`, `_` and `-` is left out.
  public init(
    about subject: Subject, _ word: Word, code: String? = nil, happenedAt: Instant? = nil,
    gatewayReference: String? = nil, recipients: [EmailAddress]? = nil
  ) {
    self.subject = subject
    self.word = word
    self.code = code.flatMap { $0.wholeMatch(of: /[A-Za-z0-9._-]{1,40}/) == nil ? nil : $0 }
    self.happenedAt = happenedAt
    self.gatewayReference = gatewayReference
    self.recipients = recipients
  }
}

extension Receipt {
  /// What a delivery report says of one recipient (RFC 3464 §2.3), `references` being the mails that the report itself answers:
  /// many servers return no header, but name the mail there. The returned `Message-ID` comes first.
  public init?(_ bounce: Bounce, references: [String], isOurs: (String) -> Bool) {
    let named = ([bounce.originalMessageID].compactMap { $0 } + references).first(where: isOurs)
    let recipients = [bounce.recipient, bounce.originalRecipient].compactMap { $0 }
    let subject: Subject
    if let named {
      subject = .reference(named, .email)
    } else if bounce.originalMessageID == nil, references.isEmpty, bounce.action == .failed,
      let recipient = recipients.last
    {
      subject = .recipient(recipient)
    } else {
      return nil
    }
    let status = EnhancedStatus(bounce.status)
    let word: Word =
      switch bounce.action {
      case .failed: .failed(suppresses: status?.saysAddressIsDead ?? false ? .hardBounce : nil)
      case .delayed: .underWay
      case .delivered: .delivered
      case .relayed, .expanded: .accepted
      }
    self.init(about: subject, word, code: bounce.status, recipients: recipients.isEmpty ? nil : recipients)
  }
}

extension Receipt.Word {
  /// The name that the `attempt` table and the audit trail keep.
  public var name: String {
    switch self {
    case .neverHeardOf: "neverHeardOf"
    case .underWay: "underWay"
    case .accepted: "accepted"
    case .noWord: "noWord"
    case .failed: "failed"
    case .delivered: "delivered"
    }
  }

  /// The word with that name; what was certain about it is not kept with a name.
  public init?(name: String) {
    let words: [Receipt.Word] = [
      .neverHeardOf(isCertain: false), .underWay, .accepted, .noWord, .failed(suppresses: nil), .delivered,
    ]
    guard let word = words.first(where: { $0.name == name }) else { return nil }
    self = word
  }

  /// How much a word with this name weighs, 0 for none: of several about one attempt the weightiest counts, in whatever
  /// order they come.
  public static func weight(_ name: String?) -> Int {
    name.flatMap { Self(name: $0) }?.weight ?? 0
  }

  /// See ``weight(_:)``.
  var weight: Int {
    switch self {
    case .neverHeardOf: 1
    case .underWay: 2
    case .accepted: 3
    case .noWord: 4
    case .failed: 5
    case .delivered: 6
    }
  }

  /// Whether there is nothing more to be learnt about the attempt.
  public var isFinal: Bool {
    switch self {
    case .delivered, .failed, .noWord: true
    case .neverHeardOf, .underWay, .accepted: false
    }
  }
}
