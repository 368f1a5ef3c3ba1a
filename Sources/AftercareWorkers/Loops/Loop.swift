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
  private let turn: @Sendable (Instant) async throws -> Instant?
  private let state = Mutex(State())

  private struct State {
    var turnBegan: Instant?
    var failures = 0
    var isStopping = false
    var hasAlarmRung = false
  }

  /// A turn is given up on after this; the watchdog hears of it.
  private static let longestTurn = Span.minutes(10)
  /// The longest sleep: also a loop that named no instant looks again.
  private static let longestSleep = Span.hours(1)

  /// Makes a loop. `turn` is handed the present instant and returns when it wants to be called again; nil: when
  /// something changed.
  public init(
    _ name: String, timekeeper: any Timekeeper, logger: Logger,
    turn: @escaping @Sendable (Instant) async throws -> Instant?
  ) {
    self.name = name
    self.timekeeper = timekeeper
    self.logger = logger
    self.turn = turn
  }

  /// Tells the loop that something changed.
  public func wake() { wakeup.signal() }

  /// Whether the loop still turns: no turn has been going on for too long.
  public func isAlive(now: Instant) -> Bool {
    state.withLock { $0.turnBegan.map { now - $0 < Self.longestTurn } ?? true }
  }

  /// Runs until graceful shutdown; the turn under way ends first.
  public func run() async throws {
    await withTaskCancellationHandler {
      await withGracefulShutdownHandler {
        while !isStopping {
          switch await takeTurn() {
          case .ended(let next): await wait(until: next, isWakeable: true)
          case .failed(let next): await wait(until: next, isWakeable: false)
          }
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

  private func takeTurn() async -> Turn {
    let began = timekeeper.now
    state.withLock { $0.turnBegan = began }
    defer { state.withLock { $0.turnBegan = nil } }
    do {
      let next = try await turn(began)
      state.withLock { $0.failures = 0 }
      let latest = began + Self.longestSleep
      return .ended(min(next ?? latest, latest))
    } catch {
      let failures = state.withLock { state in
        state.failures += 1
        return state.failures
      }
      logger.error("a turn failed", metadata: ["loop": "\(name)", "problem": "\(error)", "failures": "\(failures)"])
      return .failed(timekeeper.now + .seconds(min(Int64(1) << Int64(min(failures, 6)), 60)))
    }
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
}
