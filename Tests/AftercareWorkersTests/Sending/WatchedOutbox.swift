import AftercareCore
import AftercareStore
import AftercareWorkers
import ServiceLifecycle
import Synchronization

/// The clinic's own outbox, watched, and failing when a test says so.
final class WatchedOutbox: Outbox {
  private struct State {
    var settled: [Int] = []
    var claims: [Int64] = []
    var failures = 0
  }

  private let store: ClinicStore
  private let state = Mutex(State())

  init(_ store: ClinicStore) { self.store = store }

  /// How many outcomes each settling brought.
  var settled: [Int] { state.withLock { $0.settled } }
  /// Which messages were asked for.
  var claims: [Int64] { state.withLock { $0.claims } }

  /// The next so many settlings fail.
  func fail(_ times: Int) { state.withLock { $0.failures = times } }

  func settle(
    _ outcomes: [AttemptOutcome], claiming claims: [Claim], gate: ClaimGate, now: Instant
  ) async throws -> [Claimed] {
    try state.withLock { state in
      guard state.failures == 0 else {
        state.failures -= 1
        throw StoreProblem(.busy, "the disk is full")
      }
      if !outcomes.isEmpty || !claims.isEmpty { state.settled.append(outcomes.count) }
      state.claims += claims.map(\.messageID)
    }
    return try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
  }

  func adoptInterrupted(policies: [Channel: UnknownPolicy], now: Instant) async throws -> Int {
    try await store.adoptInterrupted(policies: policies, now: now)
  }
  func due(_ channel: Channel, now: Instant, limit: Int) async throws -> [DueMessage] {
    try await store.due(channel, now: now, limit: limit)
  }
  func reject(messageID: Int64, problem: String, now: Instant) async throws {
    try await store.reject(messageID: messageID, problem: problem, now: now)
  }
  func sweep(now: Instant) async throws -> Int { try await store.sweep(now: now) }
  func release(_ reason: MessageReason, now: Instant) async throws -> Int { try await store.release(reason, now: now) }
  func setPause(_ pause: GatewayPause?, gateway: String, channel: Channel, now: Instant) async throws {
    try await store.setPause(pause, gateway: gateway, channel: channel, now: now)
  }
  func nextInstant(after now: Instant) async throws -> Instant? { try await store.nextInstant(after: now) }
}

/// A service that makes one run of a dispatcher and tells when it was asked to stop.
struct OneRun: Service {
  let dispatcher: Dispatcher
  private let signal = AsyncStream<Void>.makeStream()

  init(dispatcher: Dispatcher) { self.dispatcher = dispatcher }

  func run() async throws {
    try await withTaskCancellationHandler {
      try await withGracefulShutdownHandler {
        _ = try await dispatcher.run()
      } onGracefulShutdown: {
        signal.continuation.finish()
      }
    } onCancel: {
      signal.continuation.finish()
    }
  }

  /// Waits until it was asked to stop.
  func stopped() async {
    for await _ in signal.stream {}
  }
}
