import Foundation
import Testing

@testable import TestServers

/// The stand-ins for providers that cannot run here do what the documentation says.
@Suite struct ProviderStandInTests {
  private func curl(_ arguments: String...) throws -> (status: String, body: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
    process.arguments = ["-s", "-w", "\n%{http_code}"] + arguments
    let out = Pipe()
    process.standardOutput = out
    try process.run()
    let text = String(decoding: try out.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (String(parts.last ?? ""), parts.dropLast().joined(separator: "\n"))
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func `the telephone keeps what it takes, once for each id`() throws {
    let telephone = try ScriptedTelephone()
    let post = [
      "-u", "clinic:geheim", "-H", "Content-Type: application/json", "-d",
      #"{"id":"a1","phoneNumbers":["+353861234567"],"textMessage":{"text":"Hi"},"withDeliveryReport":true}"#,
      telephone.url + "/messages",
    ]
    telephone.fail(.requestLost, .answerLost, .refused(503))
    func send() throws -> String { try curl(post[0], post[1], post[2], post[3], post[4], post[5], post[6]).status }
    #expect(try send() == "000")
    #expect(telephone.messages.isEmpty)
    #expect(try send() == "000")
    #expect(telephone.messages.count == 1)
    #expect(try send() == "503")
    #expect(try send() == "409")
    let told = try curl("-u", "clinic:geheim", telephone.url + "/messages/a1")
    #expect(told.status == "200")
    #expect(try object(told.body)["state"] as? String == "Pending")
    #expect(try curl("-u", "clinic:geheim", telephone.url + "/messages/a2").status == "404")
    #expect(try curl(telephone.url + "/messages/a1").status == "401")
  }

  @Test func `Twilio's stand-in lists what it took, newest first`() throws {
    let twilio = try ScriptedTwilio()
    let url = twilio.url + "/2010-04-01/Accounts/AC123/Messages"
    for text in ["one", "two"] {
      let made = try curl(
        "-u", "AC123:geheim", "--data-urlencode", "To=+353861234567", "--data-urlencode", "From=+35315550100",
        "--data-urlencode", "Body=\(text)", url + ".json")
      #expect(made.status == "201")
      #expect(try object(made.body)["status"] as? String == "queued")
    }
    let list = try curl("-u", "AC123:geheim", url + ".json?To=%2B353861234567&PageSize=20")
    let messages = try #require(try object(list.body)["messages"] as? [[String: Any]])
    #expect(messages.map { $0["body"] as? String } == ["two", "one"])
    let sid = try #require(messages.first?["sid"] as? String)
    #expect(sid.count == 34)
    #expect(try object(curl("-u", "AC123:geheim", url + "/\(sid).json").body)["body"] as? String == "two")
    #expect(try curl("-u", "AC123:geheim", url + "/SM0.json").status == "404")
    #expect(try curl("-u", "AC123:wrong", url + ".json").status == "401")
  }
}
