// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: Register {
  public func appointments(from: Instant?, to: Instant?, clientID: Int64?, limit: Int) async throws -> [AppointmentRow]
  {
    var conditions = Conditions()
    conditions.add("a.starts_at >= ?", from)
    conditions.add("a.starts_at < ?", to)
    conditions.add("a.client_id = ?", clientID)
    return try await reading { [conditions] db in
      try RegisterRows(db).appointments(where: conditions.sql, conditions.bindings, limit: limit)
    }
  }

  public func appointment(_ id: Int64) async throws -> AppointmentRow {
    try await reading { db in
      guard let row = try RegisterRows(db).appointments(where: "a.id = ?", [id], limit: 1).first else {
        throw NoSuchThing("appointment", id)
      }
      return row
    }
  }

  public func clients(named name: String?, limit: Int) async throws -> [ClientRow] {
    let key = name.map(NameKey.of) ?? ""
    return try await reading { db in
      try RegisterRows(db).clients(
        where: "erased_at IS NULL AND (? = '' OR instr(name_key, ?) > 0)", [key, key], limit: limit)
    }
  }

  public func client(_ id: Int64) async throws -> ClientRow {
    try await reading { db in
      guard let row = try RegisterRows(db).clients(where: "id = ?", [id], limit: 1).first else {
        throw NoSuchThing("client", id)
      }
      return row
    }
  }

  public func edit(client id: Int64, _ edit: ClientEdit, actor: Actor, now: Instant) async throws {
    try await transaction(at: now, by: actor) { try ClientChanges($0, id).edit(edit) }
  }

  public func setConsent(
    _ consent: Consent, client id: Int64, channel: Channel, renew: Bool, actor: Actor, now: Instant
  ) async throws {
    try await transaction(at: now, by: actor) { try ClientChanges($0, id).setConsent(consent, channel, renew: renew) }
  }

  public func optOut(client id: Int64, actor: Actor, now: Instant) async throws {
    try await transaction(at: now, by: actor) { try ClientChanges($0, id).optOut() }
  }

  public func therapists(includingRemoved: Bool) async throws -> [TherapistRow] {
    try await reading { db in
      try db.cachedStatement("SELECT * FROM therapist WHERE removed_at IS NULL OR ? ORDER BY name_key, id")
        .rows([includingRemoved]).map(RegisterRows.therapist)
    }
  }

  public func add(therapist draft: TherapistDraft, actor: Actor, now: Instant) async throws -> Int64 {
    try await transaction(at: now, by: actor) { try TherapistChanges($0).add(draft) }
  }

  public func edit(therapist id: Int64, _ edit: TherapistEdit, actor: Actor, now: Instant) async throws {
    try await transaction(at: now, by: actor) { try TherapistChanges($0).edit(id, edit) }
  }

  public func remove(therapist id: Int64, actor: Actor, now: Instant) async throws {
    try await transaction(at: now, by: actor) { try TherapistChanges($0).remove(id) }
  }

  public func ensure(_ role: StaffRole, _ draft: TherapistDraft, now: Instant) async throws {
    try await transaction(at: now, by: .service) { try TherapistChanges($0).ensure(role, draft) }
  }
}
