import Foundation
import Glibc

/// A real server program, run in the foreground by a test and stopped by its process id.
final class Program: Sendable {
  private let process: Process

  /// Starts `path`, which Debian's `package` brings; what it prints goes to `log`, if given.
  init(_ path: String, _ arguments: [String], package: String, log: URL? = nil) throws {
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ServerTrouble("\(path) is missing: apt-get install \(package)")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    if let log {
      try Data().write(to: log)
      let file = try FileHandle(forWritingTo: log)
      process.standardOutput = file
      process.standardError = file
    } else {
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
    }
    try process.run()
    self.process = process
  }

  /// Runs `path` to its end and returns what it printed; throws when it failed.
  @discardableResult
  static func run(_ path: String, _ arguments: [String], package: String) throws -> String {
    let log = FileManager.default.temporaryDirectory.appendingPathComponent("run-\(UUID().uuidString).log")
    defer { try? FileManager.default.removeItem(at: log) }
    let program = try Program(path, arguments, package: package, log: log)
    program.process.waitUntilExit()
    let output = try String(contentsOf: log, encoding: .utf8)
    guard program.process.terminationStatus == 0 else { throw ServerTrouble("\(path) failed: \(output)") }
    return output
  }

  /// Asks it to end and waits until it has.
  func stop() {
    guard process.isRunning else { return }
    process.terminate()
    process.waitUntilExit()
  }
}

/// A folder of a test's own, removed with it. Other users may look into it: mail servers change theirs.
final class Folder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("aftercare-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
  }
}
