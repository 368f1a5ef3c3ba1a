import Foundation
import Testing

@testable import TestServers

/// A gateway that refuses us, through the real program: who hears of it, and what the lists say.
@Suite struct StoppedGatewayTests {
  private static func mail(_ server: ScriptedMailServer) -> String {
    """
    email:
      gateway: smtp
      url: "\(server.url)"
      encryption: plain
      from: "Calm Hands <care@clinic.example>"
      wayBack: pipe
    """
  }

  @Test func `a mail server that refuses our sender stops the mails, and the lead gets an SMS`() async throws {
    let server = try ScriptedMailServer(MailScript(sender: .say("550 5.7.1 care@clinic.example may not send")))
    let clinic = try await Clinic(
      configuration: Clinic.configuration(email: Self.mail(server), sms: Clinic.textFolder))
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
    let service = try RunningService(clinic)
    defer { service.stop() }
    let text = try await service.wait(for: "the lead's SMS") { clinic.files("texts").first }
    #expect(text.contains("To: +35315550101\n"))
    #expect(text.contains("Calm Hands aftercare: no e-mail has gone out since"))
    #expect(text.contains("the provider refuses our sender's address"))
    #expect(!text.contains("Anna") && !text.contains("clinic.example"))

    let status = try await clinic.output("status")
    #expect(status.contains("no mail has gone out since"))
    #expect(status.contains("the provider refuses our sender's address or number (SMTP 550 5.7.1"))
    #expect(status.contains("1 message waits") && status.contains("The lead was told"))
    let today = try await clinic.output("today")
    #expect(today.contains("NOTHING GOES OUT") && today.contains("no mail has gone out since"))
    let rows = try await clinic.rows("message", "list")
    let checkIn = try #require(rows.first { $0["kind"] as? String == "checkIn" && $0["stage"] as? String == "24h" })
    #expect(checkIn["state"] as? String == "queued" && checkIn["attempts"] as? Int == 0)
    #expect(try await clinic.output("message", "list").contains("notice about a gateway"))
    let log = try String(contentsOfFile: service.log, encoding: .utf8)
    #expect(log.contains("gateway stopped: a person is needed") && log.contains("staff are told"))
    #expect(!log.contains("anna@"))
  }

  @Test func `check-ins that wait for a rate limit are said to, with the instant of the next one`() async throws {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: Clinic.mailFolder, sms: "sms: { gateway: file, folder: texts, wayBack: pipe, perHour: 1 }"))
    for number in 1...3 {
      try await clinic.book(
        "Client \(number)", ["--phone", "086123001\(number)"], type: "swedish", hoursSinceEnd: 24)
    }
    #expect(try await !clinic.output("status").contains("limits of the configuration"))
    #expect(try await clinic.run("serve", "--once").status == 0)
    #expect(clinic.files("texts").count == 1)
    #expect(
      try await clinic.output("status").contains(
        "2 text messages to clients wait, because no more may go just now by the limits of the configuration; the next one goes"
      ))
  }

  @Test func `an SMS gateway that refuses the log-in is told by mail, also by a single run, and only once`()
    async throws
  {
    let server = try ScriptedWebServer(.answer(403, [], "Authorization failed for sendsms"))
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: Clinic.mailFolder,
        sms: """
          sms: { gateway: http, preset: kannel, url: "\(server.url)/cgi-bin/sendsms", username: clinic, \
          passwordFile: sms-password, from: CALM, wayBack: pipe }
          """))
    try "geheim".write(to: clinic.folder.appendingPathComponent("sms-password"), atomically: true, encoding: .utf8)
    try await clinic.book("Tom Walsh", ["--phone", "0861230012"], type: "sports", hoursSinceEnd: 24)
    for _ in 1...2 {
      let once = try await clinic.run("serve", "--once")
      #expect(once.status == 75)
      #expect(clinic.files("mail").count == 1)
    }
    let mail = try #require(clinic.files("mail").first)
    #expect(mail.contains("no text message goes out") && mail.contains("the provider refuses our log-in"))
    #expect(!mail.contains("Tom") && !mail.contains("353861230012"))
    #expect(server.requests.count == 1)
    let status = try await clinic.rows("message", "list", "--state", "queued")
    #expect(status.allSatisfy { $0["attempts"] as? Int == 0 })
  }
}
