import AftercareCore
import GRDB

/// What was found out about a reply, beside what the rules need: where the rows are.
struct IdentifiedReply {
  let facts: ReplyFacts
  let parsed: ParsedReply
  let senderHash: String?
  let messageID: Int64?
  let candidates: [Int64]
  let ownOffset: Int
}

/// Finds out whose a reply is: a member of staff, the client whose message it answers, or who has the address.
struct ReplyIdentification {
  let transaction: Transaction
  private var db: Database { transaction.db }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Replies of one sender within this time are read together.
  private static let joinedWithin = Span.minutes(10)
  /// How many of them: with a whole flood before each, reading one would take as long as the square of its length.
  private static let mostJoined = 10

  func facts(of replyID: Int64, as parsed: ParsedReply) throws -> IdentifiedReply {
    guard let row = try db.cachedStatement("SELECT * FROM reply WHERE id = ?").row([replyID]) else {
      throw NoSuchThing("reply", replyID)
    }
    let receivedAt: Instant = row["received_at"]
    let channel: Channel = row["channel"]
    let hash: String? = parsed.sender.map { transaction.store.addresses.hash(of: $0) } ?? row["sender_hash"]
    let answered = try answeredMessage(parsed.references)
    var match = try match(hash: hash, answered: answered, linkedTo: row["client_id"])
    let staff = try staffMember(hash: hash, match: match, text: parsed.text)
    if staff != nil { match = Match(by: .none) }
    let earlier =
      staff == nil ? try earlierWords(hash: hash, before: replyID, since: receivedAt - Self.joinedWithin) : []
    let prefix = earlier.map { $0 + "\n" }.joined()
    let people = StaffOnDuty(db)
    let client = try match.clientID.map { try sender($0, answered: answered, hash: hash, at: receivedAt) }
    let facts = ReplyFacts(
      replyID: replyID, channel: channel, receivedAt: receivedAt,
      writtenAt: min(parsed.writtenAt ?? row["written_at"] ?? receivedAt, receivedAt), text: prefix + parsed.text,
      ownText: parsed.text, hasMedia: parsed.hasMedia, isTruncated: row["is_truncated"], matchedBy: match.by,
      client: client, staff: staff, replyTo: parsed.sender,
      openFollowUp: try match.clientID.flatMap { try FollowUpRows(db).open(ofClient: $0) },
      onDuty: try people.onDuty(appointmentID: client?.appointmentID), lead: try people.lead(),
      lastAcknowledgement: try match.clientID.flatMap(lastAcknowledgement),
      checkInSentAt: try match.clientID.flatMap { try lastCheckIn($0, before: receivedAt)?["sent_at"] })
    return IdentifiedReply(
      facts: facts, parsed: parsed, senderHash: hash, messageID: answered?["id"], candidates: match.candidates,
      ownOffset: prefix.utf16.count)
  }

  // MARK: Whose it is

  private struct Match {
    var by: MatchedBy
    var clientID: Int64?
    var candidates: [Int64] = []
  }

  private func answeredMessage(_ references: [String]) throws -> Row? {
    for id in references.compactMap({ transaction.store.references.messageID(naming: $0) }) {
      if let row = try db.cachedStatement("SELECT * FROM message WHERE id = ?").row([id]) { return row }
    }
    return nil
  }

  private func match(hash: String?, answered: Row?, linkedTo: Int64?) throws -> Match {
    if let linkedTo { return Match(by: .hand, clientID: linkedTo) }
    if let clientID: Int64 = answered?["client_id"] { return Match(by: .reference, clientID: clientID) }
    guard let hash else { return Match(by: .none) }
    let clients = try db.cachedStatement(
      """
      SELECT DISTINCT p.client_id FROM contact_point p JOIN client c ON c.id = p.client_id
      WHERE p.address_hash = ? AND c.erased_at IS NULL ORDER BY p.client_id
      """
    ).rows([hash]).map { $0["client_id"] as Int64 }
    switch clients.count {
    case 0: return Match(by: .none)
    case 1: return Match(by: .sender, clientID: clients.first)
    default: return Match(by: .ambiguous, candidates: clients)
    }
  }

