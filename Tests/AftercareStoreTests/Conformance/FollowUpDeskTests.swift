import AftercareCore
import Testing

@Suite struct FollowUpDeskTests {
  private let ciara = Actor.account("ciara")

  @Test(arguments: Backend.all) func `open, taken, called about and closed`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(at: Week.tuesday(12))
    #expect(try await clinic.ports.nextAlertInstant() == Week.tuesday(12, 30))
    try await clinic.ports.take(id, by: ciara, lasts: .hours(4), now: Week.tuesday(12, 10))
    var row = try await clinic.ports.followUp(id).followUp
    #expect(row.state == .taken)
    #expect(row.takenBy == "account:ciara")
    #expect(try await clinic.ports.nextAlertInstant() == Week.tuesday(16, 10))
    #expect(try await clinic.ports.due(.sms, now: Week.tuesday(12, 10), limit: 10).isEmpty)
    try await clinic.ports.logCall(
      id, answered: false, note: "voicemail", by: ciara, askAgainAt: Week.tuesday(13, 10), now: Week.tuesday(12, 20))
    #expect(try await clinic.ports.nextAlertInstant() == Week.tuesday(13, 10))
    try await clinic.ports.close(
      id, outcome: .referred, note: "goes to her doctor", by: ciara, now: Week.tuesday(13))
    let detail = try await clinic.ports.followUp(id)
    row = detail.followUp
    #expect(row.state == .closed)
    #expect(row.outcome == .referred)
    #expect(row.closedAt == Week.tuesday(13))
    #expect(row.clientId == booked.clientID)
    #expect(row.clientPhone == Numbers.anna)
    #expect(detail.calls == [CallRow(at: Week.tuesday(12, 20), by: "account:ciara", answered: false)])
    #expect(detail.replies.count == 1)
    #expect(try await clinic.ports.nextAlertInstant() == nil)
    #expect(
      try await clinic.actions("followUp:\(id)") == [
        "followUp.opened", "followUp.taken", "followUp.called", "followUp.closed",
      ])
  }

  @Test(arguments: Backend.all) func `what is closed or missing can not be acted on`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(at: Week.tuesday(12))
    try await clinic.ports.close(id, outcome: .referred, note: nil, by: ciara, now: Week.tuesday(13))
    let head = try await clinic.ports.head()
    await #expect(throws: Refused.self) {
      try await clinic.ports.take(id, by: ciara, lasts: .hours(4), now: Week.tuesday(14))
    }
    await #expect(throws: Refused.self) {
      try await clinic.ports.close(id, outcome: .referred, note: "again", by: ciara, now: Week.tuesday(14))
    }
    await #expect(throws: NoSuchThing("follow-up", 9)) {
      try await clinic.ports.take(9, by: ciara, lasts: .hours(4), now: Week.tuesday(14))
    }
    #expect(try await clinic.ports.head() == head)
  }

  @Test(arguments: Backend.all) func `what somebody was told opens a follow-up with its words`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    let now = Week.tuesday(12)
    let id = try await clinic.ports.open(clientID: booked.clientID, text: "her foot is numb", actor: ciara, now: now) {
      ReplyDecision(
        verdict: Verdict(level: .red, flags: [.numbness]), followUps: [.open(.of(.red, for: $0, now: now))])
    }
    let detail = try await clinic.ports.followUp(id)
    #expect(detail.followUp.clientId == booked.clientID)
    #expect(detail.replies.map(\.wayIn) == [.phone])
    #expect(detail.replies.map(\.matchedBy) == [.hand])
    let words = try await clinic.ports.words(ofReply: try #require(detail.replies.first).id, actor: ciara, now: now)
    #expect(words?.text == "her foot is numb")
    await #expect(throws: NoSuchThing("client", 99)) {
      try await clinic.ports.open(clientID: 99, text: "numb", actor: ciara, now: now) { _ in ReplyDecision() }
    }
    let head = try await clinic.ports.head()
    await #expect(throws: Refused.self) {
      try await clinic.ports.open(clientID: booked.clientID, text: "hello", actor: ciara, now: now) { _ in
        ReplyDecision()
      }
    }
    #expect(try await clinic.ports.head() == head)
  }

  @Test(arguments: Backend.all) func `a further reply joins the open follow-up; a worse one raises it anew`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(.amber, at: Week.tuesday(12))
    try await clinic.ports.take(id, by: ciara, lasts: .hours(4), now: Week.tuesday(12, 5))
    let joined = try await clinic.hear("as before", at: Week.tuesday(13)) { facts in
      ReplyDecision(followUps: facts.openFollowUp.map { [.join(id: $0.id, raised: nil, alerts: [])] } ?? [])
    }
    #expect(joined.followUpID == id)
    #expect(try await clinic.ports.followUp(id).followUp.state == .taken)
    let now = Week.tuesday(14)
    let raised = try await clinic.hear("now it is numb", at: now) { facts in
      guard let open = facts.openFollowUp else { return ReplyDecision() }
      let draft = FollowUpDraft.of(.red, for: facts, round: open.alertRounds + 1, now: now)
      return ReplyDecision(followUps: [.join(id: open.id, raised: draft, alerts: draft.alerts)])
    }
    #expect(raised.followUpID == id)
    let row = try await clinic.ports.followUp(id).followUp
    #expect(row.level == .red)
    #expect(row.state == .open)
    #expect(row.takenBy == nil)
    #expect(try await clinic.ports.followUps(includingClosed: true, clientID: nil, limit: 10).count == 1)
    #expect(try await clinic.ports.followUp(id).replies.count == 3)
    #expect(try await clinic.ports.due(.sms, now: now, limit: 10).map(\.kind) == [.alert])
    #expect(
      try await clinic.actions("followUp:\(id)") == [
        "followUp.opened", "followUp.taken", "followUp.joined", "followUp.raised", "followUp.joined",
      ])
  }

  @Test(arguments: Backend.all) func `an alert that nobody answers is repeated once for each round`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let lead = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(at: Week.tuesday(12))
    #expect(try await clinic.ports.dueForAlert(now: Week.tuesday(12, 29), limit: 10).isEmpty)
    let now = Week.tuesday(12, 30)
    let facts = try #require(try await clinic.ports.dueForAlert(now: now, limit: 10).first)
    #expect(facts.followUp.id == id)
    #expect(facts.followUp.alertRounds == 1)
    #expect(facts.onDuty.map(\.id) == [lead])
    #expect(facts.lead?.id == lead)
    let message = MessageDraft(
      kind: .alert, purpose: .alertRepeat, recipient: .staff(lead), channel: .sms, sendFrom: now, notAfter: nil,
      round: 2)
    for _ in 1...2 {
      try await clinic.ports.alert(id, round: 2, messages: [message], nextAlertAt: now + .minutes(30), now: now)
    }
    #expect(try await clinic.ports.due(.sms, now: now, limit: 10).map(\.purpose) == [.alert, .alertRepeat])
    #expect(try await clinic.ports.nextAlertInstant() == now + .minutes(30))
  }

  @Test func `a taken follow-up without a call is open again when its time ran out`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(at: Week.tuesday(12))
    try await clinic.ports.take(id, by: ciara, lasts: .hours(4), now: Week.tuesday(12))
    try await clinic.ports.alert(id, round: 2, messages: [], nextAlertAt: Week.tuesday(17), now: Week.tuesday(15))
    #expect(try await clinic.ports.followUp(id).followUp.state == .taken)
    try await clinic.ports.alert(id, round: 2, messages: [], nextAlertAt: Week.tuesday(17), now: Week.tuesday(16))
    #expect(try await clinic.ports.followUp(id).followUp.state == .open)
    #expect(try await clinic.actions("followUp:\(id)").suffix(2) == ["followUp.reopened", "followUp.alerted"])
  }

  @Test(arguments: Backend.all) func `giving it to somebody else alerts her and opens it again`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let maeve = try await clinic.addTherapist()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(at: Week.tuesday(12))
    try await clinic.ports.take(id, by: ciara, lasts: .hours(4), now: Week.tuesday(12))
    let now = Week.tuesday(12, 5)
    let message = MessageDraft(
      kind: .alert, purpose: .alert, recipient: .staff(maeve), channel: .sms, sendFrom: now, notAfter: nil, round: 2)
    try await clinic.ports.assign(id, to: maeve, messages: [message], actor: ciara, now: now)
    let row = try await clinic.ports.followUp(id).followUp
    #expect(row.state == .open)
    #expect(row.therapistId == maeve)
    #expect(try await clinic.ports.due(.sms, now: now, limit: 10).count == 1)
    await #expect(throws: NoSuchThing("therapist", 99)) {
      try await clinic.ports.assign(id, to: 99, messages: [], actor: ciara, now: now)
    }
  }

  @Test func `a complaint about conduct stands beside the client's follow-up`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(at: Week.tuesday(12))
    let now = Week.tuesday(13)
    let heard = Heard()
    let read = try await clinic.hear("he touched me", at: now) { facts in
      heard.keep(facts)
      var draft = FollowUpDraft.of(.amber, for: facts, now: now)
      draft.isConduct = true
      return ReplyDecision(followUps: [.open(draft)])
    }
    #expect(heard.facts?.openFollowUp?.id == id)
    #expect(try #require(read.followUpID) != id)
    #expect(try await clinic.ports.followUps(includingClosed: false, clientID: nil, limit: 10).count == 2)
  }
}
