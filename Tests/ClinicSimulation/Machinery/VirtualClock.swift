import AftercareCore
import Synchronization

/// The clinic's clock: true time, which only the simulation moves, and how far the machine's clock is off.
final class VirtualClock: Timekeeper {
  private struct State {
    var real: Instant
    var error = Span.zero
  }

  private let state: Mutex<State>

  init(_ start: Instant) { state = Mutex(State(real: start)) }

  /// What the machine's clock shows.
  var now: Instant { state.withLock { $0.real + $0.error } }

  /// What time it really is: the world goes by it.
  var trueNow: Instant { state.withLock { $0.real } }

  /// How far the machine's clock is ahead; negative when it is behind.
  var error: Span { state.withLock { $0.error } }

  /// Lets true time pass; it never runs backwards.
  func advance(to instant: Instant) { state.withLock { $0.real = max($0.real, instant) } }

  /// Lets true time pass.
  func advance(by span: Span) { state.withLock { $0.real = $0.real + span } }

  /// Sets the machine's clock ahead (or behind) of true time.
  func set(error: Span) { state.withLock { $0.error = error } }

  /// Nobody waits by this clock: the simulation starts each turn when it is due.
  func wait(until instant: Instant) async {}
}
