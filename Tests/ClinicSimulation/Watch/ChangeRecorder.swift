import GRDB

/// Notes which rows every committed transaction changed, whoever wrote them.
final class ChangeRecorder: TransactionObserver {
  struct Change: Hashable {
    let table: String
    let id: Int64
  }

  private static let tables: Set<String> = [
    "message", "attempt", "contact_point", "suppression", "appointment", "follow_up", "reply", "client", "call_log",
    "audit_event",
  ]
  private var pending: [Change] = []
  private var committed: [Change] = []
  /// Set while a planted bug writes behind everybody's back.
  var isBlind = false

  func observes(eventsOfKind kind: DatabaseEventKind) -> Bool { Self.tables.contains(kind.tableName) }

  func databaseDidChange(with event: DatabaseEvent) {
    if !isBlind { pending.append(Change(table: event.tableName, id: event.rowID)) }
  }

  func databaseDidCommit(_ db: Database) {
    committed += pending
    pending = []
  }

  func databaseDidRollback(_ db: Database) { pending = [] }

  /// What changed since the last call, each row once, in the order in which they first changed.
  func take() -> [Change] {
    defer { committed = [] }
    var seen: Set<Change> = []
    return committed.filter { seen.insert($0).inserted }
  }
}
