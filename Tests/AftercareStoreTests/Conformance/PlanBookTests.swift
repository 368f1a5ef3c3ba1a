import AftercareCore
import Testing

@Suite struct PlanBookTests {
  @Test(arguments: Backend.all) func `planning writes both check-ins, once, with one event`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.book(clinic.request())
    #expect(try await clinic.plan() == 1)
    #expect(try await clinic.plan() == 0)
    let checkIns = try await clinic.checkIns(booked)
    #expect(checkIns.map(\.stage) == [.hours24, .hours72])
    #expect(checkIns.map(\.dueAt) == [Week.tuesday(15), Week.thursday(15)])
    #expect(checkIns.allSatisfy { $0.state == .queued && $0.channel == .email })
    let events = try await clinic.ports.events(matching: AuditFilter(action: "appointment.planned"), limit: 10)
    #expect(events.count == 1)
  }

  @Test(arguments: Backend.all) func `a plan made from what has changed meanwhile is not applied`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.book(clinic.request())
    let revision = try #require(
      try await clinic.ports.clientsToPlan(limit: 10, catalogue: Catalogue(), now: Week.monday(12)).first
    ).revision
    try await clinic.ports.move(
      appointment: booked.appointmentID, to: Week.tuesday(10), end: nil, actor: .service, now: Week.monday(12))
    let stale = ClientPlan(clientID: booked.clientID, revision: revision, steps: [])
    #expect(try await clinic.ports.apply([stale], now: Week.monday(12)) == 0)
    #expect(try await clinic.plan() == 1)
    #expect(try await clinic.checkIns(booked).first?.dueAt == Week.wednesday(11))
  }

  @Test(arguments: Backend.all) func `a plan that two made at once is applied once`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.book(clinic.request())
    let client = try #require(
      try await clinic.ports.clientsToPlan(limit: 1, catalogue: Catalogue(), now: Week.monday(12)).first)
    let steps = Planner.plan(client, rules: clinic.rules, now: Week.monday(12))
    let plan = ClientPlan(clientID: client.id, revision: client.revision, steps: steps)
    #expect(try await clinic.ports.apply([plan], now: Week.monday(12)) == 1)
    #expect(try await clinic.ports.apply([plan], now: Week.monday(12)) == 0)
    #expect(try await clinic.checkIns(booked).count == 2)
  }

  @Test(arguments: Backend.all) func `a change of the rules plans every client again, once`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    _ = try await clinic.client()
    try await clinic.ports.planAgain(ifChanged: "one", now: Week.monday(13))
    #expect(try await clinic.plan(Week.monday(13)) == 1)
    try await clinic.ports.planAgain(ifChanged: "one", now: Week.monday(14))
    #expect(try await clinic.plan(Week.monday(14)) == 0)
    try await clinic.ports.planAgain(ifChanged: "two", now: Week.monday(15))
    #expect(try await clinic.plan(Week.monday(15)) == 1)
  }

  @Test(arguments: Backend.all) func `a cancelled session that is booked again revives its check-ins`(
    _ backend: Backend
  )
    async throws
  {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    let before = try await clinic.checkIns(booked)
    for (status, expected) in [(AppointmentStatus.cancelled, MessageState.cancelled), (.booked, .queued)] {
      try await clinic.ports.setStatus(
        status, ofAppointment: booked.appointmentID, actor: .service, now: Week.monday(13))
      try await clinic.plan(Week.monday(13))
      #expect(try await clinic.checkIns(booked).allSatisfy { $0.state == expected })
    }
    #expect(try await clinic.checkIns(booked).map(\.id) == before.map(\.id))
  }

  @Test func `what a person took out of the outbox is not planned back in`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    let id = try await clinic.checkIn(booked).id
    try await clinic.ports.cancel(messageID: id, actor: .account("ciara"), now: Week.monday(13))
    try await clinic.ports.planAgain(ifChanged: "new rules", now: Week.monday(14))
    try await clinic.plan(Week.monday(14))
    #expect(try await clinic.message(id).state == .cancelled)
  }

  @Test func `a session moved after its check-in went gets a new one for its real end`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    try await clinic.send(at: Week.tuesday(15))
    try await clinic.ports.move(
      appointment: booked.appointmentID, to: Week.wednesday(14), end: nil, actor: .service, now: Week.tuesday(16))
    try await clinic.plan(Week.tuesday(16))
    let early = try await clinic.checkIns(booked).filter { $0.stage == .hours24 }
    #expect(early.map(\.state) == [.sent, .queued])
    #expect(early.last?.dueAt == Week.thursday(15))
  }

  @Test func `the planner is told when a check-in was last tried, not when it was first`() async throws {
    let clinic = try Clinic()
    let booked = try await clinic.client()
    let first = try #require(try await clinic.claim(at: Week.tuesday(19)).first)
    try await clinic.settle(first, .transient(.later, retryAfter: nil), at: Week.tuesday(19))
    let again = try #require(try await clinic.claim(at: Week.tuesday(19, 30)).first)
    #expect(again.firstClaimedAt == Week.tuesday(19))
    try await clinic.ports.planAgain(ifChanged: "new", now: Week.tuesday(19, 31))
    let client = try #require(
      try await clinic.ports.clientsToPlan(limit: 10, catalogue: Catalogue(), now: Week.tuesday(19, 31)).first)
    #expect(client.checkIns.first { $0.draft.stage == .hours24 }?.sentAt == Week.tuesday(19, 30))
    #expect(client.id == booked.clientID)
  }
}
