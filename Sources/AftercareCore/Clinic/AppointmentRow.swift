// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// A session as lists show it.
public struct AppointmentRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var reference: String?
  public var clientId: Int64
  public var clientName: String
  public var therapistId: Int64?
  public var therapistName: String?
  public var massageType: String
  public var startsAt: Instant
  public var endsAt: Instant
  public var status: AppointmentStatus
  public var firstSeenAt: Instant

  /// Makes a row from its columns.
  public init(
    id: Int64, reference: String?, clientId: Int64, clientName: String, therapistId: Int64?, therapistName: String?,
    massageType: String, startsAt: Instant, endsAt: Instant, status: AppointmentStatus, firstSeenAt: Instant
  ) {
    self.id = id
    self.reference = reference
    self.clientId = clientId
    self.clientName = clientName
    self.therapistId = therapistId
    self.therapistName = therapistName
    self.massageType = massageType
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.status = status
    self.firstSeenAt = firstSeenAt
  }
}
