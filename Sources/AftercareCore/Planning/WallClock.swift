import Foundation
import Synchronization

/// What the clocks on the wall of one zone show, as a table of its offsets from UTC.
///
/// The table reaches from 1970 to 2100; outside it the first and the last offset go on. Planning asks for
/// offsets and for the instants at which they change millions of times, and both come out of one binary search.
///
/// Wall-clock times are milliseconds too: what an instant's number would be if the clock on the wall stood in UTC.
struct WallClock: Sendable {
  private struct Stretch {
    let start: Int64
    let offset: Int64
  }

  private let stretches: [Stretch]

  /// The clock of `zone`. Made once for each zone and kept: a memo of facts that do not change while the program runs.
  static func of(_ zone: TimeZone) -> WallClock {
    memo.withLock { known in
      if let clock = known[zone] { return clock }
      let clock = WallClock(zone)
      known[zone] = clock
      return clock
    }
  }

  private static let memo = Mutex<[TimeZone: WallClock]>([:])
  private static let end = Date(timeIntervalSince1970: 4_102_444_800)

  private init(_ zone: TimeZone) {
    var moment = Date(timeIntervalSince1970: 0)
    var stretches = [Stretch(start: .min, offset: Int64(zone.secondsFromGMT(for: moment)) * 1000)]
    while let next = zone.nextDaylightSavingTimeTransition(after: moment), next < Self.end {
      let offset = Int64(zone.secondsFromGMT(for: next)) * 1000
      if offset != stretches.last?.offset {
        stretches.append(Stretch(start: Instant(next).milliseconds, offset: offset))
      }
      moment = next
    }
    self.stretches = stretches
  }

  /// What the wall clock shows at `instant`.
  func time(at instant: Instant) -> Int64 {
    instant.milliseconds + stretches[index(at: instant.milliseconds)].offset
  }

  /// The calendar date on the wall at `instant`, in days since 1970-01-01.
  func date(at instant: Instant) -> Int64 {
    time(at: instant).flooredQuotient(by: Span.days(1).milliseconds)
  }

  /// The first instant at which the wall clock shows `time` or a later one.
  ///
  /// A time that the clock jumps over in spring is reached when it jumps. A time that it shows twice in autumn
  /// is reached when it is shown first.
  func firstInstant(reaching time: Int64) -> Instant {
    // No zone is more than 15 h ahead of UTC, so no stretch that ends before this one reaches the time.
    var index = index(at: time - Self.furthestAhead)
    while index + 1 < stretches.count, stretches[index + 1].start + stretches[index].offset <= time { index += 1 }
    return Instant(milliseconds: max(stretches[index].start, time - stretches[index].offset))
  }

  /// Every instant at which the wall clock shows exactly `time`, in order: none in a gap, two where it repeats.
  func instants(showing time: Int64) -> [Instant] {
    var instants: [Instant] = []
    var index = index(at: time - Self.furthestAhead)
    while index < stretches.count, stretches[index].start == .min || stretches[index].start - Self.furthestAhead <= time
    {
      let moment = time - stretches[index].offset
      let end = index + 1 < stretches.count ? stretches[index + 1].start : .max
      if moment >= stretches[index].start, moment < end { instants.append(Instant(milliseconds: moment)) }
      index += 1
    }
    return instants
  }

  private static let furthestAhead = Span.hours(15).milliseconds

  private func index(at milliseconds: Int64) -> Int {
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].start <= milliseconds { low = middle } else { high = middle }
    }
    return low
  }
}
