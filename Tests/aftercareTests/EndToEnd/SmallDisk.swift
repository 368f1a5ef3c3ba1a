import Foundation
import Glibc

@testable import TestServers

/// A disk of a few megabytes that only programs started through it see: a tmpfs in a mount namespace of its own, for which
/// no privilege is needed.
final class SmallDisk {
  /// Where it is mounted, as those programs see it.
  let folder: URL
  private let holder: Program
  private let launcherWords: [String]

  /// Mounts it over `folder`, an empty folder.
  init(over folder: URL, megabytes: Int) throws {
    self.folder = folder
    let log = folder.path + ".log"
    holder = try Program(
      "/usr/bin/unshare",
      [
        "--user", "--map-root-user", "--mount", "/bin/sh", "-c",
        "mount -t tmpfs -o size=\(megabytes)m none \"$1\" && echo $$ && exec sleep 3600", "sh", folder.path,
      ], package: "util-linux", log: log)
    var process: String?
    for _ in 0..<1000 where process == nil {
      process = (try? String(contentsOfFile: log, encoding: .utf8)).flatMap { $0.hasSuffix("\n") ? $0 : nil }
      usleep(10_000)
    }
    guard let number = process.flatMap({ Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }) else {
      throw ServerTrouble("no disk of our own: \(process ?? "nothing said")")
    }
    launcherWords = [
      "/usr/bin/nsenter", "--user", "--mount", "--preserve-credentials", "--target", "\(number)", "--",
    ]
  }

  deinit { holder.stop(SIGKILL) }

  /// What to put before a program's words, so that it sees the disk.
  var launcher: [String] { launcherWords }

  /// Runs a shell command that sees the disk, in its folder.
  @discardableResult
  func shell(_ command: String) async throws -> BuiltProgram.Run {
    let words = launcher + ["/bin/sh", "-c", "cd '\(folder.path)' && \(command)"]
    return try await BuiltProgram.run(
      Array(words.dropFirst()), of: words[0], in: folder.deletingLastPathComponent())
  }

  /// Runs the built program.
  func run(_ clinic: Clinic, _ arguments: String..., input: String = "") async throws -> BuiltProgram.Run {
    let words = launcher + [BuiltProgram.path] + arguments + ["--config", clinic.configurationFile.path]
    return try await BuiltProgram.run(Array(words.dropFirst()), of: words[0], in: clinic.folder, input: input)
  }
}
