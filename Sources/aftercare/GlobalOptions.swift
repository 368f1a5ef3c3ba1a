import ArgumentParser
import Foundation

/// What every command takes: which installation it is about.
struct GlobalOptions: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "The configuration; else AFTERCARE_CONFIG, ./aftercare.yaml or /etc/aftercare/aftercare.yaml.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var file: String?

  @Option(help: ArgumentHelp("The database, instead of the configured one.", valueName: "file"), completion: .file())
  var database: String?

  /// Finds, reads and checks the configuration. Throws ``ConfigurationProblem``.
  func configuration() async throws -> ClinicConfiguration {
    try await ClinicConfiguration.read(
      named: file, database: database, environment: ProcessInfo.processInfo.environment)
  }
}
