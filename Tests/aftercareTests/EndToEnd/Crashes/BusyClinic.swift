import Foundation
import Glibc
import Testing

@testable import TestServers

/// A clinic with many check-ins due at once, whose mail server records what it takes, and whose service is killed.
final class BusyClinic: Sendable {
  // A class that is not marked so, but has nothing that changes once it is made.
  nonisolated(unsafe) let clinic: Clinic
  let server: RecordingMailServer
  /// What the clinic's configuration says.
  let connections: Int
  /// How many check-ins are due.
  let count: Int
  private let proxy: FaultProxy?

  /// Books `count` clients whose sessions ended a day ago; their mails go to `server`, through `proxy` if given.
  init(_ count: Int, connections: Int = 4, server: RecordingMailServer, proxy: FaultProxy? = nil) async throws {
    (self.count, self.connections, self.server, self.proxy) = (count, connections, server, proxy)
    clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: """
          email:
            gateway: smtp
            url: "\(proxy?.url ?? server.url)"
            from: "Calm Hands <care@clinic.example>"
            wayBack: pipe
            connections: \(connections)
          """))
    try await book((1...count).map { "c\($0)" })
  }

  /// Books sessions that ended a day ago, as another program would, for clients with the addresses `NAME@client.example`.
  func book(_ names: [String]) async throws {
    let rows = names.map { name in
      """
      ('\(name)', 'Client \(name)', '\(name)@client.example', 1, 'swedish',
        '\(Clinic.start(hoursSinceEnd: 24.01))', '\(Clinic.start(hoursSinceEnd: 23.01))')
      """
    }
    try await clinic.sqlite3(
      """
      INSERT INTO booking (reference, client_name, email, consent, massage_type, starts_at, ends_at)
      VALUES \(rows.joined(separator: ",\n"));
      """)
  }

  // MARK: Services

  /// Starts a service that calls itself `name` towards the mail server.
  func start(_ name: String, launcher: [String] = []) throws -> RunningService {
    try RunningService(
      clinic, log: "\(name).log",
      environment: ["AFTERCARE_EMAIL_URL": "\(proxy?.url ?? server.url)/\(name).clinic.example"], launcher: launcher)
  }

  /// The name towards the mail server of the service that was started as `name`.
  static func sender(_ name: String) -> String { "\(name).clinic.example" }

  /// Waits until the service holds the lock, whatever it has done yet.
  func waitForLock(_ service: RunningService) async throws {
    let file = clinic.folder.appendingPathComponent("aftercare.db.lock")
    _ = try await service.wait(for: "holding the lock") {
      (try? String(contentsOf: file, encoding: .utf8)) == "\(service.program.id)\n" ? true : nil
    }
  }

  /// Starts a service that waits for the end of `active`.
  func startStandby(_ name: String, behind active: RunningService) async throws -> RunningService {
    try await waitForLock(active)
    let service = try start(name)
    _ = try await service.wait(for: "standing by") { service.logged.contains("standing by") ? true : nil }
    return service
  }

  /// Waits until the service that stood by holds the lock.
  func waitForTakeover(_ service: RunningService) async throws {
    _ = try await service.wait(for: "taking over") { service.logged.contains("taking over") ? true : nil }
  }

  /// Waits until all check-ins have come to an end while services run.
  func waitUntilFinished(_ service: RunningService) async throws {
    var (fewest, patience) = (Int.max, ContinuousClock.now + .seconds(60))
    while true {
      let unfinished = try await unfinished()
      if unfinished == 0 { return }
      if unfinished < fewest { (fewest, patience) = (unfinished, .now + .seconds(60)) }
      guard ContinuousClock.now < patience else {
        throw ServerTrouble("\(unfinished) check-ins did not come to an end; log: \(service.logged.suffix(4000))")
      }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Lets everything that still waits go now, whatever it waits for, until nothing does: moves the retries' instants
  /// instead of letting time pass.
  func finish() async throws {
    for _ in 0..<100 {
      _ = try await BuiltProgram.run(["serve", "--once"], in: clinic.folder)
      if try await unfinished() == 0 { return }
      try await clinic.sqlite3(
        "UPDATE message SET next_attempt_at = send_from WHERE state = 'queued' AND stage = '24h';")
    }
    throw ServerTrouble("\(try await unfinished()) check-ins did not come to an end in 100 rounds")
  }

  // MARK: Looking

  /// The rows of a query, read by the `sqlite3` program.
  func query(_ sql: String, database: String = "aftercare.db") async throws -> [[String]] {
    let run = try await BuiltProgram.run(
      ["-cmd", ".timeout 10000", "-separator", "|", database], of: "/usr/bin/sqlite3", in: clinic.folder, input: sql)
    guard run.status == 0, run.err.isEmpty else { throw Clinic.Broken(description: run.err) }
    return run.out.split(separator: "\n").map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// How many of the check-ins that are due have come to no end, or were not even planned.
  func unfinished() async throws -> Int {
    let rows = try await query(
      """
      SELECT (SELECT count(*) FROM booking) - count(*) FROM message
      WHERE kind = 'checkIn' AND stage = '24h' AND state NOT IN ('queued','sending','unknown','held');
      """)
    return Int(rows.first?.first ?? "") ?? count
  }

  /// Another program that opens and closes the database leaves the log where it is: the service's locks are seen.
  func expectLogKept(location: SourceLocation = #_sourceLocation) async throws {
    let log = clinic.folder.appendingPathComponent("aftercare.db-wal").path
    let inode = try FileManager.default.attributesOfItem(atPath: log)[.systemFileNumber] as? Int
    _ = try await query("SELECT count(*) FROM message;")
    let after = try? FileManager.default.attributesOfItem(atPath: log)[.systemFileNumber] as? Int
    #expect(inode != nil && after == inode, sourceLocation: location)
  }

  /// What a power cut would have left at this moment: copies of the files, opened by another program.
  func expectSoundAfterDeath(_ comment: Comment, location: SourceLocation = #_sourceLocation) async throws {
    for suffix in ["", "-wal"] {
      let copy = clinic.folder.appendingPathComponent("after-death.db\(suffix)")
      try? FileManager.default.removeItem(at: copy)
      try? FileManager.default.copyItem(at: clinic.folder.appendingPathComponent("aftercare.db\(suffix)"), to: copy)
    }
    let rows = try await query(
      """
      PRAGMA integrity_check; PRAGMA foreign_key_check;
      SELECT count(*) FROM message WHERE state = 'sending';
      """, database: "after-death.db")
    #expect(rows.first == ["ok"] && rows.count == 2, comment, sourceLocation: location)
    #expect(Int(rows.last?.first ?? "") ?? .max <= connections, comment, sourceLocation: location)
  }
}
