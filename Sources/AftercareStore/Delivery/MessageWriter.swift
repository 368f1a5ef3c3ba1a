import AftercareCore
import GRDB

/// Queues messages other than check-ins.
struct MessageWriter {
  let transaction: Transaction
  private var db: Database { transaction.db }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Queues `draft`; an alert of a round that is already queued for the same person and channel is left out. Returns
  /// the message's id, nil when it was left out.
  @discardableResult
  func queue(
    _ draft: MessageDraft, clientID: Int64?, appointmentID: Int64?, followUpID: Int64?, replyID: Int64?,
    ownText: StoredContent? = nil
  ) throws -> Int64? {
    var contactPointID: Int64?
    var therapistID: Int64?
    var address: String?
    switch draft.recipient {
    case .contactPoint(let id): contactPointID = id
    case .staff(let id): therapistID = id
    case .address(let other): address = other.description
    }
    let inserted = try db.cachedStatement(
      """
      INSERT INTO message (kind, purpose, client_id, appointment_id, therapist_id, follow_up_id, reply_id,
        contact_point_id, address, channel, due_at, send_from, not_after, act_by, round, priority, next_attempt_at,
        own_text_id, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """
    ).execute([
      draft.kind, draft.purpose, draft.kind.isForClient ? clientID : nil, appointmentID, therapistID, followUpID,
      replyID, contactPointID, address, draft.channel, draft.sendFrom, draft.sendFrom, draft.notAfter, draft.actBy,
      draft.round, draft.kind.priority, draft.sendFrom, ownText?.id, transaction.now,
    ])
    guard inserted == 1 else { return nil }
    let id = db.lastInsertedRowID
    try transaction.record(
      "message.queued", "message:\(id)",
      [
        "kind": .text(draft.kind.rawValue), "purpose": .text(draft.purpose.rawValue),
        "channel": .text(draft.channel.rawValue), "client": .optional(clientID), "staff": .optional(therapistID),
        "followUp": .optional(followUpID), "sendFrom": .instant(draft.sendFrom),
        "notAfter": .optional(draft.notAfter), "round": draft.round > 0 ? .number(Int64(draft.round)) : nil,
      ], contents: ownText.map { [$0] } ?? [])
    return id
  }
}
