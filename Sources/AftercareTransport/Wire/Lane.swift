import Dispatch
import Synchronization

/// One thread's place in the ``Lanes``: waits for orders and carries them out one by one.
final class Lane: Sendable {
  /// What to do after an order.
  enum Next {
    case carry(Submission)
    case wait
    case end
  }

  private let handed = Mutex<Submission?>(nil)
  private let arrival = DispatchSemaphore(value: 0)

  /// Hands an order to the waiting lane; nil ends it.
  func hand(_ submission: Submission?) {
    handed.withLock { $0 = submission }
    arrival.signal()
  }

  /// Runs on the lane's thread until it is told to end, or waited for ``Lanes/keptForSeconds`` and `retires` agrees.
  func work(_ first: Submission, next: () -> Next, retires: () -> Bool) {
    let handle = Handle()
    defer { handle?.close() }
    var current: Submission? = first
    while let submission = current {
      submission.continuation.resume(
        returning: handle.map { .carriedOut($0.perform(submission.order)) } ?? .neverStarted)
      current =
        switch next() {
        case .carry(let submission): submission
        case .wait: wait(retires)
        case .end: nil
        }
    }
  }

  private func wait(_ retires: () -> Bool) -> Submission? {
    if arrival.wait(timeout: .now() + .seconds(Lanes.keptForSeconds)) == .timedOut {
      if retires() { return nil }
      arrival.wait()
    }
    return handed.withLock { $0.take() }
  }
}
