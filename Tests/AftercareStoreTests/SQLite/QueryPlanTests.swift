import AftercareCore
import GRDB
import Synchronization
import Testing

@testable import AftercareStore

/// Every statement the service runs in a week finds its rows by an index: nothing gets slower with the years.
@Suite struct QueryPlanTests {
  /// Indexes that hold only what is still to be done: walking one of them is short however long the tables are.
  private static let worklists = [
    "booking_pending", "booking_problem", "client_to_plan", "reply_unread", "message_sending", "message_held",
    "message_window", "message_deadline", "message_due", "follow_up_alert", "attempt_to_ask",
  ]
  /// Tables with a handful of rows, however old the clinic is.
  private static let small = ["therapist", "t", "gateway", "way_in", "grdb_migrations"]

  /// What looks like a full scan and is none in practice.
  private static let excused = [
    // All clients are meant, after a change of the configuration.
    "UPDATE client SET revision = revision + 1 WHERE erased_at IS NULL",
    // One step from the end of the table.
    "ORDER BY sequence DESC LIMIT 1",
    // Where a trigger stands beside the insert, SQLite walks the new row's children, but only while a foreign key is
    // violated (OP_FkIfZero).
    "INSERT INTO audit_event", "INSERT INTO content", "INSERT INTO reply", "INSERT INTO message",
  ]

  /// The statements of a service's week, each once.
  private func statementsOfAWeek(in clinic: Clinic, _ store: ClinicStore) async throws -> Set<String> {
    let seen = Mutex<Set<String>>([])
    try await store.connections.writeWithoutTransaction { db in
      db.trace { event in
        if case .statement(let statement) = event { seen.withLock { _ = $0.insert(statement.sql) } }
      }
    }
    try await clinic.live(steps: 150, seed: 4)
    let now = Week.day(6, 12)
    try await clinic.receive("poison", from: Numbers.anna, at: now)
    for _ in 1...3 { _ = try await clinic.ports.beginReading(now: now) { _ in ReplyDecision(kind: .unreadable) } }
    _ = try await clinic.ports.acceptPending(limit: 10, now: now) { request throws(BookingProblem) in
      try clinic.reader.read(request)
    }
    _ = try await clinic.ports.nextInstant(after: now)
    _ = try await clinic.ports.release(.noLead, now: now)
    _ = try await clinic.ports.dueForAlert(now: now, limit: 10)
    _ = try await clinic.ports.nextAlertInstant()
    try await clinic.liveThroughReceipts(now: now)
    try await clinic.ports.alert(1, round: 9, messages: [], nextAlertAt: now + .days(1), now: now)
    return seen.withLock { $0.filter { Self.isQuery($0) } }
  }

  private static func isQuery(_ sql: String) -> Bool {
    ["SELECT", "UPDATE", "INSERT"].contains { sql.hasPrefix($0) }
  }

  private func plan(of sql: String, in db: Database) throws -> [String] {
    let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
    statement.setUncheckedArguments(StatementArguments())
    return try Row.fetchAll(statement).map { $0["detail"] }
  }

  /// Whether a line of a plan reads a table from end to end that grows with the years.
  private static func isFullScan(_ detail: String) -> Bool {
    let words = detail.split(separator: " ").map(String.init)
    guard words.first == "SCAN", words.count > 1, words[1] != "CONSTANT", !words[1].hasPrefix("(") else { return false }
    return !small.contains(words[1]) && !worklists.contains { words.contains($0) }
  }

  @Test func `no statement of the service reads a growing table from end to end`() async throws {
    let store = try ClinicStore.inMemory()
    let clinic = try Clinic(Backend(testDescription: "traced") { _ in store })
    let statements = try await statementsOfAWeek(in: clinic, store)
    #expect(statements.count > 60)
    try await store.connections.read { db in
      for sql in statements where !Self.excused.contains(where: sql.contains) {
        let scans = try plan(of: sql, in: db).filter(Self.isFullScan)
        #expect(scans.isEmpty, "\(sql)")
      }
    }
  }

  @Test(arguments: [
    "SELECT * FROM message WHERE reason = 'held'", "SELECT * FROM client c WHERE name = 'Anna'",
    "SELECT client_id FROM message ORDER BY client_id",
  ])
  func `a statement without an index would be found`(_ sql: String) async throws {
    let store = try ClinicStore.inMemory()
    try await store.connections.read { db in
      let plan = try plan(of: sql, in: db)
      #expect(plan.contains(where: Self.isFullScan))
    }
  }

  @Test(arguments: [
    ("message", "state = 'queued' AND channel = 'sms' AND priority = 1 AND next_attempt_at > 1", "message_due"),
    ("message", "appointment_id = 1", "message_check_in"),
    ("message", "state = 'sending'", "message_sending"), ("message", "client_id = 1", "message_client"),
    ("client", "revision <> planned_revision", "client_to_plan"), ("reply", "read_at IS NULL", "reply_unread"),
  ])
  func `what the loops ask for again and again has an index of its own`(
    _ table: String, _ condition: String, _ index: String
  ) async throws {
    let store = try ClinicStore.inMemory()
    try await store.connections.read { db in
      let plan = try plan(of: "SELECT id FROM \(table) WHERE \(condition)", in: db)
      #expect(plan.contains { $0.contains(index) }, "\(plan)")
    }
  }

  /// A list of three or more in a CHECK is built as a temporary B-tree each time a row is written.
  @Test(arguments: [
    "INSERT INTO message (kind, purpose, channel, due_at, send_from, priority, created_at) VALUES (1, 2, 3, 4, 5, 6, 7)",
    "UPDATE message SET state = 'sent', reason = NULL WHERE id = 1",
    "UPDATE attempt SET outcome = 'accepted', receipt = 'delivered' WHERE id = 1",
    "INSERT INTO booking (reference, massage_type, starts_at, ends_at) VALUES (1, 2, 3, 4)",
    "INSERT INTO reply (dedupe_key, channel, way_in, raw_id, received_at) VALUES (1, 2, 3, 4, 5)",
  ])
  func `no write builds a temporary table for a check`(_ sql: String) async throws {
    let store = try ClinicStore.inMemory()
    try await store.connections.read { db in
      let steps = try GRDB.Row.fetchAll(db, sql: "EXPLAIN " + sql).map { $0["opcode"] as String }
      #expect(steps.contains("Transaction"))
      #expect(!steps.contains("OpenEphemeral"))
    }
  }
}
