import AftercareCore
import Testing

@Suite struct RegisterTests {
  private let ciara = Actor.account("ciara")

  @Test(arguments: Backend.all) func `clients are found by any part of the name, case and accents aside`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    for name in ["Anna Byrne", "Zoë Ní Bhriain", "Liam Kelly"] {
      _ = try await clinic.book(clinic.request(name, email: nil, clientReference: name))
    }
    #expect(try await clinic.ports.clients(named: "NI BHR", limit: 10).map(\.name) == ["Zoë Ní Bhriain"])
    #expect(try await clinic.ports.clients(named: nil, limit: 2).map(\.name) == ["Liam Kelly", "Zoë Ní Bhriain"])
    #expect(try await clinic.ports.clients(named: "%", limit: 10).count == 3)
    #expect(try await clinic.ports.clients(named: "nobody", limit: 10).isEmpty)
  }

  @Test(arguments: Backend.all) func `an edit changes what it names, and plans anew`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client(phone: Numbers.anna)
    var edit = ClientEdit()
    edit.email = EmailAddress("new@client.example")
    edit.language = "es"
    edit.guardian = "Mary Byrne"
    edit.reader = .guardian
    try await clinic.ports.edit(client: booked.clientID, edit, actor: ciara, now: Week.monday(13))
    let client = try await clinic.ports.client(booked.clientID)
    #expect(client.language == "es")
    #expect(client.guardian == "Mary Byrne")
    #expect(client.name == "Anna Byrne")
    let mail = try #require(client.contactPoints.first { $0.channel == .email })
    #expect(mail.address == "new@client.example")
    #expect(mail.consent == .notAsked)
    #expect(client.contactPoints.allSatisfy { $0.reader == .guardian })
    #expect(try await clinic.plan(Week.monday(13)) == 1)
    #expect(try await clinic.checkIn(booked).channel == .sms)
    edit = ClientEdit()
    edit.language = ""
    try await clinic.ports.edit(client: booked.clientID, edit, actor: ciara, now: Week.monday(14))
    #expect(try await clinic.ports.client(booked.clientID).language == nil)
    let head = try await clinic.ports.head()
    try await clinic.ports.edit(client: booked.clientID, ClientEdit(), actor: ciara, now: Week.monday(14))
    #expect(try await clinic.ports.head() == head)
  }

  @Test(arguments: Backend.all) func `sessions are listed by day and client, newest first`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let first = try await clinic.book(clinic.request(end: Week.monday(15)))
    let second = try await clinic.book(clinic.request(end: Week.tuesday(15)))
    let other = try await clinic.book(clinic.request("Liam Kelly", email: nil, end: Week.tuesday(10)))
    let register = clinic.ports
    #expect(
      try await register.appointments(from: nil, to: nil, clientID: nil, limit: 10).map(\.id)
        == [second, other, first].map(\.appointmentID))
    #expect(
      try await register.appointments(from: Week.tuesday(0), to: Week.tuesday(14), clientID: nil, limit: 10).map(\.id)
        == [other.appointmentID])
    #expect(
      try await register.appointments(from: nil, to: nil, clientID: first.clientID, limit: 10).map(\.id)
        == [second, first].map(\.appointmentID))
  }

  @Test(arguments: Backend.all) func `staff are added, edited and taken off duty`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let id = try await clinic.addTherapist()
    await #expect(throws: Refused.self) { try await clinic.addTherapist("maeve  wálsh") }
    var edit = TherapistEdit()
    edit.email = EmailAddress("maeve@calmhands.example")
    try await clinic.ports.edit(therapist: id, edit, actor: ciara, now: Week.monday(9))
    #expect(try await clinic.ports.therapists(includingRemoved: false).map(\.email) == ["maeve@calmhands.example"])
    try await clinic.ports.remove(therapist: id, actor: ciara, now: Week.monday(10))
    #expect(try await clinic.ports.therapists(includingRemoved: false).isEmpty)
    #expect(try await clinic.ports.therapists(includingRemoved: true).map(\.removedAt) == [Week.monday(10)])
    await #expect(throws: NoSuchThing("therapist", id)) {
      try await clinic.ports.remove(therapist: id, actor: ciara, now: Week.monday(11))
    }
    #expect(try await clinic.addTherapist() != id)
  }

  @Test(arguments: Backend.all) func `the configuration's lead is the lead, and saying so twice is nothing`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let first = TherapistDraft(name: "Ciara Nolan", email: EmailAddress("ciara@calmhands.example"), phone: nil)
    try await clinic.ports.ensure(.lead, first, now: Week.monday(8))
    let head = try await clinic.ports.head()
    try await clinic.ports.ensure(.lead, first, now: Week.monday(9))
    #expect(try await clinic.ports.head() == head)
    let second = TherapistDraft(name: "Orla Daly", email: nil, phone: try clinic.phone(Numbers.therapist))
    try await clinic.ports.ensure(.lead, second, now: Week.monday(10))
    let roles = try await clinic.ports.therapists(includingRemoved: false).map { "\($0.name) \($0.role)" }
    #expect(roles == ["Ciara Nolan therapist", "Orla Daly lead"])
  }

  @Test(arguments: Backend.all) func `what does not exist is said to be missing`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let register = clinic.ports
    await #expect(throws: NoSuchThing("client", 5)) { try await register.client(5) }
    await #expect(throws: NoSuchThing("appointment", 5)) { try await register.appointment(5) }
    await #expect(throws: NoSuchThing("client", 5)) {
      try await register.optOut(client: 5, actor: ciara, now: Week.monday(9))
    }
    await #expect(throws: NoSuchThing("therapist", 5)) {
      try await register.edit(therapist: 5, TherapistEdit(), actor: ciara, now: Week.monday(9))
    }
    #expect(try await clinic.ports.head() == nil)
  }

  @Test func `consent to a channel without an address is refused`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    await #expect(throws: Refused.self) {
      try await clinic.ports.setConsent(
        .given, client: booked.clientID, channel: .sms, renew: false, actor: ciara, now: Week.monday(9))
    }
  }
}
