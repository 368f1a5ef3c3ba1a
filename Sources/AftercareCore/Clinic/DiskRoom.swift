/// How much room the database's disk has.
public struct DiskRoom: Hashable, Sendable {
  /// How it stands; each further one is told once.
  public enum Level: Int, Hashable, Comparable, Sendable {
    /// More than a tenth is free.
    case enough
    /// A tenth or less.
    case low
    /// A fiftieth or less.
    case scarce

    /// Orders them, the more pressing last.
    public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
  }

  /// Its size in bytes.
  public var total: Int64
  /// What the service may still write, in bytes.
  public var available: Int64

  /// Makes the value.
  public init(total: Int64, available: Int64) {
    self.total = total
    self.available = available
  }

  /// How it stands.
  public var level: Level {
    let tenth = total / 10
    if available <= total / 50 { return .scarce }
    return available <= tenth ? .low : .enough
  }

  /// `1.9 % free (38 MB)`.
  public var figures: String {
    let permille = total > 0 ? available.multipliedReportingOverflow(by: 1000).partialValue / total : 0
    return "\(permille / 10).\(permille % 10) % free (\(available / 1_000_000) MB)"
  }
}
