import AftercareCore
import AftercareStore
import ArgumentParser
import Foundation
import Logging

/// `demo`: the whole story on a throwaway database.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "The whole story on a throwaway database: no server needed.",
    discussion: """
      It books sessions, sends their check-ins into a folder, hands in answers, and shows what comes of them. Messages,
      database and configuration stay in a folder for a look; nothing else is touched.
      """)

  func run() async throws {
    // The story prints what matters; the service's own log would stand in its way.
    LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
    let clinic = try DemoClinic.make()
    let configuration = try await ClinicConfiguration.read(
      named: clinic.configurationPath, database: nil, environment: [:])
    let assembly = Assembly(
      configuration: configuration, store: try ClinicStore.open(clinic.databasePath), actor: .account("demo"))
    try await DemoStory(clinic: clinic, assembly: assembly).tell()
  }
}
