import AftercareCore
import Testing

/// Somebody who may write the file changes the past: the chain shows where.
@Suite struct TamperingTests {
  private static let dropTriggers = """
    DROP TRIGGER audit_event_in_order; DROP TRIGGER audit_event_unchanged; DROP TRIGGER audit_event_kept;
    DROP TRIGGER content_write_once; DROP TRIGGER content_kept; DROP TRIGGER IF EXISTS content_not_replaced;
    """
  private static let signer = AuditSigner(privateKey: [UInt8](repeating: 7, count: 32))

  /// A clinic with a past of more than ten events, its triggers dropped.
  private func clinic() async throws -> Clinic {
    let clinic = try Clinic(.file)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    try await clinic.send(.sms, at: Week.tuesday(15))
    try await clinic.openFollowUp(at: Week.tuesday(16))
    #expect(try await clinic.ports.verify(head: nil, publicKey: nil).firstBreak == nil)
    try clinic.sqlite.run(Self.dropTriggers)
    return clinic
  }

  private func firstBreak(_ clinic: Clinic, head: AuditHead? = nil) async throws -> AuditVerifier.Break? {
    try await clinic.ports.verify(head: head, publicKey: Self.signer?.publicKey).firstBreak
  }

  @Test(arguments: [
    "actor = 'nobody'", "action = 'x'", "subject = 'x'", "at = at + 1", "details = '{}'", "details = details || ' '",
    "hash = printf('%064d', 1)",
  ])
  func `an event that was changed is found`(_ assignment: String) async throws {
    let clinic = try await clinic()
    try clinic.sqlite.run("UPDATE audit_event SET \(assignment) WHERE sequence = 4")
    #expect(try await firstBreak(clinic) == .changed(sequence: 4))
  }

  @Test func `an event that was replaced with a right hash of its own is found by the next one`() async throws {
    let clinic = try await clinic()
    var event = try #require(try await clinic.ports.events(after: 3, limit: 1).first)
    event.actor = "nobody"
    event.hash = AuditChain.hash(of: event)
    try clinic.sqlite.run("UPDATE audit_event SET actor = 'nobody', hash = '\(event.hash)' WHERE sequence = 4")
    #expect(try await firstBreak(clinic) == .wrongLink(sequence: 5))
  }

  @Test func `an event that was deleted is found`() async throws {
    let clinic = try await clinic()
    try clinic.sqlite.run("DELETE FROM audit_event WHERE sequence = 4", foreignKeys: false)
    #expect(try await firstBreak(clinic) == .gap(expected: 4, found: 5))
  }

  @Test func `two events that changed places are found`() async throws {
    let clinic = try await clinic()
    try clinic.sqlite.run(
      """
      UPDATE audit_event SET sequence = -1 WHERE sequence = 3; UPDATE audit_event SET sequence = 3 WHERE sequence = 4;
      UPDATE audit_event SET sequence = 4 WHERE sequence = -1;
      """, foreignKeys: false)
    #expect(try await firstBreak(clinic) == .wrongLink(sequence: 3))
  }

  @Test func `an end cut off is found by a checkpoint and by a head kept elsewhere`() async throws {
    let clinic = try await clinic()
    let signer = try #require(Self.signer)
    let head = try #require(
      try await clinic.ports.checkpoint(now: Week.tuesday(17), publicKey: signer.publicKey) { try signer.sign($0) })
    try clinic.sqlite.run(
      "DELETE FROM audit_event WHERE sequence > \(head.sequence - 2)", foreignKeys: false)
    let expected = AuditVerifier.Break.cutOff(after: head.sequence - 2, expected: head.sequence)
    #expect(try await firstBreak(clinic) == expected)
    try clinic.sqlite.run("DELETE FROM checkpoint")
    #expect(try await firstBreak(clinic) == nil)
    #expect(try await firstBreak(clinic, head: head) == expected)
  }

  @Test func `a history rewritten to its end is found by a checkpoint`() async throws {
    let clinic = try await clinic()
    let signer = try #require(Self.signer)
    let head = try #require(
      try await clinic.ports.checkpoint(now: Week.tuesday(17), publicKey: signer.publicKey) { try signer.sign($0) })
    var previous = AuditChain.origin
    for var event in try await clinic.ports.events(after: 0, limit: 1000) {
      event.previousHash = previous
      if event.sequence == 2 { event.actor = "nobody" }
      event.hash = AuditChain.hash(of: event)
      try clinic.sqlite.run(
        """
        UPDATE audit_event SET actor = '\(event.actor)', hash = '\(event.hash)', previous_hash = '\(previous)'
        WHERE sequence = \(event.sequence)
        """)
      previous = event.hash
    }
    #expect(try await firstBreak(clinic) == .wrongHead(sequence: head.sequence))
    try clinic.sqlite.run("UPDATE checkpoint SET hash = '\(previous)'")
    #expect(try await firstBreak(clinic) == .badSignature(sequence: head.sequence))
  }

  @Test(arguments: [
    "text = 'other words'", "text = CAST(text AS TEXT) || ' '", "salt = x'00112233445566778899aabbccddeeff'",
  ])
  func `words that were changed are found`(_ assignment: String) async throws {
    let clinic = try await clinic()
    let (id, sequence) = try content(clinic)
    try clinic.sqlite.run("UPDATE content SET \(assignment) WHERE id = \(id)")
    #expect(try await firstBreak(clinic) == .contentChanged(id: id, sequence: sequence))
  }

  @Test(arguments: ["UPDATE content SET salt = x'', text = NULL", "DELETE FROM content"])
  func `words that are gone without an event are found`(_ sql: String) async throws {
    let clinic = try await clinic()
    let (id, sequence) = try content(clinic)
    try clinic.sqlite.run("\(sql) WHERE id = \(id)", foreignKeys: false)
    #expect(try await firstBreak(clinic) == .contentMissing(id: id, sequence: sequence))
  }

  @Test func `words erased with an event that names them are in order`() async throws {
    let clinic = try await clinic()
    let (id, _) = try content(clinic)
    try clinic.sqlite.run("UPDATE content SET salt = x'', text = NULL WHERE id = \(id)")
    let others: AuditDetails = ["content": .list(["\(id + 100)"])]
    for (details, holds) in [(others, false), (["content": .list(["\(id)"])], true)] {
      try await clinic.ports.record("content.erased", details: details, actor: .service, now: Week.tuesday(18))
      let sequence = try #require(try await clinic.ports.head()).sequence
      try clinic.sqlite.run("UPDATE audit_content SET erased_by = \(sequence) WHERE content_id = \(id)")
      #expect((try await firstBreak(clinic) == nil) == holds)
    }
  }

  /// The first content row with an event, and the event's sequence.
  private func content(_ clinic: Clinic) throws -> (Int64, Int64) {
    let row = try clinic.sqlite.run("SELECT content_id, sequence FROM audit_content ORDER BY content_id LIMIT 1")
    let numbers = row.split(separator: "|").compactMap { Int64($0) }
    return (try #require(numbers.first), try #require(numbers.last))
  }
}
