import AftercareCore
import AftercareStore
import ArgumentParser
import Foundation

/// `init`: makes what an installation lacks.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write the configuration, the database and the audit key, as far as they are missing.",
    discussion: """
      Never overwrites anything, so it may be run again at any time. On a terminal it asks for the clinic's name and \
      numbers; elsewhere it leaves their lines in the configuration to be filled in.

        aftercare init
        sudo aftercare init --config /etc/aftercare/aftercare.yaml
      """)

  @OptionGroup var global: GlobalOptions
  @Option(
    help: ArgumentHelp(
      "Where the audit key is kept; else beside the configuration, or in /etc/credstore.", valueName: "file"))
  var auditKey: String?

  func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let path = ConfigurationFile.path(named: global.file, environment: environment) ?? ConfigurationFile.searchPath[0]
    let founding = Founding(configuration: path, database: global.database, auditKey: auditKey)
    if !FileManager.default.fileExists(atPath: path) { try founding.writeConfiguration() } else { founding.keep(path) }
    let values = try await ConfigurationValues(file: .read(path), environment: environment)
    let database = try await values.databasePath(overriddenBy: global.database)
    try founding.makeDatabase(at: database)
    try founding.writeAuditKey(isNamed: try await values.path(.auditKeyFile) != nil)
    do {
      let configuration = try await global.configuration()
      let gaps = ReadinessGaps.of(configuration, staff: try await staff(in: database))
      guard gaps.isEmpty else {
        Terminal.say("The configuration can be read, but no check-ins go out yet:")
        return gaps.forEach { Terminal.say("  \($0)") }
      }
      Terminal.say("The configuration is complete. Next: aftercare template check, then aftercare book")
    } catch let problem as ConfigurationProblem {
      Terminal.say("Now complete the configuration. The first thing it lacks: \(PrintableText.line("\(problem)"))")
    }
  }

  /// Staff on duty.
  private func staff(in database: String) async throws -> [TherapistRow] {
    try await ClinicStore.open(database).therapists(includingRemoved: false)
  }
}
