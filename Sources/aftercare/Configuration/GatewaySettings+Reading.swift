import AftercareCore
import Foundation

private enum EmailGatewayName: String, CaseIterable { case smtp, file }
private enum SMSGatewayName: String, CaseIterable { case http, file }

extension EmailSettings {
  /// Reads the section `email`; nil when it is not there.
  static func read(_ values: ConfigurationValues) async throws -> EmailSettings? {
    guard values.hasSection("email") else { return nil }
    let (name, address) = try await values.required(
      .emailFrom, example: "\"Calm Hands <care@calmhands.example>\"", "a name and an address", sender)
    return EmailSettings(
      gateway: try await gateway(values), fromName: name, from: address,
      connections: try await values.connections(.emailConnections, default: 4),
      limits: try await values.limits(.emailPerMinute, .emailPerHour, .emailPerDay),
      whenUnknown: try await values.choice(.emailWhenUnknown) ?? .resend,
      wayBack: try await wayBack(values))
  }

  private static func wayBack(_ values: ConfigurationValues) async throws -> EmailWayBack {
    let hasMailbox = values.hasSection("mailbox")
    guard let wayBack: EmailWayBack = try await values.choice(.emailWayBack) else {
      return hasMailbox ? .mailbox : .none
    }
    guard wayBack != .mailbox || hasMailbox else {
      throw values.problem(.emailWayBack, "there is no mailbox to read: write a section mailbox with url and username")
    }
    return wayBack
  }

  private static func gateway(_ values: ConfigurationValues) async throws -> Gateway {
    let name: EmailGatewayName? = try await values.choice(.emailGateway)
    switch name {
    case .file: return .file(folder: try await values.folder(.emailFolder))
    case .smtp:
      return .smtp(
        url: try await values.url(.emailURL, schemes: ["smtps", "smtp"], example: "smtps://mail.example:465"),
        username: try await values.text(.emailUsername),
        encryption: try await values.choice(.emailEncryption) ?? .automatic,
        caFile: try await values.path(.emailCAFile))
    case nil: throw values.problem(.emailGateway, "is missing: write smtp, or file with a folder")
    }
  }

  /// Reads `Calm Hands <care@calmhands.example>` or a bare address.
  private static func sender(_ text: String) -> (String, EmailAddress)? {
    guard let match = text.wholeMatch(of: /"?([^"<]*?)"?\s*<([^<>]+)>/) else {
      return EmailAddress(text).map { ("", $0) }
    }
    return EmailAddress(String(match.2)).map { (String(match.1), $0) }
  }
}

extension SMSSettings {
  /// Reads the section `sms`; nil when it is not there.
  static func read(_ values: ConfigurationValues) async throws -> SMSSettings? {
    guard values.hasSection("sms") else { return nil }
    let gateway = try await gateway(values)
    return SMSSettings(
      gateway: gateway, connections: try await values.connections(.smsConnections, default: 2),
      limits: try await values.limits(.smsPerMinute, .smsPerHour, .smsPerDay),
      whenUnknown: try await values.choice(.smsWhenUnknown) ?? .resend,
      wayBack: try await wayBack(values, gateway),
      every: try await values.pause(.smsEvery, default: .seconds(30)))
  }

  private static func wayBack(_ values: ConfigurationValues, _ gateway: Gateway) async throws -> SMSWayBack {
    let wayBack: SMSWayBack = try await values.choice(.smsWayBack) ?? .none
    if wayBack == .poll {
      guard case .http(let http) = gateway, http.preset.hasInbox else {
        throw values.problem(
          .smsWayBack, "this gateway has no list of what it received: twilio and android-sms-gateway do")
      }
    }
    if wayBack == .webhook, try await values.text(.hooksListen) == nil {
      throw values.problem(.smsWayBack, "nothing listens for the gateway: write hooks.listen")
    }
    return wayBack
  }

  private static func gateway(_ values: ConfigurationValues) async throws -> Gateway {
    let name: SMSGatewayName? = try await values.choice(.smsGateway)
    switch name {
    case .file: return .file(folder: try await values.folder(.smsFolder))
    case .http: return .http(try await HTTPSettings.read(values))
    case nil: throw values.problem(.smsGateway, "is missing: write http, or file with a folder")
    }
  }
}

extension HTTPSettings {
  fileprivate static func read(_ values: ConfigurationValues) async throws -> HTTPSettings {
    guard let preset: Preset = try await values.choice(.smsPreset) else {
      throw values.problem(.smsPreset, "is missing: write one of \(Preset.allCases.map(\.rawValue))")
    }
    let standard = preset == .twilio ? "https://api.twilio.com" : nil
    let url =
      if let standard, try await values.text(.smsURL) == nil {
        standard
      } else {
        try await values.url(.smsURL, schemes: ["https", "http"], example: "http://192.0.2.10:8080")
      }
    return HTTPSettings(
      preset: preset, url: url, caFile: try await values.path(.smsCAFile),
      username: try await values.text(.smsUsername), account: try await values.text(.smsAccount),
      from: try await values.text(.smsFrom), custom: preset == .custom ? try await custom(values) : nil)
  }

