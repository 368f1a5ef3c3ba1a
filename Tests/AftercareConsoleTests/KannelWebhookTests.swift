import AftercareCore
import Testing

@testable import AftercareConsole

@Suite struct KannelWebhookTests {
  private func hook() throws -> KannelWebhook { KannelWebhook(token: "sixteen-letters-x", country: try irish()) }

  private static func get(_ query: String, _ purpose: HookRequest.Purpose = .reply) -> HookRequest {
    .get(purpose, "/hooks/kannel/\(purpose.rawValue)?token=sixteen-letters-x&\(query)")
  }

  @Test func `the token in the URL is the secret`() throws {
    #expect(try hook().isGenuine(Self.get("from=1")))
    for query in ["", "token=", "token=sixteen-letters-", "token=sixteen-letters-xx", "token=Sixteen-letters-x"] {
      #expect(try !hook().isGenuine(.get(.reply, "/hooks/kannel/reply?\(query)")), "\(query)")
    }
    #expect(try !hook().isGenuine(.form("token=sixteen-letters-x", target: "/hooks/kannel/reply")))
  }

  @Test(
    arguments: [
      ("text=my+foot+is+numb%21", "my foot is numb!"), ("text=caf%C3%A9&charset=UTF-8", "café"),
      ("text=caf%E9&charset=ISO-8859-1", "café"), ("text=%80+5&charset=windows-1252", "€ 5"),
      ("text=%00c%00a%00f%00%E9&coding=2&charset=UTF-16BE", "café"), ("text=%00c%00a%00f%00%E9&coding=2", "café"),
      ("text=%D8%3D%DE%1F&coding=2", "😟"), ("text=%D8%3D&coding=2", "\u{fffd}"), ("text=%00h%00&coding=2", "h"),
      ("text=%FF%FE&charset=none-such", "\u{fffd}\u{fffd}"), ("text=100%&x=%zz", "100%"), ("text=", ""),
    ])
  func `words come in many characters`(query: String, text: String) throws {
    let reply = try #require(try hook().findings(in: Self.get("from=%2B353861230011&id=1&" + query))?.replies.first)
    #expect(reply.text == text && reply.sender?.text == "+353861230011")
  }

  @Test func `a form and a post with headers bring the same`() throws {
    let target = "/hooks/kannel/reply?token=sixteen-letters-x&from=%2B353861230011&id=17"
    let form = try #require(try hook().findings(in: .form("text=my+foot", target: target))?.replies.first)
    let posted = HookRequest(
      purpose: .reply, target: "/hooks/kannel/reply?token=sixteen-letters-x&id=17",
      headers: ["content-type": "text/plain; charset=\"ISO-8859-1\"", "x-kannel-from": "+353861230011"],
      body: Array("my foot".utf8), receivedAt: today)
    #expect(form.text == "my foot" && form.dedupeKey == DedupeKey.gateway("kannel", id: "17"))
    #expect(try hook().findings(in: posted)?.replies.first == form)
  }

  private func key(_ query: String, at instant: Instant = today) throws -> String {
    var request = Self.get("from=0861230011&text=1&" + query)
    request.receivedAt = instant
    return try #require(try hook().findings(in: request)?.replies.first).dedupeKey
  }

  @Test func `the id tells a repetition, else the second; without both each text counts`() throws {
    let later = today + .seconds(60)
    #expect(try key("id=1") == key("id=1", at: later))
    #expect(try key("id=1") != key("id=2"))
    #expect(try key("at=1795000000") == key("at=1795000000", at: later))
    #expect(try key("at=1795000000") != key("at=1795000001"))
    #expect(try key("at=99999999999999999999") != key("at=99999999999999999999", at: later))
    #expect(try key("") != key("", at: later))
  }

  @Test(
    arguments: [
      ("1", .delivered, "dlr-1"), ("2", .failed(suppresses: nil), "dlr-2"), ("4", .underWay, nil),
      ("8", .accepted, nil), ("16", .failed(suppresses: nil), "dlr-16"),
    ] as [(String, Receipt.Word, String?)])
  func `a delivery report is a receipt`(status: String, word: Receipt.Word, code: String?) throws {
    let request = Self.get("reference=ac-1-0011223344556677&status=\(status)", .receipt)
    #expect(
      try #require(try hook().findings(in: request)).receipts == [
        Receipt(about: .reference("ac-1-0011223344556677", .sms), word, code: code)
      ])
  }

  @Test(arguments: ["", "status=1", "reference=ac-1-00", "reference=ac-1-00&status=3", "reference=a&status=%d"])
  func `a report without its parts is not understood`(query: String) throws {
    #expect(try hook().findings(in: Self.get(query, .receipt)) == nil)
  }
}
