public import AftercareCore
import Synchronization

/// Keeps how the way in works by which others come to us, the listener for webhooks: it works while it listens. That nobody
/// calls says nothing, a small clinic has quiet nights.
public final class ListeningTurn: Sendable {
  private let record: WayRecord
  private let trouble = Mutex<FetchTrouble?>(FetchTrouble(summary: "not listening yet"))

  /// Makes the turn for a way that is not fetched.
  public init(way: WatchedWay, desk: any WaysIn) { record = WayRecord(way, desk: desk) }

  /// Which way in it serves.
  public var way: WatchedWay { record.way }

  /// The listener listens from now on; or does not, because of `trouble`.
  public func note(_ trouble: FetchTrouble?, now: Instant) async throws {
    // Until now it did: what comes is counted from here, not from when that was last kept.
    try await run(now: now)
    self.trouble.withLock { $0 = trouble }
    _ = try await record.note(FetchReport(hasWorked: trouble == nil, trouble: trouble), now: now)
  }

  /// Keeps that it still listens; nothing else has to be kept again.
  public func run(now: Instant) async throws {
    guard trouble.withLock({ $0 == nil }) else { return }
    _ = try await record.note(FetchReport(hasWorked: true), now: now)
  }
}
