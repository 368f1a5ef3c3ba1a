import AftercareCore
import Synchronization

/// Keeps how a way in works, for people and for check-ins that count on it: what is new at once, that it stays so only now
/// and then, because a commit for every look would wake the whole service.
final class WayRecord: Sendable {
  /// Which way in it is about.
  let way: WatchedWay
  private let desk: any WaysIn
  private let noted = Mutex<(report: FetchReport, at: Instant)?>(nil)

  /// Well below ``WayBackRules/patience``.
  private static let pause = Span.minutes(10)

  init(_ way: WatchedWay, desk: any WaysIn) {
    self.way = way
    self.desk = desk
  }

  /// Keeps `report` if it is time to; returns what was known before when it was.
  func note(_ report: FetchReport, now: Instant) async throws -> (kept: Bool, before: FetchReport?) {
    let before = noted.withLock { $0 }
    let isDue = before.map { $0.report != report || now - $0.at >= Self.pause || now < $0.at } ?? true
    guard isDue else { return (false, before?.report) }
    try await desk.note(report, of: way, now: now)
    noted.withLock { $0 = (report, now) }
    return (true, before?.report)
  }
}
