import AftercareCore
import Testing

@testable import AftercareConsole

@Suite struct GenericWebhookTests {
  private func hook() throws -> GenericWebhook { GenericWebhook(secret: "secret", country: try irish()) }

  @Test func `a signature over the body is genuine, in digits of either case`() throws {
    var request = HookRequest.generic(#"{"from":"+353861230011","text":"1"}"#)
    #expect(try hook().isGenuine(request))
    request.headers["x-aftercare-signature"] = request.headers["x-aftercare-signature"]?.uppercased()
    #expect(try hook().isGenuine(request))
    request.body[2] ^= 1
    #expect(try !hook().isGenuine(request))
    #expect(try !hook().isGenuine(.generic("{}", key: "Secret")))
    #expect(try !hook().isGenuine(.get(.reply, "/hooks/generic/reply")))
  }

  @Test func `a reply has its sender, words, id and pictures`() throws {
    let json = #"{"from":"086 123 0011","text":"my foot","id":"17","receivedAt":"2026-11-22T14:00:00Z","media":1}"#
    let reply = try #require(try hook().findings(in: .generic(json))?.replies.first)
    #expect(reply.sender?.text == "+353861230011" && reply.text == "my foot" && reply.isTruncated)
    #expect(reply.dedupeKey == DedupeKey.gateway("generic", id: "17"))
    #expect(reply.writtenAt == Instant(iso8601: "2026-11-22T14:00:00Z"))
  }

  @Test func `a sender that is no number is kept unmatched`() throws {
    let reply = try #require(try hook().findings(in: .generic(#"{"from":"Bank","text":"code 1"}"#))?.replies.first)
    #expect(reply.sender == nil && reply.text == "code 1")
  }

  @Test func `a receipt names the message by either name`() throws {
    let ours = #"{"reference":"ac-1-00","status":"delivered","at":"2026-11-22T14:00:00Z"}"#
    #expect(
      try hook().findings(in: .generic(.receipt, ours))?.receipts == [
        Receipt(
          about: .reference("ac-1-00", .sms), .delivered, happenedAt: Instant(iso8601: "2026-11-22T14:00:00Z"))
      ])
    let theirs = #"{"gatewayReference":"x1","status":"failed","code":"30003"}"#
    #expect(
      try hook().findings(in: .generic(.receipt, theirs))?.receipts == [
        Receipt(
          about: .gatewayReference("x1", gateway: "http"), .failed(suppresses: nil), code: "30003",
          gatewayReference: "x1")
      ])
  }

  @Test(arguments: [
    "", "{}", #"{"status":"delivered"}"#, #"{"reference":"a","status":"neverHeardOf"}"#,
    #"{"reference":"a","status":"noWord"}"#, #"{"reference":"a"}"#,
  ])
  func `a receipt that says nothing is not understood`(json: String) throws {
    #expect(try hook().findings(in: .generic(.receipt, json)) == nil)
  }
}