  private static func custom(_ values: ConfigurationValues) async throws -> Custom {
    let headers = try await values.list(.smsHeaders, example: "[\"X-Sender: clinic\"]") ?? []
    if headers.contains(where: { $0.wholeMatch(of: /[A-Za-z0-9-]+:[ -~]*/) == nil }) {
      throw values.problem(.smsHeaders, "must hold headers like \"X-Sender: clinic\"")
    }
    return Custom(
      method: try await values.value(.smsMethod, "POST or GET") { ["POST", "GET"].contains($0) ? $0 : nil } ?? "POST",
      contentType: try await values.text(.smsContentType) ?? "application/json", headers: headers,
      body: try await values.text(.smsBody) ?? "", answerContains: try await values.text(.smsAnswerContains),
      referencePath: try await values.text(.smsReferencePath))
  }
}

extension MailboxSettings {
  /// Reads the section `mailbox`; nil when it is not there.
  static func read(_ values: ConfigurationValues) async throws -> MailboxSettings? {
    guard values.hasSection("mailbox") else { return nil }
    return MailboxSettings(
      url: try await values.url(.mailboxURL, schemes: ["imaps", "imap"], example: "imaps://mail.example"),
      username: try await values.required(.mailboxUsername, example: "care@calmhands.example"),
      encryption: try await values.choice(.mailboxEncryption) ?? .automatic,
      caFile: try await values.path(.mailboxCAFile),
      folders: try await values.list(.mailboxFolders, example: "[INBOX, Junk]") ?? ["INBOX"],
      mark: try await values.choice(.mailboxMark) ?? .seen,
      every: try await values.pause(.mailboxEvery, default: .seconds(30)))
  }
}

extension HookSettings {
  /// Reads the section `hooks`; nil when it is not there.
  static func read(_ values: ConfigurationValues) async throws -> HookSettings? {
    guard let listen = try await values.listen(.hooksListen) else {
      if try await values.text(.hooksPublicURL) != nil {
        throw values.problem(.hooksPublicURL, "nothing listens behind it: write hooks.listen as well")
      }
      return nil
    }
    return HookSettings(listen: listen, publicURL: try await publicURL(values))
  }

  private static func publicURL(_ values: ConfigurationValues) async throws -> String? {
    guard try await values.text(.hooksPublicURL) != nil else { return nil }
    let url = try await values.url(.hooksPublicURL, schemes: ["https", "http"], example: "https://hooks.example")
    let parts = URLComponents(string: url)
    guard parts?.scheme == "https" || ["127.0.0.1", "::1", "[::1]", "localhost"].contains(parts?.host) else {
      throw values.problem(.hooksPublicURL, "must be https://, since tokens stand in it; http:// only on this machine")
    }
    guard parts?.query == nil, parts?.fragment == nil, !url.contains(where: { "{}%".contains($0) }) else {
      throw values.problem(.hooksPublicURL, "must be no more than what stands before /hooks/…")
    }
    return url.hasSuffix("/") ? String(url.dropLast()) : url
  }
}

extension ConfigurationValues {
  /// An address to listen on.
  func listen(_ key: ConfigurationKey) async throws -> String? {
    try await value(key, "an address and a port like 127.0.0.1:8080") { text in
      guard let match = text.wholeMatch(of: /([0-9.]+|\[[0-9a-fA-F:]+\]|[A-Za-z0-9.-]+):(\d{1,5})/) else { return nil }
      return UInt16(match.2) == nil ? nil : text
    }
  }

  /// A pause between two looks; not so short that a provider would turn us away.
  fileprivate func pause(_ key: ConfigurationKey, default standard: Span) async throws -> Span {
    let pause = try await span(key, default: standard)
    guard (Span.seconds(1)...Span.hours(1)).contains(pause) else { throw problem(key, "must lie between 1s and 1h") }
    return pause
  }

  fileprivate func folder(_ key: ConfigurationKey) async throws -> String {
    _ = try await required(key, example: "/var/lib/aftercare/outgoing")
    return try await path(key) ?? folder
  }

  fileprivate func connections(_ key: ConfigurationKey, default standard: Int) async throws -> Int {
    try await value(key, "a number from 1 to 64") { text in
      Int(text).flatMap { (1...64).contains($0) ? $0 : nil }
    } ?? standard
  }

  fileprivate func limits(
    _ perMinute: ConfigurationKey, _ perHour: ConfigurationKey, _ perDay: ConfigurationKey
  ) async throws -> RateLimits {
    func limit(_ key: ConfigurationKey) async throws -> Int? {
      try await value(key, "a number from 1 to 100000") { text in
        Int(text).flatMap { (1...100_000).contains($0) ? $0 : nil }
      }
    }
    return RateLimits(
      perMinute: try await limit(perMinute), perHour: try await limit(perHour), perDay: try await limit(perDay))
  }

  /// A URL with one of `schemes` and a host, and without a password in it.
  fileprivate func url(_ key: ConfigurationKey, schemes: [String], example: String) async throws -> String {
    let text = try await required(key, example: example)
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
      let scheme = parts.scheme, schemes.contains(scheme)
    else {
      throw problem(
        key, "\"\(text)\" is not a \(schemes.map { "\($0)://" }.joined(separator: " or ")) URL like \(example)")
    }
    guard parts.user == nil, parts.password == nil else {
      throw problem(key, "holds a log-in: give the user name and the password apart from it")
    }
    return text
  }
}
