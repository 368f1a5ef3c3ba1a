import Synchronization

/// The loops of the service.
enum LoopName: String, CaseIterable, Sendable {
  case planner
  case replies
  case escalator
  case email
  case sms
}

/// Which loops were woken: the change watch wakes them all after every commit; here those that the commit concerns, and
/// often enough all of them, because turns that find nothing to do cost most of the time.
final class Bells: Sendable {
  private let rung = Mutex<Set<LoopName>>([])

  func ring(_ loops: Set<LoopName>) { rung.withLock { $0.formUnion(loops) } }

  /// The loops that were woken and have not begun their turn since.
  var ringing: Set<LoopName> { rung.withLock { $0 } }

  /// A loop begins its turn.
  func answer(_ loop: LoopName) { rung.withLock { _ = $0.remove(loop) } }
}
