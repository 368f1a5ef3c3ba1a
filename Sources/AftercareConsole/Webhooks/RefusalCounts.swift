import AftercareCore
import Synchronization

/// Refused requests, counted in memory: a stranger must not be able to fill the trail.
final class RefusalCounts: Sendable {
  /// What was refused at one hook since its last event.
  struct Count: Equatable, Sendable {
    var hook: String
    var count: Int
    var first: Instant
    var last: Instant
  }

  private let counts = Mutex<[String: Count]>([:])

  /// Counts a refusal; whether it is the first since the last event.
  func add(_ hook: String, now: Instant) -> Bool {
    counts.withLock { counts in
      let isFirst = counts[hook] == nil
      counts[hook, default: Count(hook: hook, count: 0, first: now, last: now)].count += 1
      counts[hook]?.last = now
      return isFirst
    }
  }

  /// Hands over what was counted, by hook, and begins anew.
  func take() -> [Count] {
    counts.withLock { counts in
      defer { counts = [:] }
      return counts.values.sorted { $0.hook < $1.hook }
    }
  }

  /// Puts back what could not be recorded.
  func putBack(_ taken: [Count]) {
    counts.withLock { counts in
      for var count in taken {
        if let newer = counts[count.hook] {
          count.count += newer.count
          count.last = newer.last
        }
        counts[count.hook] = count
      }
    }
  }
}
