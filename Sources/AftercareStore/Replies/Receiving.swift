import AftercareCore
import Foundation
import GRDB

/// The first of two steps: a reply is stored whole before anybody looks at it.
struct Receiving {
  let transaction: Transaction
  private var db: Database { transaction.db }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// What `readings` of a reply says of those without end: begun with others, of which any may have ended the reader; begun
  /// alone; begun alone twice: then it is the one, and is parked.
  private enum Begun {
    static let withOthers = 1
    static let alone = 2
    static let aloneTwice = 3
  }
  /// Readings are begun together until so many bytes are.
  static let begunAtOnce = 2 << 20

  func receive(_ reply: RawReply) throws -> ReceivedReply {
    if let known = try db.cachedStatement("SELECT id FROM reply WHERE dedupe_key = ?").row([reply.dedupeKey]) {
      return ReceivedReply(id: known["id"], isNew: false)
    }
    let raw = try transaction.keep(reply.bytes)
    let hash = reply.sender.map { transaction.store.addresses.hash(of: .phone($0)) }
    try db.cachedStatement(
      """
      INSERT INTO reply (dedupe_key, channel, way_in, sender, sender_hash, raw_id, is_truncated, received_at, written_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).execute([
      reply.dedupeKey, reply.channel, reply.wayIn, reply.sender?.text, hash, raw.id, reply.isTruncated,
      reply.receivedAt, reply.writtenAt,
    ])
    let id = db.lastInsertedRowID
    try transaction.record(
      "reply.received", "reply:\(id)",
      [
        "channel": .text(reply.channel.rawValue), "wayIn": .text(reply.wayIn.rawValue),
        "bytes": .number(Int64(reply.bytes.count)), "truncated": .flag(reply.isTruncated),
      ], contents: [raw])
    return ReceivedReply(id: id, isNew: true)
  }

  func oldestUnread(atMost count: Int) throws -> [Row] {
    try db.cachedStatement("SELECT * FROM reply WHERE read_at IS NULL ORDER BY id LIMIT ?").rows([count])
  }

  /// What an earlier reading came to; nil for a reply that nobody has read.
  func alreadyRead(_ id: Int64) throws -> ReadReply? {
    let row = try db.cachedStatement(
      """
      SELECT r.kind, r.matched_by, r.client_id, r.follow_up_id, v.text AS verdict
      FROM reply r LEFT JOIN content v ON v.id = r.verdict_id WHERE r.id = ? AND r.read_at IS NOT NULL
      """
    ).row([id])
    guard let row else { return nil }
    let verdict = (row["verdict"] as String?).flatMap { try? JSONDecoder().decode(Verdict.self, from: Data($0.utf8)) }
    return ReadReply(
      id: id, kind: row["kind"], matchedBy: row["matched_by"], clientID: row["client_id"], verdict: verdict,
      followUpID: row["follow_up_id"])
  }

  /// Counts the readings of the first of `waiting` before they begin, so that a reply that ends the reader is found out.
  func begin(_ waiting: [Row], parking: (ReplyFacts) -> ReplyDecision) throws -> [UnreadReply] {
    var begun: [UnreadReply] = []
    var bytes = 0
    for row in waiting {
      guard bytes < Self.begunAtOnce else { break }
      let readings: Int = row["readings"]
      if readings >= Begun.aloneTwice {
        let facts = try ReplyIdentification(transaction).facts(of: row["id"], as: .unreadable(row))
        try ReplyApplication(transaction).apply(parking(facts.facts), to: facts)
        continue
      }
      // Those begun before are always the oldest.
      let isAlone = readings > 0 || waiting.count == 1
      let reply = try begin(row, readings: isAlone ? max(readings + 1, Begun.alone) : Begun.withOthers)
      begun.append(reply)
      bytes += reply.raw.bytes.count
      if isAlone { break }
    }
    return begun
  }

  private func begin(_ row: Row, readings: Int) throws -> UnreadReply {
    let id: Int64 = row["id"]
    try db.cachedStatement("UPDATE reply SET readings = ? WHERE id = ?").execute([readings, id])
    let content = try db.cachedStatement("SELECT text FROM content WHERE id = ?").row([row["raw_id"] as Int64])
    let bytes: Data = content?["text"] ?? Data()
    var raw = RawReply(
      channel: row["channel"], wayIn: row["way_in"], sender: (row["sender"] as String?).flatMap { PhoneNumber($0) },
      bytes: Array(bytes), receivedAt: row["received_at"], writtenAt: row["written_at"], dedupeKey: row["dedupe_key"])
    raw.isTruncated = row["is_truncated"]
    return UnreadReply(id: id, raw: raw)
  }
}
