import AftercareCore

/// Sessions in words.
enum AppointmentSentences {
  /// `Anna Byrne, deep-tissue, Sun 22 Nov 14:00–15:00 with Ciara`.
  static func session(_ row: AppointmentRow, clock: ClinicClock) -> String {
    let therapist = row.therapistName.map { " with \($0)" } ?? ""
    return "\(row.clientName), \(row.massageType), \(time(row, clock: clock))\(therapist)"
  }

  /// `Sun 22 Nov 14:00–15:00`.
  static func time(_ row: AppointmentRow, clock: ClinicClock) -> String {
    let sameDay = clock.day(row.startsAt) == clock.day(row.endsAt)
    return "\(clock.moment(row.startsAt))–\(sameDay ? clock.time(row.endsAt) : clock.moment(row.endsAt))"
  }

  /// How it stands.
  static func status(_ status: AppointmentStatus) -> String {
    switch status {
    case .booked: "booked"
    case .cancelled: "cancelled"
    case .noShow: "did not come"
    case .completed: "took place"
    }
  }
}
