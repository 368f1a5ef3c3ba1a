public import AftercareCore

extension HTTPPreset {
  /// SMS Gateway for Android: a telephone in the clinic (https://docs.sms-gate.app/integration/api/).
  ///
  /// `url` is the telephone's `http://192.0.2.10:8080` or the server's `https://api.sms-gate.app/3rdparty/v1`.
  /// `timeToLive` is how long it may wait for the network, at least 5 seconds; nil: for ever.
  /// The telephone knows our references: the same message is never sent twice. It takes 36 characters of one, so
  /// that references must differ in what stands before an `@` and in their first 36 characters.
  public static func androidSMSGateway(
    url: String, username: String, password: Secret, timeToLive: Span? = nil
  ) throws(GatewayConfigurationError) -> HTTPPreset {
    _ = try GatewayURL.check(url, schemes: ["http", "https"], key: "android-sms-gateway")
    if let timeToLive, timeToLive < .seconds(5) {
      throw GatewayConfigurationError("android-sms-gateway takes no time to live under 5 seconds")
    }
    let base = url.hasSuffix("/") ? String(url.dropLast()) : url
    return HTTPPreset(
      dialect: AndroidSMSGateway(
        username: username, password: password, url: base + "/messages", timeToLive: timeToLive))
  }
}

struct AndroidSMSGateway: SMSDialect {
  var username: String?
  var password: Secret?
  let knowsReferences = true
  var url: String
  var timeToLive: Span?

  func request(to: PhoneNumber, text: String, reference: String) -> HTTPRequest {
    let id = Self.id(reference)
    let life = timeToLive.map { ",\"ttl\":\($0.milliseconds / 1000)" } ?? ""
    let body =
      "{\"id\":\"\(Escaping.json.escape(id))\",\"phoneNumbers\":[\"\(to)\"],"
      + "\"textMessage\":{\"text\":\"\(Escaping.json.escape(text))\"},\"withDeliveryReport\":true\(life)}"
    return .post(url, contentType: "application/json", body: body)
  }

  static func id(_ reference: String) -> String { String(reference.prefix { $0 != "@" }.prefix(36)) }

  func outcome(of answer: HTTPAnswer) -> Outcome {
    switch answer.status {
    case 200..<300:
      guard let id = answer.json("id") else { return .unknown(answer.said("an answer without id")) }
      return .accepted(answer.said("accepted", gatewayReference: id))
    case 409: return .accepted(answer.said("accepted before"))
    default: return outcome(ofStatus: answer)
    }
  }
}

/// Our reference is the telephone's own id of the message (`GET /messages/{id}`), so an absence is certain, and what was
/// not taken is sent again under the same id: never twice.
extension AndroidSMSGateway: AskableDialect {
  var account: String { "android-sms-gateway \(username ?? "")@\(url)" }

  func url(for question: ReceiptQuestion) -> String? {
    "\(url)/\(Escaping.percent.escape(Self.id(question.reference)))"
  }

  func answer(to question: ReceiptQuestion, _ answer: HTTPAnswer) -> ReceiptAnswer {
    let id = Self.id(question.reference)
    guard answer.status != 404 else { return .absent(isCertain: true) }
    guard answer.json("id") == id, let state = answer.json("recipients.0.state") ?? answer.json("state"),
      let word = Receipt.Word(androidSMSGateway: state)
    else { return .noAnswer(retryAfter: nil) }
    let code = word == .failed(suppresses: nil) ? answer.json("recipients.0.error") : nil
    return .seen([
      .init(
        gatewayReference: id, word: word, code: code,
        happenedAt: answer.json("states.\(state)").flatMap(Instant.init(iso8601WithOffset:)))
    ])
  }
}
