import AftercareCore
import GRDB

/// A client's ways to be reached, as bookings and people change them.
struct ContactPoints {
  let transaction: Transaction
  private var db: Database { transaction.db }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Takes over what a booking names. Its consent counts for the channel it names, else for mail and texts; it never
  /// lifts a suppression, and an address that is suppressed keeps the consent it has.
  func update(_ clientID: Int64, from booking: ReadBooking) throws {
    let reader: Reader? = booking.guardian.map { $0.isEmpty ? .self : .guardian }
    for (channel, address) in Self.points(email: booking.email, phone: booking.phone) {
      try put(clientID, channel, address, reader: reader)
    }
    guard let consent = booking.consent else { return }
    let channels: [Channel] = booking.channel.map { [$0] } ?? [.email, .sms]
    let rows = try db.cachedStatement(
      """
      SELECT p.id, p.channel, p.consent FROM contact_point p
      LEFT JOIN suppression s ON s.address_hash = p.address_hash AND s.lifted_at IS NULL
      WHERE p.client_id = ? AND p.replaced_at IS NULL AND s.id IS NULL
      """
    ).rows([clientID])
    for row in rows where channels.contains(row["channel"]) {
      try setConsent(consent ? .given : .refused, contactPoint: row["id"], was: row["consent"], clientID)
    }
  }

  /// An e-mail address serves mail; a telephone number serves texts and calls, each with its own consent.
  static func points(email: EmailAddress?, phone: PhoneNumber?) -> [(Channel, ContactAddress)] {
    var points: [(Channel, ContactAddress)] = []
    if let email { points.append((.email, .email(email))) }
    if let phone { points += [(.sms, .phone(phone)), (.call, .phone(phone))] }
    return points
  }

  /// Makes `address` the client's one contact point of `channel`; an old one is kept as replaced, for late replies.
  func put(_ clientID: Int64, _ channel: Channel, _ address: ContactAddress, reader: Reader?) throws {
    let hash = transaction.store.addresses.hash(of: address)
    let current = try db.cachedStatement(
      "SELECT id, address_hash FROM contact_point WHERE client_id = ? AND channel = ? AND replaced_at IS NULL"
    ).row([clientID, channel])
    if let current, current["address_hash"] == hash {
      if let reader {
        try db.cachedStatement("UPDATE contact_point SET reader = ? WHERE id = ?").execute([reader, current["id"]])
      }
      return
    }
    if let current {
      try db.cachedStatement("UPDATE contact_point SET replaced_at = ? WHERE id = ?")
        .execute([transaction.now, current["id"]])
    }
    try db.cachedStatement(
      """
      INSERT INTO contact_point (client_id, channel, address, address_hash, reader, created_at)
      VALUES (?, ?, ?, ?, ?, ?)
      """
    ).execute([clientID, channel, address.description, hash, reader ?? .self, transaction.now])
    let id = db.lastInsertedRowID
    try transaction.record(
      "contactPoint.added", "client:\(clientID)",
      [
        "contactPoint": .number(id), "channel": .text(channel.rawValue),
        "replaced": .optional(current?["id"] as Int64?),
      ])
  }

  /// Records a consent that changed.
  func setConsent(_ consent: Consent, contactPoint id: Int64, was: Consent, _ clientID: Int64) throws {
    guard consent != was else { return }
    try db.cachedStatement("UPDATE contact_point SET consent = ? WHERE id = ?").execute([consent, id])
    try transaction.record(
      "consent.changed", "client:\(clientID)",
      ["contactPoint": .number(id), "from": .text(was.rawValue), "to": .text(consent.rawValue)])
  }
}
