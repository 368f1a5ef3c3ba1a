import AftercareCore

/// The operating system's clock, for the service's loops.
struct SystemTimekeeper: Timekeeper {
  private let clock = SystemClock()

  var now: Instant { clock.now() }

  func wait(until instant: Instant) async {
    let pause = instant - now
    guard pause > .zero else { return }
    // Ends early only by cancellation, which is what the caller wants then.
    try? await Task.sleep(for: .milliseconds(pause.milliseconds))
  }
}
