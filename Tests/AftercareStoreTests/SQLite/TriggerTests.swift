import AftercareCore
import Testing

/// What SQLite itself refuses, whoever asks.
@Suite struct TriggerTests {
  private static let event = "2, 0, 'x', 'x', '', '{}', printf('%064d', 0), printf('%064d', 0)"

  @Test(arguments: [
    "UPDATE audit_event SET actor = 'nobody'",
    "DELETE FROM audit_event WHERE sequence = 1",
    "INSERT INTO audit_event VALUES (0, 0, 'x', 'x', '', '{}', printf('%064d', 0), printf('%064d', 0))",
    "INSERT INTO audit_event VALUES (99, 0, 'x', 'x', '', '{}', printf('%064d', 0), printf('%064d', 0))",
    "INSERT OR REPLACE INTO audit_event VALUES (\(event))",
    "REPLACE INTO audit_event VALUES (\(event))",
    "INSERT INTO audit_event VALUES (\(event)) ON CONFLICT DO UPDATE SET actor = 'nobody'",
    "UPDATE OR REPLACE audit_event SET sequence = 2 WHERE sequence = 1",
  ])
  func `an audit event is never changed, deleted, replaced or put between`(_ sql: String) async throws {
    let clinic = try Clinic(.file)
    _ = try await clinic.client()
    let before = try clinic.sqlite.run("SELECT * FROM audit_event")
    #expect(clinic.sqlite.refusal(sql)?.contains("audit events are") == true)
    #expect(try clinic.sqlite.run("SELECT * FROM audit_event") == before)
  }

  @Test(arguments: [
    "UPDATE content SET text = 'other' WHERE id = 1",
    "UPDATE content SET salt = x'00' WHERE id = 1",
    "UPDATE content SET text = NULL WHERE id = 1",
    "UPDATE content SET id = 9 WHERE id = 1",
    "DELETE FROM content WHERE id = 1",
    "REPLACE INTO content (id, salt, text) VALUES (1, x'00', 'other')",
    "INSERT INTO content (id, salt, text) VALUES (1, x'00', 'other') ON CONFLICT DO UPDATE SET text = 'other'",
    "REPLACE INTO reply (id, dedupe_key, channel, way_in, raw_id, received_at) VALUES (1, 'k', 'sms', 'hand', 1, 0)",
    "DELETE FROM reply",
  ])
  func `words are written once`(_ sql: String) async throws {
    let clinic = try Clinic(.file)
    try await clinic.receive("numb", from: Numbers.anna, at: Week.monday(12))
    let before = try clinic.sqlite.run("SELECT * FROM content; SELECT * FROM reply")
    #expect(clinic.sqlite.refusal(sql) != nil)
    #expect(try clinic.sqlite.run("SELECT * FROM content; SELECT * FROM reply") == before)
  }

  @Test func `words can be emptied, wholly`() async throws {
    let clinic = try Clinic(.file)
    try await clinic.receive("numb", from: Numbers.anna, at: Week.monday(12))
    try clinic.sqlite.run("UPDATE content SET salt = x'', text = NULL WHERE id = 1")
    #expect(try clinic.sqlite.run("SELECT quote(salt), quote(text) FROM content WHERE id = 1") == "X''|NULL")
  }
}
