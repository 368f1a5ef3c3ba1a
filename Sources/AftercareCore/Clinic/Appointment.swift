/// How a booked session stands.
public enum AppointmentStatus: String, Codable, Sendable, CaseIterable {
  /// It is to take place, or did and nobody said otherwise: check-ins go out.
  case booked
  /// It was called off: nothing goes out.
  case cancelled
  /// The client did not come: nothing goes out.
  case noShow
  /// It took place, somebody said so: check-ins go out.
  case completed

  /// Whether a session with this status is followed by check-ins.
  public var hasCheckIns: Bool { self == .booked || self == .completed }
}

/// A massage type of the catalogue in `templates/catalogue.yaml`: what its folder of templates is called,
/// how people name it, and when its clients are asked.
public struct MassageType: Hashable, Sendable {
  /// The folder's name, `deep-tissue`: lower case, digits and hyphens.
  public var id: String
  /// What else a booking may call it, compared without case, accents, spaces and hyphens.
  public var aliases: [String]
  /// How it is named to people, by language (`en`, `es`).
  public var displayNames: [String: String]
  /// When its clients are asked, ascending.
  public var stages: [Stage]
  /// Never named in an SMS (pregnancy, lymphatic drainage).
  public var isSensitive: Bool

  /// Makes a type; `stages` is kept ascending.
  public init(
    id: String, aliases: [String] = [], displayNames: [String: String] = [:],
    stages: [Stage] = [.hours24, .hours72], isSensitive: Bool = false
  ) {
    self.id = id
    self.aliases = aliases
    self.displayNames = displayNames
    self.stages = stages.sorted()
    self.isSensitive = isSensitive
  }

  /// The type a booking falls back to when its own is not in the catalogue.
  public static let defaultID = "default"
}
