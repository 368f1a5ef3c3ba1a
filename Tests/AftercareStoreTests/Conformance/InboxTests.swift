import AftercareCore
import Testing

@Suite struct InboxTests {
  @Test(arguments: Backend.all) func `a reply is stored whole, once for each dedupe key`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let bytes: [UInt8] = [0, 0xff, 0x0d, 0x0a] + Array("numb \u{1F9B6}".utf8)
    let replies = ["a", "b", "a"].map {
      RawReply(
        channel: .email, wayIn: .mailbox, bytes: bytes, receivedAt: Week.tuesday(12), writtenAt: Week.tuesday(11),
        dedupeKey: $0)
    }
    let received = try await clinic.ports.receive(replies, actor: .service, now: Week.tuesday(12))
    #expect(received.map(\.isNew) == [true, true, false])
    #expect(received.first?.id == received.last?.id)
    let again = try await clinic.ports.receive(replies, actor: .service, now: Week.tuesday(13))
    #expect(again.map(\.id) == received.map(\.id))
    #expect(again.allSatisfy { !$0.isNew })
    let unread = try #require(
      try await clinic.ports.beginReading(now: Week.tuesday(13)) { _ in ReplyDecision() })
    #expect(unread.raw == replies.first)
    #expect(unread.id == received.first?.id)
  }

  @Test func `what is longer than a mebibyte is cut and says so`() async throws {
    let clinic = try Clinic()
    let bytes = [UInt8](repeating: 65, count: RawReply.byteLimit + 1)
    let raw = RawReply(channel: .email, wayIn: .pipe, bytes: bytes, receivedAt: Week.tuesday(12), dedupeKey: "long")
    _ = try await clinic.ports.receive([raw], actor: .service, now: Week.tuesday(12))
    let unread = try #require(
      try await clinic.ports.beginReading(now: Week.tuesday(12)) { _ in ReplyDecision() })
    #expect(unread.raw.bytes.count == RawReply.byteLimit)
    #expect(unread.raw.isTruncated)
  }

  @Test(arguments: Backend.all) func `replies are read oldest first, each once`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let first = try await clinic.receive("one", from: Numbers.anna, at: Week.tuesday(12))
    let second = try await clinic.receive("two", from: Numbers.anna, at: Week.tuesday(13))
    for expected in [first, second] {
      let unread = try #require(
        try await clinic.ports.beginReading(now: Week.tuesday(14)) { _ in ReplyDecision() })
      #expect(unread.id == expected.id)
      let parsed = ParsedReply(kind: .client, sender: .phone(try clinic.phone(Numbers.anna)), text: "words")
      _ = try await clinic.ports.read(unread.id, as: parsed, now: Week.tuesday(14)) { _ in ReplyDecision() }
    }
    #expect(try await clinic.ports.beginReading(now: Week.tuesday(14)) { _ in ReplyDecision() } == nil)
  }

  @Test(arguments: Backend.all) func `a reply begun twice without end is parked and opens an amber follow-up`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    let poison = try await clinic.receive("poison", from: Numbers.anna, at: Week.tuesday(12))
    let next = try await clinic.receive("harmless", from: Numbers.anna, at: Week.tuesday(13))
    let now = Week.tuesday(14)
    let parking: @Sendable (ReplyFacts) -> ReplyDecision = { facts in
      ReplyDecision(
        kind: .unreadable, verdict: Verdict(level: .amber), followUps: [.open(.of(.amber, for: facts, now: now))])
    }
    for _ in 1...2 {
      #expect(try await clinic.ports.beginReading(now: now, parking: parking)?.id == poison.id)
    }
    #expect(try await clinic.ports.beginReading(now: now, parking: parking)?.id == next.id)
    let row = try await clinic.ports.reply(poison.id)
    #expect(row.kind == .unreadable)
    #expect(row.readAt == now)
    #expect(row.clientId == booked.clientID)
    let followUp = try #require(
      try await clinic.ports.followUps(includingClosed: false, clientID: nil, limit: 10).first)
    #expect(followUp.level == .amber)
    #expect(followUp.replyId == poison.id)
  }

  @Test(arguments: Backend.all) func `readings begin together; after a death each begins alone`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let now = Week.tuesday(12)
    for number in 1...5 { try await clinic.receive("\(number)", from: Numbers.anna, at: now) }
    func begin(_ count: Int) async throws -> [Int64] {
      try await clinic.ports.beginReading(atMost: count, now: now) { _ in ReplyDecision(kind: .unreadable) }.map(\.id)
    }
    #expect(try await begin(3) == [1, 2, 3])
    // Whoever began has died: of one of them, but of which?
    #expect(try await begin(9) == [1])
    #expect(try await begin(9) == [1])
    #expect(try await begin(9) == [2])
    #expect(try await clinic.ports.reply(1).kind == .unreadable)
    let parsed = ParsedReply(kind: .client, sender: nil, text: "words")
    for id in [Int64(2), 3] {
      _ = try await clinic.ports.read(id, as: parsed, now: now) { _ in ReplyDecision() }
    }
    #expect(try await begin(9) == [4, 5])
  }

  @Test func `few megabytes are begun together`() async throws {
    let clinic = try Clinic()
    let now = Week.tuesday(12)
    let replies = (1...4).map { number in
      RawReply(
        channel: .email, wayIn: .mailbox, bytes: [UInt8](repeating: 65, count: RawReply.byteLimit), receivedAt: now,
        dedupeKey: "\(number)")
    }
    _ = try await clinic.ports.receive(replies, actor: .service, now: now)
    let begun = try await clinic.ports.beginReading(atMost: 9, now: now) { _ in ReplyDecision() }
    #expect(begun.map(\.id) == [1, 2])
  }

  @Test(arguments: Backend.all) func `several are read in one go, in their order, or none is`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let now = Week.tuesday(12)
    var parsed: [ParsedReply.Numbered] = []
    for text in ["my leg", "is numb"] {
      let received = try await clinic.receive(text, from: Numbers.anna, at: now)
      parsed.append(
        ParsedReply.Numbered(
          id: received.id,
          parsed: ParsedReply(kind: .client, sender: .phone(try clinic.phone(Numbers.anna)), text: text)))
    }
    let heard = Heard()
    await #expect(throws: (any Error).self) {
      let missing = ParsedReply.Numbered(id: 99, parsed: parsed[0].parsed)
      _ = try await clinic.ports.read(parsed + [missing], now: now) { _, _ in ReplyDecision() }
    }
    #expect(try await clinic.ports.status(now: now).unreadReplies == 2)
    let read = try await clinic.ports.read(parsed, now: now) { facts, kind in
      heard.keep(facts)
      return ReplyDecision(kind: kind)
    }
    #expect(read.map(\.id) == [1, 2])
    #expect(heard.facts?.text == "my leg\nis numb")
  }

  @Test(arguments: Backend.all) func `reading writes the verdict, the follow-up and the answers in one go`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let lead = try await clinic.addTherapist(role: .lead)
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    let now = Week.tuesday(12)
    let verdict = Verdict(level: .red, urgent: true, flags: [.numbness, .bladderBowel])
    let read = try await clinic.hear("no feeling, and worse", at: now) { facts in
      let message = MessageDraft(
        kind: .acknowledgement, purpose: .urgent, recipient: .contactPoint(facts.client?.contactPointID ?? 0),
        channel: .sms, sendFrom: now, notAfter: now + .minutes(30), actBy: now + .minutes(15))
      return ReplyDecision(
        verdict: verdict, followUps: [.open(.of(.red, urgent: true, for: facts, now: now))], messages: [message])
    }
    #expect(read.clientID == booked.clientID)
    #expect(read.verdict == verdict)
    let row = try await clinic.ports.reply(read.id)
    #expect(row.level == .red)
    #expect(row.urgent)
    #expect(row.flags == [.numbness, .bladderBowel])
    #expect(row.followUpId == read.followUpID)
    let words = try #require(
      try await clinic.ports.words(ofReply: read.id, actor: .account("ciara"), now: now))
    #expect(words.text == "no feeling, and worse")
    #expect(words.verdict == verdict)
    let due = try await clinic.ports.due(.sms, now: now, limit: 10)
    #expect(due.map(\.kind) == [.alert, .acknowledgement])
    #expect(due.first?.followUp?.urgent == true)
    #expect(due.first?.address.description == Numbers.therapist)
    #expect(due.last?.actBy == now + .minutes(15))
    #expect(try await clinic.ports.followUp(try #require(read.followUpID)).followUp.therapistId == lead)
  }

  @Test(arguments: Backend.all) func `a reply that was read already is not decided about again`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let now = Week.tuesday(12)
    let received = try await clinic.receive("numb", from: Numbers.anna, at: now)
    let parsed = ParsedReply(kind: .client, sender: .phone(try clinic.phone(Numbers.anna)), text: "numb")
    var results: [ReadReply] = []
    for _ in 1...2 {
      results.append(
        try await clinic.ports.read(received.id, as: parsed, now: now) { facts in
          ReplyDecision(
            verdict: Verdict(level: .red, flags: [.numbness]),
            followUps: facts.openFollowUp.map { [.join(id: $0.id, raised: nil, alerts: [])] }
              ?? [.open(.of(.red, for: facts, now: now))])
        })
    }
    #expect(results.first == results.last)
    #expect(try await clinic.actions("reply:\(received.id)") == ["reply.received", "reply.read"])
    #expect(try await clinic.actions("followUp:1") == ["followUp.opened"])
  }

  @Test(arguments: Backend.all) func `a decision that breaks a rule is refused whole, and the reply stays unread`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let now = Week.tuesday(12)
    await #expect(throws: (any Error).self) {
      try await clinic.hear("numb", at: now) { facts in
        let alertToNobody = MessageDraft(
          kind: .alert, purpose: .alert, recipient: .contactPoint(facts.client?.contactPointID ?? 0), channel: .sms,
          sendFrom: now, notAfter: nil, round: 1)
        return ReplyDecision(followUps: [.open(.of(.red, for: facts, now: now))], messages: [alertToNobody])
      }
    }
    #expect(try await clinic.ports.status(now: now).unreadReplies == 1)
    #expect(try await clinic.ports.followUps(includingClosed: true, clientID: nil, limit: 10).isEmpty)
  }

  @Test func `of a flood only the latest are joined`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let heard = Heard()
    for number in 1...14 {
      try await clinic.hear("\(number)", at: Week.tuesday(12)) { facts in
        heard.keep(facts)
        return ReplyDecision()
      }
    }
    #expect(heard.facts?.text == (4...14).map { "\($0)" }.joined(separator: "\n"))
  }

  @Test func `replies of one sender within ten minutes are joined, each kept by itself`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.hear("my leg", at: Week.tuesday(12))
    try await clinic.hear("feels \u{1F9B6}", at: Week.tuesday(12, 6))
    try await clinic.hear("other person", from: Numbers.therapist, at: Week.tuesday(12, 7))
    let heard = Heard()
    try await clinic.hear("numb", at: Week.tuesday(12, 10)) { facts in
      heard.keep(facts)
      return ReplyDecision()
    }
    #expect(heard.facts?.text == "my leg\nfeels \u{1F9B6}\nnumb")
    #expect(heard.facts?.ownText == "numb")
    try await clinic.hear("again", at: Week.tuesday(12, 20)) { facts in
      heard.keep(facts)
      return ReplyDecision()
    }
    #expect(heard.facts?.text == "numb\nagain")
    try await clinic.hear("late", at: Week.tuesday(12, 31)) { facts in
      heard.keep(facts)
      return ReplyDecision()
    }
    #expect(heard.facts?.text == "late")
  }
}
