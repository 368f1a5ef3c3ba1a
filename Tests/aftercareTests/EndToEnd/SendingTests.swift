import AftercareCore
import AftercareMail
import Foundation
import Glibc
import Testing

@testable import TestServers

/// Bookings that become messages, through the real program and real servers.
@Suite struct SendingTests {
  @Test
  func `a session booked at the desk and one written by sqlite3 reach the mail server once each, in the right words`()
    async throws
  {
    let sink = try SMTPSink()
    defer { sink.stop() }
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email:
          "email: { gateway: smtp, url: \"\(sink.url)\", from: \"Calm Hands <care@clinic.example>\", wayBack: pipe }",
        sms: Clinic.textFolder))
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "deep-tissue", hoursSinceEnd: 24)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try sink.mails(1)
    let start = Clinic.start(hoursSinceEnd: 24.1)
    let end = Clinic.start(hoursSinceEnd: 23.1)
    try await clinic.sqlite3(
      """
      INSERT INTO booking (reference, client_name, email, consent, massage_type, starts_at, ends_at, language)
      VALUES ('calendar-1', 'Lucía Gil', 'lucia@client.example', 1, 'Sports', '\(start)', '\(end)', 'es');
      """)
    let mails = try sink.mails(2).map { GMimeReader().read(Array($0.utf8)) }
    service.stop()
    #expect(try sink.mails(2).count == 2)
    let texts = mails.compactMap { $0?.text }
    #expect(texts.contains { $0.contains("Hello Anna") && $0.contains("112") && $0.contains("STOP") })
    #expect(texts.contains { $0.contains("Lucía") && $0.contains("Respond") })
    let states = try await clinic.rows("message", "list", "--state", "sent").compactMap { $0["template"] as? String }
    #expect(Set(states) == ["en/deep-tissue/24h.email.mustache", "es/sports/24h.email.mustache"])
  }

  @Test(.enabled(if: geteuid() == 0, "Postfix insists on being started by root"))
  func `a check-in goes through STARTTLS and log-in into a mailbox, and its answer comes back as a follow-up`()
    async throws
  {
    let postfix = try Postfix()
    defer { postfix.stop() }
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: """
          email:
            gateway: smtp
            url: "smtp://localhost:\(postfix.submissionPort)"
            encryption: required
            caFile: "\(postfix.authorityFile)"
            username: care@clinic.example
            passwordFile: password
            from: "Calm Hands <care@clinic.example>"
            wayBack: pipe
          """))
    try "geheim\n".write(to: clinic.folder.appendingPathComponent("password"), atomically: true, encoding: .utf8)
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
    let service = try RunningService(clinic)
    defer { service.stop() }
    let checkIn = try #require(GMimeReader().read(Array(try postfix.mails(1)[0].utf8)))
    #expect(checkIn.isAutomatic)
    let answer = """
      From: Anna Byrne <anna@client.example>
      To: care@clinic.example
      Subject: Re: \(checkIn.subject)
      Message-ID: <answer-1@client.example>
      In-Reply-To: <\(try #require(checkIn.messageID))>

      Since this morning my left foot has gone numb.

      On Sunday Calm Hands wrote:
      > Any sharp pain?
      """
    let added = try await clinic.output("reply", "add", input: answer)
    #expect(added.contains("red") && added.contains("follow-up 1"))
    // Her own mailbox stands in for the lead's: acknowledgement to her, alert to the lead.
    let mails = try postfix.mails(3).compactMap { GMimeReader().read(Array($0.utf8)) }
    #expect(mails.contains { $0.references == ["answer-1@client.example"] && $0.text.contains("112") })
    #expect(mails.contains { $0.subject.contains("RED 1") && !$0.text.contains("gone numb") && $0.references.isEmpty })
    let again = try await BuiltProgram.run(["reply", "add"], in: clinic.folder, input: answer)
    #expect(again.status == 0 && again.err.contains("handed in before"))
    #expect(try await clinic.rows("follow-up", "list").count == 1)
  }

  @Test(arguments: [("pipe", "Reply 1 fine"), ("none", "please phone us")])
  func `a channel on which no answer comes in asks to phone`(wayBack: String, words: String) async throws {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: Clinic.mailFolder, sms: "sms: { gateway: file, folder: texts, wayBack: \(wayBack) }"))
    try await clinic.book("Anna Byrne", ["--phone", "086 123 0011"], type: "swedish", hoursSinceEnd: 24)
    #expect(try await clinic.run("serve", "--once").status == 0)
    let texts = clinic.files("texts")
    #expect(texts.count == 1 && texts.allSatisfy { $0.contains(words) })
    #expect(wayBack == "pipe" || texts.allSatisfy { !$0.contains("Reply") })
  }

  @Test func `a check-in goes out as an SMS through Kannel`() async throws {
    let kannel = try Kannel()
    defer { kannel.stop() }
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: Clinic.mailFolder,
        sms: """
          sms:
            gateway: http
            preset: kannel
            url: "\(kannel.url)"
            username: \(kannel.username)
            passwordFile: password
            from: CALM
            wayBack: pipe
          """))
    try kannel.password.write(to: clinic.folder.appendingPathComponent("password"), atomically: true, encoding: .utf8)
    try await clinic.book("Anna Byrne", ["--phone", "086 123 0011"], type: "hot-stone", hoursSinceEnd: 24)
    let service = try RunningService(clinic)
    defer { service.stop() }
    let message = try kannel.message()
    #expect(message.contains("353861230011"))
    #expect(message.contains("Calm+Hands") || message.contains("Calm Hands"))
    _ = try await service.wait(for: "the message to be sent") {
      try await clinic.rows("message", "list", "--state", "sent").first
    }
  }
}

extension Clinic {
  /// Runs statements with the installed `sqlite3` program, as another program would.
  func sqlite3(_ statements: String) async throws {
    let run = try await BuiltProgram.run(
      ["-cmd", ".timeout 10000", "aftercare.db"], of: "/usr/bin/sqlite3", in: folder, input: statements)
    guard run.status == 0, run.err.isEmpty else { throw Broken(description: run.err) }
  }
}
