import Foundation
import Testing

@testable import TestServers

/// Texts that come in through a real Kannel while the real program serves.
@Suite struct WebhookTests {
  static let token = "a-token-for-kannel"

  /// A clinic that sends by Kannel and is called by it on `port`; the lead gets mails into a folder.
  private static func clinic(_ kannel: Kannel, port: Int) async throws -> Clinic {
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: Clinic.mailFolder,
        sms: """
          sms:
            gateway: http
            preset: kannel
            url: "\(kannel.url)"
            username: \(kannel.username)
            passwordFile: kannel-password
            from: "5550100"
            wayBack: webhook
          hooks: { listen: "127.0.0.1:\(port)", publicURL: "http://127.0.0.1:\(port)", secretFile: hook-secret }
          """))
    for (file, secret) in [("kannel-password", kannel.password), ("hook-secret", token)] {
      try secret.write(to: clinic.folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
    }
    return clinic
  }

  private static func service(_ port: Int, _ way: String) -> String {
    """
    \(way) = "http://127.0.0.1:\(port)/hooks/kannel/reply?token=\(token)&from=%p&text=%b&coding=%c&charset=%C&at=%T&id=%I"
    """
  }

  @Test(arguments: ["get-url", "post-url"])
  func
    `a text through Kannel opens a follow-up, alerts the lead and acknowledges the client; reports make it delivered`(
      way: String
    ) async throws
  {
    let port = try Port.free()
    let kannel = try Kannel(service: Self.service(port, way))
    defer { kannel.stop() }
    let network = try kannel.connect()
    let clinic = try await Self.clinic(kannel, port: port)
    try await clinic.book("Anna Byrne", ["--phone", "086 123 0011"], type: "swedish", hoursSinceEnd: 24)
    let service = try RunningService(clinic)
    defer { service.stop() }
    let checkIn = try network.next()
    #expect(checkIn.hasPrefix("5550100 +353861230011 "), "\(checkIn)")
    _ = try await service.wait(for: "the check-in to be delivered") {
      try await clinic.rows("message", "list").first {
        $0["kind"] as? String == "checkIn" && $0["state"] as? String == "delivered"
      }
    }
    try network.send(from: "+353861230011", "my left foot has gone n\u{fc}mb & it's worse +")
    let followUp = try await service.wait(for: "a follow-up") { try await clinic.rows("follow-up", "list").first }
    #expect(followUp["level"] as? String == "red" && followUp["clientName"] as? String == "Anna Byrne")
    // Behind the rest of the check-in, which is too long for one text, in whichever order.
    var isAlerted = false
    var isAcknowledged = false
    while !isAlerted || !isAcknowledged {
      let text = try network.next()
      isAlerted = isAlerted || text.hasPrefix("5550100 +35315550101 ") && text.contains("RED")
      isAcknowledged = isAcknowledged || text.hasPrefix("5550100 +353861230011 ") && text.contains("automatic")
    }
    let reply = try #require(try await clinic.rows("reply", "list").first)
    let shown = try await clinic.output("reply", "show", "\(try #require(reply["id"] as? Int))", "--words")
    #expect(shown.contains("my left foot has gone n\u{fc}mb & it's worse +"))
    #expect(!service.logged.contains("foot") && !service.logged.contains("353861230011"))
  }

  @Test func `what comes while the service is down comes again once it is up, and counts once`() async throws {
    let port = try Port.free()
    let kannel = try Kannel(service: Self.service(port, "get-url"))
    defer { kannel.stop() }
    let network = try kannel.connect()
    let clinic = try await Self.clinic(kannel, port: port)
    try await clinic.book("Anna Byrne", ["--phone", "086 123 0011"], type: "swedish", hoursSinceEnd: 30)
    for words in ["my left foot has gone numb", "1", "1"] { try network.send(from: "+353861230011", words) }
    let service = try RunningService(clinic)
    defer { service.stop() }
    let replies = try await service.wait(for: "three replies") {
      let rows = try await clinic.rows("reply", "list")
      return rows.count >= 3 && rows.allSatisfy { $0["level"] is String } ? rows : nil
    }
    #expect(replies.count == 3)
    #expect(try await clinic.rows("follow-up", "list").count == 1)
  }
}
