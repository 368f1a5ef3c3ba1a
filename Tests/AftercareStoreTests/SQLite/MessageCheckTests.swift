import AftercareCore
import Testing

/// The CHECKs of the table `message` say the same as the enumeration of states.
@Suite struct MessageCheckTests {
  /// A message in `state` that has all that any state may need, but for what `without` takes away.
  private func row(_ state: String, without: String = "") -> String {
    let hasReason = MessageState(rawValue: state)?.needsReason ?? false
    var columns = [
      "kind": "'checkIn'", "purpose": "'checkIn'", "state": "'\(state)'", "reason": hasReason ? "'resolved'" : "NULL",
      "client_id": "1", "appointment_id": "1", "channel": "'email'", "stage": "'24h'", "planned_end": "1",
      "due_at": "1", "send_from": "1", "send_until": "2", "not_after": "3", "priority": "3",
      "attempts": state == "skipped" ? "0" : "1", "next_attempt_at": state == "queued" ? "1" : "NULL",
      "claimed_at": "1", "content_id": "1", "sent_at": "1", "delivered_at": "1", "created_at": "1",
    ]
    if !without.isEmpty { columns[without] = "NULL" }
    let names = columns.keys.sorted()
    let values = names.map { columns[$0] ?? "NULL" }
    return "INSERT INTO message (\(names.joined(separator: ", "))) VALUES (\(values.joined(separator: ", ")))"
  }

  private func clinic() async throws -> Clinic {
    let clinic = try Clinic(.file)
    _ = try await clinic.book(clinic.request(consent: nil))
    try clinic.sqlite.run("INSERT INTO content (salt, text) VALUES (x'01', 'text')")
    return clinic
  }

  @Test(arguments: MessageState.allCases) func `every state of the enumeration is a state of the table`(
    _ state: MessageState
  ) async throws {
    #expect(try await clinic().sqlite.refusal(row(state.rawValue)) == nil)
  }

  @Test func `no other state is`() async throws {
    #expect(try await clinic().sqlite.refusal(row("lost"))?.contains("CHECK") == true)
  }

  @Test(arguments: MessageState.allCases) func `a reason stands exactly where the state needs one`(
    _ state: MessageState
  )
    async throws
  {
    let sqlite = try await clinic().sqlite
    if state.needsReason {
      #expect(sqlite.refusal(row(state.rawValue, without: "reason")) != nil)
    } else {
      try sqlite.run(row(state.rawValue))
      #expect(sqlite.refusal("UPDATE message SET reason = 'resolved'") != nil)
    }
  }

  @Test(arguments: MessageState.allCases) func `only what is queued has a next attempt`(_ state: MessageState)
    async throws
  {
    let sqlite = try await clinic().sqlite
    try sqlite.run(row(state.rawValue))
    let other = state == .queued ? "NULL" : "1"
    #expect(sqlite.refusal("UPDATE message SET next_attempt_at = \(other)") != nil)
  }

  @Test(arguments: [
    ("sent", "sent_at"), ("delivered", "sent_at"), ("delivered", "delivered_at"), ("sending", "content_id"),
    ("sending", "claimed_at"), ("queued", "appointment_id"), ("queued", "client_id"), ("queued", "stage"),
    ("queued", "planned_end"), ("queued", "send_until"), ("queued", "not_after"),
  ])
  func `a state has what belongs to it`(_ state: String, _ column: String) async throws {
    #expect(try await clinic().sqlite.refusal(row(state, without: column))?.contains("CHECK") == true)
  }

  @Test func `what was tried is not skipped`() async throws {
    let sqlite = try await clinic().sqlite
    try sqlite.run(row("skipped"))
    #expect(sqlite.refusal("UPDATE message SET attempts = 1") != nil)
  }

  @Test func `a check-in is unique by session, stage and planned end`() async throws {
    let sqlite = try await clinic().sqlite
    try sqlite.run(row("queued"))
    #expect(sqlite.refusal(row("cancelled"))?.contains("UNIQUE") == true)
  }

  @Test(arguments: MessageReason.allCases) func `every reason can be stored`(_ reason: MessageReason) async throws {
    let sqlite = try await clinic().sqlite
    try sqlite.run(row("held"))
    #expect(sqlite.refusal("UPDATE message SET reason = '\(reason.rawValue)'") == nil)
  }
}
