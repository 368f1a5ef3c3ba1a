import AftercareCore
import Testing

@Suite struct ChannelChoiceTests {
  /// `channel consent`, with `!` for a suppressed address; contact points are numbered from 1.
  private func points(_ text: String) throws -> [PlanningContactPoint] {
    try text.split(separator: ",").enumerated().map { index, point in
      let words = point.split(separator: " ").map(String.init)
      return PlanningContactPoint(
        id: Int64(index + 1), channel: try #require(Channel(rawValue: words[0])),
        consent: try #require(Consent(rawValue: words[1])), isSuppressed: words.count > 2)
    }
  }

  @Test(
    arguments: [
      ("email given, sms given", nil, [.email, .sms], "email 1"),
      ("email given, sms given", nil, [.sms, .email], "sms 2"),
      ("email given, sms given", .sms, [.email, .sms], "sms 2"),
      ("email given, sms refused", .sms, [.email, .sms], "email 1"),
      ("email given, sms given !", .sms, [.email, .sms], "email 1"),
      ("email given, sms given", .sms, [.email], "email 1"),
      ("email refused, email given", nil, [.email], "email 2"),
      ("email given !, email given", nil, [.email], "email 2"),
      ("email notAsked, sms given", nil, [.email, .sms], "sms 2"),
      // A call is the last resort, or what she asked for.
      ("call given, email given", nil, [.email, .sms], "email 2"),
      ("call given, email refused", nil, [.email, .sms], "call 1"),
      ("call given, email given", .call, [.email, .sms], "call 1"),
      ("call refused, email given", .call, [.email, .sms], "email 2"),
      ("call given, sms given", nil, [.email], "call 1"),
      ("call given", nil, [], "call 1"),
    ] as [(String, Channel?, [Channel], String)])
  func `her preference comes first, then the clinic's order, then a call`(
    points: String, preferred: Channel?, channels: [Channel], chosen: String
  ) throws {
    var clinic = try ClinicSample()
    clinic.client.contactPoints = try self.points(points)
    clinic.client.preferredChannel = preferred
    clinic.rules.channels = channels
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    let draft = try clinic.checkIn(1, .hours24).draft
    #expect(draft.state == .queued)
    #expect("\(draft.channel) \(draft.contactPointID ?? 0)" == chosen)
  }

  @Test(arguments: [
    ("email given !, sms refused, call notAsked", MessageReason.suppressed),
    ("email refused !", .suppressed),
    ("call given !", .suppressed),
    ("email notAsked, sms refused", .noConsent),
    ("email refused", .noConsent),
    ("email notAsked", .consentNotAsked),
    ("call notAsked", .consentNotAsked),
    ("", .noAddress),
  ])
  func `who cannot be reached is skipped for the most telling reason`(points: String, reason: MessageReason) throws {
    var clinic = try ClinicSample()
    clinic.client.contactPoints = try self.points(points)
    try clinic.book(1, end: "2026-11-17 14:00")
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h skipped(\(reason.rawValue))", "1 72h skipped(\(reason.rawValue))"])
    #expect(try clinic.plan().isEmpty)
  }

  @Test func `a telephone without an SMS gateway is no address`() throws {
    var clinic = try ClinicSample()
    clinic.rules.channels = [.email]
    clinic.client.contactPoints = try points("sms given")
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h skipped(noAddress)"])
  }

  @Test func `consent that comes in time brings a check-in back, and later it does not`() throws {
    var clinic = try ClinicSample()
    clinic.client.contactPoints = try points("email notAsked")
    try clinic.book(1, end: "2026-11-17 14:00")
    try clinic.plan()
    clinic.client.contactPoints = try points("email refused")
    try clinic.plan(at: "2026-11-18 12:00")
    #expect(clinic.outbox == ["1 24h skipped(noConsent)", "1 72h skipped(noConsent)"])
    clinic.client.contactPoints = try points("email given")
    try clinic.plan(at: "2026-11-19 12:00")
    #expect(clinic.outbox == ["1 24h skipped(noConsent)", "1 72h queued Fri 20 Nov 14:00"])
  }

  @Test func `a stop cancels what waits, and lifting it brings it back`() throws {
    var clinic = try ClinicSample()
    try clinic.book(1, end: "2026-11-17 14:00")
    try clinic.plan()
    clinic.client.contactPoints[0].isSuppressed = true
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h cancelled(suppressed)", "1 72h cancelled(suppressed)"])
    clinic.client.contactPoints[0].isSuppressed = false
    try clinic.plan()
    #expect(clinic.outbox == ["1 24h queued Wed 18 Nov 14:00", "1 72h queued Fri 20 Nov 14:00"])
  }

  @Test func `a tried check-in stays on the channel it fell over to`() throws {
    var clinic = try ClinicSample()
    clinic.client.contactPoints = try points("email given, sms given")
    try clinic.book(1, end: "2026-11-17 14:00", stages: [.hours24])
    try clinic.plan()
    try clinic.record(1, .hours24, .queued, attempts: 1)
    clinic.client.checkIns[0].draft.channel = .sms
    clinic.client.checkIns[0].draft.contactPointID = 2
    #expect(try clinic.plan(at: "2026-11-18 15:00").isEmpty)
    clinic.client.contactPoints[1].consent = .refused
    try clinic.plan()
    #expect(try clinic.checkIn(1, .hours24).draft.channel == .email)
  }
}
