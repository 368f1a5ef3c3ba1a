import AftercareCore
import Foundation

/// Where the program learns what time it is: the one place that asks the operating system.
struct SystemClock: Sendable {
  /// The present instant.
  func now() -> Instant { Instant(Date()) }
}
