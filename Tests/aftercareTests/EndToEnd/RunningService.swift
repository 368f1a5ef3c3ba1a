import Foundation
import Glibc
import Testing

@testable import TestServers

/// `aftercare serve`, run by a test as systemd would run it, and what it leaves in its clinic.
final class RunningService: Sendable {
  let log: String
  let program: Program

  /// Starts the service of `clinic`; several at once want logs of their own. `launcher` is a program, with its options,
  /// that starts the service as its own process.
  init(
    _ clinic: Clinic, log name: String = "serve.log", environment: [String: String] = [:], launcher: [String] = []
  ) throws {
    log = clinic.folder.appendingPathComponent(name).path
    let words = launcher + [BuiltProgram.path, "serve", "--config", clinic.configurationFile.path]
    program = try Program(
      words[0], Array(words.dropFirst()), package: launcher.first ?? "nothing: build it", log: log,
      environment: environment)
  }

  /// What it has logged so far.
  var words: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }

  /// Ends it as systemd does.
  func stop() { program.stop() }

  /// Ends it as a power cut does.
  func kill() { program.stop(SIGKILL) }

  /// What it logged so far.
  var logged: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }

  /// Waits until `condition` gives a value; throws what the service logged when it never does.
  func wait<Value>(for what: String, _ condition: () async throws -> Value?) async throws -> Value {
    let end = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < end {
      if let value = try await condition() { return value }
      try await Task.sleep(for: .milliseconds(2))
    }
    throw ServerTrouble("never came: \(what); log: \(logged)")
  }
}

extension Clinic {
  /// A configuration for the end-to-end tests: an all-day window unless another is given.
  static func configuration(window: String = "00:00-24:00", email: String, sms: String = "") -> String {
    """
    clinic:
      name: Calm Hands
      country: IE
      timeZone: Europe/Dublin
      phone: "+35315550100"
      emergencyNumber: "112"
      hours: "Mon-Sun 00:00-24:00"
    database: aftercare.db
    templates: "\(templates)"
    contactWindow: "\(window)"
    \(email)
    \(sms)
    followUp: { lead: { name: Ciara, email: anna@client.example, phone: "+35315550101" } }
    audit: { keyFile: audit-key }

    """
  }

  /// A folder for mails instead of a server.
  static let mailFolder =
    "email: { gateway: file, folder: mail, from: \"Calm Hands <care@clinic.example>\", wayBack: pipe }"
  /// A folder for text messages.
  static let textFolder = "sms: { gateway: file, folder: texts, wayBack: pipe }"

  /// A session's start as a booking writes it, when it ended `hours` ago and lasted one.
  static func start(hoursSinceEnd hours: Double) -> String {
    let start = Date(timeIntervalSinceNow: -(hours + 1) * 3600)
    return start.ISO8601Format()
  }

  /// The rows of a listing as JSON objects.
  func rows(_ arguments: String...) async throws -> [[String: Any]] {
    let run = try await BuiltProgram.run(arguments + ["--format", "json"], in: folder)
    guard run.status == 0 else { throw Broken(description: run.err) }
    return try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [[String: Any]] ?? []
  }

  /// Books a session that ended `hours` ago, at the desk.
  func book(
    _ client: String, _ way: [String], type: String, hoursSinceEnd hours: Double, further: [String] = ["--consent"]
  ) async throws {
    let arguments =
      ["book", "--client", client, "--type", type, "--start", Self.start(hoursSinceEnd: hours)] + way + further
    let run = try await BuiltProgram.run(arguments, in: folder)
    guard run.status == 0 else { throw Broken(description: run.err) }
  }

  /// The files of a folder of the clinic, by name.
  func files(_ name: String) -> [String] {
    let folder = folder.appendingPathComponent(name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasPrefix("ac-") }.compactMap {
      try? String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }
  }
}
