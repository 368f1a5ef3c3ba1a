import Foundation

@testable import TestServers

/// Programs that see other mounts than everybody else, for which no privilege is needed where the kernel allows it.
enum Namespaces {
  private static let words = ["/usr/bin/unshare", "--user", "--map-root-user", "--mount"]

  /// Whether this machine allows them; containers often do not.
  static let areAllowed: Bool = {
    let arguments = Array(words.dropFirst()) + ["/bin/sh", "-c", "mount -t tmpfs none /mnt"]
    return (try? Program(words[0], arguments, package: "util-linux").wait()) == 0
  }()

  /// What to put before a program's words, so that it sees what the shell command `mounts` makes of the file systems.
  static func launcher(_ mounts: String) -> [String] {
    words + ["/bin/sh", "-c", "\(mounts) && exec \"$@\"", "sh"]
  }
}
