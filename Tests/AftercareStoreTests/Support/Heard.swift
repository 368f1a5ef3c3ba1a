import AftercareCore
import Synchronization

/// Keeps the facts that a `deciding` closure was shown.
final class Heard: Sendable {
  private let last = Mutex<ReplyFacts?>(nil)

  var facts: ReplyFacts? { last.withLock { $0 } }

  func keep(_ facts: ReplyFacts) { last.withLock { $0 = facts } }
}
