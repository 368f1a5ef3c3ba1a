import AftercareCore

/// Books requests and says what came of each in one line.
struct BookingClerk {
  let assembly: Assembly
  let reader: BookingReader

  /// Books all of `requests` or, when one cannot be understood, none.
  func book(_ requests: [BookingRequest]) async throws {
    for (index, request) in requests.enumerated() {
      do throws(BookingProblem) {
        _ = try reader.read(request)
      } catch {
        throw requests.count == 1 ? error : BookingProblem("booking \(index + 1), nothing was booked: \(error)")
      }
    }
    var booked: [AcceptedBooking] = []
    for request in requests {
      booked.append(
        try await assembly.store.book(request, actor: assembly.actor, now: assembly.now) {
          request throws(BookingProblem) in try reader.read(request)
        })
    }
    try await assembly.planNow()
    for accepted in booked { try await tell(accepted) }
  }

  private func tell(_ accepted: AcceptedBooking) async throws {
    let clock = assembly.clock
    let appointment = try await assembly.store.appointment(accepted.appointmentID)
    let messages = try await assembly.store.checkIns(ofAppointment: accepted.appointmentID)
    let session = AppointmentSentences.session(appointment, clock: clock)
    let client = accepted.isNewClient ? "new client \(accepted.clientID)" : "client \(accepted.clientID)"
    let future = CheckInSentences.plan(messages, clock: clock)
    Terminal.say(PrintableText.line("Booked \(accepted.appointmentID): \(session) (\(client)). \(future)"))
    accepted.problems.forEach(Terminal.note)
  }
}

extension Overview {
  /// The check-ins of one appointment, in the order they are due.
  func checkIns(ofAppointment id: Int64) async throws -> [MessageRow] {
    var filter = MessageFilter()
    filter.appointmentID = id
    filter.kind = .checkIn
    return try await messages(filter, limit: 100).sorted { ($0.dueAt, $0.id) < ($1.dueAt, $1.id) }
  }
}
