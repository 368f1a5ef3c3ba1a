import Foundation
import Testing

/// Replies whose sender is nobody's, or several people's, and mails that say all in their subject.
@Suite struct UnknownSenderTests {
  private static func clinic() async throws -> Clinic {
    try await Clinic(configuration: Clinic.configuration(email: Clinic.mailFolder, sms: Clinic.textFolder))
  }

  @Test func `a red text from a number that two clients share names both, and the number to call`() async throws {
    let clinic = try await Self.clinic()
    for name in ["Anna Byrne", "Tom Walsh"] {
      try await clinic.book(name, ["--phone", "0861230011"], type: "swedish", hoursSinceEnd: 30)
    }
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861230011", "--text", "-", input: "my left foot has gone numb")
    let row = try #require(try await clinic.rows("follow-up", "list").first)
    #expect(row["clientName"] as? String == "Anna Byrne or Tom Walsh")
    #expect(row["clientPhone"] as? String == "+353861230011")
  }

  @Test func `a mild text from nobody known stands in today with its number`() async throws {
    let clinic = try await Self.clinic()
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353869990000", "--text", "-", input: "still a bit odd in my shin")
    #expect(try await clinic.output("today").contains("+353869990000"))
  }

  @Test(arguments: [("STOP", "optout"), ("unsubscribe", "optout"), ("Re: STOP", "amber")])
  func `an empty mail says what its subject says`(subject: String, level: String) async throws {
    let clinic = try await Self.clinic()
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
    let mail = "From: anna@client.example\nMessage-ID: <1@client.example>\nSubject: \(subject)\n\n\n"
    _ = try await clinic.output("reply", "add", input: mail)
    #expect(try await clinic.rows("reply", "list").first?["level"] as? String == level)
  }

  @Test func `a therapist who is added later gets the sessions that named her`() async throws {
    let clinic = try await Self.clinic()
    let booked = try await clinic.run(
      "book", "--client", "Anna Byrne", "--email", "anna@client.example", "--type", "swedish", "--start",
      Clinic.start(hoursSinceEnd: 24), "--therapist", "Maeve", "--consent")
    #expect(booked.status == 0 && booked.err.contains("therapist"))
    _ = try await clinic.output("therapist", "add", "--name", "Maeve", "--email", "maeve@calmhands.example")
    #expect(try await clinic.run("serve", "--once").status == 0)
    #expect(try await clinic.rows("appointment", "list").first?["therapistName"] as? String == "Maeve")
  }

  @Test func `a red follow-up is not closed by reading it`() async throws {
    let clinic = try await Self.clinic()
    try await clinic.book("Anna Byrne", ["--phone", "0861230011"], type: "swedish", hoursSinceEnd: 24)
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861230011", "--text", "-", input: "my left foot has gone numb")
    let closed = try await clinic.run("follow-up", "close", "1", "--outcome", "looked")
    #expect(closed.status == 65 && closed.err.contains("reading it is not enough"))
  }
}
