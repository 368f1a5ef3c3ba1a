import AftercareCore
import AftercareStore
import AftercareTransport
import Foundation

/// What commands ask of the database: its ports, not the database.
typealias ClinicDesks = AuditTrail & BookingDesk & FollowUpDesk & GatewayBook & Inbox & OptOuts & Outbox & OutboxDesk
  & Overview & PlanBook & Receipts & Register & SendingSwitch & WaysIn

/// Where live things are made and joined: configuration, database, templates, clock, and the person who acts.
struct Assembly: Sendable {
  /// The installation's settings.
  let configuration: ClinicConfiguration
  /// The database.
  let store: any ClinicDesks
  /// The person at the command line.
  let actor: Actor

  private let systemClock = SystemClock()

  /// Opens what a command works with. Throws ``ConfigurationProblem`` and `StoreProblem`.
  static func open(_ options: GlobalOptions, for use: ClinicStore.Use = .command) async throws -> Assembly {
    try open(try await options.configuration(), for: use)
  }

  /// Opens what `configuration` names. Throws `StoreProblem`.
  static func open(_ configuration: ClinicConfiguration, for use: ClinicStore.Use) throws -> Assembly {
    Assembly(
      configuration: configuration, store: try ClinicStore.open(configuration.database, for: use),
      actor: Account.actor(environment: ProcessInfo.processInfo.environment))
  }

  /// The present instant.
  var now: Instant { systemClock.now() }

  /// The clock on the clinic's wall.
  var clock: ClinicClock { ClinicClock(zone: configuration.clinic.timeZone, now: now) }

  /// The templates with the clinic's own over them, read anew. Throws `TemplateFolderProblem`.
  func templates() throws -> TemplateSet { try configuration.templateSet() }

  /// What reads bookings for this clinic.
  func bookingReader() throws -> BookingReader {
    BookingReader(clinic: configuration.clinic, catalogue: try templates().catalogue)
  }

  /// Makes the lead and the deputy of the configuration those on record: whoever opens a follow-up has somebody to alert.
  func ensureStaff(now: Instant) async throws {
    if let lead = configuration.lead { try await store.ensure(.lead, lead, now: now) }
    if let deputy = configuration.deputy { try await store.ensure(.deputy, deputy, now: now) }
  }

  /// Plans every client whose plan is out of date, so that what a command says about the future is true without the
  /// service. `instant` is when; nil: now.
  func planNow(at instant: Instant? = nil) async throws {
    let now = instant ?? now
    let catalogue = try templates().catalogue
    while true {
      let clients = try await store.clientsToPlan(limit: 100, catalogue: catalogue, now: now)
      let plans = clients.map { client in
        ClientPlan(
          clientID: client.id, revision: client.revision,
          steps: Planner.plan(client, rules: configuration.checkIns, now: now))
      }
      guard !plans.isEmpty, try await store.apply(plans, now: now) > 0 else { return }
    }
  }
}

extension ClinicConfiguration {
  /// Reads the templates with the clinic's own over them. Throws `TemplateFolderProblem`.
  func templateSet() throws -> TemplateSet { try TemplateFolder.read(templates, overlay: templatesOverlay) }
}
