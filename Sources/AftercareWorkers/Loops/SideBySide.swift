/// Two pieces of work at once, both ended when it returns.
///
/// In place of `async let`: what Swift's runtime before 6.4 does when such a child ends may come after its memory was given
/// to somebody else, and once in a great many times the process ends with a bad pointer (swiftlang/swift#89883).
public enum SideBySide {
  /// Does `second` while `first` is done, and returns what both came to; when `second` fails, `first` is cancelled.
  public static func both<First: Sendable, Second>(
    _ first: @escaping @Sendable () async throws -> First, _ second: () async throws -> Second
  ) async throws -> (First, Second) {
    try await withThrowingTaskGroup(of: First.self) { group in
      group.addTask { try await first() }
      let second = try await second()
      guard let first = try await group.next() else { throw CancellationError() }
      return (first, second)
    }
  }

  /// Does `work`, and cancels `companion`, which is done beside it, at its end.
  public static func during<Result>(
    _ companion: @escaping @Sendable () async -> Void, _ work: () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await companion() }
      defer { group.cancelAll() }
      return try await work()
    }
  }
}
