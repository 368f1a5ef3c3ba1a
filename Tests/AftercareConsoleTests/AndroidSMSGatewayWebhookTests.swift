import AftercareCore
import Testing

@testable import AftercareConsole

@Suite struct AndroidSMSGatewayWebhookTests {
  private func hook() throws -> AndroidSMSGatewayWebhook {
    AndroidSMSGatewayWebhook(signingKey: "signing key", country: try irish())
  }

  private static func received(
    _ text: String, at time: String = "2026-11-22T14:00:00.000+01:00", id: String = "event1"
  ) -> String {
    """
    {"deviceId":"d1","event":"sms:received","id":"\(id)","webhookId":"w1","payload":{"messageId":"same",
    "message":"\(text)","sender":"086 123 0011","recipient":null,"simNumber":1,"receivedAt":"\(time)"}}
    """
  }

  @Test func `a signature over body and timestamp is genuine, whenever it was made`() throws {
    #expect(try hook().isGenuine(.phone(Self.received("1"))))
  }

  @Test func `anything else is not`() throws {
    let request = HookRequest.phone(Self.received("1"))
    for (header, value) in [
      ("x-timestamp", "1795000001"), ("x-signature", ""), ("x-signature", "zz"), ("x-signature", "00"),
    ] {
      var changed = request
      changed.headers[header] = value
      #expect(try !hook().isGenuine(changed), "\(header) \(value)")
      changed.headers[header] = nil
      #expect(try !hook().isGenuine(changed), "no \(header)")
    }
    var changed = request
    changed.body.append(32)
    #expect(try !hook().isGenuine(changed))
    #expect(try !hook().isGenuine(.phone(Self.received("1"), key: "another")))
  }

  private func reply(_ json: String) throws -> RawReply {
    try #require(try hook().findings(in: .phone(json))?.replies.first)
  }

  @Test func `a received text has its sender, words and instant`() throws {
    let reply = try reply(Self.received("my foot is numb"))
    #expect(reply.text == "my foot is numb" && reply.sender?.text == "+353861230011")
    #expect(reply.writtenAt == Instant(iso8601: "2026-11-22T13:00:00.000Z") && reply.receivedAt == today)
  }

  @Test func `the same text at another second is another one, the same handed over again is not`() throws {
    let first = try reply(Self.received("1"))
    #expect(try reply(Self.received("1", id: "event2")).dedupeKey == first.dedupeKey)
    #expect(try reply(Self.received("1", at: "2026-11-22T14:00:05.000+01:00")).dedupeKey != first.dedupeKey)
    #expect(try reply(Self.received("2")).dedupeKey != first.dedupeKey)
  }

  @Test func `without an instant the event's id tells a repetition`() throws {
    let first = try reply(Self.received("1", at: "yesterday"))
    #expect(try reply(Self.received("1", at: "yesterday")).dedupeKey == first.dedupeKey)
    #expect(try reply(Self.received("1", at: "yesterday", id: "event2")).dedupeKey != first.dedupeKey)
  }

  @Test func `a picture is something missing`() throws {
    let reply = try reply(
      #"{"event":"mms:received","id":"e","payload":{"messageId":"m","phoneNumber":"+353861230011","subject":"my arm","receivedAt":"2026-11-22T14:00:00Z"}}"#
    )
    #expect(reply.isTruncated && reply.text == "my arm")
  }

  @Test(arguments: [(#"[{"partId":7,"contentType":"image/jpeg","data":"AAAA"}]"#, true), ("[]", false)])
  func `the words beside a picture are read once they are fetched`(attachments: String, isTruncated: Bool) throws {
    let reply = try reply(
      #"{"event":"mms:downloaded","id":"e","payload":{"messageId":"m","sender":"+353861230011","subject":"my arm","body":"it has gone numb","attachments":\#(attachments),"receivedAt":"2026-11-22T14:00:00Z"}}"#
    )
    #expect(reply.text == "my arm\nit has gone numb" && reply.isTruncated == isTruncated)
  }

  @Test(
    arguments: [
      ("sms:sent", "sentAt", nil, .accepted), ("sms:delivered", "deliveredAt", nil, .delivered),
      ("sms:failed", "failedAt", "RESULT_ERROR_NO_SERVICE", .failed(suppresses: nil)),
    ] as [(String, String, String?, Receipt.Word)])
  func `what became of a message is a receipt under our reference`(
    event: String, field: String, reason: String?, word: Receipt.Word
  ) throws {
    let because = reason.map { ",\"reason\":\"\($0)\"" } ?? ""
    let json =
      #"{"event":"\#(event)","id":"e","payload":{"messageId":"ac-1-0011223344556677","\#(field)":"2026-11-22T14:00:00Z"\#(because)}}"#
    let findings = try #require(try hook().findings(in: .phone(.receipt, json)))
    #expect(
      findings.receipts == [
        Receipt(
          about: .reference("ac-1-0011223344556677", .sms), word, code: reason,
          happenedAt: Instant(iso8601: "2026-11-22T14:00:00Z"), gatewayReference: "ac-1-0011223344556677")
      ])
  }

  @Test(arguments: [#"{"event":"system:ping","id":"p","payload":{}}"#, #"{"event":"app:started","id":"p"}"#])
  func `what is no message is nothing`(json: String) throws {
    #expect(try hook().findings(in: .phone(json)) == HookFindings())
  }

  @Test(arguments: [
    "", "[]", "{", #"{"event":"sms:received"}"#, #"{"event":"sms:received","payload":{"message":"x"}}"#,
    #"{"event":"sms:received","payload":{"sender":"+353861230011"}}"#, #"{"event":7}"#,
  ])
  func `a reply without its parts is not understood`(json: String) throws {
    #expect(try hook().findings(in: .phone(json)) == nil)
  }
}
