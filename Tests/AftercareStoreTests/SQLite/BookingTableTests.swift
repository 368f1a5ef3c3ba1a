import AftercareCore
import Testing

/// The table `booking` as other programs write it, with the `sqlite3` program.
@Suite struct BookingTableTests {
  private func row(_ reference: String, _ columns: String = "", _ values: String = "") -> String {
    """
    INSERT INTO booking (reference, client_name, email, consent, massage_type, starts_at, ends_at\(columns))
    VALUES ('\(reference)', 'Anna Byrne', 'anna@client.example', 1, 'swedish', '2026-11-16 14:00',
      '2026-11-16 15:00'\(values))
    """
  }

  private func booking(_ clinic: Clinic, _ column: String, of reference: String = "A-1") throws -> String {
    try clinic.sqlite.run("SELECT \(column) FROM booking WHERE reference = '\(reference)'")
  }

  @Test func `an inserted row becomes an appointment`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1"))
    #expect(try await clinic.acceptPending() == 1)
    #expect(try await clinic.acceptPending() == 0)
    #expect(try booking(clinic, "appointment_id, accepted_at, problem") == "1|\(Week.monday(12).milliseconds)|")
    let appointment = try await clinic.ports.appointment(1)
    #expect(appointment.reference == "A-1")
    #expect(appointment.endsAt == Week.monday(15))
    let event = try #require(
      try await clinic.ports.events(matching: AuditFilter(action: "appointment.booked"), limit: 1).first)
    #expect(event.actor == "booking")
  }

  @Test func `an update on conflict changes the same appointment`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1"))
    try await clinic.acceptPending()
    let upsert = """
       ON CONFLICT (reference) DO UPDATE SET starts_at = '2026-11-17T10:00Z', ends_at = '2026-11-17T11:00Z',
        status = excluded.status
      """
    try clinic.sqlite.run(row("A-1") + upsert)
    #expect(try booking(clinic, "accepted_at") == "")
    #expect(try await clinic.acceptPending(now: Week.monday(13)) == 1)
    #expect(try await clinic.ports.appointment(1).endsAt == Week.tuesday(11))
    #expect(try await clinic.ports.appointments(from: nil, to: nil, clientID: nil, limit: 10).count == 1)
  }

  @Test func `a row that is replaced changes the same appointment`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1"))
    try await clinic.acceptPending()
    try clinic.sqlite.run(row("A-1").replacing("INSERT", with: "REPLACE").replacing("15:00", with: "15:30"))
    try await clinic.acceptPending(now: Week.monday(13))
    #expect(try await clinic.ports.appointments(from: nil, to: nil, clientID: nil, limit: 10).count == 1)
    #expect(try await clinic.ports.appointment(1).endsAt == Week.monday(15, 30))
  }

  @Test func `a cancelled row cancels the check-ins`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1"))
    try await clinic.acceptPending()
    try await clinic.plan()
    try clinic.sqlite.run("UPDATE booking SET status = 'cancelled' WHERE reference = 'A-1'")
    try await clinic.acceptPending(now: Week.monday(13))
    try await clinic.plan(Week.monday(13))
    let states = try clinic.sqlite.run("SELECT DISTINCT state, reason FROM message")
    #expect(states == "cancelled|appointmentCancelled")
  }

  @Test(arguments: [
    ("starts_at = '2026-11-16 24:00'", "starts_at is not a time"),
    ("ends_at = starts_at", "ends_at is not after starts_at"),
    ("ends_at = '2026-11-19 15:00'", "more than 24 hours"),
    ("client_name = NULL", "names no client"),
  ])
  func `a row that cannot be accepted says why, and is tried again when it changes`(_ flaw: String, _ problem: String)
    async throws
  {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1") + "; UPDATE booking SET \(flaw)")
    #expect(try await clinic.acceptPending() == 1)
    #expect(try booking(clinic, "problem").contains(problem))
    #expect(try booking(clinic, "accepted_at") == "")
    #expect(try await clinic.acceptPending() == 0)
    #expect(
      try await clinic.ports.today(from: Week.monday(0), to: Week.tuesday(0), now: Week.monday(12)).problems.count == 1)
    try clinic.sqlite.run(
      "UPDATE booking SET client_name = 'Anna Byrne', starts_at = '2026-11-16 14:00', ends_at = '2026-11-16 15:00'")
    #expect(try await clinic.acceptPending() == 1)
    #expect(try booking(clinic, "problem, appointment_id") == "|1")
  }

  @Test func `one bad row does not stop the others`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1").replacing("15:00", with: "13:00"))
    try clinic.sqlite.run(row("A-2"))
    #expect(try await clinic.acceptPending() == 2)
    #expect(try booking(clinic, "appointment_id", of: "A-2") == "1")
  }

  @Test func `what is odd is accepted with a problem beside it`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1", ", phone", ", '12'").replacing("swedish", with: "hot stones"))
    try await clinic.acceptPending()
    let problem = try booking(clinic, "problem")
    #expect(problem.contains("massage type"))
    #expect(problem.contains("telephone number"))
    #expect(try booking(clinic, "appointment_id") == "1")
  }

  @Test func `what a person changes is written back and is not taken for a change from outside`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1"))
    try await clinic.acceptPending()
    try await clinic.ports.move(
      appointment: 1, to: Week.tuesday(10), end: nil, actor: .account("ciara"), now: Week.monday(13))
    #expect(try booking(clinic, "starts_at, ends_at") == "2026-11-17T10:00:00Z|2026-11-17T11:00:00Z")
    #expect(try booking(clinic, "accepted_at") == "\(Week.monday(12).milliseconds)")
    try await clinic.ports.setStatus(.noShow, ofAppointment: 1, actor: .account("ciara"), now: Week.tuesday(12))
    #expect(try booking(clinic, "status") == "noShow")
    #expect(try await clinic.acceptPending(now: Week.tuesday(12)) == 0)
  }

  @Test func `a change from outside that waits is not lost by a person's change`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1"))
    try await clinic.acceptPending()
    try clinic.sqlite.run("UPDATE booking SET email = 'new@client.example' WHERE reference = 'A-1'")
    try await clinic.ports.move(
      appointment: 1, to: Week.tuesday(10), end: nil, actor: .account("ciara"), now: Week.monday(13))
    #expect(try await clinic.acceptPending(now: Week.monday(14)) == 1)
    #expect(try await clinic.ports.appointment(1).endsAt == Week.tuesday(11))
    let client = try await clinic.ports.appointment(1).clientId
    #expect(try await clinic.ports.client(client).contactPoints.map(\.address).contains("new@client.example"))
  }

  @Test func `bookings are not deleted`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1"))
    #expect(clinic.sqlite.refusal("DELETE FROM booking")?.contains("set status to cancelled") == true)
  }

  @Test(arguments: [
    "reference = ''", "channel = 'fax'", "consent = 2", "status = 'done'", "starts_at = '14:00'",
    "massage_type = NULL", "client_name = printf('%201s', 'a')", "consent = 'yes'",
  ])
  func `what cannot be understood at all is refused at the door`(_ assignment: String) throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(row("A-1"))
    #expect(clinic.sqlite.refusal("UPDATE booking SET \(assignment)") != nil)
  }

  @Test func `any text another program may write is survived`() async throws {
    let clinic = try Clinic(.file)
    try clinic.sqlite.run(
      """
      INSERT INTO booking (reference, client_name, email, phone, massage_type, starts_at, ends_at) VALUES
        ('bad-utf8', CAST(x'41ff42' AS TEXT), CAST(x'fffe40' AS TEXT), char(0, 7), '', '2026-11-16 14:00', '2026-11-16 15:00'),
        ('break', 'A' || char(10) || 'B', 'a@b' || char(13, 10) || 'RCPT TO:<x>', '+353' || char(10), 'swedish',
          '2026-11-16 14:00', '2026-11-16 15:00')
      """)
    #expect(try await clinic.acceptPending() == 2)
    let clients = try await clinic.ports.clients(named: nil, limit: 10)
    #expect(clients.map(\.name).contains("A B"))
    #expect(clients.allSatisfy { $0.contactPoints.isEmpty })
  }
}

extension String {
  fileprivate func replacing(_ text: String, with other: String) -> String {
    split(separator: text, omittingEmptySubsequences: false).joined(separator: other)
  }
}
