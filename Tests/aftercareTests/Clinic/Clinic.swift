import Foundation

/// An installation of its own in a temporary folder: configuration, empty database, the shipped templates.
final class Clinic {
  /// Its folder; everything the program writes is in it.
  let folder: URL

  /// Makes the folder and the configuration; with `database` also the database.
  init(database: Bool = true, configuration: String = Clinic.configuration) async throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("aftercare-\(UUID().uuidString)")
    for name in ["mail", "texts"] {
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    try configuration.write(to: configurationFile, atomically: true, encoding: .utf8)
    if database {
      let made = try await run("init")
      guard made.status == 0 else { throw Broken(description: made.err) }
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The installation could not be made.
  struct Broken: Error, CustomStringConvertible {
    var description: String
  }

  /// `aftercare.yaml` in the folder, where the program finds it by itself.
  var configurationFile: URL { folder.appendingPathComponent("aftercare.yaml") }

  /// Runs a command in the folder.
  func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) async throws
    -> BuiltProgram.Run
  {
    try await BuiltProgram.run(arguments, in: folder, input: input, environment: environment)
  }

  /// Runs a command that must succeed without a word on standard error; returns what it printed.
  func output(_ arguments: String..., input: String = "") async throws -> String {
    let run = try await BuiltProgram.run(arguments, in: folder, input: input)
    guard run.status == 0, run.err.isEmpty else { throw Broken(description: "\(run.status): \(run.err)") }
    return run.out
  }

  /// Runs statements on the database, as another program might.
  func sql(_ statements: String) async throws {
    let script =
      "import sqlite3, sys; c = sqlite3.connect('aftercare.db'); c.executescript(sys.stdin.read()); c.commit()"
    let run = try await BuiltProgram.run(["-c", script], of: "/usr/bin/python3", in: folder, input: statements)
    guard run.status == 0 else { throw Broken(description: run.err) }
  }

  /// A clinic in Dublin that writes its messages into folders.
  static let configuration = """
    clinic: { name: Calm Hands, country: IE, timeZone: Europe/Dublin, phone: "+35315550100", emergencyNumber: "112" }
    database: aftercare.db
    templates: "\(templates)"
    email: { gateway: file, folder: mail, from: "Calm Hands <care@calmhands.example>" }
    sms: { gateway: file, folder: texts }
    followUp: { lead: { name: Ciara, email: lead@calmhands.example, phone: "+35315550101" } }

    """

  /// The templates that are shipped.
  static let templates = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../templates").standardizedFileURL.path
}
