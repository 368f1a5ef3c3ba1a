import AftercareCore
import Testing

@Suite struct BookingDeskTests {
  @Test(arguments: Backend.all) func `a booking at the desk becomes an appointment of a new client`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.book(clinic.request(phone: Numbers.anna))
    #expect(booked.isNewClient)
    #expect(booked.problems.isEmpty)
    let appointment = try await clinic.ports.appointment(booked.appointmentID)
    #expect(appointment.reference == "desk-1")
    #expect(appointment.startsAt == Week.monday(14))
    #expect(appointment.endsAt == Week.monday(15))
    #expect(appointment.status == .booked)
    #expect(appointment.firstSeenAt == Week.monday(12))
    let client = try await clinic.ports.client(booked.clientID)
    #expect(client.contactPoints.map(\.channel) == [.email, .sms, .call])
    #expect(client.contactPoints.map(\.consent) == [.given, .given, .notAsked])
    #expect(try await clinic.actions("appointment:\(booked.appointmentID)") == ["appointment.booked"])
  }

  @Test(arguments: Backend.all) func `what cannot be understood leaves nothing behind`(_ backend: Backend) async throws
  {
    let clinic = try Clinic(backend)
    await #expect(throws: BookingProblem.self) { try await clinic.book(clinic.request(nil)) }
    #expect(try await clinic.ports.head() == nil)
    #expect(try await clinic.ports.clients(named: nil, limit: 10).isEmpty)
  }

  @Test(arguments: Backend.all) func `the same reference changes the same appointment`(_ backend: Backend) async throws
  {
    let clinic = try Clinic(backend)
    let first = try await clinic.book(clinic.request(reference: "A-1"))
    let second = try await clinic.book(clinic.request(reference: "A-1", end: Week.tuesday(16)))
    #expect(second.appointmentID == first.appointmentID)
    #expect(second.clientID == first.clientID)
    #expect(try await clinic.ports.appointment(first.appointmentID).endsAt == Week.tuesday(16))
    #expect(
      try await clinic.actions("appointment:\(first.appointmentID)") == ["appointment.booked", "appointment.changed"])
  }

  @Test(arguments: [
    ("ANNA  BYRNE", "anna@client.example", true), ("Ánna Byrne", "Anna@Client.Example", true),
    ("Ciara Byrne", "anna@client.example", false), ("Anna Byrne", "other@client.example", false),
  ]) func `a client is known by the same address and the same name`(_ name: String, _ email: String, _ isKnown: Bool)
    async throws
  {
    let clinic = try Clinic()
    let first = try await clinic.book(clinic.request())
    let second = try await clinic.book(clinic.request(name, email: email, end: Week.tuesday(15)))
    #expect((second.clientID == first.clientID) == isKnown)
    #expect(second.isNewClient != isKnown)
  }

  @Test func `the writer's reference of a client comes before name and address`() async throws {
    let clinic = try Clinic()
    let first = try await clinic.book(clinic.request(clientReference: "c1"))
    let renamed = try await clinic.book(
      clinic.request("Anna Kelly", email: "kelly@client.example", clientReference: "c1", end: Week.tuesday(15)))
    #expect(renamed.clientID == first.clientID)
    let other = try await clinic.book(clinic.request(clientReference: "c2", end: Week.wednesday(15)))
    #expect(other.clientID != first.clientID)
    let client = try await clinic.ports.client(first.clientID)
    #expect(client.name == "Anna Kelly")
    #expect(client.contactPoints.map(\.address) == ["kelly@client.example"])
  }

  @Test(arguments: Backend.all) func `cancelling and moving change the appointment and its plan`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    try await clinic.ports.move(
      appointment: booked.appointmentID, to: Week.tuesday(10), end: nil, actor: .account("ciara"), now: Week.monday(13))
    #expect(try await clinic.ports.appointment(booked.appointmentID).endsAt == Week.tuesday(11))
    #expect(try await clinic.plan(Week.monday(13)) == 1)
    try await clinic.ports.setStatus(
      .cancelled, ofAppointment: booked.appointmentID, actor: .account("ciara"), now: Week.monday(14))
    #expect(try await clinic.plan(Week.monday(14)) == 1)
    #expect(try await clinic.checkIns(booked).allSatisfy { $0.state == .cancelled })
    #expect(
      try await clinic.actions("appointment:\(booked.appointmentID)") == [
        "appointment.booked", "appointment.planned", "appointment.moved", "appointment.planned",
        "appointment.cancelled", "appointment.planned",
      ])
  }

  @Test(arguments: Backend.all) func `an appointment that does not exist is said to be missing`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    await #expect(throws: NoSuchThing("appointment", 9)) {
      try await clinic.ports.setStatus(.noShow, ofAppointment: 9, actor: .service, now: Week.monday(12))
    }
    await #expect(throws: NoSuchThing("appointment", 9)) {
      try await clinic.ports.move(
        appointment: 9, to: Week.monday(12), end: nil, actor: .service, now: Week.monday(12))
    }
  }

  @Test func `a session cannot be moved to end before it starts`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.book(clinic.request())
    await #expect(throws: Refused.self) {
      try await clinic.ports.move(
        appointment: booked.appointmentID, to: Week.monday(12), end: Week.monday(12), actor: .service,
        now: Week.monday(9))
    }
    #expect(try await clinic.ports.appointment(booked.appointmentID).endsAt == Week.monday(15))
  }

  @Test func `a therapist who is not on record is a problem beside the appointment`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.book(clinic.request(therapist: "Maeve Walsh"))
    #expect(booked.problems.count == 1)
    #expect(try await clinic.ports.appointment(booked.appointmentID).therapistId == nil)
    let id = try await clinic.addTherapist()
    let again = try await clinic.book(clinic.request(therapist: "maeve walsh", end: Week.tuesday(15)))
    #expect(again.problems.isEmpty)
    #expect(try await clinic.ports.appointment(again.appointmentID).therapistId == id)
  }

  @Test func `an appointment that changes hands asks the right client only`() async throws {
    let clinic = try Clinic()
    let anna = try await clinic.book(clinic.request(reference: "A-1"))
    try await clinic.plan()
    let ciara = try await clinic.book(clinic.request("Ciara Nolan", email: "ciara@client.example", reference: "A-1"))
    #expect(ciara.appointmentID == anna.appointmentID)
    try await clinic.plan()
    let claimed = try await clinic.claim(at: Week.tuesday(15))
    #expect(claimed.map(\.text.address) == ["ciara@client.example"])
    #expect(try await clinic.checkIns(ciara).allSatisfy { $0.clientId == ciara.clientID })
  }

  @Test func `an appointment that changes hands after its check-in went does not stop the planner`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.book(clinic.request(reference: "A-1"))
    try await clinic.plan()
    try await clinic.send(at: Week.tuesday(15))
    let ciara = try await clinic.book(
      clinic.request("Ciara Nolan", email: "ciara@client.example", reference: "A-1"), now: Week.tuesday(16))
    try await clinic.plan(Week.tuesday(16))
    #expect(try await clinic.ports.status(now: Week.tuesday(16)).clientsToPlan == 0)
    let claimed = try await clinic.claim(at: Week.thursday(15))
    #expect(claimed.map(\.text.address) == ["ciara@client.example"])
    #expect(try await clinic.checkIn(ciara).clientId != ciara.clientID)
  }
}
