import AftercareCore
import Testing

@Suite struct AskingRulesTests {
  private let rules = AskingRules()
  private let start = Instant(milliseconds: 1_794_787_200_000)

  private func facts(
    _ kind: MessageKind = .checkIn, unknown: Bool = true, notAfter: Span = .hours(12), asked: Int = 1
  ) -> AskingRules.Facts {
    AskingRules.Facts(
      kind: kind, isUnknown: unknown, startedAt: start, endedAt: start + .seconds(60), notAfter: start + notAfter,
      asked: asked)
  }

  @Test func `an accepted message is asked about at growing intervals, and then there is no word`() {
    var asked: [Int64] = []
    var now = start
    while let next = rules.next(after: now, since: start) {
      now = next
      asked.append((next - start).milliseconds / 60_000)
    }
    #expect(Array(asked.prefix(6)) == [1, 5, 30, 90, 150, 210])
    #expect(asked.count == 50)
    #expect(now <= start + .hours(48))
    let late = rules.step(.absent(isCertain: false), facts(unknown: false), now: start + .hours(48))
    #expect(late == .take(.noWord, next: nil))
  }

  @Test func `after a long outage the next question does not wait for the steps that were missed`() {
    #expect(rules.next(after: start + .hours(20), since: start) == start + .hours(21))
    #expect(rules.next(after: start + .hours(47) + .minutes(30), since: start) == nil)
  }

  @Test func `what a gateway says is taken, and it is asked again unless that was the last word`() {
    let now = start + .minutes(2)
    let seen: (Receipt.Word) -> ReceiptAnswer = { .seen([.init(gatewayReference: "x", word: $0)]) }
    #expect(rules.step(seen(.accepted), facts(), now: now) == .take(.accepted, next: start + .minutes(5)))
    #expect(rules.step(seen(.delivered), facts(), now: now) == .take(.delivered, next: nil))
    #expect(
      rules.step(seen(.failed(suppresses: .hardBounce)), facts(), now: now)
        == .take(.failed(suppresses: .hardBounce), next: nil))
  }

  @Test func `a certain absence is believed at once, but not from records that may have been emptied`() {
    let certain = ReceiptAnswer.absent(isCertain: true)
    #expect(
      rules.step(certain, facts(), now: start + .seconds(61))
        == .take(.neverHeardOf(isCertain: true), next: start + .minutes(5)))
    #expect(
      rules.step(certain, facts(), now: start + .hours(13))
        == .take(.neverHeardOf(isCertain: false), next: start + .hours(14)))
  }

  @Test(arguments: [
    (MessageKind.checkIn, Span.minutes(3)), (.digest, .minutes(3)), (.acknowledgement, .minutes(3)),
    (.alert, .seconds(60)), (.confirmation, .minutes(3)),
  ])
  func `a list may lack a message for a while; an alert does not wait for it`(_ kind: MessageKind, _ believed: Span) {
    let absent = ReceiptAnswer.absent(isCertain: false)
    if believed > .seconds(60) {
      #expect(rules.step(absent, facts(kind), now: start + .seconds(61)) == .wait(until: start + believed))
    }
    let step = rules.step(absent, facts(kind), now: start + believed)
    #expect(step == .take(.neverHeardOf(isCertain: false), next: rules.next(after: start + believed, since: start)))
  }

  @Test(arguments: [
    (MessageKind.checkIn, Span.minutes(16)), (.acknowledgement, .minutes(3)), (.alert, .seconds(60)),
  ])
  func `a gateway that does not answer is waited for, as long as the message has time`(
    _ kind: MessageKind, _ until: Span
  ) {
    var now = start + .seconds(60)
    var asked = 1
    while case .wait(let next) = rules.step(.noAnswer(retryAfter: nil), facts(kind, asked: asked), now: now) {
      #expect(next > now)
      now = next
      asked += 1
    }
    #expect(now == start + until)
    guard case .byPolicy = rules.step(.noAnswer(retryAfter: nil), facts(kind, asked: asked), now: now) else {
      Issue.record("still waiting")
      return
    }
  }

  @Test func `the policy comes in time for the deadline`() {
    let answer = ReceiptAnswer.noAnswer(retryAfter: .hours(3))
    let short = facts(notAfter: .minutes(10))
    #expect(rules.step(answer, short, now: start + .seconds(60)) == .wait(until: start + .minutes(8)))
    #expect(
      rules.step(answer, short, now: start + .minutes(8)) == .byPolicy(next: start + .minutes(30)))
  }

  @Test(arguments: [MessageKind.confirmation, .answer])
  func `what is never sent again by itself is asked about for long`(
    _ kind: MessageKind
  ) {
    let step = rules.step(.noAnswer(retryAfter: nil), facts(kind, notAfter: .minutes(5)), now: start + .hours(1))
    #expect(step == .wait(until: start + .hours(1) + .seconds(15)))
  }

  @Test func `a gateway's Retry-After is obeyed for what is not pressing`() {
    let now = start + .minutes(5)
    let step = rules.step(.noAnswer(retryAfter: .minutes(40)), facts(unknown: false), now: now)
    #expect(step == .wait(until: now + .minutes(40)))
  }
}
