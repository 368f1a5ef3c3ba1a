import AftercareCore
import GRDB

/// What people and the configuration change of the staff.
struct TherapistChanges {
  let transaction: Transaction
  private var db: Database { transaction.db }

  init(_ transaction: Transaction) { self.transaction = transaction }

  func add(_ draft: TherapistDraft) throws -> Int64 {
    let key = NameKey.of(draft.name)
    guard !key.isEmpty else { throw Refused("a name needs at least one letter: give the therapist's name") }
    let known = try db.cachedStatement("SELECT id FROM therapist WHERE name_key = ? AND removed_at IS NULL").row([key])
    if let known {
      throw Refused("therapist \(known["id"] as Int64) already has this name: edit her, or add a family name")
    }
    try db.cachedStatement(
      """
      INSERT INTO therapist (name, name_key, email, email_hash, phone, phone_hash, role, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).execute([
      draft.name, key, draft.email?.text, hash(draft.email.map(ContactAddress.email)), draft.phone?.text,
      hash(draft.phone.map(ContactAddress.phone)), draft.role, transaction.now,
    ])
    let id = db.lastInsertedRowID
    try transaction.record("therapist.added", "therapist:\(id)", ["role": .text(draft.role.rawValue)])
    try acceptAgain(key)
    return id
  }

  func edit(_ id: Int64, _ edit: TherapistEdit) throws {
    try exists(id)
    var fields: [String] = []
    func set(_ assignments: String, _ values: Bindings, named field: String) throws {
      try db.cachedStatement("UPDATE therapist SET \(assignments) WHERE id = ?").execute(values + [id])
      fields.append(field)
    }
    if let name = edit.name { try set("name = ?, name_key = ?", [name, NameKey.of(name)], named: "name") }
    if let email = edit.email {
      try set("email = ?, email_hash = ?, email_proven_at = NULL", [email.text, hash(.email(email))], named: "email")
    }
    if let phone = edit.phone {
      try set("phone = ?, phone_hash = ?, phone_proven_at = NULL", [phone.text, hash(.phone(phone))], named: "phone")
    }
    if let role = edit.role { try set("role = ?", [role], named: "role") }
    if !fields.isEmpty { try transaction.record("therapist.edited", "therapist:\(id)", ["fields": .list(fields)]) }
  }

  func remove(_ id: Int64) throws {
    try exists(id)
    try db.cachedStatement("UPDATE therapist SET removed_at = ? WHERE id = ?").execute([transaction.now, id])
    try transaction.record("therapist.removed", "therapist:\(id)")
  }

  /// The configuration's lead is the lead: known by name, added when new; whoever held the role before is a therapist.
  func ensure(_ role: StaffRole, _ draft: TherapistDraft) throws {
    let known = try db.cachedStatement("SELECT * FROM therapist WHERE name_key = ? AND removed_at IS NULL")
      .row([NameKey.of(draft.name)])
    let id: Int64
    if let known {
      id = known["id"]
      var edit = TherapistEdit()
      if let email = draft.email, email.text != known["email"] { edit.email = email }
      if let phone = draft.phone, phone.text != known["phone"] { edit.phone = phone }
      if known["role"] != role { edit.role = role }
      try self.edit(id, edit)
    } else {
      var draft = draft
      draft.role = role
      id = try add(draft)
    }
    let others = try db.cachedStatement("SELECT id FROM therapist WHERE role = ? AND id <> ? AND removed_at IS NULL")
      .rows([role, id])
    for other in others {
      var edit = TherapistEdit()
      edit.role = .therapist
      try self.edit(other["id"], edit)
    }
  }

  private func exists(_ id: Int64) throws {
    guard try db.cachedStatement("SELECT 1 FROM therapist WHERE id = ? AND removed_at IS NULL").row([id]) != nil else {
      throw NoSuchThing("therapist", id)
    }
  }

  private func hash(_ address: ContactAddress?) -> String? {
    address.map { transaction.store.addresses.hash(of: $0) }
  }

  /// Bookings that named her before she was on record are accepted anew, so that her alerts are hers.
  private func acceptAgain(_ key: String) throws {
    let rows = try db.cachedStatement("SELECT id, therapist FROM booking WHERE problem IS NOT NULL AND therapist <> ''")
      .rows()
    for row in rows where NameKey.of(row["therapist"]) == key {
      try db.cachedStatement("UPDATE booking SET accepted_at = NULL, problem = NULL WHERE id = ?")
        .execute([row["id"] as Int64])
    }
  }
}
