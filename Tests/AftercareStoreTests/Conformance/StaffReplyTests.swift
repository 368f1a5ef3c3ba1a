import AftercareCore
import Testing

/// What therapists command by answering an alert.
@Suite struct StaffReplyTests {
  /// A clinic whose therapist was alerted to follow-up 1.
  private func alerted(_ backend: Backend = .memory) async throws -> (Clinic, therapist: Int64) {
    let clinic = try Clinic(backend)
    let id = try await clinic.addTherapist()
    _ = try await clinic.client(email: nil, phone: Numbers.anna, therapist: "Maeve Walsh")
    #expect(try await clinic.openFollowUp(at: Week.tuesday(12)) == 1)
    return (clinic, id)
  }

  private func command(_ text: String, in clinic: Clinic, at now: Instant = Week.tuesday(12, 5)) async throws
    -> ReadReply
  {
    try await clinic.hear(text, from: Numbers.therapist, at: now) { facts in
      guard let staff = facts.staff else { return ReplyDecision() }
      let answer = MessageDraft(
        kind: .alert, purpose: .details, recipient: .staff(staff.id), channel: .sms, sendFrom: now, notAfter: nil)
      return ReplyDecision(kind: .staff, staffReply: StaffReply(facts.ownText), messages: [answer])
    }
  }

  @Test(arguments: Backend.all) func `the number takes it, and the details are sent`(_ backend: Backend) async throws {
    let (clinic, therapist) = try await alerted(backend)
    let read = try await command("1", in: clinic)
    #expect(read.kind == .staff)
    #expect(read.followUpID == 1)
    let row = try await clinic.ports.followUp(1).followUp
    #expect(row.state == .taken)
    #expect(row.takenBy == "staff:\(therapist)")
    #expect(try await clinic.ports.nextAlertInstant() == Week.tuesday(16, 5))
    let due = try #require(try await clinic.ports.due(.sms, now: Week.tuesday(12, 5), limit: 10).first)
    #expect(due.purpose == .details)
    #expect(due.followUp?.clientName == "Anna Byrne")
    #expect(due.followUp?.clientPhone == Numbers.anna)
    #expect(due.followUp?.words == "my foot is numb")
    #expect(due.followUp?.massageType == "swedish")
  }

  @Test func `an alert itself names nobody and repeats no words`() async throws {
    let (clinic, _) = try await alerted()
    let due = try #require(try await clinic.ports.due(.sms, now: Week.tuesday(12), limit: 1).first)
    #expect(due.purpose == .alert)
    #expect(due.client == nil)
    #expect(due.followUp?.clientName == nil)
    #expect(due.followUp?.words == nil)
  }

  @Test func `NO passes it on at once`() async throws {
    let (clinic, _) = try await alerted()
    _ = try await command("1", in: clinic)
    _ = try await command("1 no", in: clinic, at: Week.tuesday(12, 20))
    #expect(try await clinic.ports.followUp(1).followUp.state == .open)
    #expect(try await clinic.ports.nextAlertInstant() == Week.tuesday(12, 20))
    #expect(try await clinic.actions("followUp:1").last == "followUp.passedOn")
  }

  @Test func `NOANSWER notes the call and asks again in an hour`() async throws {
    let (clinic, _) = try await alerted()
    _ = try await command("1 NOANSWER", in: clinic)
    let detail = try await clinic.ports.followUp(1)
    #expect(detail.followUp.state == .taken)
    #expect(detail.calls.map(\.answered) == [false])
    #expect(try await clinic.ports.nextAlertInstant() == Week.tuesday(13, 5))
  }

  @Test func `DONE with an outcome closes, without one it asks`() async throws {
    let (clinic, _) = try await alerted()
    _ = try await command("1 DONE spoke to her", in: clinic)
    #expect(try await clinic.ports.followUp(1).followUp.state == .taken)
    #expect(try await clinic.ports.followUp(1).calls.map(\.answered) == [true])
    _ = try await command("1 done sees her doctor", in: clinic, at: Week.tuesday(12, 30))
    let row = try await clinic.ports.followUp(1).followUp
    #expect(row.state == .closed)
    #expect(row.outcome == .referred)
  }

  @Test func `a follow-up she was not alerted to is none of hers`() async throws {
    let (clinic, _) = try await alerted()
    _ = try await clinic.ports.add(
      therapist: TherapistDraft(name: "Orla Daly", email: nil, phone: try clinic.phone("+353873333333")),
      actor: .account("ciara"), now: Week.monday(8))
    let read = try await clinic.hear("1", from: "+353873333333", at: Week.tuesday(12, 5)) { facts in
      let staff = facts.staff?.id ?? 0
      return ReplyDecision(
        kind: .staff, staffReply: StaffReply(facts.ownText),
        messages: [
          MessageDraft(
            kind: .alert, purpose: .details, recipient: .staff(staff), channel: .sms, sendFrom: Week.tuesday(12, 5),
            notAfter: nil)
        ])
    }
    #expect(read.followUpID == nil)
    #expect(try await clinic.ports.followUp(1).followUp.state == .open)
    let due = try await clinic.ports.due(.sms, now: Week.tuesday(12, 5), limit: 10)
    #expect(due.map(\.purpose) == [.alert, .unknownNumber])
    #expect(due.last?.followUp == nil)
  }

  @Test func `a number that is no follow-up's, and a closed one, do nothing`() async throws {
    let (clinic, _) = try await alerted()
    #expect(try await command("99", in: clinic).followUpID == nil)
    try await clinic.ports.close(1, outcome: .referred, note: nil, by: .account("ciara"), now: Week.tuesday(12, 6))
    #expect(try await command("1 NO", in: clinic, at: Week.tuesday(12, 7)).followUpID == nil)
    #expect(try await clinic.ports.followUp(1).followUp.state == .closed)
  }
}
