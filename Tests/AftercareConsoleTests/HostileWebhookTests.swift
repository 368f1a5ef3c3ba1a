import AftercareCore
import Foundation
import Testing

@testable import AftercareConsole
@testable import TestServers

/// Whatever comes with a right signature: no decoder crashes, stalls, or makes more of it than there is.
@Suite struct HostileWebhookTests {
  private static func hooks() throws -> [any Webhook] {
    let country = try irish()
    return [
      TwilioWebhook(token: "t", publicURL: "https://hooks.example", country: country),
      AndroidSMSGatewayWebhook(signingKey: "signing key", country: country),
      KannelWebhook(token: "t", country: country), GenericWebhook(secret: "secret", country: country),
    ]
  }

  private static let sound: [HookRequest] = [
    .form("MessageSid=SM1&From=%2B353861230011&Body=my+foot+is+numb&NumMedia=0&OptOutType=STOP"),
    .form(
      .receipt, "MessageSid=SM1&MessageStatus=failed&ErrorCode=30005", target: "/hooks/twilio/receipt?reference=ac-1-00"
    ),
    .phone(
      #"{"event":"sms:received","id":"e","payload":{"messageId":"m","message":"nu\u006db","sender":"+353861230011","receivedAt":"2026-11-22T14:00:00.000+01:00"}}"#
    ),
    .phone(.receipt, #"{"event":"sms:failed","id":"e","payload":{"messageId":"ac-1-00","reason":"x"}}"#),
    .get(.reply, "/hooks/kannel/reply?token=t&from=%2B353861230011&text=%00n%00u&coding=2&charset=UTF-16BE&at=1&id=2"),
    .get(.receipt, "/hooks/kannel/receipt?token=t&reference=ac-1-00&status=16"),
    .generic(#"{"from":"+353861230011","text":"numb","id":"1","receivedAt":"2026-11-22T14:00:00Z","media":0}"#),
    .generic(.receipt, #"{"reference":"ac-1-00","status":"delivered","code":"1","at":"2026-11-22T14:00:00Z"}"#),
  ]

  private static let pieces = [
    "%", "%0", "&", "=", "+", "{", "}", "[", "\"", "\\u", "\\ud83d", "\0", "\r\n", "9999999999999999999999", "-1",
    "1e309",
    "null", "\u{202e}", "é", "../", "'; DROP TABLE reply; --", "T25:61:61", "+99:99", "2026-02-31T00:00:00Z",
  ]

  private static func mutated(_ text: [UInt8], by generator: inout SeededGenerator) -> [UInt8] {
    var bytes = text
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: place)
      case 1 where place < bytes.count: bytes.remove(at: place)
      case 2 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 3: bytes.insert(contentsOf: Array((pieces.randomElement(using: &generator) ?? "").utf8), at: place)
      default: bytes.insert(contentsOf: bytes.prefix(place), at: place)
      }
    }
    return bytes
  }

  @Test(arguments: 1...8)
  func `what is bent in thousands of ways neither crashes nor grows`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let hooks = try Self.hooks()
    let started = ContinuousClock.now
    for _ in 0..<1000 {
      var request = try #require(Self.sound.randomElement(using: &generator))
      request.body = Self.mutated(request.body, by: &generator)
      request.target = String(decoding: Self.mutated(Array(request.target.utf8), by: &generator), as: UTF8.self)
      let size = request.body.count + request.target.utf8.count
      for hook in hooks {
        _ = hook.isGenuine(request)
        guard let findings = hook.findings(in: request) else { continue }
        #expect(findings.replies.count <= 1 && findings.receipts.count <= 1 && findings.stops.count <= 1)
        // A byte that is no character becomes one of three.
        #expect(findings.replies.allSatisfy { $0.bytes.count <= 3 * size })
      }
    }
    #expect(ContinuousClock.now - started < .seconds(60))
  }

  @Test(arguments: ["&", "=", "%", "a=b&", "+", "{\"a\":", "[", "\\u0000"])
  func `two mebibytes of one thing takes no longer than it should`(piece: String) throws {
    let body = Array(String(repeating: piece, count: (2 << 20) / piece.utf8.count).utf8)
    let started = ContinuousClock.now
    for hook in try Self.hooks() {
      var request = HookRequest.form(String(decoding: body, as: UTF8.self), headers: ["x-twilio-signature": "AAAA"])
      request.headers["x-signature"] = String(decoding: body, as: UTF8.self)
      request.headers["x-aftercare-signature"] = "00"
      request.headers["x-timestamp"] = "1"
      _ = hook.isGenuine(request)
      _ = hook.findings(in: request)
    }
    #expect(ContinuousClock.now - started < .seconds(20))
  }
}
