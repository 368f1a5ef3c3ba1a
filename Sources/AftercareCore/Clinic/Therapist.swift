// The rows below carry the columns of the tables and the JSON of design §8 by their own names.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

/// What a member of staff is to the clinic.
public enum StaffRole: String, Codable, Sendable, CaseIterable {
  /// Gives sessions and gets their alerts.
  case therapist
  /// Is alerted when nobody acts; there must be one.
  case lead
  /// Stands in for the lead.
  case deputy
}

/// A member of staff to be added.
public struct TherapistDraft: Hashable, Sendable {
  public var name: String
  public var email: EmailAddress?
  public var phone: PhoneNumber?
  public var role: StaffRole

  /// Makes a draft.
  public init(name: String, email: EmailAddress?, phone: PhoneNumber?, role: StaffRole = .therapist) {
    self.name = name
    self.email = email
    self.phone = phone
    self.role = role
  }
}

/// What to change of a member of staff; nil leaves it.
public struct TherapistEdit: Hashable, Sendable {
  public var name: String?
  public var email: EmailAddress?
  public var phone: PhoneNumber?
  public var role: StaffRole?

  /// Makes an edit that changes nothing.
  public init() {}
}

/// A member of staff as lists show her.
public struct TherapistRow: Hashable, Codable, Sendable {
  public var id: Int64
  public var name: String
  public var email: String?
  public var phone: String?
  public var role: StaffRole
  public var removedAt: Instant?

  /// Makes a row from its columns.
  public init(id: Int64, name: String, email: String?, phone: String?, role: StaffRole, removedAt: Instant?) {
    self.id = id
    self.name = name
    self.email = email
    self.phone = phone
    self.role = role
    self.removedAt = removedAt
  }
}
