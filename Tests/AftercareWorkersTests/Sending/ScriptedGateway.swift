import AftercareCore
import Synchronization

/// A gateway that answers as a test says, remembers what it was handed, and can keep it on the wire.
final class ScriptedGateway: Gateway {
  private struct State {
    var parcels: [Parcel] = []
    var onWire = 0
    var mostOnWire = 0
    var isHolding = false
    var held: [CheckedContinuation<Void, Never>] = []
    var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    var answer: @Sendable (Parcel) -> Outcome
  }

  let name = "scripted"
  let channel: Channel
  let connections: Int
  let receipts: (any ReceiptSource)?
  private let state: Mutex<State>

  init(
    _ channel: Channel = .email, connections: Int = 4, isHolding: Bool = false, receipts: (any ReceiptSource)? = nil,
    answer: @escaping @Sendable (Parcel) -> Outcome = { _ in .accepted(GatewayAnswer(code: 250, summary: "taken")) }
  ) {
    self.channel = channel
    self.connections = connections
    self.receipts = receipts
    state = Mutex(State(isHolding: isHolding, answer: answer))
  }

  var parcels: [Parcel] { state.withLock { $0.parcels } }
  var mostOnWire: Int { state.withLock { $0.mostOnWire } }

  func answer(_ answer: @escaping @Sendable (Parcel) -> Outcome) { state.withLock { $0.answer = answer } }

  func send(_ parcel: Parcel) async -> Outcome {
    await withCheckedContinuation { continuation in
      let (isHolding, ready) = state.withLock { state in
        state.parcels.append(parcel)
        state.onWire += 1
        state.mostOnWire = max(state.mostOnWire, state.onWire)
        if state.isHolding { state.held.append(continuation) }
        let ready = state.watchers.filter { $0.count <= state.parcels.count }
        state.watchers.removeAll { $0.count <= state.parcels.count }
        return (state.isHolding, ready)
      }
      for watcher in ready { watcher.continuation.resume() }
      if !isHolding { continuation.resume() }
    }
    let answer = state.withLock { state in
      state.onWire -= 1
      return state.answer
    }
    return answer(parcel)
  }

  func close() async {}

  /// Waits until so many parcels were handed over in all.
  func handed(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.parcels.count < count { state.watchers.append((count, continuation)) }
        return state.parcels.count >= count
      }
      if isThere { continuation.resume() }
    }
  }

  /// Lets the parcel that has been on the wire longest go.
  func releaseOne() {
    state.withLock { $0.held.isEmpty ? nil : $0.held.removeFirst() }?.resume()
  }

  /// Lets all go, now and from now on.
  func releaseAll() {
    let held = state.withLock { state in
      state.isHolding = false
      defer { state.held = [] }
      return state.held
    }
    for continuation in held { continuation.resume() }
  }
}
