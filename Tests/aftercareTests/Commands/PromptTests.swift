import Foundation
import Testing

/// Commands on a pseudo-terminal: a person answers what was not given.
@Suite struct PromptTests {
  /// Runs a command with a terminal; each answer is typed when its question stands there.
  private func converse(
    _ clinic: Clinic, _ arguments: [String], _ exchange: [(question: String, answer: String)]
  ) async throws -> BuiltProgram.Run {
    let script = """
      import json, os, pty, select, sys
      call = json.load(sys.stdin)
      pid, terminal = pty.fork()
      if pid == 0:
          os.execv(call["arguments"][0], call["arguments"])
      heard, answers = "", call["exchange"]
      while True:
          try:
              chunk = os.read(terminal, 4096)
          except OSError:
              break
          if not chunk:
              break
          heard += chunk.decode()
          sys.stdout.write(chunk.decode())
          if answers and answers[0][0] in heard:
              heard = ""
              os.write(terminal, answers.pop(0)[1].encode())
      _, status = os.waitpid(pid, 0)
      sys.exit(os.waitstatus_to_exitcode(status))
      """
    let call: [String: Any] = [
      "arguments": [BuiltProgram.path] + arguments, "exchange": exchange.map { [$0.question, $0.answer] },
    ]
    let input = String(decoding: try JSONSerialization.data(withJSONObject: call), as: UTF8.self)
    return try await BuiltProgram.run(["-c", script], of: "/usr/bin/python3", in: clinic.folder, input: input)
  }

  @Test func `book asks for everything, repeats what it cannot use, and says what will be sent`() async throws {
    let clinic = try await Clinic()
    _ = try await clinic.output(
      "therapist", "add", "--name", "Ciara", "--phone", "0867654321", "--email", "c@mail.example")
    let run = try await converse(
      clinic, ["book"],
      [
        ("Client's name: ", "\n"), ("an answer is needed", "Anna Byrne\n"), ("Telephone (may be empty): ", "12\n"),
        ("that is not a telephone number", "086 123 4567\n"), ("E-mail (may be empty): ", "\n"),
        ("Massage (", "deep tisue\n"), ("did you mean deep-tissue?", "deep-tissue\n"),
        ("Begins (", "2031-03-30 01:30\n"), ("no such local time", "2031-06-10 14:00\n"), ("Minutes [60]: ", "\n"),
        ("Therapist, one of Ciara (may be empty): ", "ciara\n"), ("afterwards? (", "y\n"),
      ])
    #expect(run.status == 0, "\(run.out)")
    #expect(
      run.out.contains("Booked 1: Anna Byrne, deep-tissue, Tue 10 Jun 2031 14:00–15:00 with Ciara (new client 1)"))
    #expect(try await clinic.output("message", "list", "--state", "queued").contains("24h check-in, SMS"))
  }

  @Test func `what was given is not asked for`() async throws {
    let clinic = try await Clinic()
    let run = try await converse(
      clinic, ["book", "--client", "Anna", "--type", "swedish", "--start", "2031-06-10 14:00"], [])
    #expect(run.status == 0 && !run.out.contains("may be empty"))
  }

  @Test func `a terminal that is closed books nothing`() async throws {
    let clinic = try await Clinic()
    let run = try await converse(clinic, ["book"], [("Client's name: ", "\u{4}")])
    #expect(run.status == 64 && run.out.contains("no answer to: Client's name"))
    #expect(try await clinic.output("client", "list") == "No clients.\n")
  }

  @Test func `init asks for what only the clinic knows and writes a configuration that works`() async throws {
    let clinic = try await Clinic(database: false)
    try FileManager.default.removeItem(at: clinic.configurationFile)
    let run = try await converse(
      clinic, ["init"],
      [
        ("as clients know it: ", "Calm \"Hands\"\n"), ("Country (", "Atlantis\n"), ("two-letter code", "ie\n"),
        ("Time zone [", "Europe/Dublin\n"), ("clients may ring: ", "01 555 0100\n"), ("Emergency number [112]: ", "\n"),
      ])
    #expect(run.status == 0 && run.out.contains("no check-ins go out yet"), "\(run.out)")
    let text = try String(contentsOf: clinic.configurationFile, encoding: .utf8)
    #expect(text.contains("name: \"Calm \\\"Hands\\\"\"") && text.contains("phone: \"+35315550100\""))
    #expect(try await clinic.run("status").status == 0)
  }
}
