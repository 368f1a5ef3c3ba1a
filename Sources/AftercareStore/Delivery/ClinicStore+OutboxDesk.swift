// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: OutboxDesk {
  public func retry(messageID: Int64, actor: Actor, now: Instant) async throws {
    try await transaction(at: now, by: actor) { transaction in
      let row = try transaction.message(messageID)
      let state: MessageState = row["state"]
      guard state == .failed || state == .unknown || state == .queued else {
        throw Refused(
          "message \(messageID) is \(state.rawValue): only failed, unknown or waiting ones can be tried again")
      }
      if let notAfter: Instant = row["not_after"], now > notAfter {
        throw Refused("message \(messageID) is past its deadline: phone the client instead")
      }
      try transaction.db.cachedStatement(
        "UPDATE message SET state = 'queued', reason = NULL, next_attempt_at = max(send_from, ?) WHERE id = ?"
      ).execute([now, messageID])
      try transaction.record("message.retried", "message:\(messageID)", ["was": .text(state.rawValue)])
    }
  }

  public func cancel(messageID: Int64, actor: Actor, now: Instant) async throws {
    try await transaction(at: now, by: actor) { transaction in
      let row = try transaction.message(messageID)
      let state: MessageState = row["state"]
      guard [.queued, .held, .unknown].contains(state) else {
        throw Refused("message \(messageID) is \(state.rawValue): only what waits can be cancelled")
      }
      try transaction.settle(messageID, as: .cancelled)
      try transaction.record(
        "message.cancelled", "message:\(messageID)", ["was": .text(state.rawValue), "reason": "resolved"])
    }
  }

  public func resolve(messageID: Int64, as resolution: Resolution, actor: Actor, now: Instant) async throws {
    try await transaction(at: now, by: actor) { transaction in
      let row = try transaction.message(messageID)
      let isCall = row["channel"] == Channel.call && row["state"] == MessageState.queued
      guard row["state"] == MessageState.unknown || isCall else {
        throw Refused(
          "message \(messageID) is \((row["state"] as MessageState).rawValue): only unknown ones, and calls, are resolved"
        )
      }
      switch resolution {
      case .sent:
        try transaction.db.cachedStatement(
          "UPDATE message SET state = 'sent', reason = NULL, sent_at = ?, next_attempt_at = NULL WHERE id = ?"
        ).execute([row["claimed_at"] as Instant? ?? now, messageID])
      case .sendAgain:
        if let notAfter: Instant = row["not_after"], now > notAfter {
          throw Refused("message \(messageID) is past its deadline: phone the client instead")
        }
        try transaction.db.cachedStatement(
          "UPDATE message SET state = 'queued', reason = NULL, next_attempt_at = max(send_from, ?) WHERE id = ?"
        ).execute([now, messageID])
      case .cancel: try transaction.settle(messageID, as: .cancelled)
      }
      try transaction.record("message.resolved", "message:\(messageID)", ["as": .text(resolution.rawValue)])
    }
  }

  public func answer(replyID: Int64, text: String, actor: Actor, now: Instant) async throws -> Int64 {
    try await transaction(at: now, by: actor) { try Answering($0).answer(replyID, text) }
  }
}

extension Transaction {
  /// A message's row; throws ``NoSuchThing``.
  fileprivate func message(_ id: Int64) throws -> Row {
    guard let row = try db.cachedStatement("SELECT * FROM message WHERE id = ?").row([id]) else {
      throw NoSuchThing("message", id)
    }
    return row
  }

  fileprivate func settle(_ id: Int64, as state: MessageState) throws {
    try db.cachedStatement("UPDATE message SET state = ?, reason = 'resolved', next_attempt_at = NULL WHERE id = ?")
      .execute([state, id])
  }
}

/// Queues a person's own words as the answer to a client's reply.
private struct Answering {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// How long after a client wrote she may be answered without further consent.
  private static let answeredWithin = Span.days(14)
  /// How long an answer may wait to be sent.
  private static let deadline = Span.hours(24)

  func answer(_ replyID: Int64, _ text: String) throws -> Int64 {
    guard let reply = try db.cachedStatement("SELECT * FROM reply WHERE id = ?").row([replyID]) else {
      throw NoSuchThing("reply", replyID)
    }
    guard let clientID: Int64 = reply["client_id"] else {
      throw Refused("reply \(replyID) belongs to no client yet: link it first with `aftercare reply link`")
    }
    let point = try point(reply, clientID)
    let own = try transaction.keep(text)
    let draft = MessageDraft(
      kind: .answer, purpose: .own, recipient: .contactPoint(point["id"]), channel: point["channel"], sendFrom: now,
      notAfter: now + Self.deadline)
    let id = try MessageWriter(transaction).queue(
      draft, clientID: clientID, appointmentID: reply["appointment_id"], followUpID: reply["follow_up_id"],
      replyID: replyID, ownText: own)
    guard let id else { throw Refused("the answer could not be queued: try again") }
    return id
  }

  /// The contact point she wrote from, unless it must not be messaged.
  private func point(_ reply: Row, _ clientID: Int64) throws -> Row {
    let point = try db.cachedStatement(
      """
      SELECT p.id, p.channel, p.consent, s.id AS suppression FROM contact_point p
      LEFT JOIN suppression s ON s.address_hash = p.address_hash AND s.lifted_at IS NULL
      WHERE p.client_id = ? AND p.channel = ? AND p.replaced_at IS NULL
      """
    ).row([clientID, reply["channel"] as Channel])
    guard let point, reply["channel"] != Channel.call else {
      throw Refused("client \(clientID) has no address to answer to on this channel: phone her")
    }
    guard (point["suppression"] as Int64?) == nil else {
      throw Refused("client \(clientID) said stop or cannot be reached there: phone her")
    }
    let receivedAt: Instant = reply["received_at"]
    guard point["consent"] == Consent.given || now - receivedAt <= Self.answeredWithin else {
      throw Refused("client \(clientID) wrote more than 14 days ago and did not agree to messages: phone her")
    }
    return point
  }
}
