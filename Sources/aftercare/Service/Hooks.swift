import AftercareConsole
import AftercareCore
import AftercareTransport

/// Makes the webhooks of the configuration, with their secrets: the one of the SMS gateway's preset, and the generic one
/// wherever a secret for it is there.
struct Hooks {
  let configuration: ClinicConfiguration

  /// The webhooks by the name in their path; none when nothing listens. Throws ``ConfigurationProblem``.
  func make() async throws -> [String: any Webhook] {
    guard let settings = configuration.hooks else { return [:] }
    let country = configuration.clinic.country
    var hooks: [String: any Webhook] = [:]
    if let secret = try await configuration.credentials.secret(.hookSecret) {
      hooks["generic"] = GenericWebhook(secret: secret.reveal(), country: country)
    }
    guard let preset else { return hooks }
    switch preset {
    case .twilio:
      guard let url = settings.publicURL else {
        throw ConfigurationProblem(
          place: configuration.file, sentence: "hooks.publicURL is missing: Twilio signs the URL that it calls")
      }
      let token = try await configuration.secret(.smsToken).reveal()
      hooks[preset.rawValue] = TwilioWebhook(token: token, publicURL: url, country: country)
    case .androidSMSGateway:
      let key = try await configuration.secret(.hookSecret).reveal()
      hooks[preset.rawValue] = AndroidSMSGatewayWebhook(signingKey: key, country: country)
    case .kannel: hooks[preset.rawValue] = KannelWebhook(token: try await urlToken(), country: country)
    case .custom: _ = try await configuration.secret(.hookSecret)
    }
    return hooks
  }

  /// Where a gateway is told to report what became of a message, `{reference}` being the message's; nil: it is not told.
  func receiptURL(of preset: HTTPSettings.Preset) async throws -> String? {
    guard let url = configuration.hooks?.publicURL else { return nil }
    let hook = "\(url)/hooks/\(preset.rawValue)/receipt"
    return switch preset {
    case .twilio: "\(hook)?reference={reference}"
    case .kannel: "\(hook)?token=\(try await urlToken())&reference={reference}&status=%d"
    // The telephone calls what was registered with it; other gateways what their own set-up says.
    case .androidSMSGateway, .custom: nil
    }
  }

  private var preset: HTTPSettings.Preset? {
    guard case .http(let http) = configuration.sms?.gateway else { return nil }
    return http.preset
  }

  /// The secret as it stands in a URL, where Kannel would take a `%` for one of its own.
  private func urlToken() async throws -> String {
    let secret = try await configuration.secret(.hookSecret).reveal()
    guard secret.wholeMatch(of: /[A-Za-z0-9._~-]{16,200}/) != nil else {
      throw ConfigurationProblem(
        place: configuration.file,
        sentence: "the secret hook-secret stands in a URL with Kannel: make it 16 to 200 letters, digits, - . _ and ~")
    }
    return secret
  }
}
