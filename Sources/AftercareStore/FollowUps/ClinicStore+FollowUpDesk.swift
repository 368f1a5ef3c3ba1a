// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: FollowUpDesk {
  public func open(
    clientID: Int64, text: String, actor: Actor, now: Instant, deciding: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> Int64 {
    try await withoutActuallyEscaping(deciding) { deciding in
      try await transaction(at: now, by: actor) { transaction in
        guard try transaction.db.cachedStatement("SELECT 1 FROM client WHERE id = ?").row([clientID]) != nil else {
          throw NoSuchThing("client", clientID)
        }
        let raw = RawReply(
          channel: .call, wayIn: .phone, bytes: Array(text.utf8), receivedAt: now,
          dedupeKey: DedupeKey.told(by: "client:\(clientID)", text: text, at: now))
        let received = try Receiving(transaction).receive(raw)
        try transaction.db.cachedStatement("UPDATE reply SET client_id = ? WHERE id = ?")
          .execute([clientID, received.id])
        let parsed = ParsedReply(kind: .client, sender: nil, text: text)
        let identified = try ReplyIdentification(transaction).facts(of: received.id, as: parsed)
        let read = try ReplyApplication(transaction).apply(deciding(identified.facts), to: identified)
        guard let id = read.followUpID else { throw Refused("nothing was opened: say what the client reported") }
        return id
      }
    }
  }

  public func take(_ id: Int64, by actor: Actor, lasts: Span, now: Instant) async throws {
    try await transaction(at: now, by: actor) { try FollowUpWriter($0).take(id, by: actor, lasts: lasts) }
  }

  public func logCall(
    _ id: Int64, answered: Bool, note: String?, by actor: Actor, askAgainAt: Instant, now: Instant
  ) async throws {
    try await transaction(at: now, by: actor) {
      try FollowUpWriter($0).logCall(id, answered: answered, note: note, by: actor, askAgainAt: askAgainAt)
    }
  }

  public func close(_ id: Int64, outcome: FollowUpOutcome, note: String?, by actor: Actor, now: Instant) async throws {
    try await transaction(at: now, by: actor) {
      try FollowUpWriter($0).close(id, outcome: outcome, note: note, by: actor)
    }
  }

  public func assign(
    _ id: Int64, to therapistID: Int64, messages: [MessageDraft], actor: Actor, now: Instant
  ) async throws {
    try await transaction(at: now, by: actor) { transaction in
      let writer = FollowUpWriter(transaction)
      let row = try writer.live(id)
      let staff = try transaction.db.cachedStatement("SELECT 1 FROM therapist WHERE id = ? AND removed_at IS NULL")
        .row([therapistID])
      guard staff != nil else { throw NoSuchThing("therapist", therapistID) }
      try transaction.db.cachedStatement(
        "UPDATE follow_up SET therapist_id = ?, state = 'open', taken_by = NULL, taken_at = NULL, next_alert_at = ? WHERE id = ?"
      ).execute([therapistID, row["next_alert_at"] as Instant? ?? now, id])
      try transaction.record("followUp.assigned", "followUp:\(id)", ["therapist": .number(therapistID)])
      try writer.queue(
        messages, followUpID: id, clientID: row["client_id"], appointmentID: row["appointment_id"], replyID: nil)
    }
  }

  public func dueForAlert(now: Instant, limit: Int) async throws -> [AlertFacts] {
    try await reading { db in
      let people = StaffOnDuty(db)
      return try db.cachedStatement(
        """
        SELECT * FROM follow_up WHERE state <> 'closed' AND next_alert_at <= ?
        ORDER BY urgent DESC, level = 'red' DESC, next_alert_at LIMIT ?
        """
      ).rows([now, limit]).map { row in
        AlertFacts(
          followUp: FollowUpRows.followUp(row), isConduct: row["is_conduct"], onDuty: try people.onDuty(followUp: row),
          lead: try people.lead(), isClientUntold: try Promises(db).isUntold(row["id"]),
          promise: try Promises(db).promise(of: row["id"]))
      }
    }
  }

  public func alert(_ id: Int64, round: Int, messages: [MessageDraft], nextAlertAt: Instant, now: Instant) async throws
  {
    try await transaction(at: now, by: .service) { transaction in
      let writer = FollowUpWriter(transaction)
      let row = try transaction.db.cachedStatement("SELECT * FROM follow_up WHERE id = ? AND state <> 'closed'").row([
        id
      ])
      // Somebody took it, or another round went, since it was read: then this one is not due.
      guard let row, let due: Instant = row["next_alert_at"], due <= now, row["alert_rounds"] < round else { return }
      if row["state"] == FollowUpState.taken {
        try transaction.db.cachedStatement(
          "UPDATE follow_up SET state = 'open', taken_by = NULL, taken_at = NULL WHERE id = ?"
        ).execute([id])
        try transaction.record(
          "followUp.reopened", "followUp:\(id)", ["takenBy": .optional(row["taken_by"] as String?)])
      }
      try transaction.db.cachedStatement("UPDATE follow_up SET next_alert_at = ?, alert_rounds = ? WHERE id = ?")
        .execute([nextAlertAt, round, id])
      try transaction.record(
        "followUp.alerted", "followUp:\(id)",
        ["round": .number(Int64(round)), "messages": .number(Int64(messages.count))])
      try writer.queue(
        messages, followUpID: id, clientID: row["client_id"], appointmentID: row["appointment_id"], replyID: nil)
    }
  }

  public func nextAlertInstant() async throws -> Instant? {
    try await reading { db in
      try db.cachedStatement(
        "SELECT min(next_alert_at) FROM follow_up WHERE state <> 'closed' AND next_alert_at IS NOT NULL"
      ).row()?[0]
    }
  }
}
