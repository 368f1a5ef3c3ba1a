import AftercareCore
import AftercareStore

extension ServiceStore: Outbox {
  func adoptInterrupted(policies: [Channel: UnknownPolicy], now: Instant) async throws -> Int {
    try await step("adopt") {
      bug == .nothingIsAdopted ? 0 : try await store.adoptInterrupted(policies: policies, now: now)
    }
  }

  func due(_ channel: Channel, now: Instant, limit: Int) async throws -> [DueMessage] {
    try await look { try await store.due(channel, now: now, limit: limit) }
  }

  /// The jitter of retries is the one thing the dispatcher leaves to chance: here it follows from seed and attempt.
  func settle(
    _ outcomes: [AttemptOutcome], claiming claims: [Claim], gate: ClaimGate, now: Instant
  ) async throws -> [Claimed] {
    guard !outcomes.isEmpty || !claims.isEmpty else {
      wire?.settled([], claimed: [], turnstile)
      return try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
    }
    let seeded = outcomes.sorted { $0.attemptID < $1.attemptID }.map { outcome in
      var outcome = outcome
      let number = SeededRandom.mix(seed, UInt64(bitPattern: outcome.attemptID))
      outcome.jitter = Double(number >> 11) / Double(1 << 53)
      return outcome
    }
    guard await turnstile.park(who, "settle \(outcomes.count) claiming \(claims.count)") else { throw ServiceDied() }
    let claimed = try await settled(seeded, claims, gate, now)
    watcher.examine()
    let hasRefusal = seeded.contains { if case .permanent = $0.outcome { true } else { false } }
    if hasRefusal || claimed.count < claims.count { bells.ring(Set(LoopName.allCases)) }
    wire?.settled(seeded.map(\.attemptID), claimed: claimed, turnstile)
    return claimed
  }

  private func settled(
    _ outcomes: [AttemptOutcome], _ claims: [Claim], _ gate: ClaimGate, _ now: Instant
  ) async throws -> [Claimed] {
    guard let bug else { return try await store.settle(outcomes, claiming: claims, gate: gate, now: now) }
    return try await BuggyOutbox(bug: bug, store: store, watcher: watcher)
      .settle(outcomes, claiming: claims, gate: gate, now: now)
  }

  func reject(messageID: Int64, problem: String, now: Instant) async throws {
    try await step("reject") { try await store.reject(messageID: messageID, problem: problem, now: now) }
  }

  func sweep(now: Instant) async throws -> Int {
    try await step("sweep") {
      let swept = bug == .nothingIsSwept ? 0 : try await store.sweep(now: now)
      if swept > 0 { bells.ring([.escalator]) }
      return swept
    }
  }

  func release(_ reason: MessageReason, now: Instant) async throws -> Int {
    try await step("release") { try await store.release(reason, now: now) }
  }

  func setPause(_ pause: GatewayPause?, gateway: String, channel: Channel, now: Instant) async throws {
    try await step("setPause") { try await store.setPause(pause, gateway: gateway, channel: channel, now: now) }
  }

  func nextInstant(after now: Instant) async throws -> Instant? {
    try await look { try await store.nextInstant(after: now) }
  }
}

extension ServiceStore {
  func keepGateways(_ configured: [Channel: String], now: Instant) async throws {
    try await step("keepGateways") { try await store.keepGateways(configured, now: now) }
  }

  func memory(ofGateway name: String, channel: Channel) async throws -> GatewayMemory {
    try await look { try await store.memory(ofGateway: name, channel: channel, since: nil) }
  }
}
