/// When people may be reached: for each weekday the half-open spans of wall-clock minutes that are open.
public struct ContactWindow: Hashable, Sendable {
  /// Open spans by weekday, index 0 = Monday … 6 = Sunday; minutes since midnight, 0..<1440, ascending, not touching.
  public let days: [[Range<Int>]]

  /// Makes a window; nil unless there are seven days, spans within 0..<1440 and at least one of them.
  public init?(days: [[Range<Int>]]) {
    guard days.count == 7, days.contains(where: { !$0.isEmpty }) else { return nil }
    guard days.joined().allSatisfy({ $0.lowerBound >= 0 && $0.upperBound <= 1440 && !$0.isEmpty }) else { return nil }
    self.days = days
  }
}
