import Synchronization

/// Wakes one sleeping loop; a signal that comes while it works is kept for its next sleep.
public final class Wakeup: Sendable {
  private struct State {
    var isSignalled = false
    var sleeper: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  /// Makes a wakeup without a signal.
  public init() {}

  /// Wakes the loop, or keeps it from its next sleep.
  public func signal() {
    let sleeper = state.withLock { state in
      let sleeper = state.sleeper
      state.sleeper = nil
      state.isSignalled = sleeper == nil
      return sleeper
    }
    sleeper?.resume()
  }

  /// Forgets a signal that was kept: whoever begins to work now sees what it was about.
  func clear() { state.withLock { $0.isSignalled = false } }

  /// Sleeps until a signal. Only one task may sleep at a time.
  public func wait() async {
    await withCheckedContinuation { continuation in
      let isSignalled = state.withLock { state in
        if !state.isSignalled { state.sleeper = continuation }
        defer { state.isSignalled = false }
        return state.isSignalled
      }
      if isSignalled { continuation.resume() }
    }
  }
}
