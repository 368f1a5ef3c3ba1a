import AftercareCore
import AftercareTransport

/// Makes the places from which replies are fetched, with their secrets.
struct ReplySources {
  let configuration: ClinicConfiguration

  /// Each with the pause between two looks. Throws ``ConfigurationProblem`` or `GatewayConfigurationError`.
  func make() async throws -> [(source: any ReplySource, every: Span)] {
    var sources: [(source: any ReplySource, every: Span)] = []
    if let mailbox = configuration.mailbox { sources.append((try await make(mailbox), mailbox.every)) }
    if let sms = configuration.sms, sms.wayBack == .poll, case .http(let http) = sms.gateway {
      let spoken = try await Gateways(configuration: configuration).http(http, connections: 1)
      if let inbox = SMSInbox(spoken, isWayBack: true) { sources.append((inbox, sms.every)) }
    }
    return sources
  }

  /// The mailbox of the configuration. Throws ``ConfigurationProblem`` or `GatewayConfigurationError`.
  func make(_ mailbox: MailboxSettings) async throws -> Mailbox {
    try Mailbox(
      MailboxConfiguration(
        url: mailbox.url, username: mailbox.username, password: try await configuration.secret(.mailboxPassword),
        folders: mailbox.folders, mark: Self.mark(mailbox.mark), encryption: Gateways.encryption(mailbox.encryption),
        caFile: mailbox.caFile, isWayBack: configuration.email?.wayBack == .mailbox))
  }

  private static func mark(_ mark: MailboxSettings.Mark) -> MailboxConfiguration.Mark {
    switch mark {
    case .seen: .seen
    case .nothing: .nothing
    }
  }
}
