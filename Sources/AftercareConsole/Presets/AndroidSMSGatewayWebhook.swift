public import AftercareCore
import Foundation

/// The calls of SMS Gateway for Android (https://docs.sms-gate.app/features/webhooks/): JSON, signed with the signing key
/// that stands in the app's settings. The event tells what it is, whichever URL it was registered for.
///
/// It retries for two days, so no request is too old; ids of received messages are not unique, but the instant at which
/// the telephone got one stays the same.
public struct AndroidSMSGatewayWebhook: Webhook {
  static let name = "android-sms-gateway"
  private let key: HookKey
  private let country: Country

  /// `signingKey` is the one in the app's settings.
  public init(signingKey: String, country: Country) {
    key = HookKey(signingKey)
    self.country = country
  }

  /// `X-Signature`: hex HMAC-SHA256 over the body and `X-Timestamp`.
  public func isGenuine(_ request: HookRequest) -> Bool {
    guard let signature = request.headers["x-signature"], let timestamp = request.headers["x-timestamp"] else {
      return false
    }
    return key.signed(request.body + Array(timestamp.utf8), hex: signature)
  }

  /// See ``Webhook``.
  public func findings(in request: HookRequest) -> HookFindings? {
    guard let event = try? JSONDecoder().decode(Event.self, from: Data(request.body)) else { return nil }
    let payload = event.payload
    var findings = HookFindings()
    switch event.event {
    // A picture's message is announced, its words perhaps never fetched; once it is, they come with what it holds.
    case "sms:received", "mms:received", "mms:downloaded":
      let isText = event.event == "sms:received"
      guard let sender = payload?.sender ?? payload?.phoneNumber,
        let text = isText ? payload?.message : payload?.words
      else { return nil }
      let hasMedia = event.event == "mms:received" || payload?.attachments?.isEmpty == false
      let at = payload?.receivedAt.flatMap(Instant.init(iso8601WithOffset:))
      let incoming = IncomingText(
        gateway: Self.name, sender: sender, text: text, id: at == nil ? event.id : nil, at: at,
        hasMedia: hasMedia)
      findings.replies = [incoming.reply(country: country, receivedAt: request.receivedAt)]
    case "sms:sent", "sms:delivered", "sms:failed":
      guard let id = payload?.messageId else { return nil }
      let state = event.event.dropFirst("sms:".count).capitalized
      guard let word = Receipt.Word(androidSMSGateway: state) else { return nil }
      let at = payload?.deliveredAt ?? payload?.failedAt ?? payload?.sentAt
      findings.receipts = [
        Receipt(
          about: .reference(id, .sms), word, code: word == .failed(suppresses: nil) ? payload?.reason : nil,
          happenedAt: at.flatMap(Instant.init(iso8601WithOffset:)), gatewayReference: id)
      ]
    default: break
    }
    return findings
  }

  private struct Event: Decodable {
    var event: String
    var id: String?
    var payload: Payload?
  }

  private struct Payload: Decodable {
    var messageId: String?
    var message: String?
    var subject: String?
    var body: String?
    var attachments: [Attachment]?
    var sender: String?
    var phoneNumber: String?
    var reason: String?
    var receivedAt: String?
    var sentAt: String?
    var deliveredAt: String?
    var failedAt: String?

    /// What somebody wrote beside pictures.
    var words: String { [subject, body].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n") }
  }

  private struct Attachment: Decodable {}
}
