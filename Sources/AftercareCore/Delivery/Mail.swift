/// A mail to be composed: values in, bytes out (``MailComposer``).
public struct OutgoingMail: Hashable, Sendable {
  /// The clinic's name, any Unicode text, for the From header.
  public var fromName: String
  /// The clinic's address: From, and the envelope's sender.
  public var from: EmailAddress
  /// The recipient's name, any Unicode text; empty for none.
  public var toName: String
  /// The recipient.
  public var to: EmailAddress
  /// One line, any Unicode text.
  public var subject: String
  /// The plain text, line ends `\n`, any Unicode text.
  public var text: String
  /// The stable `Message-ID` without angle brackets.
  public var messageID: String
  /// For the Date header.
  public var date: Instant
  /// The `Message-ID` this one answers, without angle brackets; nil for none.
  public var inReplyTo: String?
  /// Where unsubscribe mails go (`List-Unsubscribe: <mailto:…>`); nil for staff mail.
  public var unsubscribe: EmailAddress?
  /// An `https://` URL to which a mail program may post instead (RFC 8058); nil for none.
  public var unsubscribeURL: String?
  /// Whether no person wrote it: adds `Auto-Submitted` (RFC 3834) and `X-Auto-Response-Suppress`.
  public var isAutomatic: Bool

  /// Makes a mail from its parts.
  public init(
    fromName: String, from: EmailAddress, toName: String, to: EmailAddress, subject: String, text: String,
    messageID: String, date: Instant, inReplyTo: String? = nil, unsubscribe: EmailAddress? = nil,
    unsubscribeURL: String? = nil, isAutomatic: Bool = true
  ) {
    self.fromName = fromName
    self.from = from
    self.toName = toName
    self.to = to
    self.subject = subject
    self.text = text
    self.messageID = messageID
    self.date = date
    self.inReplyTo = inReplyTo
    self.unsubscribe = unsubscribe
    self.unsubscribeURL = unsubscribeURL
    self.isAutomatic = isAutomatic
  }
}

/// Turns a mail's values into RFC 5322 bytes.
public protocol MailComposer: Sendable {
  /// The whole message, CRLF line ends. The same mail gives the same bytes.
  func compose(_ mail: OutgoingMail) -> [UInt8]
}

/// What a received mail says, read from its bytes (``MailReader``).
public struct IncomingMail: Hashable, Codable, Sendable {
  /// The first From address; nil when there is none that passes ``EmailAddress``.
  public var from: EmailAddress?
  /// Every recipient of To and Cc that passes ``EmailAddress``.
  public var recipients: [EmailAddress] = []
  /// The decoded subject, one line.
  public var subject = ""
  /// Its own `Message-ID` without angle brackets; nil when missing.
  public var messageID: String?
  /// `In-Reply-To` then `References`, newest first, without angle brackets and repetitions.
  public var references: [String] = []
  /// The Date header; nil when missing or unreadable.
  public var date: Instant?
  /// The best text part, decoded to Unicode, line ends `\n`; from HTML when there was no plain one, quoted history
  /// marked with `>` then too.
  public var text = ""
  /// Whether no person wrote it (RFC 3834 and the headers that mail programs use instead).
  public var isAutomatic = false
  /// What it reports, when it is a delivery status notification (RFC 3464).
  public var bounces: [Bounce] = []
  /// Whether it carries a picture, sound or film that a person should look at.
  public var hasMedia = false

  /// Makes an empty mail, to be filled.
  public init() {}
}

/// One recipient's fate in a delivery status notification (RFC 3464 §2.3).
public struct Bounce: Hashable, Codable, Sendable {
  /// What became of it.
  public enum Action: String, Codable, Sendable, CaseIterable {
    /// It will not arrive.
    case failed
    /// Not yet.
    case delayed
    /// It arrived.
    case delivered
    /// It went on to a server that tells no more.
    case relayed
    /// It went on to several people.
    case expanded
  }

  /// `Final-Recipient`, else `Original-Recipient`; nil when unreadable.
  public var recipient: EmailAddress?
  /// `Original-Recipient`: the address we wrote to, where a forwarding changed it; nil when missing.
  public var originalRecipient: EmailAddress?
  /// `Action`.
  public var action: Action
  /// `Status`, RFC 3463: `5.1.1`; empty when missing.
  public var status: String
  /// The `Message-ID` of the returned message without angle brackets; nil when it was not returned.
  public var originalMessageID: String?

  /// Makes a bounce from its fields.
  public init(
    recipient: EmailAddress?, originalRecipient: EmailAddress? = nil, action: Action, status: String,
    originalMessageID: String?
  ) {
    self.recipient = recipient
    self.originalRecipient = originalRecipient
    self.action = action
    self.status = status
    self.originalMessageID = originalMessageID
  }
}

/// Reads the bytes of a mail that anybody may have sent.
public protocol MailReader: Sendable {
  /// Reads `raw`, whatever it is; nil when no header at all can be found in it. Throws when reading came to no end.
  func read(_ raw: [UInt8]) async throws(MailReadingFailure) -> IncomingMail?
  /// Reads `raw`, and says which mail will be asked for next: a reader elsewhere can be at it already.
  func read(_ raw: [UInt8], before next: [UInt8]?) async throws(MailReadingFailure) -> IncomingMail?
  /// Nothing waits to be read: gives back what was kept ready for the next mail.
  func rest() async
}

extension MailReader {
  /// Reads `raw` alone.
  public func read(_ raw: [UInt8], before next: [UInt8]?) async throws(MailReadingFailure) -> IncomingMail? {
    try await read(raw)
  }

  /// Nothing was kept ready.
  public func rest() async {}
}

/// A mail could not be read to its end: the mail ended the reader, or took it too long.
public struct MailReadingFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What happened to the reader; nothing of the mail.
  public let description: String

  /// Makes a failure with its one line.
  public init(_ description: String) { self.description = description }
}
