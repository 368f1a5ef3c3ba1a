import AftercareCore
import Synchronization

/// A clock that stands until a test moves it.
final class ManualClock: Timekeeper {
  private struct Sleeper {
    let id: Int
    let until: Instant
    let continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var now: Instant
    var nextID = 0
    var sleepers: [Sleeper] = []
    var cancelled: Set<Int> = []
    var watcher: CheckedContinuation<Instant, Never>?
  }

  private let state: Mutex<State>

  init(_ now: Instant) { state = Mutex(State(now: now)) }

  var now: Instant { state.withLock { $0.now } }

  func wait(until instant: Instant) async {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let (isOver, watcher) = state.withLock { state in
          if instant <= state.now || state.cancelled.contains(id) {
            return (true, nil as CheckedContinuation<Instant, Never>?)
          }
          state.sleepers.append(Sleeper(id: id, until: instant, continuation: continuation))
          defer { state.watcher = nil }
          return (false, state.watcher)
        }
        if isOver { continuation.resume() }
        watcher?.resume(returning: instant)
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        state.cancelled.insert(id)
        return state.sleepers.firstIndex { $0.id == id }.map { state.sleepers.remove(at: $0) }
      }
      sleeper?.continuation.resume()
    }
  }

  /// Moves the clock on and wakes who has slept long enough.
  func advance(to instant: Instant) {
    let due = state.withLock { state in
      state.now = instant
      let due = state.sleepers.filter { $0.until <= instant }
      state.sleepers.removeAll { $0.until <= instant }
      return due
    }
    for sleeper in due { sleeper.continuation.resume() }
  }

  /// Waits until somebody sleeps; returns until when. One test asks at a time.
  func nextSleep() async -> Instant {
    await withCheckedContinuation { continuation in
      let until: Instant? = state.withLock { state in
        if let sleeper = state.sleepers.first { return sleeper.until }
        state.watcher = continuation
        return nil
      }
      if let until { continuation.resume(returning: until) }
    }
  }
}
