import Glibc

/// Postfix' `smtp-sink`: takes every mail as fast as it comes and keeps none.
final class SMTPSink: Sendable {
  let url: String
  private let program: Program

  init() throws {
    let port = try Port.free()
    url = "smtp://127.0.0.1:\(port)"
    // It refuses to run as root.
    let user = geteuid() == 0 ? ["-u", "nobody"] : []
    program = try Program("/usr/sbin/smtp-sink", user + ["127.0.0.1:\(port)", "1000"], package: "postfix")
    try Port.waitUntilOpen(port, of: "smtp-sink")
  }

  func stop() { program.stop() }
}
