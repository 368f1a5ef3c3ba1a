import AftercareCore
import AftercareStore
import AftercareWorkers
import Logging
import Synchronization
import Testing

@Suite struct LoopTestTests {
  private let bench: ClinicBench
  private let address: EmailAddress

  init() throws {
    bench = try ClinicBench()
    address = try #require(EmailAddress("care@clinic.example"))
  }

  private func run(_ gateway: ScriptedGateway, _ source: any ReplySource) async throws -> LoopTest.Result {
    try await LoopTest(
      gateway: gateway, source: source, composer: HeaderComposer(), tokens: bench.store.loopTokens,
      timekeeper: bench.clock
    ).run(address: address, name: "Calm Hands", patience: .seconds(10))
  }

  @Test(arguments: [("INBOX", false), ("Junk", true)])
  func `its mail is found among others, and nothing is taken`(place: String, isSuspect: Bool) async throws {
    let gateway = ScriptedGateway()
    let source = ScriptedMailbox { look in
      let other = ScriptedMailbox.mail("From: anna1@mail.example\r\n\r\nfine")
      return switch look {
      case 1: (place, isSuspect, [other])
      default: (place, isSuspect, [other] + gateway.parcels.map(ScriptedMailbox.mail))
      }
    }
    #expect(
      try await run(gateway, source) == .cameBack(after: .zero, place: place, isSuspect: isSuspect))
    #expect(source.marks == [[:], [place: "1"]])
    #expect(source.taken == [[false], [false, false]])
    guard case .mail(let from, let to, _, _) = try #require(gateway.parcels.first) else { return }
    #expect(gateway.parcels.count == 1 && from == address && to == address)
  }

  @Test func `an older test's mail is not taken for this one's, and patience ends`() async throws {
    let older = bench.store.loopTokens.token(madeAt: bench.clock.now - .minutes(1))
    let source = ScriptedMailbox { _ in
      ("INBOX", false, [ScriptedMailbox.mail("Message-ID: <\(older)@clinic.example>\r\n\r\n")])
    }
    let result = Task { try await run(ScriptedGateway(), source) }
    for second in [2, 4, 6, 8, 10] {
      let wanted = await bench.clock.nextSleep()
      #expect(wanted == bench.clock.now + .seconds(2), "\(second)")
      bench.clock.advance(to: wanted)
    }
    #expect(try await result.value == .lost(after: .seconds(10), nil))
  }

  @Test func `a mailbox that cannot be read, or a server that takes nothing, is said`() async throws {
    let trouble = FetchTrouble(summary: "IMAP: no", stop: .logInRefused)
    let gateway = ScriptedGateway()
    #expect(try await run(gateway, ScriptedMailbox(trouble: trouble)) == .notRead(trouble))
    #expect(gateway.parcels.isEmpty)
    let refusal = Outcome.gatewayStopped(GatewayAnswer(code: 535, summary: "SMTP 535"), .logInRefused)
    let refusing = ScriptedGateway { _ in refusal }
    #expect(try await run(refusing, ScriptedMailbox { _ in ("INBOX", false, []) }) == .notSent(refusal))
  }

  @Test(arguments: [true, false]) func `to the service it is no reply, and done with`(isMessageIDKept: Bool)
    async throws
  {
    let token = bench.store.loopTokens.token(madeAt: bench.clock.now)
    let id = isMessageIDKept ? "\(token)@clinic.example" : "other@provider.example"
    let loop = "Message-ID: <\(id)>\r\nSubject: \(LoopTokens.subject)\r\n \(token)\r\n\r\nnumb"
    let forged = loop.replacing(token.suffix(16), with: "0000000000000000")
    let answer = "Message-ID: <1@client.example>\r\nSubject: Re: \(LoopTokens.subject) \(token)\r\n\r\nnumb"
    let source = ScriptedMailbox { _ in ("INBOX", false, [loop, forged, answer].map(ScriptedMailbox.mail)) }
    try await bench.store.keepWays([source.way], now: bench.clock.now)
    let fetch = FetchTurn(
      source: source, desk: bench.store, mailReader: NoMailReader(), every: .seconds(30), timekeeper: bench.clock,
      logger: Logger(label: "test"))
    #expect(try await fetch.run().received == 2)
    #expect(source.taken == [[true, true, true]])
    #expect(try await bench.store.status(now: bench.clock.now).unreadReplies == 2)
  }
}

/// A mailbox as a test fills it: by the number of the look.
private final class ScriptedMailbox: ReplySource {
  let way = WatchedWay(wayIn: .mailbox, channel: .email, account: "care", isWayBack: true)
  private let batch: @Sendable (_ look: Int) -> (place: String, isSuspect: Bool, replies: [RawReply])
  private let trouble: FetchTrouble?
  private let seen = Mutex<(marks: [[String: String]], taken: [[Bool]])>(([], []))

  init(_ batch: @escaping @Sendable (Int) -> (place: String, isSuspect: Bool, replies: [RawReply])) {
    self.batch = batch
    trouble = nil
  }

  init(trouble: FetchTrouble) {
    batch = { _ in ("", false, []) }
    self.trouble = trouble
  }

  /// From where each look began.
  var marks: [[String: String]] { seen.withLock { $0.marks } }
  /// What was taken at each look.
  var taken: [[Bool]] { seen.withLock { $0.taken } }

  static func mail(_ text: String) -> RawReply {
    let bytes = Array(text.utf8)
    return RawReply(
      channel: .email, wayIn: .mailbox, bytes: bytes, receivedAt: Instant(milliseconds: 0),
      dedupeKey: DedupeKey.mail(bytes))
  }

  static func mail(_ parcel: Parcel) -> RawReply {
    guard case .mail(_, _, let bytes, _) = parcel else { return mail("") }
    return mail(String(decoding: bytes, as: UTF8.self))
  }

  func fetch(
    since marks: [String: String], now: Instant, handing take: @Sendable (FetchedReplies) async throws -> [Bool]
  ) async throws -> FetchReport {
    if let trouble { return FetchReport(hasWorked: false, trouble: trouble) }
    let look = seen.withLock { seen in
      seen.marks.append(marks)
      return seen.marks.count
    }
    let (place, isSuspect, replies) = batch(look)
    let taken = try await take(
      FetchedReplies(place: place, mark: "\(look)", replies: replies, isSuspect: isSuspect))
    seen.withLock { $0.taken.append(taken) }
    return FetchReport(hasWorked: true)
  }

  func interrupt() {}
  func close() async {}
}

/// Writes the few header fields these tests read.
private struct HeaderComposer: MailComposer {
  func compose(_ mail: OutgoingMail) -> [UInt8] {
    Array("Message-ID: <\(mail.messageID)>\r\nSubject: \(mail.subject)\r\n\r\n\(mail.text)".utf8)
  }
}

private struct NoMailReader: MailReader {
  func read(_ raw: [UInt8]) throws(MailReadingFailure) -> IncomingMail? { nil }
}
