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
    await withGracefulShutdownHandler {
      while !state.withLock({ $0.isStopping }), !Task.isCancelled {
        let next = await takeTurn()
        await sleep(until: next)
      }
    } onGracefulShutdown: {
      self.state.withLock { $0.isStopping = true }
      self.wakeup.signal()
    }
  }

  private func takeTurn() async -> Instant {
    let began = timekeeper.now
    state.withLock { $0.turnBegan = began }
    defer { state.withLock { $0.turnBegan = nil } }
    do {
      let next = try await turn(began)
      state.withLock { $0.failures = 0 }
      return next ?? began + Self.longestSleep
    } catch {
      let failures = state.withLock { state in
        state.failures += 1
        return state.failures
      }
      logger.error("a turn failed", metadata: ["loop": "\(name)", "problem": "\(error)", "failures": "\(failures)"])
      return timekeeper.now + .seconds(min(Int64(1) << Int64(min(failures, 6)), 60))
    }
  }

  private func sleep(until instant: Instant) async {
    let alarm = Task { [timekeeper, wakeup] in
      await timekeeper.sleep(until: instant)
      if !Task.isCancelled { wakeup.signal() }
    }
    await wakeup.wait()
    alarm.cancel()
  }
}
