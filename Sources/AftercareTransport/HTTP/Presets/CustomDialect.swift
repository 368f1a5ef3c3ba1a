import AftercareCore
import Foundation

extension HTTPPreset {
  /// A gateway described in the configuration.
  public static func custom(_ gateway: CustomGateway) throws(GatewayConfigurationError) -> HTTPPreset {
    HTTPPreset(dialect: try CustomDialect(gateway))
  }
}

private struct CustomDialect: SMSDialect {
  let gateway: CustomGateway
  let url: RequestTemplate
  let headers: [RequestTemplate]
  let body: RequestTemplate?

  var username: String? { gateway.username }
  var password: Secret? { gateway.password }
  var knowsReferences: Bool { gateway.knowsReferences }

  init(_ gateway: CustomGateway) throws(GatewayConfigurationError) {
    self.gateway = gateway
    let plain = gateway.url.replacing(/\{[A-Za-z]+\}/, with: "x")
    _ = try GatewayURL.check(plain, schemes: ["http", "https"], key: "SMS gateway's")
    url = try RequestTemplate(gateway.url, escaping: .percent, place: "SMS gateway's URL")
    var lines: [RequestTemplate] = []
    for (name, value) in gateway.headers.sorted(by: { $0.key < $1.key }) {
      guard Self.isOneLine("\(name)\(value)\(gateway.secret?.reveal() ?? "")\(gateway.from)"), !name.contains(":")
      else {
        throw GatewayConfigurationError("the SMS gateway's header \(name) must be one printable line")
      }
      lines.append(
        try RequestTemplate(
          "\(name): \(value)", escaping: .plain, allowed: [.to, .toDigits, .from, .reference, .secret],
          place: "SMS gateway's header \(name)"))
    }
    headers = lines
    if gateway.method == .get {
      body = nil
    } else {
      guard let escaping = Escaping(contentType: gateway.contentType), Self.isOneLine(gateway.contentType) else {
        throw GatewayConfigurationError(
          "the SMS gateway's content type must be JSON, XML, text/plain or application/x-www-form-urlencoded")
      }
      body = try RequestTemplate(gateway.body, escaping: escaping, place: "SMS gateway's body")
    }
  }

  func request(to: PhoneNumber, text: String, reference: String) -> HTTPRequest {
    func value(_ placeholder: RequestTemplate.Placeholder) -> String {
      switch placeholder {
      case .to: to.text
      case .toDigits: String(to.text.dropFirst())
      case .from: gateway.from
      case .text: text
      case .reference: reference
      case .secret: gateway.secret?.reveal() ?? ""
      }
    }
    // A reference with a line end in it would be a header of its own.
    var lines = headers.map { $0.filled { $0 == .reference ? Escaping.percent.escape(reference) : value($0) } }
    if body != nil { lines.append("Content-Type: \(gateway.contentType)") }
    return HTTPRequest(
      method: gateway.method.rawValue, url: url.filled(value), headers: lines,
      body: body.map { Array($0.filled(value).utf8) })
  }

  func outcome(of answer: HTTPAnswer) -> Outcome {
    guard (200..<300).contains(answer.status) else { return outcome(ofStatus: answer) }
    guard succeeded(answer) else {
      return .permanent(answer.said("without the mark of success"), suppresses: nil)
    }
    return .accepted(answer.said("accepted", gatewayReference: gateway.referencePath.flatMap(answer.json)))
  }

  private func succeeded(_ answer: HTTPAnswer) -> Bool {
    switch gateway.success {
    case .status: true
    case .text(let mark): answer.text.contains(mark)
    case .json(let path, let wanted): answer.json(path).map { wanted == nil || $0 == wanted } ?? false
    }
  }

  private static func isOneLine(_ text: String) -> Bool { text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f } }
}
