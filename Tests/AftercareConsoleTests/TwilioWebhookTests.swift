import AftercareCore
import Testing

@testable import AftercareConsole

@Suite struct TwilioWebhookTests {
  private func hook(_ token: String = "12345", url: String = "https://mycompany.com") throws -> TwilioWebhook {
    TwilioWebhook(token: token, publicURL: url, country: try irish())
  }

  /// The example of Twilio's own documentation.
  private static func example(
    signature: String = "0/KCTR6DLpKmkAf8muzZqo1nDgQ=", target: String = "/myapp.php?foo=1&bar=2",
    digits: String = "1234"
  ) -> HookRequest {
    .form(
      "Digits=\(digits)&To=%2B18005551212&From=%2B12349013030&Caller=%2B12349013030&CallSid=CA1234567890ABCDE",
      target: target, headers: ["x-twilio-signature": signature])
  }

  @Test func `Twilio's own example is genuine`() throws {
    #expect(try hook().isGenuine(Self.example()))
  }

  @Test(arguments: [
    example(signature: ""), example(signature: "0/KCTR6DLpKmkAf8muzZqo1nDgQ"), example(signature: "AAAA"),
    example(signature: String(repeating: "A", count: 100_000)), example(target: "/myapp.php?foo=1&bar=3"),
    example(digits: "1235"), .get(.reply, "/myapp.php?foo=1&bar=2"),
  ])
  func `anything changed is not`(request: HookRequest) throws {
    #expect(try !hook().isGenuine(request))
  }

  @Test func `nor is another token's or another URL's signature`() throws {
    #expect(try !hook("12346").isGenuine(Self.example()))
    #expect(try !hook(url: "http://mycompany.com").isGenuine(Self.example()))
  }

  @Test func `the URL is the public one, whatever the proxy calls us by`() throws {
    let url = "https://hooks.example/clinic"
    var request = HookRequest.form("From=%2B353861230011&Body=a+b", headers: ["host": "127.0.0.1:8081"])
    request.headers["x-twilio-signature"] = twilioSignature(
      url + "/hooks/twilio/reply", ["From": "+353861230011", "Body": "a b"], "12345")
    #expect(try hook(url: url).isGenuine(request))
  }

  @Test func `a reply has its sender, its words, and Twilio's id to be known by`() throws {
    let request = HookRequest.form(
      "MessageSid=SM1&From=%2B353861230011&To=%2B35315550100&Body=my+foot+is+numb+%F0%9F%98%9F%0Astill&NumMedia=0")
    let findings = try #require(try hook().findings(in: request))
    let reply = try #require(findings.replies.first)
    #expect(reply.text == "my foot is numb 😟\nstill" && reply.sender?.text == "+353861230011")
    #expect(reply.wayIn == .webhook && reply.channel == .sms && reply.receivedAt == today && !reply.isTruncated)
    #expect(reply.dedupeKey == DedupeKey.gateway("twilio", id: "SM1"))
    #expect(findings.receipts.isEmpty && findings.stops.isEmpty && findings.replies.count == 1)
  }

  @Test func `a picture is something missing, so that a person looks`() throws {
    let request = HookRequest.form("MessageSid=MM1&From=%2B353861230011&Body=&NumMedia=1&MediaUrl0=https%3A%2F%2Fx")
    let reply = try #require(try hook().findings(in: request)?.replies.first)
    #expect(reply.isTruncated && reply.text.isEmpty)
  }

  @Test func `a stop that only Twilio understands stops`() throws {
    let request = HookRequest.form("MessageSid=SM2&From=%2B353861230011&Body=basta&OptOutType=STOP")
    let findings = try #require(try hook().findings(in: request))
    #expect(findings.stops == [.phone(try #require(PhoneNumber("+353861230011")))] && findings.replies.count == 1)
    let help = HookRequest.form("MessageSid=SM3&From=%2B353861230011&Body=info&OptOutType=HELP")
    #expect(try #require(try hook().findings(in: help)).stops.isEmpty)
  }

  @Test(
    arguments: [
      ("sent", "", .accepted), ("delivered", "", .delivered), ("read", "", .delivered), ("queued", "", .underWay),
      ("undelivered", "30003", .failed(suppresses: nil)), ("failed", "21614", .failed(suppresses: .hardBounce)),
    ] as [(String, String, Receipt.Word)])
  func `a status is a receipt about the message whose reference the URL holds`(
    status: String, code: String, word: Receipt.Word
  ) throws {
    let request = HookRequest.form(
      .receipt, "MessageSid=SM1&MessageStatus=\(status)&ErrorCode=\(code)",
      target: "/hooks/twilio/receipt?reference=ac-1-0011223344556677")
    let findings = try #require(try hook().findings(in: request))
    #expect(
      findings.receipts == [
        Receipt(
          about: .reference("ac-1-0011223344556677", .sms), word, code: code.isEmpty ? nil : code,
          gatewayReference: "SM1")
      ])
  }

  @Test func `without a reference the SID tells the message`() throws {
    let request = HookRequest.form(.receipt, "MessageSid=SM1&MessageStatus=delivered", target: "/hooks/twilio/receipt")
    #expect(
      try #require(try hook().findings(in: request)).receipts.first?.subject
        == .gatewayReference("SM1", gateway: "http"))
  }

  @Test(arguments: ["", "From=%2B353861230011", "MessageSid=SM1&Body=x", "\u{0}=%00", "MessageSid=&From="])
  func `a reply without its parts is not understood`(body: String) throws {
    #expect(try hook().findings(in: .form(body)) == nil)
  }

  @Test func `the answer is empty TwiML`() throws {
    let thanks = try hook().thanks
    #expect(thanks.body.hasSuffix("<Response/>") && thanks.type?.hasPrefix("text/xml") == true)
  }
}
