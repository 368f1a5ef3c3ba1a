import Foundation
import Glibc
import Synchronization

@testable import TestServers

/// The moment at which a service is killed, drawn by a seed.
struct Death: CustomStringConvertible {
  private enum Moment {
    /// When its dialogues with the mail server have come so many steps, and then so many microseconds.
    case dialogue(steps: Int, microseconds: Int)
    /// So many microseconds after its start, whatever it does then.
    case start(microseconds: Int)
  }

  private let moment: Moment

  /// Mostly in the middle of a dialogue, one time in five while it starts.
  init(_ generator: inout SeededGenerator, steps: ClosedRange<Int>) {
    let delay = generator.happens(50) ? 0 : generator.number(0...3000)
    moment =
      generator.happens(20)
      ? .start(microseconds: generator.number(0...400_000))
      : .dialogue(steps: generator.number(steps), microseconds: delay)
  }

  var description: String {
    switch moment {
    case .dialogue(let steps, let delay): "after \(steps) steps and \(delay) µs"
    case .start(let delay): "\(delay) µs after its start"
    }
  }

  /// Kills the service when its moment comes; earlier when nothing happens any more for `patience`, or when `isOver`.
  /// Returns the step at which it died, and when.
  func strike(
    _ service: RunningService, on server: RecordingMailServer, patience: Duration = .seconds(10),
    isOver: () -> Bool
  ) async throws -> (step: String, at: ContinuousClock.Instant) {
    let struck = Mutex<(step: String, at: ContinuousClock.Instant)?>(nil)
    let strike: @Sendable (String) -> Void = { [program = service.program] step in
      program.signal(SIGKILL)
      struck.withLock { if $0 == nil { $0 = (step, .now) } }
    }
    switch moment {
    case .start(let delay): try await Task.sleep(for: .microseconds(delay))
    case .dialogue(let steps, let delay):
      server.after(steps: steps) { step in
        if delay > 0 { usleep(UInt32(delay)) }
        strike(step.rawValue)
      }
      let end = ContinuousClock.now + patience
      while struck.withLock({ $0 == nil }), ContinuousClock.now < end, !isOver() {
        try await Task.sleep(for: .milliseconds(1))
      }
    }
    server.after(steps: .max) { _ in }
    strike("at rest")
    service.kill()
    return struck.withLock { $0 } ?? ("", .now)
  }
}
