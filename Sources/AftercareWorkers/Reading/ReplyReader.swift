public import AftercareCore

/// Reads replies that were received: parse, then let the store identify, decide and apply in one transaction.
public struct ReplyReader: Sendable {
  private let inbox: any Inbox
  private let mailReader: any MailReader
  private let rules: ReplyRules
  private let onFailure: @Sendable (_ replyID: Int64, _ failure: MailReadingFailure) -> Void

  /// Makes a reader; `onFailure` is told of each mail whose reading came to no end.
  public init(
    inbox: any Inbox, mailReader: any MailReader, rules: ReplyRules,
    onFailure: @escaping @Sendable (_ replyID: Int64, _ failure: MailReadingFailure) -> Void
  ) {
    self.inbox = inbox
    self.mailReader = mailReader
    self.rules = rules
    self.onFailure = onFailure
  }

  /// Reads all that waits; returns what each came to, oldest first.
  public func run(now: Instant) async throws -> [ReadReply] {
    var read: [ReadReply] = []
    while let reply = try await inbox.beginReading(now: now, parking: { rules.decide($0, kind: .unreadable, now: now) })
    {
      SignOfLife.give()
      do {
        let parsed = try await parse(reply.raw)
        read.append(
          try await inbox.read(reply.id, as: parsed, now: now) { rules.decide($0, kind: parsed.kind, now: now) })
      } catch let error as MailReadingFailure {
        // It stays unread, and its reading counts as begun: after the second without end a person has it.
        onFailure(reply.id, error)
      }
    }
    await mailReader.rest()
    return read
  }

  private func parse(_ raw: RawReply) async throws -> ParsedReply {
    guard raw.channel == .email else {
      return ParsedReply(
        kind: .client, sender: raw.sender.map(ContactAddress.phone), text: String(decoding: raw.bytes, as: UTF8.self),
        writtenAt: raw.writtenAt)
    }
    guard let mail = try await mailReader.read(raw.bytes) else {
      return ParsedReply(kind: .unreadable, sender: nil, text: "")
    }
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
    return said.level == .red || said.optOut ? mail.subject + "\n" + mail.text : mail.text
  }
}
