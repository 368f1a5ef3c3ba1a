import AftercareCore
import Crypto
import Foundation
import Testing

@testable import AftercareConsole

/// Ireland.
func irish() throws -> Country { try #require(Country(code: "IE")) }

/// When the tests' requests come.
let today = Instant(milliseconds: 1_795_000_000_000)

extension HookRequest {
  /// A posted form.
  static func form(
    _ purpose: Purpose, _ body: String, target: String = "/hooks/twilio/reply", headers: [String: String] = [:]
  ) -> HookRequest {
    HookRequest(
      purpose: purpose, target: target,
      headers: headers.merging(["content-type": "application/x-www-form-urlencoded; charset=UTF-8"]) { a, _ in a },
      body: Array(body.utf8), receivedAt: today)
  }

  /// A request without a body.
  static func get(_ purpose: Purpose, _ target: String) -> HookRequest {
    HookRequest(purpose: purpose, target: target, headers: [:], body: [], receivedAt: today)
  }

  /// Posted JSON, signed as the phone does.
  static func phone(_ purpose: Purpose, _ json: String, key: String = "signing key") -> HookRequest {
    HookRequest(
      purpose: purpose, target: "/hooks/android-sms-gateway/\(purpose.rawValue)",
      headers: ["x-timestamp": "1795000000", "x-signature": signature(json + "1795000000", key)],
      body: Array(json.utf8), receivedAt: today)
  }

  /// Posted JSON in our own language.
  static func generic(_ purpose: Purpose, _ json: String, key: String = "secret") -> HookRequest {
    HookRequest(
      purpose: purpose, target: "/hooks/generic/\(purpose.rawValue)",
      headers: ["x-aftercare-signature": signature(json, key)], body: Array(json.utf8), receivedAt: today)
  }
}

/// The same for replies.
extension HookRequest {
  static func form(
    _ body: String, target: String = "/hooks/twilio/reply", headers: [String: String] = [:]
  ) -> HookRequest {
    form(.reply, body, target: target, headers: headers)
  }

  static func phone(_ json: String, key: String = "signing key") -> HookRequest { phone(.reply, json, key: key) }

  static func generic(_ json: String, key: String = "secret") -> HookRequest { generic(.reply, json, key: key) }
}

/// Hex HMAC-SHA256.
func signature(_ text: String, _ key: String) -> String {
  HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: Data(key.utf8)))
    .map { String(format: "%02x", $0) }.joined()
}

/// Base64 HMAC-SHA1 as Twilio's libraries make it: over the URL, then names and values in the order of the names.
func twilioSignature(_ url: String, _ fields: [String: String], _ token: String) -> String {
  let text = url + fields.sorted { $0.key < $1.key }.map { $0.key + $0.value }.joined()
  let code = HMAC<Insecure.SHA1>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: Data(token.utf8)))
  return Data(code).base64EncodedString()
}

extension RawReply {
  /// Its words.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
