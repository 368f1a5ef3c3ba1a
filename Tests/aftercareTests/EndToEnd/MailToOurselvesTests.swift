import Foundation
import Glibc
import Testing

@testable import TestServers

/// A mail to ourselves, through real servers and the real program.
@Suite(.serialized, .enabled(if: geteuid() == 0, "Dovecot and Postfix insist on being started by root"))
struct MailToOurselvesTests {
  private static func clinic(_ dovecot: Dovecot, url: String, more: String = "", password: String = "geheim")
    async throws -> Clinic
  {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: """
          email:
            gateway: smtp
            url: "\(url)"
            from: "Calm Hands <care@clinic.example>"
          \(more)
          mailbox:
            url: "\(dovecot.url)"
            caFile: "\(dovecot.authorityFile)"
            username: \(Dovecot.username)
            passwordFile: mailbox-password
            every: 1s
          """, sms: Clinic.textFolder))
    for (file, secret) in [("mailbox-password", password), ("password", "geheim")] {
      try secret.write(to: clinic.folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
    }
    return clinic
  }

  @Test func `a mail to ourselves comes back beside the service, and is nobody's reply`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let postfix = try Postfix(deliveringTo: dovecot)
    defer { postfix.stop() }
    let clinic = try await Self.clinic(
      dovecot, url: "smtp://localhost:\(postfix.submissionPort)",
      more: """
          encryption: required
          caFile: "\(postfix.authorityFile)"
          username: care@clinic.example
          passwordFile: password
        """)
    // The first look takes nothing.
    #expect(try await clinic.run("serve", "--once").status == 0)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "its start") { service.logged.contains("] ready") ? true : nil }
    let run = try await clinic.run("doctor", "--loop", "--wait", "60")
    #expect(run.status == 0, "\(run.out) \(run.err)")
    #expect(run.out.contains("came back after") && run.out.contains("INBOX"), "\(run.out)")
    _ = try await service.wait(for: "the mark") { try dovecot.flags() == ["S"] ? true : nil }
    #expect(try await clinic.rows("reply", "list").isEmpty)
    #expect(try await clinic.rows("follow-up", "list").isEmpty)
    let mail = try dovecot.mails().joined()
    #expect(mail.contains("Subject: Aftercare loop test ac-loop-"))
    let piped = try await clinic.output("reply", "add", input: mail)
    #expect(piped.contains("came back"))
    #expect(try await clinic.rows("reply", "list").isEmpty)
  }

  @Test func `a mail that does not come back, and a mailbox that cannot be read, are said`() async throws {
    let dovecot = try Dovecot()
    defer { dovecot.stop() }
    let sink = try ScriptedMailServer()
    let clinic = try await Self.clinic(dovecot, url: sink.url)
    let lost = try await clinic.run("doctor", "--loop", "--wait", "1")
    #expect(lost.status == 75 && lost.err.contains("is not in the mailbox after"), "\(lost.err)")
    #expect(sink.mails.count == 1 && sink.commands.contains { $0.contains("<care@clinic.example>") })
    let closed = try await Self.clinic(dovecot, url: sink.url, password: "falsch")
    let unread = try await closed.run("doctor", "--loop", "--wait", "1")
    #expect(unread.status == 75 && unread.err.contains("Correct user name and password"), "\(unread.err)")
    #expect(sink.mails.count == 1)
  }

  @Test func `without a mailbox there is no loop, and without a service doctor says so`() async throws {
    let clinic = try await Clinic()
    #expect(try await clinic.run("doctor", "--loop").status == 78)
    let run = try await clinic.run("doctor")
    #expect(run.status == 75 && run.out.contains("the service is not running"))
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "the service") {
      try await clinic.run("doctor").status == 0 ? true : nil
    }
  }
}
