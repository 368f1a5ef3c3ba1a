import AftercareCore
import AftercareWorkers
import Logging
import Synchronization

/// A machine whose clocks a test moves: time passes, or the clock is set.
final class TestMachine: MachineClock {
  private struct State {
    var wall: Instant
    var elapsed = Span.hours(5)
    var isSynchronised = false
  }

  private let state: Mutex<State>

  init(_ wall: Instant) { state = Mutex(State(wall: wall)) }

  var reading: ClockGuard.Reading {
    state.withLock { ClockGuard.Reading(wall: $0.wall, elapsed: $0.elapsed) }
  }
  var awake: Span { state.withLock { $0.elapsed } }
  var isSynchronised: Bool { state.withLock { $0.isSynchronised } }
  func wait(_ span: Span) async {}

  /// Time passes, by all clocks.
  func pass(_ span: Span) {
    state.withLock { state in
      state.wall = state.wall + span
      state.elapsed = state.elapsed + span
    }
  }

  /// Somebody sets the clock.
  func set(by span: Span) { state.withLock { $0.wall = $0.wall + span } }

  /// Whether the system says that its clock is right.
  func synchronise(_ isSynchronised: Bool = true) { state.withLock { $0.isSynchronised = isSynchronised } }
}

/// What was logged, a line each: `error the disk is full`.
final class LogLines: Sendable {
  private let lines = Mutex<[String]>([])
  /// Turns that somebody took, for tests of loops.
  let turns = Mutex(0)

  var all: [String] { lines.withLock { $0 } }

  var logger: Logger { Logger(label: "test") { _ in Handler(lines: self) } }

  fileprivate func add(_ line: String) { lines.withLock { $0.append(line) } }

  private struct Handler: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      lines.add("\(event.level) \(event.message)")
    }
  }
}
