import Foundation

/// Another program on the same machine: `sqlite3` or Python, run to its end.
enum Program {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// What `path` prints; throws what it complains about when it fails.
  @discardableResult
  static func run(_ path: String, _ arguments: [String], input: String = "") throws -> String {
    guard FileManager.default.isExecutableFile(atPath: path) else { throw Failure(description: "\(path) is missing") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: String(decoding: complaint, as: UTF8.self)) }
    return String(decoding: output, as: UTF8.self)
  }
}

/// The `sqlite3` program on one database, as the clinic's other programs use it.
struct SQLiteProgram {
  let path: String
  /// Keeps the folder of the database while this is used.
  var folder: Folder?

  /// Runs `sql` with foreign keys checked, as the README asks of other programs; returns what it prints.
  @discardableResult
  func run(_ sql: String, foreignKeys: Bool = true) throws -> String {
    let keys = "PRAGMA foreign_keys = \(foreignKeys ? "ON" : "OFF")"
    let output = try Program.run(
      "/usr/bin/sqlite3", ["-batch", "-bail", "-cmd", ".timeout 10000", "-cmd", keys, path, sql])
    return output.trimmingCharacters(in: .newlines)
  }

  /// What it complains about; nil when it does as told.
  func refusal(_ sql: String) -> String? {
    do {
      try run(sql)
      return nil
    } catch {
      return "\(error)"
    }
  }
}
