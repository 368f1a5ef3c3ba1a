import AftercareCore
import AftercareStore
import Foundation
import GRDB

/// Looks at the database after every step: what changed, whether the trail tells it, and whether it was allowed.
///
/// It reads rows, not the store's answers, and works its expectations out by itself: wall clocks by Foundation, dates,
/// consents and suppressions by the tables.
final class Watcher: Sendable {
  private let store: ClinicStore
  private let recorder: ChangeRecorder
  private let state: Locked<WatchState>

  init(_ store: ClinicStore, rules: WatchRules) throws {
    self.store = store
    state = Locked(WatchState(rules: rules))
    recorder = try store.withDatabase { db in try ChangeRecorder(db) }
  }

  /// The first invariant that broke; nil while all hold.
  var broken: BrokenInvariant? { state.withLock { $0.broken } }

  /// Changes with everything that happened and its order.
  var digest: UInt64 { state.withLock { $0.digest } }

  /// What was seen so far.
  var tally: Tally { state.withLock { $0.tally } }

  /// Looks at what the step just taken changed.
  func examine() {
    let broken = examined()
    if let broken { report(broken) }
  }

  private func examined() -> BrokenInvariant? {
    do {
      try store.withDatabase { db in
        let changes = try recorder.take(db)
        guard !changes.isEmpty else { return }
        try state.withLock { try $0.examine(changes, in: db) }
      }
      return nil
    } catch let broken as BrokenInvariant {
      return broken
    } catch {
      return BrokenInvariant(.noTurnFails, "the watcher cannot look: \(error)")
    }
  }

  /// Looks at a service that has nothing to do: nothing may be left lying. `closed` are the channels whose gateway is
  /// down or paused.
  func rest(now: Instant, upSince: Instant, closed: Set<Channel>) {
    do {
      try store.withDatabase { db in
        try state.withLock { try $0.rest(now: now, upSince: upSince, closed: closed, in: db) }
      }
    } catch let broken as BrokenInvariant {
      report(broken)
    } catch {
      report(BrokenInvariant(.noTurnFails, "the watcher cannot look: \(error)"))
    }
  }

  /// Runs other checks with what was seen.
  func check(_ body: (inout WatchState, Database) throws -> Void) {
    do {
      try store.withDatabase { db in try state.withLock { try body(&$0, db) } }
    } catch let broken as BrokenInvariant {
      report(broken)
    } catch {
      report(BrokenInvariant(.noTurnFails, "the watcher cannot look: \(error)"))
    }
  }

  /// A message as it was last seen.
  func message(_ id: Int64) -> SeenMessage? { state.withLock { $0.messages[id] } }

  /// A check-in that waits or is about to go.
  func someWaiting(_ random: inout SeededRandom) -> Int64? {
    let skip = random.pick(0...5)
    var found: Int64?
    check { _, db in
      found = try Int64.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT id FROM message WHERE state = 'queued' AND kind = 'checkIn' ORDER BY next_attempt_at LIMIT 1 OFFSET ?
            """), arguments: [skip])
    }
    return found
  }

  func note(_ body: (inout WatchState) -> Void) { state.withLock { body(&$0) } }

  func report(_ broken: BrokenInvariant) {
    state.withLock { state in
      if state.broken == nil { state.broken = broken }
    }
  }

  /// Writes behind everybody's back: how bugs are planted.
  func unseen(_ body: (Database) throws -> Void) throws {
    try store.withDatabase { db in try recorder.unseen(db, body) }
  }
}

/// What the watcher has to know of the clinic.
struct WatchRules {
  let window: ContactWindow
  let zone: TimeZone
  let connections: [Channel: Int]
  let clocks: FollowUpRules
  let plan: CheckInRules
}

/// Counts for the report.
public struct Tally: Sendable {
  /// Events of the trail, all verified.
  public var events: Int64 = 0
  /// Attempts that were committed.
  public var attempts = 0
  /// Messages that a gateway accepted.
  public var sent = 0
  /// Check-ins that a gateway accepted.
  public var checkIns = 0
  /// Rounds of alerts.
  public var alerts = 0
  /// Red follow-ups.
  public var reds = 0
}