  /// A member of staff, unless the address is a client's too: then only a text that begins with the number of an open
  /// follow-up is a staff reply.
  private func staffMember(hash: String?, match: Match, text: String) throws -> StaffMember? {
    guard let hash else { return nil }
    let row = try db.cachedStatement(
      "SELECT * FROM therapist WHERE (phone_hash = ?1 OR email_hash = ?1) AND removed_at IS NULL ORDER BY id"
    ).row([hash])
    guard let row else { return nil }
    if match.clientID != nil || !match.candidates.isEmpty {
      guard let id = StaffReply(text).followUpID, try FollowUpRows(db).isLive(id) else { return nil }
    }
    return StaffOnDuty.member(row)
  }

  private func earlierWords(hash: String?, before replyID: Int64, since: Instant) throws -> [String] {
    guard let hash else { return [] }
    return try db.cachedStatement(
      """
      SELECT c.text, r.own_offset FROM reply r JOIN content c ON c.id = r.text_id
      WHERE r.sender_hash = ? AND r.id < ? AND r.received_at >= ? AND r.kind = 'client' AND r.read_at IS NOT NULL
      ORDER BY r.id DESC LIMIT ?
      """
    ).rows([hash, replyID, since, Self.mostJoined]).reversed().compactMap { row in
      (row["text"] as String?).map { text in
        String(decoding: Array(text.utf16).dropFirst(row["own_offset"]), as: UTF16.self)
      }
    }
  }

  // MARK: What is known of the client

  private func sender(_ clientID: Int64, answered: Row?, hash: String?, at instant: Instant) throws -> ReplyFacts.Sender
  {
    let checkIn = try lastCheckIn(clientID, before: instant)
    let about: Int64? = answered?["appointment_id"] ?? checkIn?["appointment_id"]
    let session =
      try about.flatMap { try db.cachedStatement("SELECT * FROM appointment WHERE id = ?").row([$0]) }
      ?? db.cachedStatement(
        "SELECT * FROM appointment WHERE client_id = ? AND ends_at <= ? ORDER BY ends_at DESC LIMIT 1"
      ).row([clientID, instant])
    let points = try db.cachedStatement(
      "SELECT id, channel, address_hash, reader FROM contact_point WHERE client_id = ? AND replaced_at IS NULL"
    ).rows([clientID])
    let from = points.first { hash != nil && $0["address_hash"] == hash && $0["channel"] != Channel.call }
    return ReplyFacts.Sender(
      id: clientID, appointmentID: session?["id"], sessionEnd: session?["ends_at"],
      massageType: session?["massage_type"], contactPointID: from?["id"], reader: from?["reader"] ?? .self,
      hasPhone: points.contains { $0["channel"] == Channel.call })
  }

  private func lastCheckIn(_ clientID: Int64, before instant: Instant) throws -> Row? {
    try db.cachedStatement(
      """
      SELECT sent_at, appointment_id FROM message
      WHERE client_id = ? AND kind = 'checkIn' AND sent_at <= ? ORDER BY sent_at DESC LIMIT 1
      """
    ).row([clientID, instant])
  }

  private func lastAcknowledgement(_ clientID: Int64) throws -> ReplyFacts.Acknowledged? {
    try db.cachedStatement(
      """
      SELECT created_at, purpose FROM message WHERE client_id = ? AND kind = 'acknowledgement' AND purpose <> 'notCalledYet'
        AND state NOT IN ('skipped','cancelled','failed') ORDER BY id DESC LIMIT 1
      """
    ).row([clientID]).map { row in
      let purpose: MessagePurpose = row["purpose"]
      return ReplyFacts.Acknowledged(at: row["created_at"], urgent: purpose == .urgent || purpose == .selfHarm)
    }
  }
}
