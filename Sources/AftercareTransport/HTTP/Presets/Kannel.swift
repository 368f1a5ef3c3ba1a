import AftercareCore

extension HTTPPreset {
  /// Kannel's smsbox (Kannel user guide, "Using the HTTP interface to send SMS messages").
  ///
  /// `url` is the whole `http://host:13013/cgi-bin/sendsms`. `receiptURL`, if given, is called for each receipt;
  /// Kannel replaces its own `%d`, and `{reference}` becomes the message's reference.
  /// `accepted` only means that Kannel took the message: the receipt says what came of it.
  public static func kannel(
    url: String, username: String, password: Secret, from: String, receiptURL: String? = nil
  ) throws(GatewayConfigurationError) -> HTTPPreset {
    _ = try GatewayURL.check(url, schemes: ["http", "https"], key: "Kannel")
    let headers = [username, password.reveal(), from, receiptURL ?? ""]
    guard headers.allSatisfy(Kannel.fitsHeader) else {
      throw GatewayConfigurationError(
        "Kannel's user name, password, sender and receipt URL must be one printable line each")
    }
    let receipt: RequestTemplate? =
      if let receiptURL {
        try RequestTemplate(receiptURL, escaping: .percent, allowed: [.reference], place: "receipt URL")
      } else { nil }
    return HTTPPreset(
      dialect: Kannel(url: url, kannelUser: username, kannelPassword: password, from: from, receipt: receipt))
  }
}

/// The log-in travels in headers, not in the URL as with GET: URLs end up in logs, and a POST is never repeated.
private struct Kannel: SMSDialect {
  let username: String? = nil
  let password: Secret? = nil
  let knowsReferences = false
  var url: String
  var kannelUser: String
  var kannelPassword: Secret
  var from: String
  var receipt: RequestTemplate?

  /// Delivered, failed, rejected by the SMSC: the receipts that settle a message.
  private static let receiptMask = 1 + 2 + 16

  func request(to: PhoneNumber, text: String, reference: String) -> HTTPRequest {
    var headers = [
      "X-Kannel-Username: \(kannelUser)", "X-Kannel-Password: \(kannelPassword.reveal())",
      "X-Kannel-From: \(from)", "X-Kannel-To: \(to)",
      "X-Kannel-Coding: \(SMSText(text, keepAccents: true).coding == .gsm7 ? 0 : 2)",
    ]
    if let receipt {
      headers.append("X-Kannel-DLR-Mask: \(Self.receiptMask)")
      headers.append("X-Kannel-DLR-Url: \(receipt.filled { _ in reference })")
    }
    return .post(url, contentType: "text/plain; charset=UTF-8", headers: headers, body: text)
  }

  /// smsbox answers 403 for a wrong log-in as well as for a message that no SMSC takes; only its words tell.
  func outcome(of answer: HTTPAnswer) -> Outcome {
    switch answer.status {
    case 200..<300 where answer.text.hasPrefix("0:") || answer.text.hasPrefix("3:"): .accepted(answer.said("accepted"))
    case 200..<300: .unknown(answer.said("not Kannel's answer"))
    case 403 where answer.text.hasPrefix("Not routable"):
      .permanent(answer.said("not routable"), suppresses: nil)
    case 400 where answer.text.hasPrefix("Sender missing"):
      .gatewayStopped(answer.said("sender missing"), .senderRefused)
    default: outcome(ofStatus: answer)
    }
  }

  static func fitsHeader(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f } }
}
