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
    /// Counts the waitings for company; the one that is over is named by `overdue`.
    var waitings = 0
    var overdue = 0
  }

  private let state = Mutex(State())
  private let wakeup = Wakeup()
  /// How long the first outcome waits for company.
  private let patience: Duration

  init(patience: Duration = .microseconds(1500)) { self.patience = patience }

  /// How many of `busy` are recorded together: each record is a sync of the disk. Of eight connections five; of many no
  /// more than eight, for the rest would stand idle meanwhile and a sync is shared by enough already.
  private static func company(of busy: Int) -> Int { min(8, (busy * 5 + 7) / 8) }

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
    await wait(for: 1) { $0.isInterrupted }
    let isInterrupted = state.withLock { state in
      state.isIdle = false
      defer { state.isInterrupted = false }
      return state.isInterrupted && state.outcomes.isEmpty
    }
    if isInterrupted { return [] }
    await waitForCompany(Self.company(of: busy))
    return state.withLock { state in
      defer { state.outcomes = [] }
      return state.outcomes.map { (messageID: $0.0, outcome: $0.1) }
    }
  }

  private func waitForCompany(_ count: Int) async {
    if state.withLock({ $0.outcomes.count >= count }) { return }
    let waiting = state.withLock { state in
      state.waitings += 1
      return state.waitings
    }
    let alarm = Task { [self] in
      try await Task.sleep(for: patience)
      state.withLock { $0.overdue = waiting }
      wakeup.signal()
    }
    await wait(for: count) { $0.overdue == waiting }
    alarm.cancel()
  }

  /// Whatever wakes it, what it waits for decides: a signal may be left over from an earlier waiting.
  private func wait(for count: Int, orUntil isOver: (State) -> Bool) async {
    while true {
      let isEnough = state.withLock { state in
        state.wanted = count
        return state.outcomes.count >= count || isOver(state)
      }
      if isEnough { return }
      await wakeup.wait()
    }
  }
}
