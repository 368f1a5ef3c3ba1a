/// Whether the machine's clock is believed: compared at start and after every jump with the newest instant on record.
///
/// A clock that is wrong would expire what is not late, send what is not due, or wait for years. So when it disagrees
/// with the record nothing expires and nothing goes to clients, until it is synchronised or a person says so.
public enum ClockTrust: Hashable, Sendable {
  /// It agrees with what is on record, or the system says that it is synchronised.
  case trusted
  /// It stands before something that has already happened, at the instant given.
  case behind(Instant)
  /// It stands further after everything that has happened, at the instant given, than a clinic is ever closed.
  case ahead(Instant)

  /// Differences up to this are no jump: clocks are slewed, corrected by seconds, and read by several processes.
  public static let tolerance = Span.minutes(10)
  /// How far after the newest instant on record the clock may stand.
  public static let longestQuiet = Span.days(3)

  /// Judges the wall clock's `now`.
  ///
  /// `newest` is the newest instant of something that has happened, nil when nothing has. `expected` is what the clock
  /// should show by the time that has passed since it was last trusted; nil at start. A quiet week is no jump ahead.
  public static func judge(now: Instant, newest: Instant?, expected: Instant?, isSynchronised: Bool) -> ClockTrust {
    guard !isSynchronised, let newest else { return .trusted }
    if now < newest - tolerance { return .behind(newest) }
    let latest = expected.map { max($0, newest) } ?? newest
    return now > latest + longestQuiet ? .ahead(latest) : .trusted
  }

  /// What the clock disagrees with; nil when it is trusted.
  public var disagreesWith: Instant? {
    switch self {
    case .trusted: nil
    case .behind(let instant), .ahead(let instant): instant
    }
  }
}
