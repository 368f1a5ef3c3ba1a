import Foundation
import Testing

@Suite struct BookingTests {
  private static let anna = [
    "book", "--client", "Anna Byrne", "--phone", "086 123 4567", "--email", "anna@mail.example", "--type",
    "deep-tissue", "--start", "2031-06-10 14:00", "--consent",
  ]

  private func book(_ clinic: Clinic, _ more: [String] = []) async throws -> BuiltProgram.Run {
    try await BuiltProgram.run(Self.anna + more, in: clinic.folder)
  }

  @Test func `a booking says in one line what will be sent and when`() async throws {
    let clinic = try await Clinic()
    let run = try await book(clinic, ["--by", "sms"])
    #expect(
      run
        == BuiltProgram.Run(
          status: 0,
          out: """
            Booked 1: Anna Byrne, deep-tissue, Tue 10 Jun 2031 14:00–15:00 (new client 1). \
            Check-ins: SMS Wed 11 Jun 2031 15:00, SMS Fri 13 Jun 2031 15:00.

            """, err: ""))
  }

  @Test func `what a booking announced stands in the outbox without the service`() async throws {
    let clinic = try await Clinic()
    _ = try await book(clinic)
    #expect(
      try await clinic.output("message", "list") == """
        ID  FOR                    TO          MESSAGE             STATUS
        2   Fri 13 Jun 2031 15:00  Anna Byrne  72h check-in, mail  goes Fri 13 Jun 2031 15:00
        1   Wed 11 Jun 2031 15:00  Anna Byrne  24h check-in, mail  goes Wed 11 Jun 2031 15:00

        """)
  }

  @Test func `without consent it says why nothing will be sent`() async throws {
    let clinic = try await Clinic()
    let out = try await clinic.output(
      "book", "--client", "Anna", "--phone", "0861234567", "--type", "swedish", "--start", "2031-06-10 14:00")
    #expect(out.hasSuffix("No check-in will be sent: nobody has asked her for consent yet.\n"))
  }

  @Test func `a session can be booked again for the same client`() async throws {
    let clinic = try await Clinic()
    _ = try await book(clinic, ["--minutes", "90"])
    let out = try await clinic.output("book", "again", "1", "--start", "2031-06-24 10:00")
    #expect(out.hasPrefix("Booked 2: Anna Byrne, deep-tissue, Tue 24 Jun 2031 10:00–11:30 (client 1). Check-ins: "))
  }

  @Test(arguments: [
    ("2031-03-30 01:30", "no such local time"), ("2031-10-26 01:30", "comes twice"), ("tomorrow at two", "not a time"),
    ("2031-02-29 10:00", "not a time"),
  ])
  func `a start that is no single time is refused`(start: String, problem: String) async throws {
    let clinic = try await Clinic()
    let run = try await clinic.run("book", "--client", "Anna", "--type", "swedish", "--start", start)
    #expect(run.status == 65)
    #expect(run.err.hasPrefix("aftercare: \(start): ") && run.err.contains(problem))
    #expect(try await clinic.output("appointment", "list") == "No sessions.\n")
  }

  @Test func `off a terminal a missing answer is an error`() async throws {
    let clinic = try await Clinic()
    let run = try await clinic.run("book", "--client", "Anna", "--start", "2031-06-10 14:00")
    #expect(run == BuiltProgram.Run(status: 64, out: "", err: "aftercare: --type is missing: which massage is it?\n"))
  }

  @Test func `an unknown massage is booked with the general texts and said`() async throws {
    let clinic = try await Clinic()
    let run = try await clinic.run(
      "book", "--client", "Anna", "--email", "anna@mail.example", "--type", "moon rock", "--start", "2031-06-10 14:00",
      "--consent", "--therapist", "Nobody")
    #expect(run.status == 0 && run.out.contains("Anna, default, "))
    #expect(run.err.contains("the massage type is not in the catalogue"))
    #expect(run.err.contains("the therapist is not on record"))
  }
}

@Suite struct BookingJSONTests {
  private static func object(_ name: String, end: String = "2031-06-10 15:00", more: String = "") -> String {
    """
    {"clientName":"\(name)","email":"\(name.lowercased())@mail.example","massageType":"swedish",
     "startsAt":"2031-06-10 14:00","endsAt":"\(end)","consent":true\(more)}
    """
  }

  @Test(arguments: [
    object("Anna") + object("Ben"), "[" + object("Anna") + ", " + object("Ben") + "]",
    object("Anna") + "\n" + object("Ben") + "\n",
  ])
  func `several objects are booked however they are strung together`(input: String) async throws {
    let clinic = try await Clinic()
    let out = try await clinic.output("book", "--json", "-", input: input)
    #expect(out.split(separator: "\n").count == 2)
    #expect(try await clinic.output("client", "list").contains("Ben"))
  }

  @Test(arguments: [
    (object("Ben", end: "2031-06-10 13:00"), "booking 2, nothing was booked: ends_at is not after starts_at"),
    (object("Ben", more: ",\"consnt\":true"), "booking 2: unknown key consnt: did you mean consent?"),
    (object("Ben", more: ",\"phone\":7"), "booking 2: phone is not a String"),
    ("{\"clientName\":\"Ben\"}", "booking 2: massageType is missing"),
    ("{\"clientName\":\"Ben\"", "the JSON ends inside of booking 2"),
    ("Ben", "standard input is not JSON objects"),
  ])
  func `one bad object books nothing`(second: String, problem: String) async throws {
    let clinic = try await Clinic()
    let run = try await clinic.run("book", "--json", "-", input: Self.object("Anna") + second)
    #expect(run.status == 65 && run.out.isEmpty)
    #expect(run.err.hasPrefix("aftercare: \(problem)"))
    #expect(try await clinic.output("appointment", "list") == "No sessions.\n")
  }
}
