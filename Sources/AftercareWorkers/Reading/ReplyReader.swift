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

  /// Readings begun together: they share a commit.
  private static let begunAtOnce = 1000
  /// Replies decided together, at most: whoever else writes waits for them.
  private static let decidedAtOnce = 64

  /// Reads all that waits; returns what each came to, oldest first.
  public func run(now: Instant) async throws -> [ReadReply] {
    var read: [ReadReply] = []
    while true {
      let begun = try await inbox.beginReading(atMost: Self.begunAtOnce, now: now) {
        rules.decide($0, kind: .unreadable, now: now)
      }
      if begun.isEmpty { break }
      read += try await self.read(begun, now: now)
    }
    await mailReader.rest()
    return read
  }

  /// In portions that grow, each decided in one transaction while the next is parsed: the first reply is acted on as soon
  /// as if it came alone, and none waits for more replies than came before it.
  private func read(_ begun: [UnreadReply], now: Instant) async throws -> [ReadReply] {
    var read: [ReadReply] = []
    var portion = await parse(begun[...], atMost: 1)
    while true {
      let (parsed, rest) = portion
      let size = min(read.count + 2, Self.decidedAtOnce)
      (portion, _) = try await SideBySide.both {
        await parse(rest, atMost: size)
      } _: {
        guard !parsed.isEmpty else { return }
        SignOfLife.give()
        read += try await inbox.read(parsed, now: now) { rules.decide($0, kind: $1, now: now) }
      }
      if rest.isEmpty { return read }
    }
  }

  /// Parses the first of `replies`. A mail that ends its reader ends the portion: it may have taken long.
  private func parse(_ replies: ArraySlice<UnreadReply>, atMost count: Int) async -> (
    parsed: [ParsedReply.Numbered], rest: ArraySlice<UnreadReply>
  ) {
    var parsed: [ParsedReply.Numbered] = []
    for (index, reply) in zip(replies.indices, replies).prefix(count) {
      SignOfLife.give()
      let next = replies[(index + 1)...].first?.raw
      do throws(MailReadingFailure) {
        parsed.append(ParsedReply.Numbered(id: reply.id, parsed: try await parse(reply.raw, before: next)))
      } catch {
        // It stays unread, and its reading counts as begun: next it comes alone, and after two of those a person has it.
        onFailure(reply.id, error)
        return (parsed, replies.drop { $0.id != reply.id }.dropFirst())
      }
    }
    return (parsed, replies.dropFirst(count))
  }

  private func parse(_ raw: RawReply, before next: RawReply?) async throws(MailReadingFailure) -> ParsedReply {
    guard raw.channel == .email else {
      return ParsedReply(
        kind: .client, sender: raw.sender.map(ContactAddress.phone), text: String(decoding: raw.bytes, as: UTF8.self),
        writtenAt: raw.writtenAt)
    }
    let nextMail = next.flatMap { $0.channel == .email ? $0.bytes : nil }
    guard let mail = try await mailReader.read(raw.bytes, before: nextMail) else {
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
    guard !mail.subject.isEmpty, !isAnswer(mail.subject) else { return mail.text }
    if mail.text.allSatisfy(\.isWhitespace) { return mail.subject }
    let said = Triage.read(mail.subject)
    return said.level == .red || said.optOut ? mail.subject + "\n" + mail.text : mail.text
  }

  /// What mail programs write before the subject of what they answer, or hand on.
  private static let answers: Set<String> = ["re", "aw", "rv", "fw", "fwd", "wg", "sv", "antw", "res"]

  private static func isAnswer(_ subject: String) -> Bool {
    let word = subject.prefix { $0.isLetter }
    return answers.contains(word.lowercased()) && subject.dropFirst(word.count).first { !$0.isWhitespace } == ":"
  }
}
