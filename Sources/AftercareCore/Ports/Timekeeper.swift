/// The clock of whoever runs the loops; a simulation has its own.
public protocol Timekeeper: Sendable {
  /// The present instant.
  var now: Instant { get }
  /// How long this machine has been awake: never set, never going back. What took how long is told by it alone.
  var awake: Span { get }
  /// Returns at `instant` (at once when it has passed), or earlier when the calling task is cancelled.
  func wait(until instant: Instant) async
}

extension Timekeeper {
  /// For clocks that nobody sets: their own time.
  public var awake: Span { Span(milliseconds: now.milliseconds) }
}
