import Foundation

/// A web client for tests: curl, without its own proxies and retries.
enum WebClient {
  /// An answer's status and body.
  struct Answer: Equatable {
    var status: Int
    var body: String
  }

  /// Makes a request; status 0: there was no answer.
  static func ask(_ url: String, _ options: String..., in folder: URL, body: String = "") async throws -> Answer {
    let run = try await BuiltProgram.run(
      ["-sS", "--noproxy", "*", "--max-time", "20", "-w", "\n%{http_code}"] + options + [url], of: "/usr/bin/curl",
      in: folder, input: body)
    let lines = run.out.split(separator: "\n", omittingEmptySubsequences: false)
    return Answer(status: Int(lines.last ?? "") ?? 0, body: lines.dropLast().joined(separator: "\n"))
  }
}
