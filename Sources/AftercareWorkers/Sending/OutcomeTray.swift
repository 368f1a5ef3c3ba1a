import AftercareCore
import Synchronization

/// Where sends put what came of them, until the dispatcher records several at once.
final class OutcomeTray: Sendable {
  private struct State {
    var outcomes: [(Int64, AttemptOutcome)] = []
    var wanted = 1
    var isInterrupted = false
  }

  private let state = Mutex(State())
  private let wakeup = Wakeup()

  /// How long the first outcome waits for company.
  private static let patience = Duration.milliseconds(1)

  func put(_ messageID: Int64, _ outcome: AttemptOutcome) {
    let isEnough = state.withLock { state in
      state.outcomes.append((messageID, outcome))
      return state.outcomes.count >= state.wanted
    }
    if isEnough { wakeup.signal() }
  }

  /// Ends the next waiting for a first outcome, or the one under way.
  func interrupt() {
    state.withLock { $0.isInterrupted = true }
    wakeup.signal()
  }

  /// Waits for the first of `busy` outcomes, then until half of them are there or a millisecond has passed. Returns
  /// nothing when it was interrupted before the first.
  func collect(busy: Int) async -> [(messageID: Int64, outcome: AttemptOutcome)] {
    await waitFor(1)
    let isInterrupted = state.withLock { state in
      defer { state.isInterrupted = false }
      return state.isInterrupted && state.outcomes.isEmpty
    }
    if isInterrupted { return [] }
    let half = (busy + 1) / 2
    if state.withLock({ $0.outcomes.count < half }) {
      let alarm = Task { [wakeup] in
        try? await Task.sleep(for: Self.patience)
        wakeup.signal()
      }
      await waitFor(half, atMostOnce: true)
      alarm.cancel()
    }
    return state.withLock { state in
      defer { state.outcomes = [] }
      return state.outcomes.map { (messageID: $0.0, outcome: $0.1) }
    }
  }

  private func waitFor(_ count: Int, atMostOnce: Bool = false) async {
    while true {
      let isEnough = state.withLock { state in
        state.wanted = count
        return state.outcomes.count >= count || state.isInterrupted
      }
      if isEnough { return }
      await wakeup.wait()
      if atMostOnce { return }
    }
  }
}
