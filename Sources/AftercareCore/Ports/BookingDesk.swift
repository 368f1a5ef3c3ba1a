/// Where bookings become appointments. Each function is one transaction that writes its audit events.
public protocol BookingDesk: Sendable {
  /// Writes `request` into the table `booking` and accepts it, both or neither.
  ///
  /// Throws ``BookingProblem`` when it cannot be understood; then nothing was written.
  func book(
    _ request: BookingRequest, actor: Actor, now: Instant,
    reading: @Sendable (BookingRequest) throws(BookingProblem) -> ReadBooking
  ) async throws -> AcceptedBooking
  /// Accepts up to `limit` rows that other programs wrote or changed: each becomes or changes its appointment, or gets
  /// its `problem`. Returns how many rows were looked at.
  func acceptPending(
    limit: Int, now: Instant, reading: @Sendable (BookingRequest) throws(BookingProblem) -> ReadBooking
  ) async throws -> Int
  /// Sets an appointment's status, as `appointment cancel` and `no-show` do.
  func setStatus(_ status: AppointmentStatus, ofAppointment id: Int64, actor: Actor, now: Instant) async throws
  /// Moves an appointment to another start, keeping its length unless `end` is given.
  func move(appointment id: Int64, to start: Instant, end: Instant?, actor: Actor, now: Instant) async throws
}

/// What accepting a booking came to.
public struct AcceptedBooking: Hashable, Sendable {
  /// The appointment's id.
  public var appointmentID: Int64
  /// The client's id.
  public var clientID: Int64
  /// Whether the client was not known before.
  public var isNewClient: Bool
  /// What was odd, as readable sentences.
  public var problems: [String]

  /// Makes the value.
  public init(appointmentID: Int64, clientID: Int64, isNewClient: Bool, problems: [String]) {
    self.appointmentID = appointmentID
    self.clientID = clientID
    self.isNewClient = isNewClient
    self.problems = problems
  }
}
