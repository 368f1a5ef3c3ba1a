import AftercareCore
import GRDB

/// What people change of one client.
struct ClientChanges {
  let transaction: Transaction
  let id: Int64
  private var db: Database { transaction.db }

  init(_ transaction: Transaction, _ id: Int64) throws {
    self.transaction = transaction
    self.id = id
    guard try transaction.db.cachedStatement("SELECT 1 FROM client WHERE id = ? AND erased_at IS NULL").row([id]) != nil
    else { throw NoSuchThing("client", id) }
  }

  func edit(_ edit: ClientEdit) throws {
    func cleared(_ text: String?) -> String? { text == "" ? nil : text }
    var fields: [String] = []
    func set(_ column: String, _ value: Bindings.Element, named field: String) throws {
      try db.cachedStatement("UPDATE client SET \(column) = ? WHERE id = ?").execute([value, id])
      fields.append(field)
    }
    if let name = edit.name {
      try set("name", name, named: "name")
      try db.cachedStatement("UPDATE client SET name_key = ? WHERE id = ?").execute([NameKey.of(name), id])
    }
    if let language = edit.language { try set("language", cleared(language), named: "language") }
    if let zone = edit.timeZone { try set("time_zone", cleared(zone), named: "timeZone") }
    if let channel = edit.preferredChannel { try set("preferred_channel", channel, named: "preferredChannel") }
    if let guardian = edit.guardian { try set("guardian", cleared(guardian), named: "guardian") }
    if let isDiscreet = edit.isDiscreet { try set("is_discreet", isDiscreet, named: "discreet") }
    for (channel, address) in ContactPoints.points(email: edit.email, phone: edit.phone) {
      try ContactPoints(transaction).put(id, channel, address, reader: edit.reader)
      fields.append(channel.rawValue)
    }
    if let reader = edit.reader {
      try db.cachedStatement("UPDATE contact_point SET reader = ? WHERE client_id = ? AND replaced_at IS NULL")
        .execute([reader, id])
      fields.append("reader")
    }
    guard !fields.isEmpty else { return }
    try transaction.record("client.edited", "client:\(id)", ["fields": .list(fields)])
    try transaction.touch(client: id)
  }

  func setConsent(_ consent: Consent, _ channel: Channel, renew: Bool) throws {
    let point = try db.cachedStatement(
      """
      SELECT p.id, p.consent, p.address_hash, s.id AS suppression FROM contact_point p
      LEFT JOIN suppression s ON s.address_hash = p.address_hash AND s.lifted_at IS NULL
      WHERE p.client_id = ? AND p.channel = ? AND p.replaced_at IS NULL
      """
    ).row([id, channel])
    guard let point else {
      throw Refused("client \(id) has no \(channel.rawValue) address: add one with `aftercare client edit \(id)`")
    }
    let isSuppressed = channel != .call && (point["suppression"] as Int64?) != nil
    if isSuppressed, consent == .given {
      guard renew else {
        throw Refused("this address said stop or bounced: ask the client, then repeat with --renew")
      }
      try Suppressions(transaction).lift(hash: point["address_hash"])
    }
    try ContactPoints(transaction).setConsent(consent, contactPoint: point["id"], was: point["consent"], id)
    try transaction.touch(client: id)
  }

  func optOut() throws {
    let points = try db.cachedStatement(
      "SELECT DISTINCT address_hash FROM contact_point WHERE client_id = ? AND channel <> 'call'"
    ).rows([id])
    guard !points.isEmpty else {
      throw Refused("client \(id) has no address to be messaged at: there is nothing to stop")
    }
    for point in points { try Suppressions(transaction).suppress(hash: point["address_hash"], .stop) }
    try transaction.record("client.optedOut", "client:\(id)")
    try transaction.touch(client: id)
  }
}
