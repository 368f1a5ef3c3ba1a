import Synchronization
import UnixSignals

/// The order to end, SIGTERM or SIGINT, listened for by one listener from a service's first moment to its last.
///
/// Whoever listens for a while only, loses the order that comes between two listeners: a service that had just taken
/// over would work on until systemd kills it.
final class StopOrder: Sendable {
  private struct State {
    var isGiven = false
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var count = 0
  }

  private let state = Mutex(State())

  /// Returns once the signals are listened for.
  static func listening() async -> StopOrder {
    let order = StopOrder()
    let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
    Task { for await _ in signals { order.give() } }
    return order
  }

  /// Whether it was given.
  var isGiven: Bool { state.withLock { $0.isGiven } }

  /// Returns when it is given, or when the calling task is cancelled.
  func wait() async {
    let number = state.withLock { state in
      state.count += 1
      return state.count
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          // A cancellation that comes later finds the continuation.
          let isOver = state.isGiven || Task.isCancelled
          if !isOver { state.waiting[number] = continuation }
          return isOver
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: number) }?.resume()
    }
  }

  private func give() {
    let waiting = state.withLock { state in
      defer { state.waiting = [:] }
      state.isGiven = true
      return state.waiting.values
    }
    for continuation in waiting { continuation.resume() }
  }
}
