import Foundation
import Testing

@testable import TestServers

/// The service on bad days: nothing is lost, nothing goes that must not, people are told, and afterwards all goes on.
@Suite struct HostileDaysTests {
  private static func clinic(_ further: String = "") async throws -> Clinic {
    try await Clinic(
      configuration: Clinic.configuration(email: Clinic.mailFolder, sms: Clinic.textFolder + "\n" + further))
  }

  private static func book(_ clinic: Clinic, _ name: String, _ number: Int) async throws {
    try await clinic.book(name, ["--phone", "086123001\(number)"], type: "swedish", hoursSinceEnd: 24)
  }

  // MARK: Sending on hold

  @Test func `a running service obeys a pause and a resume at once, and status says which`() async throws {
    let clinic = try await Self.clinic()
    let service = try RunningService(clinic)
    defer { service.stop() }
    #expect(try await clinic.output("message", "pause").contains("on hold"))
    try await Self.book(clinic, "Anna Byrne", 1)
    _ = try await service.wait(for: "the check-in to be held") {
      try await clinic.rows("message", "list", "--state", "held").first { $0["reason"] as? String == "paused" }
    }
    #expect(try await clinic.output("status").contains("on hold since"))
    #expect(try await clinic.output("today").contains("on hold since"))
    #expect(clinic.files("texts").isEmpty)
    #expect(try await clinic.output("message", "resume").contains("go to clients again"))
    _ = try await service.wait(for: "the check-in") { clinic.files("texts").first }
    #expect(try await clinic.output("message", "resume").contains("Nothing was on hold"))
    #expect(try await !clinic.output("status").contains("on hold"))
  }

  @Test func `by a clock that disagrees with the trail nothing goes to clients until a person vouches for it`()
    async throws
  {
    let clinic = try await Self.clinic("clock: { synchronisation: none }")
    try await Self.book(clinic, "Anna Byrne", 1)
    try await clinic.sql(
      """
      INSERT INTO audit_event SELECT sequence + 1, at + 86400000, actor, action, subject, details, hash, previous_hash
      FROM audit_event ORDER BY sequence DESC LIMIT 1;
      """)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "word of the clock") { service.words.contains("cannot be trusted") ? true : nil }
    try await Self.book(clinic, "Tom Walsh", 2)
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861230011", "--text", "-", input: "my foot has gone numb")
    _ = try await service.wait(for: "the alert") { clinic.files("texts").first { $0.contains("RED 1") } }
    // Her acknowledgement waits: staff are told so beside the alert.
    let words = ["aftercare RED 1", "aftercare: ", "aftercare 1: our automatic answer did NOT reach the client"]
    #expect(clinic.files("texts").allSatisfy { text in words.contains(where: text.contains) })
    #expect(clinic.files("texts").allSatisfy { $0.hasPrefix("To: +35315550101") })
    #expect(try await clinic.output("status").contains("the clock cannot be trusted"))
    #expect(try await clinic.rows("message", "list", "--state", "skipped").isEmpty)
    #expect(try await clinic.output("message", "resume").contains("taken as right"))
    _ = try await service.wait(for: "Tom's check-in") {
      clinic.files("texts").first { $0.hasPrefix("To: +353861230012") }
    }
  }

  // MARK: The database

  @Test func `a service that starts while another program keeps the database locked waits, says so, and then all goes`()
    async throws
  {
    let clinic = try await Self.clinic()
    try await Self.book(clinic, "Anna Byrne", 1)
    let lock = try LockingProgram(clinic)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "word of the lock") { service.words.contains("locked by another") ? true : nil }
    #expect(clinic.files("texts").isEmpty)
    let status = try await clinic.run("status")
    #expect((status.out + status.err).contains("locked"))
    lock.release()
    _ = try await service.wait(for: "the check-in") { clinic.files("texts").first }
    #expect(service.words.components(separatedBy: "waiting for the database").count == 2)
  }

  @Test func `a damaged database is refused in one line, with a code that systemd does not try again`() async throws {
    let clinic = try await Self.clinic()
    let file = clinic.folder.appendingPathComponent("aftercare.db")
    var bytes = try Data(contentsOf: file)
    bytes.replaceSubrange(100..<3000, with: Data(repeating: 0x5a, count: 2900))
    try bytes.write(to: file)
    let serve = try await clinic.run("serve")
    #expect(serve.status == 69 && serve.err.contains("damaged") && serve.err.contains("restore"), "\(serve.err)")
    #expect(serve.err.split(separator: "\n").count == 1)
    #expect(try Data(contentsOf: file) == bytes)
    let unit = URL(fileURLWithPath: Clinic.templates).deletingLastPathComponent()
      .appendingPathComponent("systemd/aftercare.service")
    #expect(try String(contentsOf: unit, encoding: .utf8).contains("RestartPreventExitStatus=69 78"))
  }

  // MARK: Templates

  @Test func `a template broken while it runs changes nothing, after a restart it stops its own message only`()
    async throws
  {
    let clinic = try await Self.clinic("templatesOverlay: own")
    let own = clinic.folder.appendingPathComponent("own/en/swedish")
    let staff = clinic.folder.appendingPathComponent("own/en/staff")
    for folder in [own, staff] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let first = try RunningService(clinic)
    _ = try await first.wait(for: "its start") { first.words.contains("ready") ? true : nil }
    let file = own.appendingPathComponent("24h.sms.mustache")
    try "{{#unclosed}} {{nonsense}}".write(to: file, atomically: true, encoding: .utf8)
    try "{{#unclosed}}".write(
      to: staff.appendingPathComponent("alert-red.sms.mustache"), atomically: true, encoding: .utf8)
    try await Self.book(clinic, "Anna Byrne", 1)
    _ = try await first.wait(for: "the first check-in") { clinic.files("texts").first }
    first.stop()
    let second = try RunningService(clinic)
    defer { second.stop() }
    try await Self.book(clinic, "Tom Walsh", 2)
    let failed = try await second.wait(for: "the failure") {
      try await clinic.rows("message", "list", "--state", "failed").first
    }
    #expect(failed["reason"] as? String == "templateBroken")
    #expect(try await clinic.output("status").contains("a template is broken"))
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861230011", "--text", "-", input: "my foot has gone numb")
    let alert = try await second.wait(for: "the alert, in plain words") {
      clinic.files("texts").first { $0.contains("RED 1") }
    }
    #expect(alert.contains("Reply 1 to take it") && alert.contains("template check"))
  }

  // MARK: Gateways

  @Test func `a gateway that talks nonsense is paused, status says so, and what waits goes when it is well`()
    async throws
  {
    let server = try ScriptedMailServer { connection in
      connection < 1 ? MailScript(greeting: .sayAndCut("HTTP/1.1 400 Bad Request")) : MailScript()
    }
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: """
          email: { gateway: smtp, url: "\(server.url)", from: "Calm Hands <care@clinic.example>", wayBack: pipe }
          """, sms: Clinic.textFolder))
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "the pause") {
      try await clinic.output("status").contains("no mail has gone out since") ? true : nil
    }
    let id = try #require(try await clinic.rows("message", "list", "--state", "queued").last?["id"])
    _ = try await clinic.output("message", "retry", "\(id)")
    _ = try await service.wait(for: "the mail") { server.mails.first }
    #expect(server.mails.count == 1)
  }
}
