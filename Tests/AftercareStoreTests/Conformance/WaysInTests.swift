import AftercareCore
import Testing

/// What is remembered of the ways in, and what it means for check-ins.
@Suite struct WaysInTests {
  private static let mailbox = WatchedWay(wayIn: .mailbox, channel: .email, account: "care imaps://a", isWayBack: true)
  private static let works = FetchReport(hasWorked: true)
  private static let fails = FetchReport(
    hasWorked: false, trouble: FetchTrouble(summary: "IMAP: lost", stop: .logInRefused))

  private static func raw(_ text: String, at now: Instant) -> RawReply {
    let bytes = Array("From: anna@client.example\r\n\r\n\(text)".utf8)
    return RawReply(
      channel: .email, wayIn: .mailbox, bytes: bytes, receivedAt: now, dedupeKey: DedupeKey.mail(bytes))
  }

  @Test(arguments: Backend.all) func `replies and their mark are stored together, and a repetition is left out`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let now = Week.tuesday(9)
    try await clinic.ports.keepWays([Self.mailbox], now: now)
    #expect(try await clinic.ports.marks(of: Self.mailbox).isEmpty)
    let first = try await clinic.ports.take(
      [Self.raw("fine", at: now)], from: Self.mailbox, place: "INBOX", upTo: "7 1 0", now: now)
    let second = try await clinic.ports.take(
      [Self.raw("fine", at: now), Self.raw("sore", at: now)], from: Self.mailbox, place: "INBOX", upTo: "7 3 0",
      now: now)
    #expect(first.map(\.isNew) + second.map(\.isNew) == [true, false, true])
    #expect(try await clinic.ports.marks(of: Self.mailbox) == ["INBOX": "7 3 0"])
  }

  @Test(arguments: Backend.all) func `another account begins anew, and a way that is gone is forgotten`(
    _ backend: Backend
  )
    async throws
  {
    let clinic = try Clinic(backend)
    var way = Self.mailbox
    try await clinic.ports.keepWays([way], now: Week.monday(8))
    _ = try await clinic.ports.take([], from: way, place: "INBOX", upTo: "7 3 0", now: Week.monday(8))
    try await clinic.ports.note(Self.works, of: way, now: Week.monday(9))
    try await clinic.ports.keepWays([way], now: Week.monday(10))
    #expect(try await clinic.ports.waysIn().first?.workedAt == Week.monday(9))
    way.account = "care imaps://b"
    try await clinic.ports.keepWays([way], now: Week.monday(11))
    #expect(try await clinic.ports.marks(of: way).isEmpty)
    #expect(try await clinic.ports.waysIn().map(\.watchedSince) == [Week.monday(11)])
    try await clinic.ports.keepWays([], now: Week.monday(12))
    #expect(try await clinic.ports.waysIn().isEmpty)
  }

  @Test(arguments: Backend.all) func `mail is expected from clients and staff, or when it answers a message of ours`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    let claimed = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    let stranger = EmailAddress("x@shop.example")
    #expect(try await clinic.ports.isExpected(from: EmailAddress("Anna@Client.example"), references: []))
    #expect(try await clinic.ports.isExpected(from: stranger, references: ["\(claimed.reference)@calmhands.example"]))
    #expect(try await !clinic.ports.isExpected(from: stranger, references: ["ac-1-0000000000000000@x"]))
    #expect(try await !clinic.ports.isExpected(from: nil, references: []))
  }

  @Test(arguments: Backend.all)
  func `after twelve hours without a way back check-ins wait, alerts go, and all go once it works`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    let booked = try await clinic.client(phone: "+353861230022", channel: "email")
    try await clinic.ports.keepWays([Self.mailbox], now: Week.monday(8))
    try await clinic.ports.note(Self.works, of: Self.mailbox, now: Week.tuesday(3, 1))
    try await clinic.ports.note(Self.fails, of: Self.mailbox, now: Week.tuesday(3, 2))
    try await clinic.openFollowUp(from: "+353869990000", at: Week.tuesday(14))
    #expect(try await clinic.claim(at: Week.tuesday(15, 1)).isEmpty)
    let row = try await clinic.checkIn(booked)
    #expect(row.state == .held && row.reason == .noWayBack)
    #expect(try await clinic.claim(.sms, at: Week.tuesday(15, 1)).count == 1)
    try await clinic.ports.note(Self.works, of: Self.mailbox, now: Week.tuesday(16))
    try await clinic.plan(Week.tuesday(16))
    #expect(try await clinic.claim(at: Week.tuesday(16)).map(\.messageID) == [row.id])
    #expect(try await clinic.actions("message:\(row.id)").prefix(2) == ["message.held", "message.released"])
    #expect(try await clinic.actions("wayIn:mailbox") == ["wayIn.failing", "wayIn.works"])
  }

  @Test(arguments: Backend.all) func `the lead is told after half an hour, again after a day, and that it works`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    let watch = WayInWatch(
      staffHours: clinic.rules.contactWindow, zone: clinic.rules.clinicZone, channels: [.email, .sms])
    func look(_ now: Instant) async throws -> [String] {
      _ = try await clinic.ports.watchWaysIn(now: now) { watch.step($0, staff: $1, now: now) }
      var told: [String] = []
      for message in try await clinic.claim(.sms, at: now) {
        let row = try await clinic.message(message.messageID)
        told.append(row.purpose.rawValue)
        try await clinic.settle(message, .accepted(.fine), at: now)
      }
      return told
    }
    try await clinic.ports.keepWays([Self.mailbox], now: Week.monday(8))
    try await clinic.ports.note(Self.fails, of: Self.mailbox, now: Week.monday(10))
    #expect(try await look(Week.monday(10, 29)) == [])
    #expect(try await look(Week.monday(10, 30)) == ["wayInNotice"])
    #expect(try await look(Week.monday(18)) == [])
    #expect(try await look(Week.tuesday(10, 30)) == ["wayInNotice"])
    try await clinic.ports.note(Self.works, of: Self.mailbox, now: Week.tuesday(11))
    #expect(try await look(Week.tuesday(11)) == ["wayInWorks"])
    #expect(try await look(Week.tuesday(12)) == [])
    // At night it waits for the morning, and is called off when it works before.
    try await clinic.ports.note(Self.fails, of: Self.mailbox, now: Week.tuesday(22))
    #expect(try await look(Week.tuesday(23)) == [])
    try await clinic.ports.note(Self.works, of: Self.mailbox, now: Week.wednesday(3))
    #expect(try await look(Week.wednesday(3)) == [])
    #expect(try await look(Week.wednesday(10)) == [])
  }

  @Test func `a way back that failed for less, or serves another channel, or is not counted on, holds nothing`()
    async throws
  {
    var sms = Self.mailbox
    (sms.wayIn, sms.channel) = (.poll, .sms)
    var extra = Self.mailbox
    extra.isWayBack = false
    for (way, worked) in [(Self.mailbox, Week.tuesday(4)), (sms, Week.monday(9)), (extra, Week.monday(9))] {
      let clinic = try Clinic()
      _ = try await clinic.client()
      try await clinic.ports.keepWays([way], now: Week.monday(8))
      try await clinic.ports.note(Self.works, of: way, now: worked)
      try await clinic.ports.note(Self.fails, of: way, now: worked + .minutes(1))
      #expect(try await clinic.claim(at: Week.tuesday(15)).count == 1)
    }
  }

  @Test
  func `a second way that works keeps the channel open, and a way taken out of the configuration holds nothing more`()
    async throws
  {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    try await clinic.ports.keepWays([Self.mailbox], now: Week.monday(8))
    try await clinic.ports.note(Self.fails, of: Self.mailbox, now: Week.monday(9))
    var webhook = Self.mailbox
    webhook.wayIn = .webhook
    let ways = try await clinic.ports.waysIn()
    #expect(WayBackRules.isClosed(.email, ways, now: Week.tuesday(15)))
    let other = WayInState(
      wayIn: .webhook, channel: .email, isWayBack: true, watchedSince: Week.monday(8), workedAt: Week.monday(9))
    #expect(!WayBackRules.isClosed(.email, ways + [other], now: Week.tuesday(15)))
    #expect(try await clinic.claim(at: Week.tuesday(15)).isEmpty)
    try await clinic.ports.keepWays([webhook], now: Week.tuesday(15, 30))
    try await clinic.plan(Week.tuesday(15, 30))
    #expect(try await clinic.checkIn(booked).state == .queued)
  }
}
