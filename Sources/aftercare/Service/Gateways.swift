import AftercareCore
import AftercareTransport

/// Makes the gateways of the configuration, with their secrets; each has one connection more than the configuration says,
/// which the dispatcher keeps for alerts.
struct Gateways {
  let configuration: ClinicConfiguration

  /// One gateway for each configured channel. Throws ``ConfigurationProblem`` or `GatewayConfigurationError`.
  func make() async throws -> [any Gateway] {
    var gateways: [any Gateway] = []
    if let email = configuration.email { gateways.append(try await make(email)) }
    if let sms = configuration.sms { gateways.append(try await make(sms)) }
    return gateways
  }

  /// The gateway for mails. Throws ``ConfigurationProblem`` or `GatewayConfigurationError`.
  func make(_ email: EmailSettings) async throws -> any Gateway {
    switch email.gateway {
    case .file(let folder):
      return FileGateway(folder: folder, channel: .email, connections: email.connections + 1)
    case .smtp(let url, let username, let encryption, let caFile):
      let password = username == nil ? nil : try await configuration.secret(.emailPassword)
      return try SMTPGateway(
        SMTPConfiguration(
          url: url, username: username, password: password, encryption: Self.encryption(encryption), caFile: caFile,
          connections: email.connections + 1))
    }
  }

  private func make(_ sms: SMSSettings) async throws -> any Gateway {
    switch sms.gateway {
    case .file(let folder):
      return FileGateway(folder: folder, channel: .sms, connections: sms.connections + 1)
    case .http(let http):
      return try HTTPGateway(try await self.http(http, connections: sms.connections + 1))
    }
  }

  /// How an HTTP gateway is spoken to. Throws ``ConfigurationProblem`` or `GatewayConfigurationError`.
  func http(_ http: HTTPSettings, connections: Int) async throws -> HTTPConfiguration {
    HTTPConfiguration(
      preset: try await preset(http), caFile: http.caFile, connections: connections, clock: SystemClock().now)
  }

  private func preset(_ http: HTTPSettings) async throws -> HTTPPreset {
    switch http.preset {
    case .androidSMSGateway:
      return try .androidSMSGateway(
        url: http.url, username: try named(http.username, "sms.username"),
        password: try await configuration.secret(.smsPassword))
    case .twilio:
      return try .twilio(
        account: try named(http.account, "sms.account"), token: try await configuration.secret(.smsToken),
        from: try named(http.from, "sms.from"), receiptURL: try await hooks.receiptURL(of: http.preset), url: http.url)
    case .kannel:
      return try .kannel(
        url: http.url, username: try named(http.username, "sms.username"),
        password: try await configuration.secret(.smsPassword), from: try named(http.from, "sms.from"),
        receiptURL: try await hooks.receiptURL(of: http.preset))
    case .custom: return try .custom(try await custom(http))
    }
  }

  private func custom(_ http: HTTPSettings) async throws -> CustomGateway {
    guard let settings = http.custom, let method = CustomGateway.Method(rawValue: settings.method) else {
      throw problem("sms.method", "must be POST, PUT or GET for the preset custom")
    }
    return CustomGateway(
      url: http.url, method: method, headers: try Self.headers(settings.headers, problem),
      contentType: settings.contentType, body: settings.body, from: http.from ?? "", username: http.username,
      password: http.username == nil ? nil : try await configuration.secret(.smsPassword),
      secret: try await configuration.credentials.secret(.smsToken),
      success: settings.answerContains.map { .text($0) } ?? .status, referencePath: settings.referencePath)
  }

  /// `Name: value` lines as pairs.
  private static func headers(
    _ lines: [String], _ problem: (String, String) -> ConfigurationProblem
  ) throws -> [String: String] {
    try lines.reduce(into: [:]) { headers, line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { throw problem("sms.headers", "must be lines like \"X-Key: value\"") }
      headers[String(parts[0])] = parts[1].drop { $0 == " " }.description
    }
  }

  private var hooks: Hooks { Hooks(configuration: configuration) }

  private func named(_ value: String?, _ key: String) throws -> String {
    guard let value else { throw problem(key, "is missing: this preset needs it") }
    return value
  }

  private func problem(_ key: String, _ sentence: String) -> ConfigurationProblem {
    ConfigurationProblem(place: configuration.file, sentence: "\(key) \(sentence)")
  }

  static func encryption(_ encryption: EmailSettings.Encryption) -> SMTPConfiguration.Encryption {
    switch encryption {
    case .automatic: .automatic
    case .required: .required
    case .plain: .plain
    }
  }
}
