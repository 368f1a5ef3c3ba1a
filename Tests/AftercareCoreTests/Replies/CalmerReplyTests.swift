import AftercareCore
import Testing

@Suite struct CalmerReplyTests {
  @Test func `a client who is fine needs nobody`() throws {
    let decision = try ReplySample("all good thanks").decision
    #expect(decision.kind == .client && decision.verdict?.level == .ok)
    #expect(decision.followUps.isEmpty && decision.messages.isEmpty && decision.suppression == nil)
  }

  @Test(arguments: [("2026-11-17 15:00", "2026-11-17 15:00"), ("2026-11-17 22:00", "2026-11-18 09:00")])
  func `amber waits for staff hours and goes one way`(time: String, opening: String) throws {
    var sample = try ReplySample("all good thanks", at: time)
    sample.facts.hasMedia = true
    let draft = try #require(sample.decision.opened)
    let start = try sample.at(opening)
    #expect(draft.level == .amber && draft.alerts.ways == ["1 sms"])
    #expect(draft.alerts.first?.sendFrom == start)
    #expect(draft.actBy == start + .hours(24))
    #expect(draft.nextAlertAt == start + .hours(24))
    #expect(sample.decision.messages.isEmpty)
  }

  @Test func `what is cut off is amber`() throws {
    var sample = try ReplySample("all good thanks")
    sample.facts.isTruncated = true
    #expect(sample.decision.opened?.level == .amber)
  }

  @Test func `a question is a follow-up too, without an alert at night or an acknowledgement`() throws {
    let sample = try ReplySample("is it ok to go running?", at: "2026-11-17 22:00")
    let draft = try #require(sample.decision.opened)
    #expect(draft.level == .question)
    #expect(draft.alerts.map(\.sendFrom) == [try sample.at("2026-11-18 09:00")])
    #expect(sample.decision.messages.isEmpty)
  }

  // MARK: The menu

  @Test(arguments: ["2026-11-17 15:00", "2026-11-17 22:00"])
  func `3 has red's clock and an acknowledgement`(time: String) throws {
    let sample = try ReplySample("3", at: time)
    let draft = try #require(sample.decision.opened)
    let opening = max(sample.now, try sample.at(time.hasSuffix("22:00") ? "2026-11-18 09:00" : time))
    #expect(draft.level == .amber && draft.flags == [.callRequested])
    #expect(draft.actBy == opening + .hours(2))
    #expect(draft.nextAlertAt == opening + .minutes(30))
    #expect(draft.alerts.map(\.sendFrom) == [opening])
    let text = try #require(sample.decision.acknowledgement)
    #expect(text.purpose == .call && text.sendFrom == sample.now && text.actBy == draft.actBy)
  }

  @Test(
    arguments: [
      ("1", 36, TriageLevel.ok), ("1", 37, .amber), (" 2. ", 37, .amber), ("1", nil, .amber),
      ("1\n\n> Hello Anna,\n> how are you? 1 good, 2 so so, 3 please call", 36, .ok),
      ("1\n\n> Hello Anna,\n> how are you? 1 good, 2 so so, 3 please call", 37, .amber),
    ]
      as [(String, Int64?, TriageLevel)])
  func `a digit answers the latest check-in for 36 hours`(text: String, age: Int64?, level: TriageLevel) throws {
    var sample = try ReplySample(text)
    sample.facts.checkInSentAt = age.map { sample.now - .hours($0) }
    #expect(sample.decision.verdict?.level == level)
    #expect((sample.decision.opened == nil) == (level == .ok))
  }

  @Test(arguments: [("2026-11-19 01:59", TriageLevel.ok), ("2026-11-19 02:00", .amber)])
  func `soreness counts as late from 60 hours after the session`(written: String, level: TriageLevel) throws {
    var sample = try ReplySample("still a bit sore", at: "2026-11-19 12:00")
    sample.facts.writtenAt = try sample.at(written)
    #expect(sample.decision.verdict?.level == level)
  }

  @Test func `a clock that puts the writing before the session is not believed`() throws {
    var sample = try ReplySample("still a bit sore", at: "2026-11-19 12:00")
    sample.facts.writtenAt = try sample.at("2020-01-01 12:00")
    #expect(sample.decision.verdict?.level == .amber)
  }

