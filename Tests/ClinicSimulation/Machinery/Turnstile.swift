import Synchronization

/// Lets the tasks of one service go one at a time, in an order the simulation chooses.
///
/// A task that comes to a boundary (a transaction that writes, a parcel at its gateway) parks; the simulation acts only
/// when nobody runs: then it lets one of the parked go, does something itself, or kills the service, after which nobody
/// parks and whatever is asked of a port fails. What runs between two boundaries is deterministic, so the whole is.
final class Turnstile: Sendable {
  /// One who waits at a boundary.
  struct Parked: Sendable {
    let who: String
    let place: String
  }

  private struct Waiter {
    let parked: Parked
    let continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    /// Who is on the way to a boundary or to its end.
    var running: Set<String> = []
    var waiters: [Waiter] = []
    var isDead = false
    var simulation: CheckedContinuation<Void, Never>?

    mutating func simulationToWake() -> CheckedContinuation<Void, Never>? {
      guard running.isEmpty else { return nil }
      defer { simulation = nil }
      return simulation
    }
  }

  private let state = Mutex(State())

  /// Expects `who` at a boundary, or at its end.
  func expect(_ who: String) { state.withLock { _ = $0.running.insert(who) } }

  /// Expects `who` no longer: it ended, or waits for somebody else.
  func rest(_ who: String) {
    let simulation = state.withLock { state in
      state.running.remove(who)
      return state.simulationToWake()
    }
    simulation?.resume()
  }

  /// Waits at a boundary until the simulation lets it go; false when the service died.
  func park(_ who: String, _ place: String) async -> Bool {
    await withCheckedContinuation { continuation in
      let (isDead, simulation) = state.withLock { state in
        state.running.remove(who)
        if !state.isDead {
          state.waiters.append(Waiter(parked: Parked(who: who, place: place), continuation: continuation))
        }
        return (state.isDead, state.simulationToWake())
      }
      if isDead { continuation.resume(returning: false) }
      simulation?.resume()
    }
  }

  /// Waits until nobody runs; returns who is parked, in an order that does not depend on who came first.
  func settled() async -> [Parked] {
    await withCheckedContinuation { continuation in
      let isSettled = state.withLock { state in
        if !state.running.isEmpty { state.simulation = continuation }
        return state.running.isEmpty
      }
      if isSettled { continuation.resume() }
    }
    return state.withLock { $0.waiters.map(\.parked).sorted { ($0.who, $0.place) < ($1.who, $1.place) } }
  }

  /// Lets one go. `expecting` is false for one whose end nobody waits for.
  func letGo(_ who: String, expecting: Bool = true) {
    let waiter = state.withLock { state -> Waiter? in
      guard let index = state.waiters.firstIndex(where: { $0.parked.who == who }) else { return nil }
      if expecting { state.running.insert(who) }
      return state.waiters.remove(at: index)
    }
    waiter?.continuation.resume(returning: true)
  }

  /// Kills the service: from now on nothing it asks for is done.
  func kill() {
    let waiters = state.withLock { state in
      state.isDead = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.continuation.resume(returning: false) }
  }

  /// Whether the service was killed.
  var isDead: Bool { state.withLock { $0.isDead } }
}
