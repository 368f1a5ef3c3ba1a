import AftercareCore
import Foundation
import Synchronization

/// The demo's clock: it stands until the story moves it on, so that a night passes in no time.
final class DemoClock: Timekeeper {
  private let instant: Mutex<Instant>

  init(at start: Instant) { instant = Mutex(start) }

  var now: Instant { instant.withLock { $0 } }

  /// Moves the clock on.
  func move(to later: Instant) { instant.withLock { $0 = max($0, later) } }

  /// Nothing waits in a demo: time passes when the story says so.
  func wait(until instant: Instant) async {}

  /// The afternoon before the last night that is wholly over: every instant of the story lies in the past.
  static func afternoonBeforeLastNight(_ real: Instant, zone: TimeZone) -> (afternoon: Instant, night: Instant) {
    let today = CalendarDay.holding(real, in: zone)
    let nightOfToday = today.start + .minutes(160)
    let night = nightOfToday + .hours(1) <= real ? nightOfToday : nightOfToday - .hours(24)
    return (night - .minutes(700), night)
  }
}
