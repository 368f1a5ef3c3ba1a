/// What a long turn gives while it gets on, so that nobody takes it for one that hangs.
///
/// Bound to the task: whoever does a piece of work says so, without knowing in which loop, or whether in one.
public enum SignOfLife {
  /// Who is told. An object, not the closure itself: of a task-local closure Swift 6.3's optimiser loses the type, and
  /// a release build of the service ends with a bad pointer.
  final class Sink: Sendable {
    private let take: @Sendable () -> Void

    init(_ take: @escaping @Sendable () -> Void) { self.take = take }

    func give() { take() }
  }

  @TaskLocal static var sink: Sink?

  /// Says that a piece of work is done.
  public static func give() { sink?.give() }
}
