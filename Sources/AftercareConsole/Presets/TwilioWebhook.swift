public import AftercareCore
import Foundation
import HTTPTypes

/// Twilio's calls (https://www.twilio.com/docs/messaging/guides/webhook-request): forms signed with the account's auth token
/// over the URL as Twilio knows it.
public struct TwilioWebhook: Webhook {
  private let key: HookKey
  private let publicURL: String
  private let country: Country

  /// `publicURL` is what stands before `/hooks/…` in the URLs given to Twilio, whatever a proxy makes of them.
  public init(token: String, publicURL: String, country: Country) {
    key = HookKey(token)
    self.publicURL = publicURL
    self.country = country
  }

  /// Base64 of HMAC-SHA1 over the URL and each field of a form, sorted by name, names and values joined
  /// (https://www.twilio.com/docs/usage/security).
  public func isGenuine(_ request: HookRequest) -> Bool {
    guard let text = request.headers["x-twilio-signature"], text.utf8.count <= 64, let code = Data(base64Encoded: text)
    else { return false }
    let fields = request.form.pairs.map { Array($0.name.utf8) + $0.value }
    let names = request.form.pairs.map { Array($0.name.utf8) }
    let order = fields.indices.sorted { a, b in
      names[a] == names[b]
        ? fields[a].lexicographicallyPrecedes(fields[b]) : names[a].lexicographicallyPrecedes(names[b])
    }
    let signed = Array("\(publicURL)\(request.target)".utf8) + order.flatMap { fields[$0] }
    return key.signedSHA1(signed, code: Array(code))
  }

  /// See ``Webhook``.
  public func findings(in request: HookRequest) -> HookFindings? {
    var fields = request.form
    if fields.pairs.isEmpty { fields = request.query }
    return request.purpose == .reply ? reply(fields, request) : receipt(fields, request)
  }

  private func reply(_ fields: FormFields, _ request: HookRequest) -> HookFindings? {
    guard let sender = fields.text("From"), let id = fields.text("MessageSid") ?? fields.text("SmsSid") else {
      return nil
    }
    let media = fields.text("NumMedia").flatMap { Int($0) } ?? 0
    let incoming = IncomingText(
      gateway: "twilio", sender: sender, text: fields.text("Body") ?? "", id: id, hasMedia: media > 0)
    var findings = HookFindings()
    findings.replies = [incoming.reply(country: country, receivedAt: request.receivedAt)]
    // A word that only Twilio knows for a stop: it has confirmed it already, and sends her nothing more.
    if fields.text("OptOutType")?.uppercased() == "STOP", let number = PhoneNumber(sender, country: country) {
      findings.stops = [.phone(number)]
    }
    return findings
  }

  /// The reference stands in the URL that was given for this message; the SID tells its attempt.
  private func receipt(_ fields: FormFields, _ request: HookRequest) -> HookFindings? {
    guard let sid = fields.text("MessageSid") ?? fields.text("SmsSid"),
      let status = fields.text("MessageStatus") ?? fields.text("SmsStatus")
    else { return nil }
    var findings = HookFindings()
    let code = fields.text("ErrorCode")
    guard let word = Receipt.Word(twilio: status, errorCode: code) else { return findings }
    let subject: Receipt.Subject =
      request.query.text("reference").map { .reference($0, .sms) } ?? .gatewayReference(sid, gateway: "http")
    findings.receipts = [Receipt(about: subject, word, code: code, gatewayReference: sid)]
    return findings
  }

  /// An empty answer in Twilio's language: nothing is sent back by this way.
  public var thanks: WebAnswer {
    WebAnswer(.ok, type: "text/xml; charset=utf-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>")
  }
}
