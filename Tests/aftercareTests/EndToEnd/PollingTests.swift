import Foundation
import Testing

@testable import TestServers

/// Answers by text message, read from a gateway's own list through the real program.
@Suite struct PollingTests {
  private static func clinic(_ telephone: ScriptedTelephone) async throws -> Clinic {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: Clinic.mailFolder,
        sms: """
          sms:
            gateway: http
            preset: android-sms-gateway
            url: "\(telephone.url)"
            username: \(ScriptedTelephone.username)
            passwordFile: password
            wayBack: poll
            every: 1s
          """))
    try ScriptedTelephone.password.write(
      to: clinic.folder.appendingPathComponent("password"), atomically: true, encoding: .utf8)
    try await clinic.book("Anna Byrne", ["--phone", "086 123 0011"], type: "swedish", hoursSinceEnd: 24)
    return clinic
  }

  @Test func `what a telephone received while the service was away is read once, alerted and acknowledged`()
    async throws
  {
    let telephone = try ScriptedTelephone()
    let clinic = try await Self.clinic(telephone)
    #expect(try await clinic.run("serve", "--once").status == 0)
    #expect(telephone.messages.count == 1 && telephone.messages[0].text.contains("Reply 1"))
    telephone.receive(
      .init(sender: "+353861230011", text: "my foot has gone numb", at: Date()), noticed: false)
    for _ in 1...2 { #expect(try await clinic.run("serve", "--once").status == 0) }
    let replies = try await clinic.rows("reply", "list")
    #expect(replies.count == 1 && replies.first?["wayIn"] as? String == "poll")
    #expect(try await clinic.rows("follow-up", "list").first?["level"] as? String == "red")
    #expect(telephone.messages.contains { $0.number == "+353861230011" && $0.text.contains("automatic") })
    #expect(telephone.messages.contains { $0.number == "+35315550101" && $0.text.contains("RED 1") })
  }

  @Test func `a gateway without such a list cannot be polled`() async throws {
    let clinic = try await Clinic(database: false)
    var text = try String(contentsOf: clinic.configurationFile, encoding: .utf8)
    text.replace("folder: texts", with: "folder: texts, wayBack: poll")
    try text.write(to: clinic.configurationFile, atomically: true, encoding: .utf8)
    let run = try await clinic.run("status")
    #expect(run.status == 78 && run.err.contains("has no list of what it received"))
  }
}
