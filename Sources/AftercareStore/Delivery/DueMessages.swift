import AftercareCore
import Foundation
import GRDB

/// Reads ahead what is due, with everything its text needs.
struct DueMessages {
  let db: Database

  /// Priority by priority: asked for all at once, the index on priority and instant would be walked to its end, past
  /// every message of the future, whenever fewer than `limit` are due.
  func due(_ channel: Channel, now: Instant, limit: Int) throws -> [DueMessage] {
    let statement = try db.cachedStatement(Self.due)
    var rows: [Row] = []
    for priority in MessageKind.priorities where rows.count < limit {
      rows += try statement.rows([channel, priority, now, limit - rows.count])
    }
    return try rows.compactMap { try message(MessageFacts(row: $0)) }
  }

  private static let due = """
    \(MessageFacts.select)
    WHERE m.state = 'queued' AND m.channel = ? AND m.priority = ? AND m.next_attempt_at <= ?
      AND \(MessageFacts.hasAddress)
    ORDER BY m.next_attempt_at LIMIT ?
    """

  /// Nil when there is no usable address any more: the planner or the sweep sees to such a row.
  private func message(_ facts: MessageFacts) throws -> DueMessage? {
    let row = facts.row
    guard let address = facts.address else { return nil }
    return DueMessage(
      id: facts.id, kind: facts.kind, purpose: row["purpose"], channel: facts.channel, address: address,
      fingerprint: facts.fingerprint, stored: try stored(row), client: client(row), stage: row["stage"],
      asksLateQuestion: row["asks_late_question"], massageType: row["massage_type"], followUp: try followUp(row),
      actBy: row["act_by"], ownText: try text(row["own_text_id"]),
      inReplyTo: isAnswer(row) ? row["mail_message_id"] : nil,
      subjectOfReply: nil)
  }

  /// Whether it answers the mail of whoever gets it; an alert is about a client's mail, but answers none.
  private func isAnswer(_ row: Row) -> Bool {
    let purpose: MessagePurpose = row["purpose"]
    return purpose != .alert && purpose != .alertRepeat
  }

  private func client(_ row: Row) -> DueMessage.ClientFacts? {
    guard let name: String = row["client_name"] else { return nil }
    let phone: String? = row["client_phone"]
    return DueMessage.ClientFacts(
      name: name, language: row["language"],
      timeZone: (row["time_zone"] as String?).flatMap(TimeZone.init(identifier:)),
      guardian: row["guardian"], isDiscreet: row["is_discreet"], reader: row["reader"] ?? .self, hasPhone: phone != nil)
  }

  private func followUp(_ row: Row) throws -> DueMessage.FollowUpFacts? {
    guard let id: Int64 = row["follow_up_id"], let level: FollowUpLevel = row["follow_up_level"] else { return nil }
    let purpose: MessagePurpose = row["purpose"]
    let needsWords = purpose == .details
    let person = needsWords ? try subjectOfFollowUp(id) : nil
    return DueMessage.FollowUpFacts(
      id: id, level: level, urgent: row["follow_up_urgent"], isConduct: row["follow_up_conduct"],
      flags: CodeList.flags(row["follow_up_flags"]),
      clientName: person?["client_name"], clientPhone: person?["client_phone"] ?? person?["client_email"],
      guardian: person?["guardian"],
      massageType: person?["massage_type"], sessionEnd: person?["ends_at"],
      words: needsWords ? try lastWords(ofFollowUp: id) : nil)
  }

  private func subjectOfFollowUp(_ id: Int64) throws -> Row? {
    try db.cachedStatement(
      """
      SELECT \(FollowUpListing.person), c.guardian, a.massage_type, a.ends_at FROM follow_up f LEFT JOIN client c ON c.id = f.client_id
      LEFT JOIN appointment a ON a.id = f.appointment_id WHERE f.id = ?
      """
    ).row([id])
  }

  private func lastWords(ofFollowUp id: Int64) throws -> String? {
    let row = try db.cachedStatement(
      """
      SELECT text_id FROM reply WHERE follow_up_id = ? AND text_id IS NOT NULL AND kind <> 'staff'
      ORDER BY id DESC LIMIT 1
      """
    ).row([id])
    return try text(row?["text_id"])
  }

  private func stored(_ row: Row) throws -> StoredText? {
    try text(row["content_id"]).flatMap { StoredText(json: $0) }
  }

  private func text(_ contentID: Int64?) throws -> String? {
    guard let contentID else { return nil }
    return try db.cachedStatement("SELECT text FROM content WHERE id = ?").row([contentID])?["text"]
  }
}
