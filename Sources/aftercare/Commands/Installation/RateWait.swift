import AftercareCore

/// Messages to clients that are due and wait for a rate limit, not for a gateway or a person.
struct RateWait {
  let channel: Channel
  let waiting: Int
  /// When the next one may go.
  let until: Instant

  /// One for each channel whose limits are used up while something waits.
  static func all(_ assembly: Assembly) async throws -> [RateWait] {
    let now = assembly.now
    var waits: [RateWait] = []
    for (channel, limits) in assembly.configuration.rateLimits.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let memory = limits.memory else { continue }
      let taken = try await assembly.store.taken(channel, since: now - memory)
      guard let until = RateLog(limits: limits, taken: taken).nextSlot(now: now) else { continue }
      var filter = MessageFilter()
      (filter.state, filter.channel) = (.queued, channel)
      let waiting = try await assembly.store.messages(filter, limit: 100_000).filter { row in
        row.kind.isRateLimited && row.nextAttemptAt.map { $0 <= now } ?? false
      }
      if !waiting.isEmpty { waits.append(RateWait(channel: channel, waiting: waiting.count, until: until)) }
    }
    return waits
  }
}
