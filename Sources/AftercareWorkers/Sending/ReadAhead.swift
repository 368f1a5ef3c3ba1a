import AftercareCore
import Synchronization

/// What is due next, read and rendered before a connection is free for it, so that neither is waited for.
///
/// Nothing of it is claimed: whatever changes meanwhile is seen by the claim, which compares the facts. It belongs to
/// one run of a dispatcher.
final class ReadAhead {
  /// Reads what is due at an instant, at most so much.
  typealias Read = @Sendable (_ now: Instant, _ limit: Int) async throws -> [DueMessage]
  /// Makes the claim of a due message; nil when its text cannot be made: then it is due no more.
  typealias Render = @Sendable (_ message: DueMessage, _ now: Instant) async throws -> Claim?

  /// A message that may be claimed.
  struct Entry: Sendable {
    let kind: MessageKind
    let claim: Claim
  }

  private struct Reading: Sendable {
    var entries: [Entry] = []
    /// Whether all that is due was read.
    var isComplete = false
    var at: Instant
  }

  private let read: Read
  private let render: Render
  private let depth: Int
  private let isInStep: Bool
  private var stock: Reading?
  private var filling: Task<Reading, any Error>?
  /// Handed out since the reading under way began, which may have seen them still waiting.
  private var handedOut: Set<Int64> = []
  /// What was asked for and not claimed: held, dropped or changed. In this run it is not asked for again.
  private var passedOver: Set<Int64> = []

  /// What was read longer ago is read again: something more pressing may be due.
  private static let freshFor = Span.seconds(1)

  /// Makes a stock that is at most `depth` messages deep. With `isInStep` nothing is handed out while it is being filled,
  /// so that a simulation sees one thing at a time.
  init(depth: Int, isInStep: Bool = false, read: @escaping Read, render: @escaping Render) {
    self.depth = depth
    self.isInStep = isInStep
    self.read = read
    self.render = render
  }

  /// The next ones, most pressing first, as far as `allowance` goes; no check-ins and digests when only what presses may
  /// go. With `isLastLook` an empty stock is believed only after reading.
  func next(
    _ allowance: GatewayPace.Allowance, isLastLook: Bool, isOnlyPressing: Bool, now: Instant
  ) async throws -> [Entry] {
    if let stock, now - stock.at > Self.freshFor || now < stock.at { forget() }
    let places = max(allowance.messages, allowance.alerts)
    let isEnough = stock.map { $0.entries.count >= places || ($0.isComplete && !isLastLook) } ?? false
    if !isEnough { try await fill(now: now) }
    let entries = take(allowance, isOnlyPressing: isOnlyPressing)
    if let stock, !stock.isComplete, stock.entries.count <= depth / 2, filling == nil { startFilling(now: now) }
    if isInStep { _ = await filling?.result }
    handedOut.formUnion(entries.map(\.claim.messageID))
    return entries
  }

  /// Something more pressing may be due: what was read is read again.
  func forget() {
    stock = nil
    filling = nil
  }

  /// Tells which of the claims handed out last were granted.
  func note(claimed: [Claimed], of claims: [Claim]) {
    passedOver.formUnion(claims.map(\.messageID))
    passedOver.subtract(claimed.map(\.messageID))
  }

  private func take(_ allowance: GatewayPace.Allowance, isOnlyPressing: Bool) -> [Entry] {
    var allowance = allowance
    let taken = allowance.inTurn(stock?.entries ?? [], kind: \.kind).filter { entry in
      let mayWait = isOnlyPressing && (entry.kind == .checkIn || entry.kind == .digest)
      return !mayWait && allowance.admit(entry.kind)
    }
    let ids = Set(taken.map(\.claim.messageID))
    stock?.entries.removeAll { ids.contains($0.claim.messageID) }
    return taken
  }

  private func startFilling(now: Instant) {
    let limit = depth + passedOver.count
    handedOut = []
    filling = Task { [read, render, passedOver] in
      while true {
        var reading = Reading(at: now)
        let due = try await read(now, limit)
        for message in due where !passedOver.contains(message.id) {
          guard let claim = try await render(message, now) else { continue }
          reading.entries.append(Entry(kind: message.kind, claim: claim))
        }
        reading.isComplete = due.count < limit
        // What could not be rendered stood in the way of what comes after it.
        if reading.isComplete || !reading.entries.isEmpty { return reading }
      }
    }
  }

  private func fill(now: Instant) async throws {
    if filling == nil { startFilling(now: now) }
    guard let filling else { return }
    self.filling = nil
    var reading = try await filling.value
    reading.entries.removeAll { handedOut.contains($0.claim.messageID) || passedOver.contains($0.claim.messageID) }
    stock = reading
  }
}
