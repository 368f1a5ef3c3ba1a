import CLinux
@preconcurrency import Dispatch
import Glibc

/// Tells when the machine's clock was set or the machine woke up: the kernel reports it (timerfd_create(2),
/// `TFD_TIMER_CANCEL_ON_SET`), so that loops that sleep until an instant need not look every minute whether it has come.
final class ClockAlarm: Sendable {
  private let source: any DispatchSourceRead

  /// Calls `onChange` until the value is released; nil where the kernel refuses: then the loops notice at their next turn,
  /// within the hour.
  init?(_ onChange: @escaping @Sendable () -> Void) {
    let descriptor = clinux_clock_change_open()
    guard descriptor >= 0 else { return nil }
    guard clinux_clock_change_arm(descriptor) == 0 else {
      close(descriptor)
      return nil
    }
    source = DispatchSource.makeReadSource(
      fileDescriptor: descriptor, queue: DispatchQueue(label: "aftercare.clock-alarm"))
    source.setEventHandler {
      let wasSet = clinux_clock_change_take(descriptor) == 1
      clinux_clock_change_arm(descriptor)
      if wasSet { onChange() }
    }
    source.setCancelHandler { close(descriptor) }
    source.activate()
  }

  deinit { source.cancel() }
}
