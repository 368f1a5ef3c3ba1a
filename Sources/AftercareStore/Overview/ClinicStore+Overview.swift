// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import Foundation
import GRDB

extension ClinicStore: Overview {
  public func messages(_ filter: MessageFilter, limit: Int) async throws -> [MessageRow] {
    try await reading { try MessageRows(db: $0, references: self.references).matching(filter, limit: limit) }
  }

  public func message(_ id: Int64) async throws -> MessageDetail {
    try await reading { db in
      let rows = MessageRows(db: db, references: self.references)
      guard let message = try rows.select("m.id = ?", [id], limit: 1).first else { throw NoSuchThing("message", id) }
      return MessageDetail(message: message, attempts: try rows.attempts(of: id))
    }
  }

  public func body(ofMessage id: Int64, actor: Actor, now: Instant) async throws -> StoredText? {
    try await transaction(at: now, by: actor) { transaction in
      let row = try transaction.db.cachedStatement(
        "SELECT c.text FROM message m LEFT JOIN content c ON c.id = m.content_id WHERE m.id = ?"
      ).row([id])
      guard let row else { throw NoSuchThing("message", id) }
      guard let json: String = row["text"] else { return nil }
      try transaction.record("message.bodyRead", "message:\(id)")
      return try? JSONDecoder().decode(StoredText.self, from: Data(json.utf8))
    }
  }

  public func replies(clientID: Int64?, unmatchedOnly: Bool, limit: Int) async throws -> [ReplyRow] {
    var conditions = Conditions()
    conditions.add("r.client_id = ?", clientID)
    if unmatchedOnly { conditions.add("r.client_id IS NULL AND r.kind = 'client'") }
    return try await reading { [conditions] db in
      try ReplyRows(db).select(conditions.sql, conditions.bindings, limit: limit)
    }
  }

  public func reply(_ id: Int64) async throws -> ReplyRow {
    try await reading { db in
      guard let row = try ReplyRows(db).select("r.id = ?", [id], limit: 1).first else { throw NoSuchThing("reply", id) }
      return row
    }
  }

  public func words(ofReply id: Int64, actor: Actor, now: Instant) async throws -> ReplyWords? {
    try await transaction(at: now, by: actor) { transaction in
      let row = try transaction.db.cachedStatement(
        """
        SELECT t.text, v.text AS verdict FROM reply r LEFT JOIN content t ON t.id = r.text_id
        LEFT JOIN content v ON v.id = r.verdict_id WHERE r.id = ?
        """
      ).row([id])
      guard let row else { throw NoSuchThing("reply", id) }
      guard let text: String = row["text"] else { return nil }
      try transaction.record("reply.wordsRead", "reply:\(id)")
      let verdict = (row["verdict"] as String?).flatMap { try? JSONDecoder().decode(Verdict.self, from: Data($0.utf8)) }
      return ReplyWords(text: text, verdict: verdict)
    }
  }

  public func followUps(includingClosed: Bool, clientID: Int64?, limit: Int) async throws -> [FollowUpRow] {
    var conditions = Conditions()
    if !includingClosed { conditions.add("f.state <> 'closed'") }
    conditions.add("f.client_id = ?", clientID)
    return try await reading { [conditions] db in
      try FollowUpListing(db).select(conditions.sql, conditions.bindings, limit: limit)
    }
  }

  public func followUp(_ id: Int64) async throws -> FollowUpDetail {
    try await reading { db in
      guard let row = try FollowUpListing(db).select("f.id = ?", [id], limit: 1).first else {
        throw NoSuchThing("follow-up", id)
      }
      return FollowUpDetail(
        followUp: row, replies: try ReplyRows(db).select("r.follow_up_id = ?", [id], limit: 100),
        calls: try FollowUpListing(db).calls(id))
    }
  }

  public func notes(ofFollowUp id: Int64, actor: Actor, now: Instant) async throws -> [FollowUpNote] {
    try await transaction(at: now, by: actor) { transaction in
      let listing = FollowUpListing(transaction.db)
      guard try !listing.select("f.id = ?", [id], limit: 1).isEmpty else { throw NoSuchThing("follow-up", id) }
      let notes = try listing.notes(id)
      if !notes.isEmpty { try transaction.record("followUp.notesRead", "followUp:\(id)") }
      return notes
    }
  }

  public func today(from: Instant, to: Instant, now: Instant) async throws -> Today {
    try await reading { db in
      try TodayListing(db: db, references: self.references).today(from: from, to: to, now: now)
    }
  }

  public func status(now: Instant) async throws -> StatusReport {
    try await reading { try StatusNumbers(db: $0).report(now: now) }
  }
}
