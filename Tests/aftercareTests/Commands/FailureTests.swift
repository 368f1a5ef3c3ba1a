import Foundation
import Testing

@Suite struct FailureTests {
  @Test(
    arguments: [
      (["client", "show", "7"], 66, "aftercare: there is no client 7\n"),
      (["appointment", "cancel", "7"], 66, "aftercare: there is no appointment 7\n"),
      (["message", "show", "7"], 66, "aftercare: there is no message 7\n"),
      (["follow-up", "take", "7"], 66, "aftercare: there is no follow-up 7\n"),
      (["reply", "show", "7"], 66, "aftercare: there is no reply 7\n"),
      (["appointment", "list", "--from", "2031-02-30"], 65, "aftercare: 2031-02-30 is a date that no calendar has\n"),
      (["therapist", "add"], 64, "aftercare: --name is missing: who is it?\n"),
      (["client", "show", "anna"], 64, "aftercare: The value 'anna' is invalid for '<id>'"),
      (["client", "show"], 64, "aftercare: Missing expected argument '<id>'"),
      (["client", "list", "--limit", "0"], 64, "aftercare: --limit must be from 1 to 1000000."),
      (
        ["message", "list", "--state", "gone"], 64,
        "aftercare: The value 'gone' is invalid for '--state <state>'. Please provide one of the following: queued, held, "
      ),
      (["frobnicate"], 64, "aftercare: Unexpected argument 'frobnicate'"),
      (["message", "list", "--database", "nowhere.db"], 69, "aftercare: there is no database at nowhere.db: run"),
      (["message", "list", "--database", "aftercare.yaml"], 69, "aftercare: aftercare.yaml is not an SQLite database"),
      (["message", "list", "--config", "nowhere.yaml"], 78, "aftercare: nowhere.yaml: cannot be read"),
    ] as [([String], Int32, String)])
  func `a failure is one line on standard error and a code of sysexits`(
    arguments: [String], status: Int32, sentence: String
  ) async throws {
    let clinic = try await Clinic()
    let run = try await BuiltProgram.run(arguments, in: clinic.folder)
    #expect(run.status == status)
    #expect(run.out.isEmpty)
    #expect(run.err.hasPrefix(sentence) && run.err.split(separator: "\n").count == 1, "\(run.err)")
  }

  @Test func `help is no failure`() async throws {
    let clinic = try await Clinic(database: false)
    let run = try await clinic.run("book", "--help")
    #expect(run.status == 0 && run.err.isEmpty)
    #expect(run.out.contains("--consent/--no-consent") && run.out.contains("again"))
    #expect(try await clinic.run("--version").status == 0)
  }
}
