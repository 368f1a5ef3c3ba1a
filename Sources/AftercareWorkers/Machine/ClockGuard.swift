public import AftercareCore
import Synchronization

/// The service's time: the machine's clock, but for a jump that nobody has judged yet.
///
/// A jump is a difference of more than ten minutes between the clock and the time that has passed by a clock nobody can set.
/// Until ``adopt()`` is called, time goes on as if there had been none: so no loop acts by a clock before it is known
/// whether that clock can be trusted, not even in the middle of a turn.
public final class ClockGuard: Timekeeper {
  /// What the machine's clocks say.
  public struct Reading: Hashable, Sendable {
    /// The clock on the wall, which can be set.
    public var wall: Instant
    /// The time since the machine was started, asleep or awake: nobody can set it.
    public var elapsed: Span

    /// Makes a reading.
    public init(wall: Instant, elapsed: Span) {
      self.wall = wall
      self.elapsed = elapsed
    }
  }

  /// A difference between the clock and the time that has passed.
  public struct Jump: Hashable, Sendable {
    /// What the clock should show.
    public var expected: Instant
    /// What it shows.
    public var wall: Instant
  }

  private struct State {
    var anchor: Reading
    var isNoted = false
  }

  private let machine: any MachineClock
  private let onJump: Mutex<@Sendable () -> Void>
  private let state: Mutex<State>

  /// Guards the clocks of `machine`; what they say now is taken for granted.
  public init(_ machine: any MachineClock) {
    self.machine = machine
    onJump = Mutex<@Sendable () -> Void>({})
    state = Mutex(State(anchor: machine.reading))
  }

  /// Has `action` called once for each jump, by whoever first asks for the time after it.
  public func whenItJumps(_ action: @escaping @Sendable () -> Void) { onJump.withLock { $0 = action } }

  /// The present instant.
  public var now: Instant {
    let (instant, isNew) = state.withLock { state -> (Instant, Bool) in
      let reading = machine.reading
      let expected = state.anchor.wall + (reading.elapsed - state.anchor.elapsed)
      guard Self.isJump(from: expected, to: reading.wall) else {
        // Slewing and drift are followed, so that they never add up to a jump.
        state.anchor = reading
        state.isNoted = false
        return (reading.wall, false)
      }
      defer { state.isNoted = true }
      return (expected, !state.isNoted)
    }
    if isNew {
      let action = onJump.withLock { $0 }
      action()
    }
    return instant
  }

  /// The jump that waits to be judged; nil: none.
  public var jump: Jump? {
    state.withLock { state in
      let reading = machine.reading
      let expected = state.anchor.wall + (reading.elapsed - state.anchor.elapsed)
      return Self.isJump(from: expected, to: reading.wall) ? Jump(expected: expected, wall: reading.wall) : nil
    }
  }

  /// Takes the clock as it is.
  public func adopt() {
    state.withLock { state in
      state.anchor = machine.reading
      state.isNoted = false
    }
  }

  /// How long the machine has been awake.
  public var awake: Span { machine.awake }

  /// Waits by the time that passes; whoever sets the clock wakes the loops (they ask again for how long).
  public func wait(until instant: Instant) async {
    let pause = instant - now
    if pause > .zero { await machine.wait(pause) }
  }

  private static func isJump(from expected: Instant, to wall: Instant) -> Bool {
    wall - expected > ClockTrust.tolerance || expected - wall > ClockTrust.tolerance
  }
}

/// The clocks of the machine the service runs on.
public protocol MachineClock: Sendable {
  /// What they say.
  var reading: ClockGuard.Reading { get }
  /// How long the machine has been awake.
  var awake: Span { get }
  /// Whether somebody who knows the time keeps the clock right (NTP and the like).
  var isSynchronised: Bool { get }
  /// Returns after `span` of passing time, or earlier when the calling task is cancelled.
  func wait(_ span: Span) async
}
