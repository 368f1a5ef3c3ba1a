import AftercareCore
import Synchronization

/// How much one source may ask: a bucket of requests for each, refilled slowly. What turns out to be genuine is given back,
/// so that a gateway that hands over a thousand replies at once is never told to wait.
final class SourceLimits: Sendable {
  /// Requests in a full bucket.
  static let burst = 200.0
  /// Requests that come back in a second.
  static let perSecond = 2.0
  /// Sources that are remembered at once; beyond that the fullest buckets are forgotten.
  static let sources = 10_000

  private struct Bucket {
    var level: Double
    var at: Span
  }

  private let buckets = Mutex<[String: Bucket]>([:])

  /// Takes one request out of the source's bucket; false when it is empty. `now` is a clock that nobody sets.
  func take(_ source: String, now: Span) -> Bool {
    buckets.withLock { buckets in
      if buckets.count >= Self.sources, buckets[source] == nil { Self.forget(&buckets, now: now) }
      let level = buckets[source].map { Self.level($0, now: now) } ?? Self.burst
      guard level >= 1 else { return false }
      buckets[source] = Bucket(level: level - 1, at: now)
      return true
    }
  }

  /// Gives one back.
  func giveBack(_ source: String) {
    buckets.withLock { buckets in
      if let level = buckets[source]?.level { buckets[source]?.level = min(Self.burst, level + 1) }
    }
  }

  private static func level(_ bucket: Bucket, now: Span) -> Double {
    min(burst, bucket.level + perSecond * Double((now - bucket.at).milliseconds) / 1000)
  }

  /// Forgets what is full again; when that is nothing, the fuller half.
  private static func forget(_ buckets: inout [String: Bucket], now: Span) {
    buckets = buckets.filter { level($0.value, now: now) < burst }
    guard buckets.count >= sources else { return }
    let emptiest = buckets.sorted { level($0.value, now: now) < level($1.value, now: now) }.prefix(sources / 2)
    buckets = Dictionary(uniqueKeysWithValues: emptiest.map { ($0.key, $0.value) })
  }
}
