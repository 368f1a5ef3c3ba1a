import AftercareCore
import Foundation
import Testing

@Suite struct EscalationTests {
  private let zone: TimeZone
  private let escalation: Escalation
  private let night: Instant
  private let opening: Instant

  init() throws {
    zone = try #require(TimeZone(identifier: "Europe/Dublin"))
    escalation = Escalation(
      clocks: FollowUpRules(), staffHours: try ContactWindow(parsing: "Mon-Sat 09:00-18:00"), zone: zone,
      channels: [.sms, .email])
    night = try ClinicTime(in: zone).instant("2026-11-17 22:00")
    opening = try ClinicTime(in: zone).instant("2026-11-18 09:00")
  }

  private func facts(
    _ level: FollowUpLevel, urgent: Bool = false, rounds: Int = 1, isConduct: Bool = false, flags: [FlagCode] = []
  ) throws -> AlertFacts {
    let people = try ReplySample("").facts.onDuty
    return AlertFacts(
      followUp: FollowUp(
        id: 17, level: level, urgent: urgent, state: .open, openedAt: night - .hours(3), actBy: night - .hours(1),
        therapistID: 1, clientID: 5, flags: flags, alertRounds: rounds, nextAlertAt: night),
      isConduct: isConduct, onDuty: people, lead: people[1])
  }

  @Test(arguments: [(0, ["1"]), (1, ["1", "2"]), (2, ["1", "2", "3"]), (3, ["1", "2", "3"]), (40, ["1", "2", "3"])])
  func `each round reaches one person more`(rounds: Int, people: [String]) throws {
    let round = escalation.nextRound(try facts(.red, rounds: rounds), now: night)
    #expect(round.number == rounds + 1)
    #expect(round.messages.ways == people.flatMap { ["\($0) sms", "\($0) email"] })
    #expect(round.messages.allSatisfy { $0.round == rounds + 1 && $0.purpose == .alertRepeat && $0.notAfter == nil })
  }

  @Test(arguments: [(0, ["1", "2"]), (1, ["1", "2"]), (2, ["1", "2", "3"])])
  func `urgent reaches two people from the first round, every 15 minutes, day and night`(rounds: Int, people: [String])
    throws
  {
    let round = escalation.nextRound(try facts(.red, urgent: true, rounds: rounds), now: night)
    #expect(round.messages.ways == people.flatMap { ["\($0) sms", "\($0) email"] })
    #expect(round.messages.allSatisfy { $0.sendFrom == night })
    #expect(round.nextAlertAt == night + .minutes(15))
  }

  @Test func `red repeats at any hour, every half hour, and asks for a call by a time to come`() throws {
    let round = escalation.nextRound(try facts(.red), now: night)
    #expect(round.messages.allSatisfy { $0.sendFrom == night && $0.actBy == night })
    #expect(round.nextAlertAt == night + .minutes(30))
  }

  @Test func `staff are told when the client could not be told, instead of the plain repeat`() throws {
    var facts = try facts(.red)
    facts.isClientUntold = true
    let round = escalation.nextRound(facts, now: night)
    #expect(!round.messages.isEmpty && round.messages.allSatisfy { $0.purpose == .clientNotTold })
  }

  @Test(arguments: [(-1, 0), (0, 1), (60, 1)])
  func `a client whom nobody called by the promised time is told so, and not before`(minutes: Int64, texts: Int) throws
  {
    var facts = try facts(.red)
    facts.promise = AlertFacts.Promise(by: night - .minutes(minutes), recipient: .contactPoint(3), channel: .sms)
    let notices = escalation.nextRound(facts, now: night).messages.filter { $0.purpose == .notCalledYet }
    #expect(notices.count == texts)
    #expect(
      notices.allSatisfy { $0.kind == .acknowledgement && $0.notAfter == night + .hours(2) && $0.sendFrom == night })
  }

  @Test(arguments: [FollowUpLevel.amber, .question])
  func `a calmer one waits for staff hours and goes one way`(level: FollowUpLevel) throws {
    let round = escalation.nextRound(try facts(level), now: night)
    #expect(round.messages.ways == ["1 sms", "2 sms"])
    #expect(round.messages.allSatisfy { $0.sendFrom == opening })
    #expect(round.nextAlertAt == opening + .hours(24))
  }

  @Test func `a wish to be phoned repeats at red's pace in staff hours`() throws {
    let round = escalation.nextRound(try facts(.amber, flags: [.callRequested]), now: night)
    #expect(round.messages.allSatisfy { $0.sendFrom == opening })
    #expect(round.nextAlertAt == opening + .minutes(30))
  }

  @Test(arguments: [0, 1, 2, 9])
  func `a complaint about conduct never leaves the lead`(rounds: Int) throws {
    let round = escalation.nextRound(try facts(.amber, rounds: rounds, isConduct: true), now: opening)
    #expect(round.messages.ways == ["2 sms"])
  }

  @Test func `without anybody who can be reached the next round still comes`() throws {
    var facts = try facts(.red)
    facts.onDuty = []
    let round = escalation.nextRound(facts, now: night)
    #expect(round.messages.isEmpty && round.nextAlertAt == night + .minutes(30))
  }

  @Test(arguments: [(false, Span.hours(4)), (true, .minutes(30))])
  func `taking lasts, for a while`(urgent: Bool, span: Span) {
    #expect(FollowUpRules().takingLasts(urgent: urgent) == span)
  }

  @Test(arguments: [
    (FollowUpLevel.red, true, Span.minutes(15)), (.red, false, .hours(13)), (.amber, false, .hours(35)),
    (.question, false, .hours(35)), (.amber, true, .minutes(15)),
  ])
  func `the clocks count from the opening, but for urgent`(level: FollowUpLevel, urgent: Bool, span: Span) {
    let rules = FollowUpRules()
    #expect(rules.actBy(level: level, urgent: urgent, now: night, nextOpening: opening) == night + span)
    #expect(rules.actBy(level: level, urgent: urgent, now: opening, nextOpening: night) > opening)
  }
}
