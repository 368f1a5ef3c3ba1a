import AftercareCore
import GRDB

/// The table `follow_up`, read.
struct FollowUpRows {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// The client's open follow-up, conduct aside.
  func open(ofClient id: Int64) throws -> FollowUp? {
    try db.cachedStatement("SELECT * FROM follow_up WHERE client_id = ? AND state <> 'closed' AND is_conduct = 0")
      .row([id]).map(Self.followUp)
  }

  /// Whether there is such a follow-up and it is not closed.
  func isLive(_ id: Int64) throws -> Bool {
    try db.cachedStatement("SELECT 1 FROM follow_up WHERE id = ? AND state <> 'closed'").row([id]) != nil
  }

  static func followUp(_ row: Row) -> FollowUp {
    FollowUp(
      id: row["id"], level: row["level"], urgent: row["urgent"], state: row["state"], openedAt: row["opened_at"],
      actBy: row["act_by"], therapistID: row["therapist_id"], takenBy: row["taken_by"], takenAt: row["taken_at"],
      clientID: row["client_id"], flags: CodeList.flags(row["flags"]), alertRounds: row["alert_rounds"],
      nextAlertAt: row["next_alert_at"])
  }
}

/// Who can be alerted.
struct StaffOnDuty {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// The appointment's therapist, then the lead, then the deputy; each once, only those who can be reached.
  func onDuty(appointmentID: Int64?) throws -> [StaffMember] {
    let own = try appointmentID.flatMap { id in
      try db.cachedStatement(
        """
        SELECT t.* FROM appointment a JOIN therapist t ON t.id = a.therapist_id
        WHERE a.id = ? AND t.removed_at IS NULL
        """
      ).row([id])
    }
    return chain(beginningWith: own.map(Self.member), try lead(), try deputy())
  }

  /// Likewise, beginning with the follow-up's own therapist.
  func onDuty(followUp row: Row) throws -> [StaffMember] {
    let own = try (row["therapist_id"] as Int64?).flatMap { id in
      try db.cachedStatement("SELECT * FROM therapist WHERE id = ? AND removed_at IS NULL").row([id])
    }
    return chain(beginningWith: own.map(Self.member), try lead(), try deputy())
  }

  func lead() throws -> StaffMember? { try first(role: .lead) }

  func deputy() throws -> StaffMember? { try first(role: .deputy) }

  static func member(_ row: Row) -> StaffMember {
    StaffMember(
      id: row["id"], email: (row["email"] as String?).flatMap { EmailAddress($0) },
      phone: (row["phone"] as String?).flatMap { PhoneNumber($0) })
  }

  private func first(role: StaffRole) throws -> StaffMember? {
    try db.cachedStatement("SELECT * FROM therapist WHERE role = ? AND removed_at IS NULL ORDER BY id LIMIT 1")
      .row([role]).map(Self.member)
  }

  private func chain(beginningWith own: StaffMember?, _ others: StaffMember?...) -> [StaffMember] {
    var chain: [StaffMember] = []
    for person in ([own] + others).compactMap({ $0 }) where person.email != nil || person.phone != nil {
      if !chain.contains(where: { $0.id == person.id }) { chain.append(person) }
    }
    return chain
  }
}
