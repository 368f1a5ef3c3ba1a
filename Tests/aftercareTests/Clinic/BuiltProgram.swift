import Foundation

/// The built program, run as a person or a script would run it.
enum BuiltProgram {
  /// How a run ended.
  struct Run: Equatable {
    var status: Int32
    var out: String
    var err: String
  }

  /// `aftercare` in the folder of the test bundle; another where `TESTED_PROGRAM` names it.
  static let path =
    ProcessInfo.processInfo.environment["TESTED_PROGRAM"]
    ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("aftercare")
    .path

  /// Runs `program` with exactly this environment and this standard input (a file, never a terminal).
  static func run(
    _ arguments: [String], of program: String = path, in folder: URL, input: String = "",
    environment: [String: String] = [:]
  ) async throws -> Run {
    let name = UUID().uuidString
    let files = ["in", "out", "err"].map { folder.appendingPathComponent("\(name).\($0)") }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "TZ": "America/New_York"].merging(environment) { $1 }
    let handles = [
      try FileHandle(forReadingFrom: files[0]), try FileHandle(forWritingTo: files[1]),
      try FileHandle(forWritingTo: files[2]),
    ]
    // Foundation keeps a process, and so its handles, for ever; beyond descriptor 1023 its sockets crash.
    defer { for handle in handles { try? handle.close() } }
    (process.standardInput, process.standardOutput, process.standardError) = (handles[0], handles[1], handles[2])
    try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in done.resume() }
      do { try process.run() } catch {
        process.terminationHandler = nil
        done.resume(throwing: error)
      }
    }
    return Run(
      status: process.terminationStatus, out: try String(contentsOf: files[1], encoding: .utf8),
      err: try String(contentsOf: files[2], encoding: .utf8))
  }
}
