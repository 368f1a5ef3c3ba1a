import AftercareCore
import GRDB

/// One booking on its way into an appointment: client, contact points, therapist, appointment, in this order.
struct BookingAcceptance {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  /// Accepts `booking`; `existing` is the appointment that the row made before, nil for a new row. A new row with a
  /// reference that was accepted before changes that appointment: `REPLACE` makes a new row of an old one.
  func accept(_ booking: ReadBooking, reference: String, existing: Int64?) throws -> AcceptedBooking {
    let (clientID, isNew) = try client(for: booking, existing: existing)
    try ContactPoints(transaction).update(clientID, from: booking)
    var problems = booking.problems
    let therapistID = try therapist(named: booking.therapist, &problems)
    let appointmentID = try appointment(
      booking, reference: reference, clientID: clientID, therapistID: therapistID, existing: existing)
    try transaction.touch(client: clientID)
    return AcceptedBooking(
      appointmentID: appointmentID, clientID: clientID, isNewClient: isNew, problems: problems)
  }

  // MARK: The client

  private func client(for booking: ReadBooking, existing: Int64?) throws -> (id: Int64, isNew: Bool) {
    if let id = try sameClient(booking, existing: existing) ?? knownClient(booking) {
      try updateClient(id, from: booking)
      return (id, false)
    }
    try db.cachedStatement(
      """
      INSERT INTO client (reference, name, name_key, language, time_zone, preferred_channel, guardian, is_discreet,
        created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).execute([
      booking.clientReference, booking.clientName, NameKey.of(booking.clientName), booking.language,
      booking.timeZone, booking.channel, booking.guardian, booking.isDiscreet ?? false, now,
    ])
    let id = db.lastInsertedRowID
    try transaction.record("client.added", "client:\(id)")
    return (id, true)
  }

  /// A booking that is written again with the same address is the same client's, also when her name was corrected.
  private func sameClient(_ booking: ReadBooking, existing: Int64?) throws -> Int64? {
    guard let existing, booking.clientReference == nil else { return nil }
    let addresses = [booking.email.map(ContactAddress.email), booking.phone.map(ContactAddress.phone)]
    for address in addresses.compactMap({ $0 }) {
      let row = try db.cachedStatement(
        """
        SELECT a.client_id FROM appointment a JOIN contact_point p ON p.client_id = a.client_id
        WHERE a.id = ? AND p.address_hash = ? AND p.replaced_at IS NULL
        """
      ).row([existing, transaction.store.addresses.hash(of: address)])
      if let row { return row["client_id"] }
    }
    return nil
  }

  /// By the writer's reference, else by the same address and the same name.
  private func knownClient(_ booking: ReadBooking) throws -> Int64? {
    if let reference = booking.clientReference {
      let row = try db.cachedStatement("SELECT id FROM client WHERE reference = ?").row([reference])
      if let row { return row["id"] }
    }
    let nameKey = NameKey.of(booking.clientName)
    let addresses = [booking.email.map(ContactAddress.email), booking.phone.map(ContactAddress.phone)]
    for address in addresses.compactMap({ $0 }) where !nameKey.isEmpty {
      let row = try db.cachedStatement(
        """
        SELECT c.id, c.reference FROM contact_point p JOIN client c ON c.id = p.client_id
        WHERE p.address_hash = ? AND c.name_key = ? AND c.erased_at IS NULL
          AND (c.reference IS NULL OR ?3 IS NULL) ORDER BY c.id LIMIT 1
        """
      ).row([transaction.store.addresses.hash(of: address), nameKey, booking.clientReference])
      if let row { return row["id"] }
    }
    return nil
  }

  private func updateClient(_ id: Int64, from booking: ReadBooking) throws {
    let name = booking.clientName.isEmpty ? nil : booking.clientName
    try db.cachedStatement(
      """
      UPDATE client SET reference = coalesce(reference, ?), name = coalesce(?, name), name_key = coalesce(?, name_key),
        language = coalesce(?, language), time_zone = coalesce(?, time_zone),
        preferred_channel = coalesce(?, preferred_channel), guardian = coalesce(?, guardian),
        is_discreet = coalesce(?, is_discreet) WHERE id = ?
      """
    ).execute([
      booking.clientReference, name, name.map(NameKey.of), booking.language, booking.timeZone, booking.channel,
      booking.guardian, booking.isDiscreet, id,
    ])
  }

  // MARK: Therapist and appointment

  private func therapist(named name: String?, _ problems: inout [String]) throws -> Int64? {
    guard let name, !name.isEmpty else { return nil }
    let row = try db.cachedStatement("SELECT id FROM therapist WHERE name_key = ? AND removed_at IS NULL")
      .row([NameKey.of(name)])
    if let row { return row["id"] }
    problems.append("the therapist is not on record, so alerts go to the lead: add her with `aftercare therapist add`")
    return nil
  }

  private func appointment(
    _ booking: ReadBooking, reference: String, clientID: Int64, therapistID: Int64?, existing: Int64?
  ) throws -> Int64 {
    let facts: AuditDetails = [
      "booking": .text(reference), "client": .number(clientID), "therapist": .optional(therapistID),
      "massageType": .text(booking.massageType), "start": .instant(booking.start), "end": .instant(booking.end),
      "status": .text(booking.status.rawValue),
    ]
    guard let before = try row(reference: reference, existing: existing) else {
      try db.cachedStatement(
        """
        INSERT INTO appointment (reference, client_id, therapist_id, massage_type, starts_at, ends_at, status,
          first_seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
      ).execute([
        reference, clientID, therapistID, booking.massageType, booking.start, booking.end, booking.status, now,
      ])
      let id = db.lastInsertedRowID
      try transaction.record("appointment.booked", "appointment:\(id)", facts)
      return id
    }
    let id: Int64 = before["id"]
    let other: Int64 = before["client_id"]
    if other != clientID {
      try handOver(id, to: clientID)
      try transaction.touch(client: other)
    }
    try db.cachedStatement(
      """
      UPDATE appointment SET reference = ?, client_id = ?, therapist_id = ?, massage_type = ?, starts_at = ?,
        ends_at = ?, status = ? WHERE id = ?
      """
    ).execute([
      reference, clientID, therapistID, booking.massageType, booking.start, booking.end, booking.status, id,
    ])
    try transaction.record("appointment.changed", "appointment:\(id)", facts)
    return id
  }

  private func row(reference: String, existing: Int64?) throws -> Row? {
    if let existing { return try transaction.appointment(existing) }
    return try db.cachedStatement("SELECT * FROM appointment WHERE reference = ? ORDER BY id DESC LIMIT 1")
      .row([reference])
  }

  /// Check-ins that have not gone follow the appointment to its other client, for the planner to address anew.
  private func handOver(_ appointmentID: Int64, to clientID: Int64) throws {
    try db.cachedStatement(
      """
      UPDATE message SET client_id = ?, contact_point_id = NULL, content_id = NULL, template = NULL,
        template_hash = NULL
      WHERE appointment_id = ? AND kind = 'checkIn' AND state IN ('queued','held','cancelled','skipped')
      """
    ).execute([clientID, appointmentID])
  }
}
