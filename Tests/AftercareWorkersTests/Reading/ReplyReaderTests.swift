import AftercareCore
import AftercareStore
import AftercareWorkers
import Synchronization
import Testing

@Suite struct ReplyReaderTests {
  private let bench: ClinicBench

  init() throws { bench = try ClinicBench() }

  private func text(_ words: String, from number: String = "+353861234511") -> RawReply {
    RawReply(
      channel: .sms, wayIn: .pipe, sender: PhoneNumber(number), bytes: Array(words.utf8),
      receivedAt: bench.clock.now, dedupeKey: "test:\(number):\(words)")
  }

  private func mail(_ bytes: String) -> RawReply {
    RawReply(
      channel: .email, wayIn: .pipe, bytes: Array(bytes.utf8), receivedAt: bench.clock.now,
      dedupeKey: DedupeKey.mail(Array(bytes.utf8)))
  }

  private var reader: ReplyReader {
    ReplyReader(inbox: bench.store, mailReader: HeaderReader(), rules: bench.replyRules) { _, _ in }
  }

  private func read(_ replies: RawReply...) async throws -> [ReadReply] {
    _ = try await bench.store.receive(replies, actor: .service, now: bench.clock.now)
    return try await reader.run(now: bench.clock.now)
  }

  @Test func `a text finds its client by her number, oldest first, each once`() async throws {
    _ = try await bench.addLead()
    try await bench.book(1...1, channel: .sms)
    let replies = try await read(text("my foot has gone numb"), text("all good thanks"))
    #expect(replies.map(\.id) == [1, 2] && replies.allSatisfy { $0.clientID == 1 && $0.matchedBy == .sender })
    #expect(replies.map(\.verdict?.level) == [.red, .ok])
    #expect(replies.map(\.followUpID) == [1, nil])
    #expect(try await bench.states(.alert).count == 2)
    #expect(try await bench.states(.acknowledgement) == ["queued 0"])
    #expect(try await read(text("my foot has gone numb")).isEmpty)
  }

  @Test func `STOP ends check-ins before the planner has run`() async throws {
    try await bench.book(1...1, channel: .sms)
    _ = try await read(text("STOP"))
    bench.clock.advance(to: try bench.at("2026-11-17 14:00"))
    let gateway = ScriptedGateway(.sms)
    _ = try await bench.dispatcher(gateway).run()
    #expect(gateway.parcels.isEmpty)
    _ = try await bench.planner.run(now: bench.clock.now)
    #expect(try await bench.states().allSatisfy { !$0.hasPrefix("queued") && !$0.hasPrefix("sen") })
  }

  @Test func `the lead takes a follow-up by its number`() async throws {
    _ = try await bench.addLead()
    try await bench.book(1...1, channel: .sms)
    _ = try await read(text("my foot has gone numb"))
    let replies = try await read(text("1", from: "+35315550101"))
    #expect(replies.map(\.kind) == [.staff] && replies.first?.followUpID == 1 && replies.first?.verdict == nil)
    #expect(try await bench.store.followUps(includingClosed: false, clientID: 1, limit: 1).first?.state == .taken)
  }

  @Test func `a mail is parsed; what cannot be is amber, and stops nothing`() async throws {
    _ = try await bench.addLead()
    try await bench.book(1...1)
    let replies = try await read(
      mail(""), mail("From: anna1@mail.example\n\nis it ok to go running?"),
      mail("From: anna1@mail.example\nAuto-Submitted: auto-replied\n\nI am away"), mail("From: x@mail.example\n\nhello")
    )
    #expect(replies.map(\.kind) == [.unreadable, .client, .automatic, .client])
    #expect(replies.map(\.clientID) == [nil, 1, 1, nil])
    #expect(replies.map(\.followUpID) == [1, 2, nil, nil])
    let levels = try await bench.store.followUps(includingClosed: false, clientID: nil, limit: 9).map(\.level)
    #expect(Set(levels) == [.amber, .question])
  }

  @Test func `a mail that came back stops the address`() async throws {
    try await bench.book(1...1)
    bench.clock.advance(to: try bench.at("2026-11-17 14:00"))
    let gateway = ScriptedGateway()
    _ = try await bench.dispatcher(gateway).run()
    let reference = try #require(gateway.parcels.first?.reference)
    let replies = try await read(mail("From: daemon@mail.example\nBounce: \(reference)@calmhands.example\n\n"))
    #expect(replies.map(\.kind) == [.bounce])
    #expect(try await bench.states() == ["failed(bounced) 1"])
    #expect(try await bench.store.client(1).contactPoints.map(\.suppressed) == [.hardBounce])
  }

