import AftercareCore
import Synchronization

/// Where sends put what came of them, until the dispatcher records several at once.
final class OutcomeTray: Sendable {
  private struct State {
    var outcomes: [(Int64, AttemptOutcome)] = []
    var wanted = 1
    /// Ends a waiting for the first outcome.
    var isInterrupted = false
    /// Whether whoever waits has a connection that is free.
    var isIdle = false
    /// Whether an interruption has not been looked at yet.
    var wasInterrupted = false
  }

  private let state = Mutex(State())
  private let wakeup = Wakeup()

  /// How long the first outcome waits for company.
  private static let patience = Duration.microseconds(1500)

  /// How many of `busy` are recorded together: each record is a sync of the disk, and with half of eight connections
  /// it was just above one for four messages.
  private static func company(of busy: Int) -> Int { (busy * 5 + 7) / 8 }

  func put(_ messageID: Int64, _ outcome: AttemptOutcome) {
    let isEnough = state.withLock { state in
      state.outcomes.append((messageID, outcome))
      return state.outcomes.count >= state.wanted
    }
    if isEnough { wakeup.signal() }
  }

  /// Ends the next waiting for a first outcome, or the one under way.
  func interrupt() {
    state.withLock { state in
      state.isInterrupted = true
      state.wasInterrupted = true
    }
    wakeup.signal()
  }

  /// The same, but only while somebody waits who has a free connection.
  func interruptIfIdle() {
    if state.withLock({ $0.isIdle }) { interrupt() }
  }

  /// Whether there was an interruption since the last asking.
  func takeInterruption() -> Bool {
    state.withLock { state in
      defer { state.wasInterrupted = false }
      return state.wasInterrupted
    }
  }

  /// Waits for the first of `busy` outcomes, then until most of them are there or its patience is over. Returns
  /// nothing when it was interrupted before the first.
  func collect(busy: Int, isIdle: Bool = false) async -> [(messageID: Int64, outcome: AttemptOutcome)] {
    state.withLock { $0.isIdle = isIdle }
    await waitFor(1)
    let isInterrupted = state.withLock { state in
      state.isIdle = false
      defer { state.isInterrupted = false }
      return state.isInterrupted && state.outcomes.isEmpty
    }
    if isInterrupted { return [] }
    let company = Self.company(of: busy)
    if state.withLock({ $0.outcomes.count < company }) {
      let alarm = Task { [wakeup] in
        try? await Task.sleep(for: Self.patience)
        wakeup.signal()
      }
      await waitFor(company, atMostOnce: true)
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
