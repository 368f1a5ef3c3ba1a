import AftercareCore
import AftercareTransport

/// What a loop test goes through: the gateway for mails, and the mailbox in which their answers are read.
struct LoopParts: Sendable {
  let gateway: any Gateway
  let mailbox: any ReplySource
  let address: EmailAddress
  let name: String

  /// Throws ``ConfigurationProblem`` where the configuration has no such way, and what its secrets have wrong.
  init(_ configuration: ClinicConfiguration) async throws {
    guard let email = configuration.email, case .smtp = email.gateway, let mailbox = configuration.mailbox else {
      throw ConfigurationProblem(
        place: configuration.file, sentence: "a loop test needs the gateway email.gateway: smtp and the section mailbox"
      )
    }
    gateway = try await Gateways(configuration: configuration).make(email)
    self.mailbox = try await ReplySources(configuration: configuration).make(mailbox)
    address = email.from
    name = email.fromName.isEmpty ? configuration.clinic.name : email.fromName
  }
}
