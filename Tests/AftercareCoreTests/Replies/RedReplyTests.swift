import AftercareCore
import Testing

@Suite struct RedReplyTests {
  private static let red = "my foot has gone numb"
  private static let urgent = "I have chest pain and cannot breathe"

  @Test(arguments: ["2026-11-17 15:00", "2026-11-17 03:00", "2026-11-22 12:00"])
  func `a red reply opens a follow-up and alerts the therapist by every way, at any hour`(time: String) throws {
    let sample = try ReplySample(Self.red, at: time)
    let draft = try #require(sample.decision.opened)
    #expect(draft.level == .red && !draft.urgent && draft.flags == [.numbness])
    #expect(draft.therapistID == ReplySample.therapist)
    #expect(draft.alerts.ways == ["1 sms", "1 email"])
    #expect(draft.alerts.allSatisfy { $0.sendFrom == sample.now && $0.notAfter == nil && $0.purpose == .alert })
    #expect(draft.alerts.allSatisfy { $0.actBy == draft.actBy && $0.round == 1 })
    #expect(draft.nextAlertAt == sample.now + .minutes(30))
  }

  @Test(arguments: [
    ("2026-11-17 15:00", "2026-11-17 17:00"), ("2026-11-17 17:30", "2026-11-17 19:30"),
    ("2026-11-17 18:00", "2026-11-18 11:00"), ("2026-11-17 03:00", "2026-11-17 11:00"),
    ("2026-11-21 18:30", "2026-11-23 11:00"),
  ])
  func `red's clock counts from when somebody is there`(time: String, actBy: String) throws {
    let sample = try ReplySample(Self.red, at: time)
    #expect(try sample.decision.opened?.actBy == sample.at(actBy))
  }

  @Test(arguments: ["2026-11-17 15:00", "2026-11-17 03:00"])
  func `an urgent reply alerts therapist and lead at the same moment and leaves 15 minutes`(time: String) throws {
    let sample = try ReplySample(Self.urgent, at: time)
    let draft = try #require(sample.decision.opened)
    #expect(draft.level == .red && draft.urgent)
    #expect(draft.alerts.ways == ["1 sms", "1 email", "2 sms", "2 email"])
    #expect(draft.alerts.allSatisfy { $0.sendFrom == sample.now })
    #expect(draft.actBy == sample.now + .minutes(15))
    #expect(draft.nextAlertAt == sample.now + .minutes(15))
    #expect(sample.decision.acknowledgement?.purpose == .urgent)
  }

  @Test func `only ways that have a gateway and an address are used`() throws {
    var sample = try ReplySample(Self.red)
    sample.facts.onDuty[0].phone = nil
    #expect(sample.decision.alerts.ways == ["1 email"])
    sample.rules.channels = [.sms]
    #expect(sample.decision.alerts.isEmpty)
    #expect(sample.decision.opened?.actBy == sample.now + .hours(2))
  }

  // MARK: The acknowledgement

  @Test(arguments: ["2026-11-17 15:00", "2026-11-17 03:00"])
  func `a fresh red message is acknowledged at once, with the follow-up's own time`(time: String) throws {
    var sample = try ReplySample(Self.red, at: time)
    sample.facts.writtenAt = sample.now - .minutes(59)
    let decision = sample.decision
    let text = try #require(decision.acknowledgement)
    #expect(text.purpose == .red && text.channel == .sms && text.recipient == .contactPoint(11))
    #expect(text.sendFrom == sample.now && text.notAfter == sample.now + .minutes(30))
    #expect(text.actBy == decision.opened?.actBy)
    #expect(decision.confirmation == nil && decision.suppression == nil)
  }

  @Test func `an old one is acknowledged at the next opening`() throws {
    var sample = try ReplySample(Self.red, at: "2026-11-17 03:00")
    sample.facts.writtenAt = sample.now - .hours(1)
    let text = try #require(sample.decision.acknowledgement)
    #expect(text.sendFrom == (try sample.at("2026-11-17 09:00")))
    #expect(text.notAfter == text.sendFrom + .minutes(30))
    #expect(text.actBy == (try sample.at("2026-11-17 11:00")))
  }

  @Test func `an acknowledgement that would promise a time already over is not sent`() throws {
    var sample = try ReplySample(Self.red, at: "2026-11-17 03:00")
    sample.rules.contactWindow = try ContactWindow(parsing: "12:00-20:00")
    sample.facts.writtenAt = sample.now - .hours(2)
    #expect(sample.decision.opened != nil && sample.decision.acknowledgement == nil)
  }

  @Test(arguments: [(23, false, false), (24, false, true), (23, true, false)])
  func `one acknowledgement in a day`(hoursAgo: Int64, wasUrgent: Bool, isSent: Bool) throws {
    var sample = try ReplySample(Self.red)
    sample.facts.lastAcknowledgement = .init(at: sample.now - .hours(hoursAgo), urgent: wasUrgent)
    #expect((sample.decision.acknowledgement != nil) == isSent)
  }

  @Test(arguments: [(false, true), (true, false)])
  func `urgent after red is acknowledged again, urgent after urgent is not`(wasUrgent: Bool, isSent: Bool) throws {
    var sample = try ReplySample(Self.urgent)
    sample.facts.lastAcknowledgement = .init(at: sample.now - .hours(1), urgent: wasUrgent)
    #expect((sample.decision.acknowledgement?.purpose == .urgent) == isSent)
  }

  @Test func `talk of self-harm gets its own text`() throws {
    let decision = try ReplySample("I want to kill myself").decision
    #expect(decision.opened?.urgent == true)
    #expect(decision.acknowledgement?.purpose == .selfHarm)
  }

  @Test func `what is told on the telephone is not answered by a message`() throws {
    var sample = try ReplySample(Self.red + ". STOP")
    sample.facts.channel = .call
    #expect(sample.decision.opened?.level == .red)
    #expect(sample.decision.messages.isEmpty)
  }

  @Test func `a stop with a red flag is both honoured`() throws {
    let decision = try ReplySample("my foot has gone numb. STOP").decision
    #expect(decision.suppression == .stop)
    #expect(decision.opened?.level == .red)
    #expect(decision.messages.map(\.purpose) == [.red, .stop])
  }

  // MARK: From nobody known

  @Test func `red from an unknown sender goes to the lead and is answered where it came from`() throws {
    var sample = try ReplySample(Self.red)
    sample.isUnmatched()
    let decision = sample.decision
    #expect(decision.opened?.therapistID == ReplySample.lead)
    #expect(decision.alerts.ways == ["2 sms", "2 email"])
    #expect(decision.acknowledgement?.recipient == sample.facts.replyTo.map { .address($0) })
    #expect(decision.acknowledgement?.actBy == decision.opened?.actBy)
  }
}
