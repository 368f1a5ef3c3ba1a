import AftercareCore
import Testing

@Suite struct OtherReplyTests {
  // MARK: Machines

  @Test(arguments: ["I am out of the office until Monday. Call me at the hotel.", "STOP", "3"])
  func `automatic mail is parked and never answered`(text: String) throws {
    var sample = try ReplySample(text)
    sample.kind = .automatic
    let decision = sample.decision
    #expect(decision.kind == .automatic && decision.verdict?.level == .auto)
    #expect(decision.followUps.isEmpty && decision.messages.isEmpty && decision.suppression == nil)
  }

  @Test(arguments: [MatchedBy.sender, .ambiguous])
  func `with a flag word in it somebody looks, in staff hours`(match: MatchedBy) throws {
    var sample = try ReplySample("my foot has gone numb", at: "2026-11-17 03:00")
    sample.kind = .automatic
    sample.facts.matchedBy = match
    if match == .ambiguous { sample.facts.client = nil }
    let decision = sample.decision
    #expect(decision.opened?.level == .amber && decision.opened?.urgent == false)
    #expect(decision.alerts.map(\.sendFrom) == [try sample.at("2026-11-17 09:00")])
    #expect(decision.messages.isEmpty)
  }

  @Test func `a member of staff's out-of-office note gets no help text back`() throws {
    var sample = try ReplySample("I am away until Monday")
    sample.kind = .automatic
    sample.facts.staff = sample.facts.lead
    #expect(sample.decision.kind == .automatic)
    #expect(sample.decision.messages.isEmpty && sample.decision.staffReply == nil && sample.decision.followUps.isEmpty)
  }

  @Test func `a bounce is no client's words`() throws {
    var sample = try ReplySample("my foot has gone numb")
    sample.kind = .bounce
    #expect(sample.decision == ReplyDecision(kind: .bounce, receipts: sample.decision.receipts))
  }

  // MARK: What cannot be read

  @Test(arguments: [true, false])
  func `an unreadable reply opens an amber follow-up, also when nobody knows whose it is`(isMatched: Bool) throws {
    var sample = try ReplySample("")
    sample.kind = .unreadable
    if !isMatched { sample.isUnmatched() }
    let decision = sample.decision
    #expect(decision.kind == .unreadable && decision.opened?.level == .amber)
    #expect(decision.opened?.therapistID == (isMatched ? ReplySample.therapist : ReplySample.lead))
    #expect(decision.messages.isEmpty)
  }

  // MARK: Staff

  @Test(arguments: [
    ("17", MessagePurpose.details), ("17 no", .passedOn), ("17 noanswer", .noAnswer),
    ("17 done sent to her GP", .closed),
    ("17 done", .outcomeNeeded), ("hello", .staffHelp),
  ])
  func `a staff reply is a command, answered on its own channel and never triaged`(
    text: String, purpose: MessagePurpose
  )
    throws
  {
    var sample = try ReplySample(text)
    sample.facts.staff = sample.facts.lead
    sample.facts.channel = .email
    let decision = sample.decision
    #expect(decision.kind == .staff && decision.verdict == nil && decision.followUps.isEmpty)
    #expect(decision.staffReply == StaffReply(text))
    #expect(decision.messages.map(\.purpose) == [purpose])
    #expect(decision.messages.ways == ["2 email"])
    #expect(decision.messages.allSatisfy { $0.kind == .alert && $0.sendFrom == sample.now && $0.notAfter == nil })
    #expect(decision.clocks == sample.rules.clocks)
  }

  @Test func `words of a client's flag in a staff reply open nothing`() throws {
    var sample = try ReplySample("my foot has gone numb")
    sample.facts.staff = sample.facts.lead
    #expect(sample.decision.staffReply == .help && sample.decision.followUps.isEmpty)
  }

  @Test func `staff who cannot be answered there are answered by another way`() throws {
    var sample = try ReplySample("17")
    sample.facts.staff = sample.facts.lead
    sample.rules.channels = [.email]
    #expect(sample.decision.messages.ways == ["2 email"])
    sample.facts.staff?.email = nil
    #expect(sample.decision.messages.isEmpty && sample.decision.staffReply == .take(17))
  }
}
