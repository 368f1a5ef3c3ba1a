import AftercareCore

/// Follow-ups in words.
enum FollowUpSentences {
  /// How pressing it is: `URGENT`, `red`, `amber`, `question`.
  static func level(_ row: FollowUpRow) -> String { row.urgent ? "URGENT" : row.level.rawValue }

  /// Whom it is about. A complaint about conduct is the lead's alone, so lists name nobody.
  static func client(_ row: FollowUpRow) -> String {
    if row.isConduct { return "(for the lead)" }
    return row.clientName?.nonEmpty ?? row.clientId.map { "client \($0)" } ?? "nobody known"
  }

  /// Where she is reached: a number before an address; nil when there is neither. A complaint about conduct names nobody.
  static func reach(_ row: FollowUpRow) -> String? { row.isConduct ? nil : row.clientPhone ?? row.clientEmail }

  /// What was stated: `numbness, tingling`.
  static func flags(_ flags: [FlagCode]) -> String {
    flags.map { $0.rawValue.replacing("_", with: " ") }.joined(separator: ", ")
  }

  /// Where it stands. `staff` are those whose names may be needed.
  static func state(_ row: FollowUpRow, staff: [TherapistRow], clock: ClinicClock, now: Instant) -> String {
    switch row.state {
    case .open where row.actBy < now: "nobody has acted, due since \(clock.moment(row.actBy))"
    case .open: "act by \(clock.moment(row.actBy))"
    case .taken: "taken by \(row.takenBy.map { person($0, staff: staff) } ?? "somebody") \(clock.moment(row.takenAt))"
    case .closed: "closed \(clock.moment(row.closedAt)): \(row.outcome.map(outcome) ?? "no outcome")"
    }
  }

  /// Who acted: `Ciara` for `staff:1`; an account stays as it is.
  static func person(_ actor: String, staff: [TherapistRow]) -> String {
    if let name = staff.first(where: { actor == "staff:\($0.id)" })?.name.nonEmpty { return name }
    return actor.hasPrefix("staff:") ? "a member of staff" : actor
  }

  /// What came of it.
  static func outcome(_ outcome: FollowUpOutcome) -> String {
    switch outcome {
    case .emergency: "with the emergency service"
    case .referred: "advised to be evaluated, and will"
    case .refusedReferral: "advised to be evaluated, and declined"
    case .selfCare: "rest and care at home"
    case .falseAlarm: "false alarm"
    case .unreachable: "nobody answered several calls"
    case .wrongPerson: "it was not the client"
    case .looked: "read, nothing more to do"
    }
  }
}

extension FollowUpRow {
  /// The row as lists show it: a complaint about conduct is the lead's alone and may be about whoever reads the list, so
  /// of such a follow-up remains that somebody must act on it.
  var withoutConduct: FollowUpRow {
    guard isConduct else { return self }
    var row = self
    row.clientId = nil
    row.clientName = nil
    row.clientPhone = nil
    row.clientEmail = nil
    row.appointmentId = nil
    row.therapistId = nil
    row.therapistName = nil
    row.replyId = nil
    row.flags = []
    return row
  }
}
