import Foundation
import Testing

@testable import TestServers

/// What becomes of a text message after it was handed over, through the real program and a telephone's stand-in.
@Suite struct ReceiptTests {
  private func clinic(_ telephone: ScriptedTelephone) async throws -> Clinic {
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
            wayBack: pipe
          """))
    try ScriptedTelephone.password.write(
      to: clinic.folder.appendingPathComponent("password"), atomically: true, encoding: .utf8)
    try await clinic.book("Anna Byrne", ["--phone", "086 123 0011"], type: "swedish", hoursSinceEnd: 24)
    return clinic
  }

  private func checkIn(_ clinic: Clinic) async throws -> [String: Any] {
    try #require(try await clinic.rows("message", "list").first { $0["attempts"] as? Int != 0 })
  }

  @Test func `a message whose answer was lost is asked about and not sent twice, and shows when it has arrived`()
    async throws
  {
    let telephone = try ScriptedTelephone()
    telephone.fail(.answerLost)
    let clinic = try await clinic(telephone)
    let service = try RunningService(clinic)
    defer { service.stop() }
    let sent = try await service.wait(for: "the message to be settled") {
      try await clinic.rows("message", "list", "--state", "sent").first
    }
    let id = try #require(sent["id"] as? Int)
    #expect(telephone.messages.count == 1)
    #expect(telephone.requests.filter { $0.line.hasPrefix("POST") }.count == 1)
    telephone.set(telephone.messages[0].id, "Delivered")
    // The next question is a minute away: the service takes it up when it starts again, too.
    service.stop()
    try await clinic.sql("UPDATE attempt SET ask_at = 0")
    #expect(try await clinic.run("serve", "--once").status == 0)
    let shown = try await clinic.output("message", "show", "\(id)")
    #expect(shown.contains("delivered to the phone"))
    #expect(shown.contains("arrived"))
    #expect(try await checkIn(clinic)["deliveredAt"] is String)
    let actions = try await clinic.rows("audit", "list", "--subject", "message:\(id)").compactMap {
      $0["action"] as? String
    }
    #expect(Set(actions).isSuperset(of: ["message.unknown", "message.sent", "message.delivered"]))
  }

  @Test func `a message that the telephone could not send has failed, and says why`()
    async throws
  {
    let telephone = try ScriptedTelephone()
    let clinic = try await clinic(telephone)
    #expect(try await clinic.run("serve", "--once").status == 0)
    let message = try #require(telephone.messages.first)
    telephone.set(message.id, "Failed", error: "RESULT_ERROR_NO_SERVICE")
    try await clinic.sql("UPDATE attempt SET ask_at = 0")
    #expect(try await clinic.run("serve", "--once").status == 0)
    let row = try await checkIn(clinic)
    #expect(row["state"] as? String == "failed")
    #expect(row["reason"] as? String == "bounced")
    #expect(try await clinic.output("message", "show", "1").contains("did not arrive (RESULT_ERROR_NO_SERVICE)"))
  }

  @Test func `a person settles what nobody can be asked about`() async throws {
    let telephone = try ScriptedTelephone()
    telephone.fail(.requestLost)
    telephone.failQuestions(.refused(500))
    let clinic = try await clinic(telephone)
    _ = try await clinic.run("serve", "--once")
    let id = "\(try #require(try await checkIn(clinic)["id"] as? Int))"
    #expect(try await checkIn(clinic)["state"] as? String == "unknown")
    let none = try await clinic.run("message", "resolve", id)
    #expect(none.status == 64 && none.err.contains("--sent"))
    #expect(try await clinic.run("message", "resolve", id, "--sent", "--cancel").status == 64)
    #expect(try await clinic.output("message", "resolve", id, "--send-again").contains("tried once, next try"))
    telephone.failQuestions(nil)
    #expect(try await clinic.run("serve", "--once").status == 0)
    #expect(telephone.messages.count == 1)
    #expect(try await checkIn(clinic)["state"] as? String == "sent")
  }

  @Test func `a message about which the gateway has no final word says so`() async throws {
    let telephone = try ScriptedTelephone()
    let clinic = try await clinic(telephone)
    #expect(try await clinic.run("serve", "--once").status == 0)
    try await clinic.sql("UPDATE attempt SET ask_at = 0")
    #expect(try await clinic.run("serve", "--once").status == 0)
    #expect(try await clinic.output("message", "show", "1").contains("the gateway is still trying"))
    try await clinic.sql("UPDATE attempt SET ask_at = 0, started_at = started_at - 48 * 3600 * 1000")
    #expect(try await clinic.run("serve", "--once").status == 0)
    let shown = try await clinic.output("message", "show", "1")
    #expect(shown.contains("accepted by the SMS gateway") && shown.contains(", no word since"))
    #expect(try await checkIn(clinic)["receipt"] as? String == "noWord")
    #expect(try await checkIn(clinic)["state"] as? String == "sent")
  }
}
