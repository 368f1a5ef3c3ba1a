import Foundation
import Glibc

/// Postfix' `smtp-sink`: takes every mail as fast as it comes, and keeps each as a file.
final class SMTPSink: Sendable {
  let url: String
  private let program: Program
  private let folder: Folder

  init() throws {
    folder = try Folder()
    // It writes as nobody.
    chmod(folder.path("."), 0o777)
    let port = try Port.free()
    url = "smtp://127.0.0.1:\(port)"
    // It refuses to run as root.
    let user = geteuid() == 0 ? ["-u", "nobody"] : []
    program = try Program(
      "/usr/sbin/smtp-sink", user + ["-d", folder.path("mail."), "127.0.0.1:\(port)", "1000"], package: "postfix")
    try Port.waitUntilOpen(port, of: "smtp-sink")
  }

  func stop() { program.stop() }

  /// The mails it took, as soon as there are `count`; throws when there are fewer after ten seconds.
  func mails(_ count: Int) throws -> [String] {
    for _ in 0..<1000 {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path("."))) ?? []
      let mails = try names.map { try folder.read($0) }
      // A file is there before its last line is.
      if mails.filter({ $0.contains("\n\n") }).count >= count { return mails }
      usleep(10_000)
    }
    throw ServerTrouble("smtp-sink took fewer than \(count) mails")
  }
}
