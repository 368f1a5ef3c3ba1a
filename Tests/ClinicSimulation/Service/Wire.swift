import AftercareCore
import Synchronization

/// What is between one dispatcher and its gateway: which messages are claimed, which of them were answered.
///
/// The dispatcher waits for answers without being at a boundary; the wire knows when it does.
final class Wire: Sendable {
  private struct State {
    /// Claimed messages whose outcome was not handed to the store yet, by attempt.
    var onWire: [Int64: Int64] = [:]
    /// Messages whose gateway has answered, and whose outcome the store has not seen.
    var answered: Set<Int64> = []
    var isWaiting = false
    var isInterrupted = false
  }

  let who: String
  private let channel: Channel
  private let state = Mutex(State())

  init(_ channel: Channel) {
    self.channel = channel
    who = channel.rawValue
  }

  /// Whom the turnstile knows a message on this wire as.
  func name(of messageID: Int64) -> String { "\(channel.rawValue) #\(messageID)" }

  /// A settling is committed: expects what was claimed at the gateway, and lets the dispatcher rest while only the wire
  /// can go on.
  func settled(_ attempts: [Int64], claimed: [Claimed], _ turnstile: Turnstile) {
    let isWaiting = state.withLock { state in
      for attempt in attempts {
        if let message = state.onWire.removeValue(forKey: attempt) { state.answered.remove(message) }
      }
      for message in claimed { state.onWire[message.attemptID] = message.messageID }
      guard !state.onWire.isEmpty else { return false }
      // The dispatcher turns to the wire now: an interruption ends that at once.
      defer { state.isInterrupted = false }
      state.isWaiting = state.answered.isEmpty && !state.isInterrupted
      return state.isWaiting
    }
    for message in claimed { turnstile.expect(name(of: message.messageID)) }
    if isWaiting { turnstile.rest(who) }
  }

  /// Whether another answer may come now: one at a time, so that it is known which the dispatcher gets.
  var mayAnswer: Bool { state.withLock { $0.answered.isEmpty } }

  /// A gateway's answer is on its way to the dispatcher.
  func answer(_ messageID: Int64, _ turnstile: Turnstile) {
    let wakes = state.withLock { state in
      state.answered.insert(messageID)
      defer { state.isWaiting = false }
      return state.isWaiting
    }
    if wakes { turnstile.expect(who) }
  }

  /// The dispatcher was told to look again.
  func interrupt(_ turnstile: Turnstile) {
    let wakes = state.withLock { state in
      defer { state.isWaiting = false }
      if !state.isWaiting { state.isInterrupted = true }
      return state.isWaiting
    }
    if wakes { turnstile.expect(who) }
  }

  /// How many messages are on the wire.
  var count: Int { state.withLock { $0.onWire.count } }
}
