import Foundation
import Glibc

@testable import TestServers

/// Python with a write transaction open on a clinic's database.
final class LockingProgram {
  private let program: Program

  init(_ clinic: Clinic) throws {
    let log = clinic.folder.appendingPathComponent("lock.log").path
    program = try Program(
      "/usr/bin/python3",
      [
        "-c",
        """
        import sqlite3, sys, time
        c = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=10)
        c.execute("BEGIN IMMEDIATE"); print("held", flush=True); time.sleep(600)
        """, clinic.folder.appendingPathComponent("aftercare.db").path,
      ], package: "python3", log: log)
    for _ in 0..<1000 where (try? String(contentsOfFile: log, encoding: .utf8))?.contains("held") != true {
      usleep(10_000)
    }
  }

  func release() { program.stop() }
}
