import Foundation
import Testing

/// A day at the desk: what people change, and what they are told about it.
@Suite struct DeskTests {
  private func clinic() async throws -> Clinic {
    let clinic = try await Clinic()
    _ = try await clinic.output(
      "therapist", "add", "--name", "Ciara", "--phone", "0867654321", "--email", "ciara@mail.example")
    _ = try await clinic.output(
      "book", "--client", "Anna Byrne", "--phone", "0861234567", "--type", "swedish", "--start", "2031-06-10 14:00",
      "--consent", "--therapist", "ciara")
    return clinic
  }

  @Test func `a session that is moved takes its check-ins along`() async throws {
    let out = try await clinic().output("appointment", "move", "1", "--start", "2031-06-11 09:30", "--minutes", "30")
    #expect(
      out == """
        Moved 1, booked: Anna Byrne, swedish, Wed 11 Jun 2031 09:30–10:00 with Ciara. \
        Check-ins: SMS Thu 12 Jun 2031 10:00, SMS Sat 14 Jun 2031 10:00.

        """)
  }

  @Test(arguments: [
    ("cancel", "Cancelled 1, cancelled", "the session was cancelled"),
    ("no-show", "Noted 1, did not come", "she did not come to the session"),
  ])
  func `nothing is sent about a session that did not take place`(
    verb: String, beginning: String, reason: String
  ) async throws {
    let clinic = try await clinic()
    let out = try await clinic.output("appointment", verb, "1")
    #expect(out.hasPrefix(beginning) && out.hasSuffix("No check-in will be sent: \(reason).\n"))
    #expect(try await clinic.output("message", "list", "--state", "queued") == "No messages.\n")
  }

  @Test func `who said stop at the desk is not messaged until she asks for it`() async throws {
    let clinic = try await clinic()
    #expect(try await clinic.output("client", "opt-out", "1") == "Client 1 gets no more messages.\n")
    #expect(try await clinic.output("message", "list", "--state", "queued") == "No messages.\n")
    let refused = try await clinic.run("client", "consent", "1", "--given")
    #expect(refused.status == 65 && refused.err.contains("--renew"))
    let renewed = try await clinic.output("client", "consent", "1", "--channel", "sms", "--given", "--renew")
    #expect(
      renewed == """
        Client 1: Anna Byrne
          SMS +353861234567: agreed
          call +353861234567: not asked yet

        """)
    #expect(try await clinic.output("message", "list", "--state", "queued").split(separator: "\n").count == 3)
  }

  @Test func `a new number starts without consent`() async throws {
    let clinic = try await clinic()
    let out = try await clinic.output("client", "edit", "1", "--phone", "0869999999", "--guardian", "Mary")
    #expect(out.contains("SMS +353869999999: not asked yet") && out.contains("Mary answers for her"))
    let wrong = try await clinic.run("client", "edit", "1", "--phone", "12")
    #expect(wrong.status == 65 && wrong.err.contains("--phone is not a telephone number"))
  }

  /// What is wrong in a clinic without a service stands before everything else.
  private static let noService = """
    WRONG JUST NOW
      the service is not running: nothing is sent and no alert goes; start it: systemctl start aftercare


    """

  @Test func `a message can be cancelled once`() async throws {
    let clinic = try await clinic()
    let out = try await clinic.output("message", "cancel", "1")
    #expect(out == "Message 1: not sent: a person settled it.\n")
    #expect(try await clinic.run("message", "cancel", "1").status == 65)
  }

  @Test func `what somebody told the desk is taken, called about and closed`() async throws {
    let clinic = try await clinic()
    let opened = try await clinic.output(
      "follow-up", "open", "1", "--text", "-", input: "she rang: my left foot is numb")
    #expect(opened.hasPrefix("Follow-up 1, red: act by "))
    let list = try await clinic.output("follow-up", "list")
    #expect(list.contains("1   red    Anna Byrne  +353861234567"))
    let page = Self.noService + "CALL\n  1  red  Anna Byrne  +353861234567  numbness; act by "
    #expect(try await clinic.output("today").hasPrefix(page))
    #expect(try await clinic.output("follow-up", "take", "1").contains("Her number: +353861234567."))
    let unanswered = try await clinic.output("follow-up", "call", "1", "--no-answer")
    #expect(unanswered.hasPrefix("The call is logged; you are asked again "))
    _ = try await clinic.output("follow-up", "call", "1", "--answered", "--note", "-", input: "sees her doctor")
    #expect(try await clinic.run("follow-up", "close", "1").status == 64)
    let closed = try await clinic.output("follow-up", "close", "1", "--outcome", "referred")
    #expect(closed == "Follow-up 1 is closed: advised to be evaluated, and will.\n")
    #expect(try await clinic.output("follow-up", "list") == "No follow-ups.\n")
  }

  @Test func `what was noted of calls and at the end is read again, and who read it is on record`() async throws {
    let clinic = try await clinic()
    _ = try await clinic.output("follow-up", "open", "1", "--text", "-", input: "my left foot is numb")
    _ = try await clinic.output("follow-up", "call", "1", "--answered", "--note", "-", input: "sees her doctor")
    _ = try await clinic.output(
      "follow-up", "close", "1", "--outcome", "referred", "--note", "-", input: "the doctor took over")
    let without = try await clinic.output("follow-up", "show", "1")
    #expect(!without.contains("doctor"))
    let shown = try await clinic.output("follow-up", "show", "1", "--words")
    let notes = shown.split(separator: "\n").filter { $0.hasPrefix("  note ") }
    #expect(
      notes.first?.hasSuffix(": sees her doctor") == true && notes.last?.hasSuffix(": the doctor took over") == true)
    #expect(notes.count == 2)
    let page = try await clinic.output("follow-up", "show", "1", "--words", "--format", "json")
    #expect(page.contains("\"text\":\"sees her doctor\""), "\(page)")
    let trail = try await clinic.run("audit", "export").out
    #expect(trail.components(separatedBy: "followUp.notesRead").count == 3)
  }

  @Test func `whoever has no number is reached where her answer came from`() async throws {
    let clinic = try await Clinic()
    _ = try await clinic.output(
      "book", "--client", "Anna Byrne", "--email", "anna@client.example", "--type", "swedish", "--start",
      "2031-06-10 14:00", "--consent")
    let mail = "From: anna@client.example\nMessage-ID: <1@client.example>\n\nmy left foot is numb\n"
    _ = try await clinic.output("reply", "add", input: mail)
    #expect(try await clinic.output("follow-up", "list").contains("anna@client.example"))
    let taken = try await clinic.output("follow-up", "take", "1")
    #expect(taken.contains("There is no number on record; her address: anna@client.example."), "\(taken)")
  }

  @Test func `whoever is assigned a follow-up is alerted`() async throws {
    let clinic = try await clinic()
    _ = try await clinic.output("follow-up", "open", "1", "--text", "her left foot is numb")
    _ = try await clinic.output("therapist", "add", "--name", "Maeve", "--phone", "0861111111")
    #expect(try await clinic.output("follow-up", "assign", "1", "--therapist", "2") == "Follow-up 1 is Maeve's.\n")
    #expect(try await clinic.output("message", "list", "--kind", "alert").contains("Maeve"))
  }

  @Test func `today shows the day's sessions and what other programs wrote wrongly`() async throws {
    let clinic = try await clinic()
    try await clinic.sql(
      """
      INSERT INTO booking (reference, client_name, massage_type, starts_at, ends_at, problem)
      VALUES ('calendar-7', 'Ben', 'swedish', '2031-06-10 10:00', '2031-06-10 11:00', 'something is odd');
      """)
    #expect(
      try await clinic.output("today", "--date", "2031-06-10") == Self.noService + """
        SESSIONS, Tue 10 Jun 2031
          14:00–15:00  Anna Byrne  swedish  Ciara

        BOOKINGS WITH A PROBLEM
          calendar-7  something is odd

        """)
    #expect(try await clinic.output("today", "--date", "2031-06-11").contains("SESSIONS, Wed 11 Jun 2031\n  none\n"))
  }
}
