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
/// now and then all of them.
final class Bells: Sendable {
  private let rung = Mutex<Set<LoopName>>([])

  func ring(_ loops: Set<LoopName>) { rung.withLock { $0.formUnion(loops) } }

  /// Those woken since the last call.
  func take() -> Set<LoopName> {
    rung.withLock { rung in
      defer { rung = [] }
      return rung
    }
  }
}
