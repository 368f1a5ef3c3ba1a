import AftercareCore
import Foundation
import GRDB

/// What the watcher remembers of the clinic between two steps.
struct WatchState {
  let rules: WatchRules
  var broken: BrokenInvariant?
  var tally = Tally()
  var digest: UInt64 = 0xcbf2_9ce4_8422_2325
  var messages: [Int64: SeenMessage] = [:]
  var followUps: [Int64: SeenFollowUp] = [:]
  /// Follow-ups that are red and not closed.
  var liveReds: Set<Int64> = []
  var rows: [ChangeRecorder.Change: SeenRow] = [:]
  /// Which messages are on the wire, by channel.
  var sending: [Channel: Set<Int64>] = [:]
  /// The tries of each client's check-ins, oldest first.
  var tries: [Int64: [CheckInTry]] = [:]
  var outcomes: [Int64: String] = [:]
  /// What the wire knows of each message (``WatchState+Wire``).
  var parcels: [Int64: SeenParcels] = [:]
  var excuses = Excuses()
  /// Replies that anybody would read as red.
  var expectedRed: Set<Int64> = []
  private var verifier = AuditVerifier()

  init(rules: WatchRules) { self.rules = rules }

  /// Looks at the rows that one step changed.
  mutating func examine(_ changes: [ChangeRecorder.Change], in db: Database) throws {
    let step = StepEvents(try newEvents(in: db))
    for change in changes.sorted(by: { Self.rank($0) < Self.rank($1) }) {
      switch change.table {
      case "message": try examineMessage(change.id, step, in: db)
      case "attempt": try examineAttempt(change.id, step, in: db)
      case "follow_up": try examineFollowUp(change.id, step, in: db)
      case "audit_event": continue
      default: try examineRow(change, step, in: db)
      }
    }
    for (channel, ids) in sending where ids.count > (rules.connections[channel] ?? 0) + 1 {
      throw BrokenInvariant(
        .sendingWithinConnections, "\(ids.count) messages are sending by \(channel.rawValue): \(ids.sorted())")
    }
  }

  /// A follow-up is looked at before the alerts and the reply that belong to it, a message before its attempts.
  private static func rank(_ change: ChangeRecorder.Change) -> Int {
    ["follow_up", "message", "attempt"].firstIndex(of: change.table) ?? 3
  }

  /// The events that the step wrote, each checked against the one before.
  private mutating func newEvents(in db: Database) throws -> [AuditEvent] {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM audit_event WHERE sequence > ? ORDER BY sequence")
    let events = try Row.fetchAll(statement, arguments: [verifier.head?.sequence ?? 0]).map { row in
      AuditEvent(
        sequence: row["sequence"], at: row.instant("at") ?? Instant(milliseconds: 0), actor: row["actor"],
        action: row["action"], subject: row["subject"], details: row["details"], hash: row["hash"],
        previousHash: row["previous_hash"])
    }
    for event in events {
      if let found = verifier.take(event) { throw BrokenInvariant(.chainHolds, found.sentence) }
      tally.events += 1
      if event.action == "followUp.alerted" { tally.alerts += 1 }
      mix(event.sequence)
      mix(event.at.milliseconds)
      mix(event.actor + event.action + event.subject)
    }
    return events
  }

  mutating func mix(_ number: Int64) {
    for shift in stride(from: 0, to: 64, by: 16) { mix(UInt64(truncatingIfNeeded: number >> Int64(shift)) & 0xffff) }
  }

  mutating func mix(_ text: String) { for byte in text.utf8 { mix(UInt64(byte)) } }

  private mutating func mix(_ part: UInt64) { digest = (digest ^ part) &* 0x100_0000_01b3 }
}

/// What the trail says about one step.
struct StepEvents {
  private var actions: [String: [String]] = [:]

  init(_ events: [AuditEvent]) {
    for event in events { actions[event.subject, default: []].append(event.action) }
  }

  /// Whether one of `actions` (nil: any) was written about `subject`.
  func tells(_ subject: String, _ expected: Set<String>? = nil) -> Bool {
    guard let written = actions[subject] else { return false }
    return expected.map { expected in written.contains(where: expected.contains) } ?? true
  }

  /// Whether `action` was written about anything.
  func tells(action: String) -> Bool { actions.values.contains { $0.contains(action) } }

  var all: [String] { actions.map { "\($0.key): \($0.value.joined(separator: ","))" }.sorted() }
}
