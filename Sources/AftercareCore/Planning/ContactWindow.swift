/// When people may be reached: for each weekday the half-open spans of wall-clock minutes that are open.
public struct ContactWindow: Hashable, Sendable {
  /// Open spans by weekday, index 0 = Monday … 6 = Sunday; minutes since midnight, 0...1440, ascending, not touching.
  public let days: [[Range<Int>]]

  /// The same as milliseconds since Monday 00:00, ascending. Spans that touch at midnight are one; the one that
  /// runs over Sunday's midnight ends after the week does; a single span of a whole week never closes.
  let week: [Range<Int64>]

  /// Makes a window; nil unless there are seven days, spans within 0...1440 and at least one of them.
  /// Spans of a day that overlap or touch become one.
  public init?(days: [[Range<Int>]]) {
    guard days.count == 7, days.contains(where: { !$0.isEmpty }) else { return nil }
    guard days.joined().allSatisfy({ $0.lowerBound >= 0 && $0.upperBound <= 1440 && !$0.isEmpty }) else { return nil }
    self.days = days.map(Self.joined)
    week = Self.week(of: self.days)
  }

  /// Whether it never closes, `00:00-24:00`.
  public var isAlwaysOpen: Bool { week == [0..<Span.days(7).milliseconds] }

  private static func joined<Bound>(_ spans: [Range<Bound>]) -> [Range<Bound>] {
    var joined: [Range<Bound>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, last.upperBound >= span.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  private static func week(of days: [[Range<Int>]]) -> [Range<Int64>] {
    let minute = Span.minutes(1).milliseconds
    let whole = Span.days(7).milliseconds
    var week = joined(
      days.enumerated().flatMap { day, spans in
        spans.map { span in
          Int64(day * 1440 + span.lowerBound) * minute..<Int64(day * 1440 + span.upperBound) * minute
        }
      })
    if week.count > 1, let first = week.first, let last = week.last, first.lowerBound == 0, last.upperBound == whole {
      week[week.count - 1] = last.lowerBound..<whole + first.upperBound
      week.removeFirst()
    }
    return week
  }
}
