import AftercareCore
import Dispatch
import Glibc
import Synchronization

/// One thread's place in the ``Lanes``: waits for orders and carries them out one by one.
final class Lane: Sendable {
  /// What to do after an order.
  enum Next {
    case carry(Submission)
    case wait
    case end
  }

  private let keptFor: Span
  private let handed = Mutex<Submission?>(nil)
  private let arrival = DispatchSemaphore(value: 0)

  /// Makes a lane that ends after waiting for `keptFor`.
  init(keptFor: Span) { self.keptFor = keptFor }

  /// Hands an order to the waiting lane; nil ends it.
  func hand(_ submission: Submission?) {
    handed.withLock { $0 = submission }
    arrival.signal()
  }

  /// Runs on the lane's thread until it is told to end, or waited long enough and `retires` agrees.
  func work(_ first: Submission, next: () -> Next, retires: () -> Bool) {
    Self.blockBrokenPipes()
    let handle = Handle()
    defer { handle?.close() }
    var current: Submission? = first
    while let submission = current {
      let fate: Fate = handle.map { .carriedOut($0.perform(submission.order)) } ?? .neverStarted
      // Before the task goes on: its next order finds this lane idle and its connection kept.
      let step = next()
      submission.continuation.resume(returning: fate)
      current =
        switch step {
        case .carry(let submission): submission
        case .wait: wait(retires)
        case .end: nil
        }
    }
  }

  private func wait(_ retires: () -> Bool) -> Submission? {
    if arrival.wait(timeout: .now() + .milliseconds(Int(keptFor.milliseconds))) == .timedOut {
      if retires() { return nil }
      arrival.wait()
    }
    return handed.withLock { $0.take() }
  }

  /// A peer that hangs up must not end the program: with NOSIGNAL libcurl leaves SIGPIPE to us.
  static func blockBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }
}
