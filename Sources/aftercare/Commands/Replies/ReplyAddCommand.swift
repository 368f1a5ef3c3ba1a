import AftercareCore
import AftercareMail
import AftercareStore
import AftercareWorkers
import ArgumentParser
import Foundation

/// `reply add`: a reply from a pipe or by hand.
struct ReplyAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Hand in a reply: a mail from standard input, or what somebody wrote or said.",
    discussion: """
      It is stored whole, then read at once: matched to its client, triaged, and acted on. The same mail twice is one.

        aftercare reply add < mail.eml                        for a mail server's pipe
        aftercare reply add --channel sms --from +353861234567 --text -
      """)

  @OptionGroup var global: GlobalOptions
  @Option(help: "email (a whole mail on standard input), sms, or call (what somebody said on the telephone).")
  var channel: Channel = .email
  @Option(help: ArgumentHelp("The sender's number, for sms and call.", valueName: "number"))
  var from: String?
  @Option(help: ArgumentHelp("The words; - reads them from standard input.", valueName: "text"))
  var text: String?
  @OptionGroup var showing: ShowingOptions

  func run() async throws {
    let configuration = try await global.configuration()
    let room = RoomForReplies(database: configuration.database)
    let assembly = try await room.making { try Assembly.open(configuration, for: .command) }
    let now = assembly.now
    let raw = try reply(assembly, now: now)
    if raw.channel == .email, let sent = assembly.store.loopTokens.madeAt(inMail: raw.bytes) {
      Terminal.say("The loop test's mail of \(assembly.clock.moment(sent)) came back.")
      return
    }
    let received = try await room.making {
      try await assembly.ensureStaff(now: now)
      return try await assembly.store.receive([raw], actor: assembly.actor, now: now)
    }
    let reader = ReplyReader(
      inbox: assembly.store, mailReader: MailReadingProcess(), rules: assembly.configuration.replyRules
    ) { Terminal.note("reply \($0): \($1)") }
    _ = try await room.making { try await reader.run(now: now) }
    guard let id = received.first?.id else { return }
    let row = try await assembly.store.reply(id)
    if received.first?.isNew == false { Terminal.note("this reply was handed in before: nothing was done again") }
    try showing.format.print(row.withoutConduct) {
      [PrintableText.line("Reply \(row.id) from \(ReplySentences.sender(row)): \(ReplySentences.verdict(row)).")]
    }
  }

  private func reply(_ assembly: Assembly, now: Instant) throws -> RawReply {
    guard channel != .email else {
      guard text == nil, from == nil else {
        throw UsageProblem(
          "a mail is read whole from standard input: leave out --from and --text, or add --channel sms")
      }
      let bytes = Array(try StandardInput.bytes())
      guard !bytes.isEmpty else { throw DataProblem("standard input is empty: pipe a mail into this command") }
      return RawReply(
        channel: .email, wayIn: .pipe, bytes: bytes, receivedAt: now, dedupeKey: DedupeKey.mail(bytes))
    }
    let number = try sender(assembly.configuration.clinic.country)
    let words = try StandardInput.freeText(text, name: "--text", question: "What did the client write or say")
    return RawReply(
      channel: channel, wayIn: channel == .call ? .phone : .hand, sender: number, bytes: Array(words.utf8),
      receivedAt: now, dedupeKey: DedupeKey.told(by: number.text, text: words, at: now))
  }

  private func sender(_ country: Country) throws -> PhoneNumber {
    guard let from else { throw UsageProblem("--from is missing: give the sender's number") }
    guard let number = PhoneNumber(from, country: country) else {
      throw DataProblem("--from is not a telephone number: write it with country code, +353…")
    }
    return number
  }
}
