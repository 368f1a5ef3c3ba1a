import Foundation
import Glibc

@testable import TestServers

/// Has the kernel refuse every write of a running service to its database, as on a file system that has turned read-only.
final class RefusedWrites {
  private let program: Program

  /// Returns once writes are refused.
  init(of service: RunningService, in folder: URL) throws {
    let log = folder.appendingPathComponent("refused.log").path
    let calls = "pwrite64,ftruncate,fallocate,unlink"
    program = try Program(
      "/usr/bin/strace",
      [
        "-f", "-p", "\(service.program.id)", "-o", folder.appendingPathComponent("refused.trace").path,
        "-e", "trace=\(calls)", "-e", "inject=\(calls):error=EROFS",
      ], package: "strace", log: log)
    for _ in 0..<1000 where (try? String(contentsOfFile: log, encoding: .utf8))?.contains("attached") != true {
      usleep(10_000)
    }
  }

  /// Writes work again.
  func end() { program.stop(SIGTERM) }
}
