import AftercareCore
import AftercareWorkers
import CLinux
import Foundation

/// The clocks of this machine.
struct SystemMachine: MachineClock {
  /// Whether the system's word on its clock counts (`clock.synchronisation`).
  var believesSystem = true
  private let clock = SystemClock()

  init(believesSystem: Bool) { self.believesSystem = believesSystem }

  var reading: ClockGuard.Reading {
    // Counts on while the machine sleeps: a closed lid is no jump.
    ClockGuard.Reading(wall: clock.now(), elapsed: Self.span(CLOCK_BOOTTIME))
  }

  var awake: Span { Self.span(CLOCK_MONOTONIC) }

  var isSynchronised: Bool {
    guard believesSystem else { return false }
    let answer = clinux_clock_is_synchronised()
    return answer < 0 ? Self.wasSetByTimesyncd(now: clock.now()) : answer == 1
  }

  func wait(_ span: Span) async {
    // Ends early only by cancellation, which is what the caller wants then.
    try? await Task.sleep(for: .milliseconds(span.milliseconds))
  }

  private static func span(_ clock: clockid_t) -> Span {
    var time = timespec()
    clock_gettime(clock, &time)
    return Span(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// For a sandbox in which the kernel does not answer: systemd-timesyncd touches this file each time it has set the clock
  /// (systemd-timesyncd.service(8)), at least every 34 minutes.
  private static func wasSetByTimesyncd(now: Instant) -> Bool {
    var status = stat()
    guard stat("/run/systemd/timesync/synchronized", &status) == 0 else { return false }
    let age = now - Instant(milliseconds: Int64(status.st_mtim.tv_sec) * 1000)
    return age >= .seconds(-60) && age < .hours(1)
  }
}
