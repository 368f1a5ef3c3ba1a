// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: BookingDesk {
  public func book(
    _ request: BookingRequest, actor: Actor, now: Instant,
    reading: @Sendable (BookingRequest) throws(BookingProblem) -> ReadBooking
  ) async throws -> AcceptedBooking {
    let booking = try reading(request)
    return try await transaction(at: now, by: actor) { transaction in
      let row = try BookingRows(transaction.db).insert(request)
      let accepted = try BookingAcceptance(transaction)
        .accept(booking, reference: row.reference, existing: row.appointmentID)
      try BookingRows(transaction.db).markAccepted(row.id, accepted, now: now)
      return accepted
    }
  }

  public func acceptPending(
    limit: Int, now: Instant, reading: @Sendable (BookingRequest) throws(BookingProblem) -> ReadBooking
  ) async throws -> Int {
    let pending = try await self.reading { try BookingRows($0).pending(limit: limit) }
    guard !pending.isEmpty else { return 0 }
    let readings: [(id: Int64, request: BookingRequest, result: Result<ReadBooking, BookingProblem>)] = pending.map {
      row in
      do throws(BookingProblem) { return (row.id, row.request, .success(try reading(row.request))) } catch {
        return (row.id, row.request, .failure(error))
      }
    }
    try await transaction(at: now, by: .booking) { transaction in
      let rows = BookingRows(transaction.db)
      // A row that was changed again meanwhile is still pending and comes with the next turn.
      for (id, request, result) in readings {
        guard let current = try rows.pendingRow(id), current.request == request else { continue }
        switch result {
        case .success(let booking):
          let accepted = try BookingAcceptance(transaction)
            .accept(booking, reference: request.reference ?? "", existing: current.appointmentID)
          try rows.markAccepted(id, accepted, now: now)
        case .failure(let problem):
          try rows.markProblem(id, problem.description)
          try transaction.record("booking.refused", "booking:\(id)", [:])
        }
      }
    }
    return pending.count
  }

  public func setStatus(
    _ status: AppointmentStatus, ofAppointment id: Int64, actor: Actor, now: Instant
  ) async throws {
    try await transaction(at: now, by: actor) { transaction in
      let row = try transaction.appointment(id)
      guard row["status"] != status else { return }
      try transaction.db.cachedStatement("UPDATE appointment SET status = ? WHERE id = ?").execute([status, id])
      try BookingRows(transaction.db).follow(appointmentID: id, "status = ?", [status])
      try transaction.record(
        "appointment.\(status.rawValue)", "appointment:\(id)", ["was": .text(row["status"])])
      try transaction.touch(client: row["client_id"])
    }
  }

  public func move(
    appointment id: Int64, to start: Instant, end: Instant?, actor: Actor, now: Instant
  ) async throws {
    try await transaction(at: now, by: actor) { transaction in
      let row = try transaction.appointment(id)
      let oldStart: Instant = row["starts_at"]
      let oldEnd: Instant = row["ends_at"]
      let newEnd = end ?? start + (oldEnd - oldStart)
      guard newEnd > start else { throw Refused("a session cannot end before it starts: give a later end") }
      try transaction.db.cachedStatement("UPDATE appointment SET starts_at = ?, ends_at = ? WHERE id = ?")
        .execute([start, newEnd, id])
      try BookingRows(transaction.db).follow(
        appointmentID: id, "starts_at = ?, ends_at = ?", [BookingRows.text(start), BookingRows.text(newEnd)])
      try transaction.record(
        "appointment.moved", "appointment:\(id)",
        ["from": .instant(oldStart), "to": .instant(start), "end": .instant(newEnd)])
      try transaction.touch(client: row["client_id"])
    }
  }
}

extension Transaction {
  /// An appointment's row; throws ``NoSuchThing``.
  func appointment(_ id: Int64) throws -> Row {
    guard let row = try db.cachedStatement("SELECT * FROM appointment WHERE id = ?").row([id]) else {
      throw NoSuchThing("appointment", id)
    }
    return row
  }
}
