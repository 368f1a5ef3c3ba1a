import AftercareCore
import GRDB

/// The addresses that must not be messaged, whoever the client row says they belong to.
struct Suppressions {
  let transaction: Transaction
  private var db: Database { transaction.db }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Suppresses an address for every client who has it; what waits for it is planned again. A stop
  /// also refuses their consent, whatever suppressed the address before.
  func suppress(hash: String, _ reason: SuppressionReason) throws {
    let isNew = try db.cachedStatement(
      "INSERT OR IGNORE INTO suppression (address_hash, reason, created_at) VALUES (?, ?, ?)"
    ).execute([hash, reason, transaction.now])
    guard isNew == 1 || reason == .stop else { return }
    let id = db.lastInsertedRowID
    let points = try db.cachedStatement(
      "SELECT id, client_id, consent FROM contact_point WHERE address_hash = ? AND channel <> 'call'"
    ).rows([hash])
    if isNew == 1 {
      try transaction.record(
        "address.suppressed", "suppression:\(id)",
        ["reason": .text(reason.rawValue), "clients": .list(points.map { String($0["client_id"] as Int64) })])
    }
    for point in points {
      let clientID: Int64 = point["client_id"]
      if reason == .stop {
        try ContactPoints(transaction)
          .setConsent(.refused, contactPoint: point["id"], was: point["consent"], clientID)
      }
      try transaction.touch(client: clientID)
    }
  }

  /// Suppresses the address of a contact point.
  func suppress(contactPoint id: Int64, _ reason: SuppressionReason) throws {
    let row = try db.cachedStatement("SELECT address_hash FROM contact_point WHERE id = ?").row([id])
    if let hash: String = row?["address_hash"] { try suppress(hash: hash, reason) }
  }

  /// Suppresses the address that a message to a client goes to: a contact point's, or the one her own message came from.
  func suppress(addressOf message: Row, _ reason: SuppressionReason) throws {
    if let point: Int64 = message["contact_point_id"] { return try suppress(contactPoint: point, reason) }
    guard let text: String = message["address"] else { return }
    let address: ContactAddress? =
      message["channel"] == Channel.email
      ? EmailAddress(text).map(ContactAddress.email) : PhoneNumber(text).map(ContactAddress.phone)
    if let address { try suppress(hash: transaction.store.addresses.hash(of: address), reason) }
  }

  /// Lifts a suppression: only ever by a person.
  func lift(hash: String) throws {
    let lifted = try db.cachedStatement(
      "UPDATE suppression SET lifted_at = ? WHERE address_hash = ? AND lifted_at IS NULL"
    ).execute([transaction.now, hash])
    guard lifted > 0 else { return }
    let clients = try db.cachedStatement("SELECT DISTINCT client_id FROM contact_point WHERE address_hash = ?")
      .rows([hash]).map { $0["client_id"] as Int64 }
    try transaction.record("suppression.lifted", "", ["clients": .list(clients.map(String.init))])
    for id in clients { try transaction.touch(client: id) }
  }
}