  @Test func `a mail that ends its reader is told of each time, parked, and stops nothing`() async throws {
    _ = try await bench.addLead()
    try await bench.book(1...1)
    let failures = Mutex<[Int64]>([])
    let reader = ReplyReader(inbox: bench.store, mailReader: HeaderReader(), rules: bench.replyRules) { id, failure in
      failures.withLock { $0.append(id) }
    }
    _ = try await bench.store.receive(
      [mail("Poison: yes\n\n"), mail("From: anna1@mail.example\n\nmy foot has gone numb")], actor: .service,
      now: bench.clock.now)
    let replies = try await reader.run(now: bench.clock.now)
    #expect(replies.map(\.id) == [2] && replies.map(\.verdict?.level) == [.red])
    // Once with the other, twice alone.
    #expect(failures.withLock { $0 } == [1, 1, 1])
    let levels = try await bench.store.followUps(includingClosed: false, clientID: nil, limit: 9).map(\.level)
    #expect(Set(levels) == [.amber, .red])
  }

  @Test(arguments: [1, 2, 5, 9, 12]) func `in a flood only the mail that ends its reader is parked`(poison: Int)
    async throws
  {
    _ = try await bench.addLead()
    try await bench.book(1...1)
    let mails = (1...12).map {
      mail($0 == poison ? "Poison: yes\n\n" : "From: anna1@mail.example\n\nall good thanks, \($0)")
    }
    _ = try await bench.store.receive(mails, actor: .service, now: bench.clock.now)
    let replies = try await reader.run(now: bench.clock.now)
    #expect(replies.map(\.id) == (1...12).filter { $0 != poison }.map(Int64.init))
    #expect(try await bench.store.reply(Int64(poison)).kind == .unreadable)
    #expect(try await bench.store.status(now: bench.clock.now).unreadReplies == 0)
  }

  @Test func `the first of a flood is acted on before the rest is looked at`() async throws {
    _ = try await bench.addLead()
    try await bench.book(1...1)
    let followUps = Mutex<[Int]>([])
    let store = bench.store
    let reader = ReplyReader(
      inbox: store,
      mailReader: WatchedReader { _ in
        let open = try? await store.followUps(includingClosed: false, clientID: nil, limit: 9).count
        followUps.withLock { $0.append(open ?? -1) }
      }, rules: bench.replyRules
    ) { _, _ in }
    let mails =
      [mail("From: anna1@mail.example\n\nmy foot has gone numb")]
      + (2...7).map { mail("From: x@mail.example\n\n\($0)") }
    _ = try await store.receive(mails, actor: .service, now: bench.clock.now)
    _ = try await reader.run(now: bench.clock.now)
    // The second and third are parsed while the first is decided.
    #expect(followUps.withLock { [$0.first ?? -1] + $0.dropFirst(3) } == [0, 1, 1, 1, 1])
  }

  @Test func `a reply that ends its reader twice is parked, and the next one is read`() async throws {
    _ = try await bench.addLead()
    try await bench.book(1...1, channel: .sms)
    _ = try await bench.store.receive(
      [text("poison"), text("all good thanks")], actor: .service, now: bench.clock.now)
    let rules = bench.replyRules
    let now = bench.clock.now
    for _ in 1...2 {
      let begun = try await bench.store.beginReading(atMost: 1, now: now) {
        rules.decide($0, kind: .unreadable, now: now)
      }
      #expect(begun.map(\.id) == [1])
    }
    #expect(try await reader.run(now: now).map(\.id) == [2])
    let parked = try await bench.store.followUps(includingClosed: false, clientID: nil, limit: 9)
    #expect(parked.map(\.level) == [.amber] && parked.map(\.replyId) == [1])
  }
}

/// Reads the few header fields these tests write; nil for a mail without any.
private struct HeaderReader: MailReader {
  func read(_ raw: [UInt8]) throws(MailReadingFailure) -> IncomingMail? {
    guard !raw.isEmpty else { return nil }
    guard !raw.starts(with: "Poison:".utf8) else { throw MailReadingFailure("the mail ended its reader") }
    var mail = IncomingMail()
    let lines = String(decoding: raw, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines.prefix(while: { !$0.isEmpty }) {
      let field = line.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } }
      guard field.count == 2 else { continue }
      switch field[0] {
      case "From": mail.from = EmailAddress(String(field[1]))
      case "Auto-Submitted": mail.isAutomatic = true
      case "Bounce":
        mail.bounces = [Bounce(recipient: nil, action: .failed, status: "5.1.1", originalMessageID: String(field[1]))]
      default: break
      }
    }
    mail.text = lines.drop { !$0.isEmpty }.dropFirst().joined(separator: "\n")
    return mail
  }
}

/// Lets a test look when a mail is about to be read.
private struct WatchedReader: MailReader {
  let onRead: @Sendable ([UInt8]) async -> Void

  func read(_ raw: [UInt8]) async throws(MailReadingFailure) -> IncomingMail? {
    await onRead(raw)
    return try HeaderReader().read(raw)
  }
}
