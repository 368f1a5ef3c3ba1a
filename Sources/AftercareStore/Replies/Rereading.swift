import AftercareCore
import GRDB

/// Prepares a reply that was read before to be decided about anew.
struct Rereading {
  let transaction: Transaction
  private var db: Database { transaction.db }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Links the reply, if a client is given, and returns what its parsing came to, from what was kept.
  func prepare(_ replyID: Int64, linkedTo clientID: Int64?) throws -> ParsedReply {
    let row = try db.cachedStatement(
      """
      SELECT r.*, t.text AS words, s.text AS subject FROM reply r LEFT JOIN content t ON t.id = r.text_id
      LEFT JOIN content s ON s.id = r.subject_id WHERE r.id = ?
      """
    ).row([replyID])
    guard let row else { throw NoSuchThing("reply", replyID) }
    let kind: ReplyKind = row["kind"]
    guard kind == .client || kind == .unreadable, let words: String = row["words"] else {
      throw Refused("reply \(replyID) holds no client's words that are still on record: nothing was changed")
    }
    if let clientID { try link(row, to: clientID) }
    let own = String(decoding: Array(words.utf16).dropFirst(row["own_offset"]), as: UTF16.self)
    return ParsedReply(
      kind: .client, sender: sender(row), text: own, subject: row["subject"] ?? "",
      messageID: row["mail_message_id"], writtenAt: row["written_at"])
  }

  private func link(_ row: Row, to clientID: Int64) throws {
    let id: Int64 = row["id"]
    guard try db.cachedStatement("SELECT 1 FROM client WHERE id = ? AND erased_at IS NULL").row([clientID]) != nil
    else {
      throw NoSuchThing("client", clientID)
    }
    if let other: Int64 = row["client_id"], other != clientID {
      throw Refused("reply \(id) already belongs to client \(other): a reply is not moved from one client to another")
    }
    try db.cachedStatement("UPDATE reply SET client_id = ? WHERE id = ?").execute([clientID, id])
    try transaction.record("reply.linked", "reply:\(id)", ["client": .number(clientID)])
  }

  private func sender(_ row: Row) -> ContactAddress? {
    guard let text: String = row["sender"] else { return nil }
    return row["channel"] == Channel.email
      ? EmailAddress(text).map(ContactAddress.email) : PhoneNumber(text).map(ContactAddress.phone)
  }
}
