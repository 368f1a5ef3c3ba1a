import AftercareCore
import Foundation

extension HTTPPreset {
  /// Twilio's Programmable Messaging (https://www.twilio.com/docs/messaging/api/message-resource).
  ///
  /// `account` is the account's SID, `AC…`; `apiKey` the SID of an API key whose secret `token` is, nil when `token`
  /// is the account's auth token. `from` is a number, a sender's name, or a messaging service's SID, `MG…`.
  /// `receiptURL` is called for each receipt, `{reference}` in it being the message's reference. Twilio itself knows no
  /// references of ours: what may have been sent must not be repeated blindly.
  public static func twilio(
    account: String, token: Secret, from: String, apiKey: String? = nil, receiptURL: String? = nil,
    url: String = "https://api.twilio.com"
  ) throws(GatewayConfigurationError) -> HTTPPreset {
    _ = try GatewayURL.check(url, schemes: ["https", "http"], key: "Twilio")
    guard account.hasPrefix("AC"), account.utf8.allSatisfy({ $0 > 0x2f && $0 < 0x7b }) else {
      throw GatewayConfigurationError("Twilio's account must be its SID, which begins with AC")
    }
    let receipt = try receiptURL.map { url throws(GatewayConfigurationError) in
      try RequestTemplate(url, escaping: .percent, allowed: [.reference], place: "receipt URL")
    }
    return HTTPPreset(
      dialect: Twilio(
        account: "twilio \(account)", username: apiKey ?? account, password: token,
        url: "\(url)/2010-04-01/Accounts/\(account)/Messages.json", from: from, receipt: receipt))
  }
}

struct Twilio: SMSDialect {
  /// See ``AskableDialect``.
  var account: String
  var username: String?
  var password: Secret?
  let knowsReferences = false
  var url: String
  var from: String
  var receipt: RequestTemplate?

  /// The region is not enabled, no route, our own number, too long, empty.
  private static let refusedMessage: Set = ["21408", "21612", "21266", "21617", "21605", "21619", "21602"]
  /// The queue of our number is full, too many requests.
  private static let busy: Set = ["21611", "20429", "14107", "30001"]
  /// What a person has to see to: log-in, account, sender, daily limit.
  private static let stops: [String: StopReason] = [
    "20003": .logInRefused, "20006": .logInRefused, "20008": .logInRefused, "20404": .logInRefused,
    "10001": .noCredit, "20005": .noCredit, "30002": .noCredit, "90010": .noCredit,
    "21212": .senderRefused, "21603": .senderRefused, "21606": .senderRefused, "21659": .senderRefused,
    "21660": .senderRefused, "21661": .senderRefused, "21703": .senderRefused, "30032": .senderRefused,
    "30034": .senderRefused, "30023": .limitReached, "63038": .limitReached,
  ]

  func request(to: PhoneNumber, text: String, reference: String) -> HTTPRequest {
    let sender = from.hasPrefix("MG") && from.utf8.count == 34 ? "MessagingServiceSid" : "From"
    var fields = [("To", to.text), (sender, from), ("Body", text)]
    if let receipt { fields.append(("StatusCallback", receipt.filled { _ in reference })) }
    let form = fields.map { "\($0)=\(Escaping.percent.escape($1))" }.joined(separator: "&")
    return .post(url, contentType: "application/x-www-form-urlencoded; charset=UTF-8", body: form)
  }

  func outcome(of answer: HTTPAnswer) -> Outcome {
    if (200..<300).contains(answer.status) {
      guard let sid = answer.json("sid") else { return .unknown(answer.said("an answer without sid")) }
      return .accepted(answer.said("accepted", gatewayReference: sid))
    }
    let code = answer.json("code").flatMap { Int($0).map(String.init) } ?? ""
    let said = answer.said(code.isEmpty ? nil : "Twilio \(code)")
    return switch code {
    case _ where Receipt.Word.twilioSuppression(code) != nil:
      .permanent(said, suppresses: Receipt.Word.twilioSuppression(code))
    case _ where Self.refusedMessage.contains(code): .permanent(said, suppresses: nil)
    case _ where Self.busy.contains(code): .throttled(said, retryAfter: answer.retryAfter)
    default:
      Self.stops[code].map { .gatewayStopped(said, $0) }
        ?? outcome(ofStatus: answer, detail: code.isEmpty ? nil : "Twilio \(code)")
    }
  }
}
