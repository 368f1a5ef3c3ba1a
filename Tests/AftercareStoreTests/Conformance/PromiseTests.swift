import AftercareCore
import Testing

/// What the store tells the escalator about what clients were promised.
@Suite struct PromiseTests {
  private let opened = Week.tuesday(12)

  /// A red text with its acknowledgement queued; returns the follow-up and the acknowledgement.
  private func redReply(_ clinic: Clinic) async throws -> (followUp: Int64, acknowledgement: DueMessage) {
    _ = try await clinic.addTherapist(role: .lead)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let received = try await clinic.ports.receive(
      [
        RawReply(
          channel: .sms, wayIn: .hand, sender: PhoneNumber(Numbers.anna), bytes: Array("numb".utf8),
          receivedAt: opened, dedupeKey: "1")
      ], actor: .service, now: opened)
    _ = try await clinic.ports.beginReading(now: opened) { _ in ReplyDecision() }
    let id = try #require(received.first?.id)
    let parsed = ParsedReply(kind: .client, sender: PhoneNumber(Numbers.anna).map(ContactAddress.phone), text: "numb")
    let read = try await clinic.ports.read(id, as: parsed, now: opened) { [opened] facts in
      let draft = FollowUpDraft(
        level: .red, urgent: false, isConduct: false, flags: [.numbness], actBy: opened + .hours(2),
        nextAlertAt: opened + .minutes(30), therapistID: nil, alerts: [])
      let acknowledgement = MessageDraft(
        kind: .acknowledgement, purpose: .red, recipient: .contactPoint(facts.client?.contactPointID ?? 0),
        channel: .sms, sendFrom: opened, notAfter: opened + .minutes(30), actBy: opened + .hours(2))
      return ReplyDecision(verdict: Verdict(level: .red), followUps: [.open(draft)], messages: [acknowledgement])
    }
    let due = try await clinic.ports.due(.sms, now: opened, limit: 10).first { $0.kind == .acknowledgement }
    return (try #require(read.followUpID), try #require(due))
  }

  private func facts(_ clinic: Clinic, now: Instant) async throws -> AlertFacts? {
    try await clinic.ports.dueForAlert(now: now, limit: 10).first
  }

  @Test(arguments: Backend.all) func `an acknowledgement that expired makes the next alert due at once`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let (followUp, _) = try await redReply(clinic)
    let late = opened + .minutes(31)
    _ = try await clinic.ports.alert(
      followUp, round: 2, messages: [], nextAlertAt: opened + .hours(9), now: opened + .minutes(30))
    #expect(try await facts(clinic, now: late) == nil)
    _ = try await clinic.ports.sweep(now: late)
    let due = try #require(try await facts(clinic, now: late))
    #expect(due.isClientUntold && due.promise == nil)
    let lead = try #require(due.lead)
    let told = MessageDraft(
      kind: .alert, purpose: .clientNotTold, recipient: .staff(lead.id), channel: .sms, sendFrom: late, notAfter: nil,
      round: 3)
    try await clinic.ports.alert(followUp, round: 3, messages: [told], nextAlertAt: late + .minutes(30), now: late)
    #expect(try await facts(clinic, now: late + .hours(1))?.isClientUntold == false)
  }

  @Test(arguments: Backend.all)
  func `an alert that came back makes the next person's due at once, but no more rounds than there are people`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let lead = try await clinic.addTherapist("Ciara Roche", role: .lead)
    let deputy = try await clinic.addTherapist("Nora Quinn", phone: "+353872222222", role: .deputy)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(at: opened)
    for (round, staff) in [(1, lead), (2, deputy)] {
      let now = opened + .minutes(Int64(round))
      if round > 1 {
        let alert = MessageDraft(
          kind: .alert, purpose: .alertRepeat, recipient: .staff(staff), channel: .sms, sendFrom: now, notAfter: nil,
          round: round)
        try await clinic.ports.alert(
          id, round: round, messages: [alert], nextAlertAt: now + .minutes(30), now: now)
      }
      let sent = try #require(try await clinic.claim(.sms, at: now).first)
      try await clinic.settle(sent, .accepted(.fine), at: now)
      let before = try #require(try await clinic.ports.nextAlertInstant())
      #expect(before > now)
      let receipt = Receipt(about: .attempt(sent.attemptID), .failed(suppresses: nil), code: "30003")
      _ = try await clinic.ports.note([receipt], rules: ReceiptRules(), now: now)
      #expect(try await clinic.message(sent.messageID).state == .failed)
      #expect(try await clinic.ports.nextAlertInstant() == (round == 1 ? now : before))
    }
  }

  @Test func `an alert that came back by one of two ways changes nothing: its reader has the other`() async throws {
    let clinic = try Clinic()
    let staff = TherapistDraft(
      name: "Ciara Roche", email: EmailAddress("ciara@clinic.example"), phone: try clinic.phone(Numbers.therapist),
      role: .lead)
    let lead = try await clinic.ports.add(therapist: staff, actor: .service, now: Week.monday(8))
    _ = try await clinic.addTherapist("Nora Quinn", phone: "+353872222222", role: .deputy)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let id = try await clinic.openFollowUp(at: opened)
    let mail = MessageDraft(
      kind: .alert, purpose: .alertRepeat, recipient: .staff(lead), channel: .email, sendFrom: opened, notAfter: nil,
      round: 2)
    let text = MessageDraft(
      kind: .alert, purpose: .alertRepeat, recipient: .staff(lead), channel: .sms, sendFrom: opened, notAfter: nil,
      round: 2)
    try await clinic.ports.alert(
      id, round: 2, messages: [mail, text], nextAlertAt: opened + .hours(1), now: opened + .minutes(30))
    let now = opened + .minutes(31)
    for sent in try await clinic.claim(at: now) {
      try await clinic.settle(sent, .permanent(.refused, suppresses: nil), at: now)
      #expect(try await clinic.message(sent.messageID).state == .failed)
    }
    #expect(try await clinic.ports.nextAlertInstant() == opened + .hours(1))
  }

  @Test(arguments: Backend.all) func `a promise stands until she is called, told, or has said stop`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let (followUp, acknowledgement) = try await redReply(clinic)
    #expect(try await clinic.send(.sms, at: opened).contains(acknowledgement.id))
    let promise = try #require(try await facts(clinic, now: opened + .hours(3))?.promise)
    #expect(promise.by == opened + .hours(2) && promise.channel == .sms)
    try await clinic.ports.logCall(
      followUp, answered: true, note: nil, by: .service, askAgainAt: opened + .hours(1), now: opened + .minutes(40))
    #expect(try await facts(clinic, now: opened + .hours(3))?.promise == nil)
  }
}
