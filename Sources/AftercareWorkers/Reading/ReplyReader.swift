public import AftercareCore

/// Reads replies that were received: parse, then let the store identify, decide and apply in one transaction.
public struct ReplyReader: Sendable {
  private let inbox: any Inbox
  private let mailReader: any MailReader
  private let rules: ReplyRules

  /// Makes a reader.
  public init(inbox: any Inbox, mailReader: any MailReader, rules: ReplyRules) {
    self.inbox = inbox
    self.mailReader = mailReader
    self.rules = rules
  }

  /// Reads all that waits; returns what each came to, oldest first.
  public func run(now: Instant) async throws -> [ReadReply] {
    var read: [ReadReply] = []
    while let reply = try await inbox.beginReading(now: now, parking: { rules.decide($0, kind: .unreadable, now: now) })
    {
      let parsed = parse(reply.raw)
      read.append(
        try await inbox.read(reply.id, as: parsed, now: now) { rules.decide($0, kind: parsed.kind, now: now) })
      SignOfLife.give()
    }
    return read
  }

  private func parse(_ raw: RawReply) -> ParsedReply {
    guard raw.channel == .email else {
      return ParsedReply(
        kind: .client, sender: raw.sender.map(ContactAddress.phone), text: String(decoding: raw.bytes, as: UTF8.self),
        writtenAt: raw.writtenAt)
    }
    guard let mail = mailReader.read(raw.bytes) else { return ParsedReply(kind: .unreadable, sender: nil, text: "") }
    let kind: ReplyKind = mail.bounces.isEmpty ? (mail.isAutomatic ? .automatic : .client) : .bounce
    return ParsedReply(
      kind: kind, sender: mail.from.map(ContactAddress.email), text: Self.words(mail), subject: mail.subject,
      messageID: mail.messageID, references: mail.references,
      writtenAt: [raw.writtenAt, mail.date].compactMap { $0 }.min(),
      hasMedia: mail.hasMedia, bounces: mail.bounces)
  }

  /// The text, with the subject before it where the subject says what the text does not: a mail program's unsubscribe
  /// button writes nothing else, and some people never get beyond it.
  private static func words(_ mail: IncomingMail) -> String {
    guard !mail.subject.isEmpty, mail.subject.prefixMatch(of: /(?i)(re|aw|rv|fwd?|wg|sv|antw|res)\s*:/) == nil else {
      return mail.text
    }
    if mail.text.allSatisfy(\.isWhitespace) { return mail.subject }
    let said = Triage.read(mail.subject)
    return !mail.isHTML && (said.level == .red || said.optOut) ? mail.subject + "\n" + mail.text : mail.text
  }
}
