import AftercareCore
import Testing

/// Whose a reply is.
@Suite struct MatchingTests {
  @Test(arguments: Backend.all) func `a reply belongs to the one client who has the number`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.send(.sms, at: Week.tuesday(15))
    let heard = Heard()
    let read = try await clinic.hear("1", at: Week.tuesday(16)) { facts in
      heard.keep(facts)
      return ReplyDecision()
    }
    #expect(read.matchedBy == .sender)
    #expect(read.clientID == booked.clientID)
    #expect(heard.facts?.client?.appointmentID == booked.appointmentID)
    #expect(heard.facts?.client?.sessionEnd == Week.monday(15))
    #expect(heard.facts?.client?.massageType == "swedish")
    #expect(heard.facts?.client?.hasPhone == true)
    #expect(heard.facts?.checkInSentAt == Week.tuesday(15))
    #expect(heard.facts?.lastAcknowledgement == nil)
  }

  @Test(arguments: Backend.all) func `a mail from a strange address is matched by the message it answers`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    let mail = try #require(try await clinic.claim(at: Week.tuesday(15)).first)
    try await clinic.settle(mail, .accepted(.fine), at: Week.tuesday(15))
    let heard = Heard()
    let read = try await clinic.hearMail(
      "all well", from: "home@client.example",
      references: ["other@client.example", "\(mail.reference)@calmhands.example"], at: Week.tuesday(16)
    ) { facts in
      heard.keep(facts)
      return ReplyDecision()
    }
    #expect(read.matchedBy == .reference)
    #expect(read.clientID == booked.clientID)
    #expect(heard.facts?.client?.contactPointID == nil)
    #expect(heard.facts?.replyTo?.description == "home@client.example")
  }

  @Test func `a forged reference matches nobody`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let id = try #require(try await clinic.send(at: Week.tuesday(15)).first)
    let read = try await clinic.hearMail(
      "all well", from: "home@client.example", references: ["ac-\(id)-0123456789abcdef@calmhands.example"],
      at: Week.tuesday(16))
    #expect(read.matchedBy == .none)
    #expect(read.clientID == nil)
  }

  @Test func `what two clients share stays open between them`() async throws {
    let clinic = try Clinic()
    let anna = try await clinic.client(email: nil, phone: Numbers.anna)
    let liam = try await clinic.client("Liam Byrne", email: nil, phone: Numbers.anna)
    #expect(anna.clientID != liam.clientID)
    let heard = Heard()
    let read = try await clinic.hear("fine", at: Week.tuesday(16)) { facts in
      heard.keep(facts)
      return ReplyDecision()
    }
    #expect(read.matchedBy == .ambiguous)
    #expect(read.clientID == nil)
    #expect(heard.facts?.client == nil)
    #expect(try await clinic.ports.replies(clientID: nil, unmatchedOnly: true, limit: 10).map(\.id) == [read.id])
  }

  @Test func `a reply to a message tells the two apart who share an address`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let liam = try await clinic.client("Liam Byrne")
    let mails = try await clinic.claim(at: Week.tuesday(15))
    let row = try await clinic.checkIn(liam)
    let reference = try #require(mails.first { $0.messageID == row.id }).reference
    let read = try await clinic.hearMail(
      "fine", from: "anna@client.example", references: [reference], at: Week.tuesday(16))
    #expect(read.clientID == liam.clientID)
  }

  @Test func `a late reply from a number that was replaced still finds its client`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client(email: nil, phone: Numbers.anna)
    var edit = ClientEdit()
    edit.phone = PhoneNumber("+353862222222")
    try await clinic.ports.edit(client: booked.clientID, edit, actor: .account("ciara"), now: Week.tuesday(9))
    #expect(try await clinic.hear("numb", at: Week.tuesday(16)).clientID == booked.clientID)
  }

  @Test(arguments: Backend.all) func `nobody's reply is kept on the list of the unmatched`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let now = Week.tuesday(12)
    let read = try await clinic.hear("my foot is numb", from: "+353860000000", at: now) { facts in
      ReplyDecision(
        verdict: Verdict(level: .red, flags: [.numbness]), followUps: [.open(.of(.red, for: facts, now: now))])
    }
    #expect(read.matchedBy == .none)
    let followUp = try await clinic.ports.followUp(try #require(read.followUpID)).followUp
    #expect(followUp.clientId == nil)
    #expect(try await clinic.ports.replies(clientID: nil, unmatchedOnly: true, limit: 10).count == 1)
  }

  @Test(arguments: Backend.all) func `a message from a therapist's number is a staff reply`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let id = try await clinic.addTherapist()
    let heard = Heard()
    let read = try await clinic.hear("17", from: Numbers.therapist, at: Week.tuesday(12)) { facts in
      heard.keep(facts)
      return ReplyDecision(kind: .staff, staffReply: .help)
    }
    #expect(read.kind == .staff)
    #expect(heard.facts?.staff?.id == id)
    #expect(heard.facts?.client == nil)
  }

  @Test(arguments: [("fine, thanks", false), ("1", true), ("1 NO", true), ("99", false), ("12 o'clock?", false)])
  func `a therapist who is also a client is staff only by an open follow-up's number`(_ text: String, _ isStaff: Bool)
    async throws
  {
    let clinic = try Clinic()
    _ = try await clinic.addTherapist()
    let maeve = try await clinic.client("Maeve Walsh", email: nil, phone: Numbers.therapist)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    #expect(try await clinic.openFollowUp(at: Week.tuesday(12)) == 1)
    let heard = Heard()
    try await clinic.hear(text, from: Numbers.therapist, at: Week.tuesday(13)) { facts in
      heard.keep(facts)
      return ReplyDecision()
    }
    #expect((heard.facts?.staff != nil) == isStaff)
    #expect(heard.facts?.client?.id == (isStaff ? nil : maeve.clientID))
  }
}
