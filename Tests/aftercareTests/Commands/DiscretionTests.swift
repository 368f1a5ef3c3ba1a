import Foundation
import Testing

/// A complaint about conduct is the lead's alone; what is printed says neither too much nor too little.
@Suite struct DiscretionTests {
  /// A clinic with a session today, whose client answered with `words`.
  private func clinic(_ words: String) async throws -> Clinic {
    let clinic = try await Clinic()
    _ = try await clinic.output(
      "book", "--client", "Anna Byrne", "--phone", "0861234567", "--type", "swedish", "--start", "2031-06-10 14:00",
      "--consent")
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861234567", "--text", "-", input: words)
    return clinic
  }

  @Test(arguments: [
    ["today", "--date", "2031-06-10"], ["reply", "list"], ["reply", "show", "1"],
  ])
  func `a complaint about conduct looks like any answer`(arguments: [String]) async throws {
    let clinic = try await clinic("he touched me inappropriately")
    #expect(try await clinic.output("follow-up", "list", "--format", "json").contains("\"isConduct\":true"))
    let run = try await BuiltProgram.run(arguments, in: clinic.folder)
    let line = try #require(run.out.split(separator: "\n").last { $0.contains("answered") })
    #expect(run.status == 0)
    for word in ["conduct", "follow-up", "red", "amber", "URGENT"] {
      #expect(!line.replacing("answered", with: "").contains(word), "\(line)")
    }
  }

  @Test(arguments: [["reply", "list", "--format", "json"], ["reply", "show", "1", "--format", "json"]])
  func `programs are not told of a complaint about conduct either`(arguments: [String]) async throws {
    let clinic = try await clinic("he touched me inappropriately")
    let run = try await BuiltProgram.run(arguments, in: clinic.folder)
    #expect(run.out.contains("\"level\":null") && run.out.contains("\"followUpId\":null"))
    #expect(!run.out.contains("conduct"))
  }

  @Test(arguments: [["follow-up", "list"], ["today", "--date", "2031-06-10"]])
  func `programs are told that a complaint waits for the lead, and not whose`(arguments: [String]) async throws {
    let clinic = try await clinic("he touched me inappropriately")
    let run = try await BuiltProgram.run(arguments + ["--format", "json"], in: clinic.folder)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as Any?)
    let rows = json as? [[String: Any]] ?? (json as? [String: Any])?["followUps"] as? [[String: Any]]
    let row = try #require(rows?.first)
    #expect(row["isConduct"] as? Bool == true)
    for name in ["clientId", "clientName", "clientPhone", "clientEmail", "replyId", "therapistId", "therapistName"] {
      #expect(row[name] is NSNull, "\(name)")
    }
    #expect((row["flags"] as? [String])?.isEmpty == true)
  }

  @Test func `the follow-up of a reply is named once`() async throws {
    let clinic = try await clinic("all good")
    let added = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861234567", "--text", "-", input: "my left foot is numb")
    #expect(added.components(separatedBy: "follow-up 1").count == 2, "\(added)")
  }

  @Test func `who took a follow-up has a name, and what is held has a reason`() async throws {
    let clinic = try await clinic("my left foot is numb")
    try await clinic.sql(
      """
      UPDATE follow_up SET state = 'taken', taken_by = 'staff:1', taken_at = opened_at;
      UPDATE message SET state = 'held', reason = 'consentNotAsked', next_attempt_at = NULL WHERE kind = 'checkIn';
      """)
    #expect(try await clinic.output("follow-up", "list").contains("taken by Ciara "))
    #expect(
      try await clinic.output("status").contains("  2 messages are held: nobody has asked her for consent yet\n"))
  }

  @Test(arguments: ["", "  "])
  func `a client keeps a name`(name: String) async throws {
    let clinic = try await clinic("all good")
    let run = try await clinic.run("client", "edit", "1", "--name", name)
    #expect(run.status == 65 && run.err.hasPrefix("aftercare: --name is empty"))
    #expect(try await clinic.output("client", "show", "1").hasPrefix("Client 1: Anna Byrne\n"))
  }

  @Test(arguments: [("cancel", "cancelled"), ("no-show", "did not come")])
  func `a session that did not take place is booked again, not moved`(verb: String, status: String) async throws {
    let clinic = try await clinic("all good")
    _ = try await clinic.output("appointment", verb, "1")
    let run = try await clinic.run("appointment", "move", "1", "--start", "2031-06-11 09:30")
    #expect(run.status == 65)
    #expect(run.err == "aftercare: session 1 cannot be moved (\(status)): book it again instead\n")
  }
}
