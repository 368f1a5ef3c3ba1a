/// How long after the end of a session a check-in belongs: whole elapsed hours, written `24h`.
public struct Stage: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Hours after the end, 1 to 999.
  public let hours: Int

  /// The check-in at the peak of soreness.
  public static let hours24 = Stage(uncheckedHours: 24)
  /// The check-in when soreness should be gone.
  public static let hours72 = Stage(uncheckedHours: 72)

  /// Makes a stage of 1 to 999 hours; nil outside.
  public init?(hours: Int) {
    guard (1...999).contains(hours) else { return nil }
    self.hours = hours
  }

  /// Reads `24h`; nil for anything else.
  public init?(_ text: String) {
    guard text.hasSuffix("h"), let hours = Int(text.dropLast()), String(hours) + "h" == text else { return nil }
    self.init(hours: hours)
  }

  private init(uncheckedHours: Int) { hours = uncheckedHours }

  /// The stage's elapsed time after the end.
  public var span: Span { .hours(Int64(hours)) }

  /// Whether soreness that is still there counts as late: "as expected" may not be said any more.
  public var isLate: Bool { hours >= 48 }

  /// The text form.
  public var description: String { "\(hours)h" }

  /// Orders them, lesser first.
  public static func < (a: Stage, b: Stage) -> Bool { a.hours < b.hours }
}

extension Stage: Codable {
  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let stage = Stage(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a stage like 24h")
    }
    self = stage
  }

  /// Writes the text form, `24h`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
