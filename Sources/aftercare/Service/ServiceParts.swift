import AftercareConsole
import AftercareCore
import AftercareStore
import Logging

/// What a service is made from besides the database: configuration, texts, gateways, the signing key.
///
/// Made before the lock is waited for: what is wrong with the files is said at once, and a standby has next to nothing
/// left to do between the other's death and its own first message.
struct ServiceParts: Sendable {
  let assembly: Assembly
  let templates: TemplateSet
  let renderer: Renderer
  let gateways: [any Gateway]
  /// The webhooks by the name in their path; none when nothing listens.
  let hooks: [String: any Webhook]
  /// Where replies are fetched, each with the pause between two looks.
  let sources: [(source: any ReplySource, every: Span)]
  let signer: AuditSigner?
  private let files: FileStamps

  /// Reads the files. Throws what the configuration, its secrets or the templates have wrong.
  init(_ assembly: Assembly) async throws {
    self.assembly = assembly
    let configuration = assembly.configuration
    // Stamped first: what changes while it is read counts as changed.
    files = FileStamps(of: configuration.files)
    templates = try assembly.templates()
    renderer = Renderer(templates: templates, clinic: configuration.clinic)
    gateways = try await Gateways(configuration: configuration).make()
    hooks = try await Hooks(configuration: configuration).make()
    sources = try await ReplySources(configuration: configuration).make()
    signer = try await Self.signer(configuration)
  }

  /// The parts of a service that waited, perhaps for weeks, and starts now: as if its process had just been started.
  ///
  /// Files that changed are read again; when that fails the service works with what it read before, and says so: rather
  /// old texts than none. A database that a newer program has changed meanwhile is refused: throws `StoreProblem`.
  func renewed(_ logger: Logger, configuration: () async throws -> ClinicConfiguration) async throws -> ServiceParts {
    try ClinicStore.look(into: assembly.configuration.database)
    guard files != FileStamps(of: assembly.configuration.files) else { return self }
    do {
      let configuration = try await configuration()
      guard configuration.database == assembly.configuration.database else {
        throw ConfigurationProblem(
          place: configuration.file, sentence: "names another database now: restart the service")
      }
      return try await ServiceParts(
        Assembly(configuration: configuration, store: assembly.store, actor: assembly.actor))
    } catch {
      logger.error(
        "a changed file cannot be used: the service works with what it read when it began to stand by",
        metadata: ["problem": "\(error)"])
      return self
    }
  }

  /// The audit key's signer; nil when the installation has no key yet.
  private static func signer(_ configuration: ClinicConfiguration) async throws -> AuditSigner? {
    guard let secret = try await configuration.credentials.secret(.auditKey) else { return nil }
    return try AuditKey(secret).signer
  }
}

extension ClinicConfiguration {
  /// The files and folders that a service reads when it starts.
  fileprivate var files: [String] {
    [file, templates] + [templatesOverlay, credentials.folder].compactMap { $0 } + credentials.files.values.sorted()
  }
}
