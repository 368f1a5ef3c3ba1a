/// What a long turn gives while it gets on, so that nobody takes it for one that hangs.
///
/// Bound to the task: whoever does a piece of work says so, without knowing in which loop, or whether in one.
public enum SignOfLife {
  @TaskLocal static var sink: (@Sendable () -> Void)?

  /// Says that a piece of work is done.
  public static func give() { sink?() }
}
