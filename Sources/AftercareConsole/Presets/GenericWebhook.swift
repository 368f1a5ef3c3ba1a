public import AftercareCore
import Foundation

/// The calls of any other program, in a language of our own: one JSON object, signed by the header
/// `X-Aftercare-Signature`, hex HMAC-SHA256 over the body.
///
/// A reply: `{"from":"+353861230011","text":"…","id":"…","receivedAt":"2026-11-22T14:00:00Z","media":0}`, of which `from` and
/// `text` are needed and `id` (or `receivedAt`) tells a repetition from a second message. A receipt:
/// `{"reference":"ac-…","status":"delivered","code":"…","at":"…"}`; `gatewayReference` instead of `reference` where the
/// gateway knows only its own; `status` is `underWay`, `accepted`, `delivered` or `failed`.
public struct GenericWebhook: Webhook {
  private let key: HookKey
  private let country: Country

  /// `secret` is the one both sides hold.
  public init(secret: String, country: Country) {
    key = HookKey(secret)
    self.country = country
  }

  /// See ``Webhook``.
  public func isGenuine(_ request: HookRequest) -> Bool {
    guard let signature = request.headers["x-aftercare-signature"] else { return false }
    return key.signed(request.body, hex: signature)
  }

  /// See ``Webhook``.
  public func findings(in request: HookRequest) -> HookFindings? {
    let data = Data(request.body)
    var findings = HookFindings()
    switch request.purpose {
    case .reply:
      guard let reply = try? JSONDecoder().decode(Reply.self, from: data) else { return nil }
      let incoming = IncomingText(
        gateway: "generic", sender: reply.from, text: reply.text, id: reply.id,
        at: reply.receivedAt.flatMap(Instant.init(iso8601WithOffset:)), hasMedia: (reply.media ?? 0) > 0)
      findings.replies = [incoming.reply(country: country, receivedAt: request.receivedAt)]
    case .receipt:
      guard let receipt = try? JSONDecoder().decode(Word.self, from: data), let subject = receipt.subject,
        let word = receipt.word
      else { return nil }
      findings.receipts = [
        Receipt(
          about: subject, word, code: receipt.code, happenedAt: receipt.at.flatMap(Instant.init(iso8601WithOffset:)),
          gatewayReference: receipt.gatewayReference)
      ]
    }
    return findings
  }

  private struct Reply: Decodable {
    var from: String
    var text: String
    var id: String?
    var receivedAt: String?
    var media: Int?
  }

  private struct Word: Decodable {
    var reference: String?
    var gatewayReference: String?
    var status: String
    var code: String?
    var at: String?

    var subject: Receipt.Subject? {
      reference.map { .reference($0, .sms) } ?? gatewayReference.map { .gatewayReference($0, gateway: "http") }
    }

    var word: Receipt.Word? {
      let word = Receipt.Word(name: status)
      let known: [Receipt.Word] = [.underWay, .accepted, .delivered, .failed(suppresses: nil)]
      return word.flatMap { known.contains($0) ? $0 : nil }
    }
  }
}
