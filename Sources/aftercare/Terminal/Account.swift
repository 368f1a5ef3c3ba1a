import AftercareCore
import Foundation

/// The person at the command line, as the operating system knows her.
enum Account {
  /// The account that runs the program; under `sudo` the one that called it. Its number when it has no name.
  static func actor(environment: [String: String]) -> Actor {
    var id = getuid()
    if id == 0, let caller = environment["SUDO_UID"].flatMap({ uid_t($0) }) { id = caller }
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer -> String? in
      guard let start = buffer.baseAddress, getpwuid_r(id, &entry, start, buffer.count, &found) == 0,
        let name = found?.pointee.pw_name
      else { return nil }
      return String(cString: name)
    }
    return .account(name ?? String(id))
  }
}
