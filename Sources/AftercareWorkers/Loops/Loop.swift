public import AftercareCore
public import Logging
public import ServiceLifecycle
import Synchronization

/// One loop of the service: takes a turn, then sleeps until the next instant it named or until something changed.
///
/// A turn that throws ends nothing: it is logged and taken again after a pause. Which states a half-done turn can leave
/// is the store's care: each of its operations is a transaction.
public final class Loop: Service {
  /// What the loop is called in logs and to the watchdog.
  public let name: String
  private let wakeup = Wakeup()
  private let timekeeper: any Timekeeper
  private let logger: Logger
  private let settings: Settings
  private let turn: @Sendable (Instant) async throws -> Instant?
  private let state = Mutex(State())

  private struct State {
    /// The last sign of life of the turn under way; nil between turns.
    var lastSign: Span?
    var lastBegan: Span?
    var failures = Failures()
    var isStopping = false
    var hasAlarmRung = false
  }

  /// What a loop does besides its turns.
  public struct Settings: Sendable {
    /// The shortest time from one turn to the next for a wake: where every commit wakes, they are gathered. None by default.
    public var pace: Span
    /// Hears of every failure, and by nil that a turn went well again: an error it throws ends the loop, and with it the
    /// service.
    public var onTrouble: @Sendable ((any Error)?) throws -> Void

    /// Makes settings.
    public init(pace: Span = .zero, onTrouble: @escaping @Sendable ((any Error)?) throws -> Void = { _ in }) {
      self.pace = pace
      self.onTrouble = onTrouble
    }
  }

  /// A turn that gives no sign of life for so long is given up on; the watchdog hears of it. No attempt at a gateway and
  /// no operation of the store takes as long.
  private static let longestSilence = Span.minutes(10)
  /// The longest sleep: also a loop that named no instant looks again.
  private static let longestSleep = Span.hours(1)

  /// Makes a loop. `turn` is handed the present instant and returns when it wants to be called again; nil: when
  /// something changed. A turn that can take long gives a ``SignOfLife`` for each piece.
  public init(
    _ name: String, timekeeper: any Timekeeper, logger: Logger, settings: Settings = Settings(),
    turn: @escaping @Sendable (Instant) async throws -> Instant?
  ) {
    self.name = name
    self.timekeeper = timekeeper
    self.logger = logger
    self.settings = settings
    self.turn = turn
  }

  /// Tells the loop that something changed.
  public func wake() { wakeup.signal() }

  /// Whether the loop still turns: the turn under way gave a sign of life lately. By the time the machine was awake, so
  /// that neither a clock that is set nor a night of sleep makes it look dead.
  public var isAlive: Bool {
    let awake = timekeeper.awake
    return state.withLock { $0.lastSign.map { awake - $0 < Self.longestSilence } ?? true }
  }

  /// Runs until graceful shutdown; the turn under way ends first. Throws only what `onTrouble` throws.
  public func run() async throws {
    try await withTaskCancellationHandler {
      try await withGracefulShutdownHandler {
        while !isStopping {
          switch try await takeTurn() {
          case .ended(let next): await wait(until: next, isWakeable: true)
          case .failed(let next): await wait(until: next, isWakeable: false)
          }
          await keepPace()
        }
      } onGracefulShutdown: {
        self.stop()
      }
    } onCancel: {
      stop()
    }
  }

  private var isStopping: Bool { state.withLock { $0.isStopping } }

  private func stop() {
    state.withLock { $0.isStopping = true }
    wakeup.signal()
  }

  /// How a turn went, and when the next one is.
  private enum Turn {
    case ended(Instant)
    case failed(Instant)
  }

  private func takeTurn() async throws -> Turn {
    wakeup.clear()
    let began = timekeeper.now
    state.withLock { state in
      state.lastBegan = timekeeper.awake
      state.lastSign = state.lastBegan
    }
    defer { state.withLock { $0.lastSign = nil } }
    do {
      let sink = SignOfLife.Sink { [weak self] in self?.giveSign() }
      let next = try await SignOfLife.$sink.withValue(sink) { try await turn(began) }
      let failed = state.withLock { $0.failures.end() }
      if failed > 0 {
        logger.notice("works again", metadata: ["loop": "\(name)", "failed": "\(failed)"])
        try? settings.onTrouble(nil)
      }
      let latest = began + Self.longestSleep
      return .ended(min(next ?? latest, latest))
    } catch {
      try settings.onTrouble(error)
      let awake = timekeeper.awake
      let (failures, isTold) = state.withLock { state in
        let isTold = state.failures.note("\(error)", awake: awake)
        return (state.failures, isTold)
      }
      if isTold {
        logger.error(
          "a turn failed", metadata: ["loop": "\(name)", "problem": "\(error)", "failures": "\(failures.count)"])
      }
      return .failed(timekeeper.now + failures.pause)
    }
  }

  private func giveSign() {
    let awake = timekeeper.awake
    state.withLock { state in if state.lastSign != nil { state.lastSign = awake } }
  }

  /// After a failure nothing but the alarm and a stop ends the sleep: what the failed turn wrote wakes its own loop,
  /// and would have it fail again at full speed.
  private func wait(until instant: Instant, isWakeable: Bool) async {
    state.withLock { $0.hasAlarmRung = false }
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await self.timekeeper.wait(until: instant)
        guard !Task.isCancelled else { return }
        self.state.withLock { $0.hasAlarmRung = true }
        self.wakeup.signal()
      }
      repeat { await wakeup.wait() } while !isWakeable && !state.withLock { $0.hasAlarmRung || $0.isStopping }
      group.cancelAll()
    }
  }

  /// Waits out what is left of the pace; a stop does not wait for it longer than it is.
  private func keepPace() async {
    guard settings.pace > .zero, !isStopping else { return }
    let since = state.withLock { $0.lastBegan }.map { timekeeper.awake - $0 } ?? settings.pace
    guard since < settings.pace else { return }
    await timekeeper.wait(until: timekeeper.now + (settings.pace - since))
  }
}
