public import AftercareCore

/// Accepts bookings, plans clients whose facts moved, and looks after what no claim will come for.
///
/// It decides nothing about messages that are on the wire: that is the dispatcher's and the store's.
public struct PlannerTurn: Sendable {
  private let store: any BookingDesk & PlanBook & Outbox
  private let reader: BookingReader
  private let catalogue: Catalogue
  private let rules: CheckInRules

  /// Rows looked at in one transaction: others get their turn between two.
  private static let batch = 200

  /// Makes the turn.
  public init(
    store: any BookingDesk & PlanBook & Outbox, reader: BookingReader, catalogue: Catalogue, rules: CheckInRules
  ) {
    self.store = store
    self.reader = reader
    self.catalogue = catalogue
    self.rules = rules
  }

  /// Does all there is to do at `now`; returns how many bookings, rows and clients it acted on.
  public func run(now: Instant) async throws -> Int {
    var done = try await acceptBookings(now: now)
    done += try await store.sweep(now: now)
    return try await done + plan(now: now)
  }

  private func acceptBookings(now: Instant) async throws -> Int {
    var done = 0
    while true {
      let count = try await store.acceptPending(limit: Self.batch, now: now) {
        (request) throws(BookingProblem) in try reader.read(request)
      }
      done += count
      SignOfLife.give()
      if count < Self.batch { return done }
    }
  }

  private func plan(now: Instant) async throws -> Int {
    var done = 0
    while true {
      let clients = try await store.clientsToPlan(limit: Self.batch, catalogue: catalogue, now: now)
      guard !clients.isEmpty else { return done }
      let plans = clients.map { client in
        ClientPlan(
          clientID: client.id, revision: client.revision, steps: Planner.plan(client, rules: rules, now: now))
      }
      done += try await store.apply(plans, now: now)
      SignOfLife.give()
    }
  }
}
