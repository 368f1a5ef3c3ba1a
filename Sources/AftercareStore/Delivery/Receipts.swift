import AftercareCore
import GRDB

/// What came back later about a message that was accepted.
struct Receipts {
  let transaction: Transaction
  private var db: Database { transaction.db }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Mail that was returned: a failure for good suppresses the address and sends the check-in on by another channel.
  func bounced(_ bounces: [Bounce]) throws {
    for bounce in bounces where bounce.action == .failed {
      guard let message = try message(of: bounce) else { continue }
      let isForGood = bounce.status.hasPrefix("5")
      if isForGood, let point: Int64 = message["contact_point_id"] {
        try Suppressions(transaction).suppress(contactPoint: point, .hardBounce)
      }
      try Settling(transaction).giveUp(
        message, .bounced, ["reason": "bounced", "status": .text(bounce.status)], channels: [.email, .sms])
    }
  }

  /// By the returned `Message-ID`, else the newest mail that was sent to the address. A message that was delivered, or
  /// that has moved on since, is left as it is.
  private func message(of bounce: Bounce) throws -> Row? {
    let states = "state IN ('sent','unknown') AND channel = 'email'"
    if let reference = bounce.originalMessageID {
      guard let id = transaction.store.references.messageID(naming: reference) else { return nil }
      return try db.cachedStatement("SELECT * FROM message WHERE id = ? AND \(states)").row([id])
    }
    guard let recipient = bounce.recipient else { return nil }
    return try db.cachedStatement(
      """
      SELECT m.* FROM message m JOIN contact_point p ON p.id = m.contact_point_id
      WHERE p.address_hash = ? AND m.state IN ('sent','unknown') AND m.channel = 'email' ORDER BY m.sent_at DESC LIMIT 1
      """
    ).row([transaction.store.addresses.hash(of: .email(recipient))])
  }
}