  // MARK: Commands

  @Test func `STOP suppresses, is confirmed within minutes and opens nothing`() throws {
    let sample = try ReplySample("STOP", at: "2026-11-17 03:00")
    let decision = sample.decision
    #expect(decision.suppression == .stop && decision.followUps.isEmpty)
    #expect(decision.messages.map(\.purpose) == [.stop])
    #expect(decision.confirmation?.sendFrom == sample.now)
    #expect(decision.confirmation?.notAfter == sample.now + .minutes(5))
    #expect(decision.confirmation?.actBy == nil)
  }

  @Test(arguments: [MatchedBy.ambiguous, .none])
  func `STOP is obeyed whoever it is from`(match: MatchedBy) throws {
    var sample = try ReplySample("STOP")
    sample.isUnmatched()
    sample.facts.matchedBy = match
    #expect(sample.decision.suppression == .stop)
    #expect(sample.decision.confirmation?.recipient == sample.facts.replyTo.map { .address($0) })
  }

  @Test func `a wrong number is suppressed, told sorry, and looked at`() throws {
    let decision = try ReplySample("who is this?").decision
    #expect(decision.suppression == .wrongNumber)
    #expect(decision.messages.map(\.purpose) == [.wrongNumber])
    #expect(decision.opened?.level == .amber)
  }

  @Test func `INFO alone is answered`() throws {
    #expect(try ReplySample("Info").decision.confirmation?.purpose == .help)
    #expect(try ReplySample("Info\n\n> Hello Anna,\n> how are you?").decision.confirmation?.purpose == .help)
    #expect(try ReplySample("info please").decision.confirmation == nil)
  }

  // MARK: Conduct

  @Test func `a complaint about conduct goes to the lead only, and nobody is promised a call`() throws {
    let sample = try ReplySample("the therapist touched me inappropriately", at: "2026-11-17 22:00")
    let decision = sample.decision
    #expect(decision.opened == nil)
    #expect(decision.conduct?.therapistID == ReplySample.lead && decision.conduct?.flags == [.conduct])
    #expect(decision.alerts.ways == ["2 sms"])
    #expect(decision.alerts.map(\.sendFrom) == [try sample.at("2026-11-18 09:00")])
    #expect(decision.messages.isEmpty)
  }

  @Test func `it stands beside the client's other follow-up`() throws {
    var sample = try ReplySample("the therapist touched me inappropriately")
    sample.hasOpen(.red)
    #expect(sample.decision.conduct != nil && sample.decision.followUps.count == 1)
  }

  @Test func `a red flag beside a complaint is kept from the therapist too`() throws {
    let sample = try ReplySample("the therapist touched me inappropriately. my foot has gone numb")
    let decision = sample.decision
    #expect(decision.opened?.flags == [.numbness] && decision.opened?.therapistID == ReplySample.lead)
    #expect(Set(decision.alerts.ways) == ["2 sms", "2 email"])
    #expect(decision.acknowledgement?.actBy == decision.opened?.actBy)
  }

  @Test func `a red flag is alerted although the lead cannot be reached`() throws {
    var sample = try ReplySample("the therapist touched me inappropriately. my foot has gone numb")
    sample.facts.onDuty.removeLast(2)
    #expect(sample.decision.opened?.alerts.ways == ["1 sms", "1 email"])
  }

  // MARK: Nobody knows whose it is

  @Test(arguments: ["is it ok to go running?", "3", "all good thanks"])
  func `what is not red opens nothing when unmatched`(text: String) throws {
    var sample = try ReplySample(text)
    sample.isUnmatched()
    #expect(sample.decision.followUps.isEmpty && sample.decision.acknowledgement == nil)
  }

  @Test(arguments: [
    ("all good thanks", FollowUpLevel.amber), ("is it ok to go running?", .question), ("my foot has gone numb", .red),
  ])
  func `an ambiguous reply opens a follow-up, even when it says that all is well`(text: String, level: FollowUpLevel)
    throws
  {
    var sample = try ReplySample(text)
    sample.isUnmatched()
    sample.facts.matchedBy = .ambiguous
    #expect(sample.decision.opened?.level == level)
  }
}
