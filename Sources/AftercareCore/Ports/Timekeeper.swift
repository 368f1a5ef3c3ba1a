/// The clock of whoever runs the loops; a simulation has its own.
public protocol Timekeeper: Sendable {
  /// The present instant.
  var now: Instant { get }
  /// Returns at `instant` (at once when it has passed), or earlier when the calling task is cancelled.
  func wait(until instant: Instant) async
}
