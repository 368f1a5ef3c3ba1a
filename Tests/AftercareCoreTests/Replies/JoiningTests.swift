import AftercareCore
import Testing

@Suite struct JoiningTests {
  private static let red = "my foot has gone numb"
  private static let urgent = "I have chest pain and cannot breathe"
  private static let question = "is it ok to go running?"

  @Test(arguments: [FollowUpLevel.red, .amber])
  func `a calmer reply joins and changes nothing`(level: FollowUpLevel) throws {
    var sample = try ReplySample(Self.question)
    sample.hasOpen(level)
    #expect(sample.decision.followUps == [.join(id: 17, raised: nil, alerts: [])])
    #expect(sample.decision.messages.isEmpty)
  }

  @Test func `an all-clear does not join, and closes nothing`() throws {
    var sample = try ReplySample("all good thanks")
    sample.hasOpen(.red)
    #expect(sample.decision.followUps.isEmpty)
  }

  @Test(arguments: [FollowUpState.open, .taken])
  func `red raises a calmer follow-up, with a new clock and a new alert even when somebody took it`(
    state: FollowUpState
  ) throws {
    var sample = try ReplySample(Self.red)
    sample.hasOpen(.amber, state: state, actBy: sample.now + .hours(20), flags: [.tingling], rounds: 2)
    let raised = try #require(sample.decision.raised)
    #expect(raised.level == .red && raised.flags == [.numbness, .tingling])
    #expect(raised.actBy == sample.now + .hours(2))
    #expect(raised.alerts.ways == ["1 sms", "1 email", "2 sms", "2 email", "3 sms", "3 email"])
    #expect(raised.alerts == sample.decision.alerts)
    #expect(raised.alerts.allSatisfy { $0.round == 3 && $0.actBy == raised.actBy && $0.sendFrom == sample.now })
    #expect(sample.decision.acknowledgement?.actBy == raised.actBy)
  }

  @Test(arguments: [FollowUpState.open, .taken])
  func `red after red is alerted anew`(state: FollowUpState) throws {
    var sample = try ReplySample(Self.red)
    sample.hasOpen(.red, state: state)
    #expect(sample.decision.raised?.level == .red)
    #expect(sample.decision.alerts.ways == ["1 sms", "1 email", "2 sms", "2 email"])
  }

  @Test(arguments: [
    (30, FollowUpState.open, 30), (30, .taken, 120), (-30, .open, 120), (0, .open, 120), (600, .open, 120),
  ])
  func `a promise that can still be kept stands, another is not repeated`(
    actByIn: Int64, state: FollowUpState, newActByIn: Int64
  ) throws {
    var sample = try ReplySample(Self.red)
    sample.hasOpen(.red, state: state, actBy: sample.now + .minutes(actByIn))
    #expect(sample.decision.raised?.actBy == sample.now + .minutes(newActByIn))
    #expect(sample.decision.acknowledgement?.actBy == sample.decision.raised?.actBy)
  }

  @Test func `urgent raises red`() throws {
    var sample = try ReplySample(Self.urgent)
    sample.hasOpen(.red, state: .taken)
    #expect(sample.decision.raised?.urgent == true)
    #expect(sample.decision.raised?.actBy == sample.now + .minutes(15))
    #expect(sample.decision.acknowledgement?.purpose == .urgent)
  }

  @Test(arguments: [Self.red, "3"])
  func `an urgent follow-up stays urgent, with its pace`(text: String) throws {
    var sample = try ReplySample(text, at: "2026-11-17 22:00")
    sample.facts.checkInSentAt = sample.now - .hours(1)
    sample.hasOpen(.red, urgent: true, state: .taken)
    let raised = try #require(sample.decision.raised)
    #expect(raised.level == .red && raised.urgent)
    #expect(raised.actBy == sample.now + .minutes(15))
    #expect(raised.nextAlertAt == sample.now + .minutes(15))
    #expect(raised.alerts.allSatisfy { $0.sendFrom == sample.now })
  }

  @Test func `a wish to be phoned gives a calmer follow-up red's clock`() throws {
    var sample = try ReplySample("3")
    sample.hasOpen(.amber, actBy: sample.now + .hours(23))
    let raised = try #require(sample.decision.raised)
    #expect(raised.level == .amber && raised.flags == [.callRequested])
    #expect(raised.actBy == sample.now + .hours(2))
    #expect(sample.decision.acknowledgement?.actBy == raised.actBy)
  }

  @Test func `a wish to be phoned at night does not slow down a red follow-up`() throws {
    var sample = try ReplySample("3", at: "2026-11-17 23:00")
    sample.facts.checkInSentAt = sample.now - .hours(1)
    sample.hasOpen(.red)
    #expect(sample.decision.raised?.nextAlertAt == sample.now + .minutes(30))
  }

  // MARK: Split texts

  @Test func `words split over two texts are read together`() throws {
    var sample = try ReplySample("my foot has gone\nnumb")
    sample.facts.ownText = "numb"
    #expect(sample.decision.verdict?.level == .red)
  }

  @Test(arguments: ["all good thanks", "thank you"])
  func `thanks after a red text does not alert anew`(thanks: String) throws {
    var sample = try ReplySample("my foot has gone numb\n" + thanks)
    sample.facts.ownText = thanks
    sample.hasOpen(.red, state: .taken)
    #expect(sample.decision.verdict?.level == .ok)
    #expect(sample.decision.alerts.isEmpty && sample.decision.raised == nil)
  }

  @Test func `the same red words said again are alerted again`() throws {
    var sample = try ReplySample("my foot has gone numb\nmy foot has gone numb")
    sample.facts.ownText = "my foot has gone numb"
    sample.hasOpen(.red, state: .taken)
    #expect(sample.decision.raised?.level == .red)
  }

  @Test func `a complaint is told to the lead once, and what follows it is kept from the therapist all the same`()
    throws
  {
    var sample = try ReplySample("the therapist touched me inappropriately\nI need to pee and nothing comes out")
    sample.facts.ownText = "I need to pee and nothing comes out"
    let decision = sample.decision
    #expect(decision.conduct == nil && decision.followUps.count == 1)
    #expect(decision.opened?.therapistID == ReplySample.lead && decision.opened?.urgent == true)
    #expect(decision.verdict?.flags == [.bladderBowel] && decision.verdict?.level == .red)
    sample.facts.ownText = "he touched me inappropriately, I tell you"
    sample.facts.text = "the therapist touched me inappropriately\n" + sample.facts.ownText
    #expect(sample.decision.conduct != nil)
  }

  @Test func `evidence of the new words points into the joined text`() throws {
    var sample = try ReplySample("all good thanks\nmy foot has gone numb")
    sample.facts.ownText = "my foot has gone numb"
    let verdict = try #require(sample.decision.verdict)
    let units = Array(sample.facts.text.utf16)
    #expect(verdict.level == .red && !verdict.evidence.isEmpty)
    for item in verdict.evidence {
      #expect(String(decoding: units[item.start..<item.end], as: UTF16.self) == item.words)
    }
  }
}
