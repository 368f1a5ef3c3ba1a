import Foundation
import Testing

/// Runs a program of Python's standard library: an independent second opinion.
enum Python {
  /// What `program` prints for `input`.
  static func run(_ program: String, input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-X", "utf8", "-c", program]
    let (feed, output) = (Pipe(), Pipe())
    process.standardInput = feed
    process.standardOutput = output
    try process.run()
    // The program reads all before it writes, so one pipe is emptied after the other is filled.
    try feed.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try feed.fileHandleForWriting.close()
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "python3 failed")
    return String(decoding: printed, as: UTF8.self)
  }
}
