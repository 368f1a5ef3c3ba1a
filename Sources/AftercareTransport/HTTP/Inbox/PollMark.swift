import AftercareCore

/// Where reading of a gateway's list stopped.
struct PollMark: Hashable {
  /// When the newest message was received that has been stored.
  var newest: Instant
  /// What was received before this is not wanted: it was there before anybody looked.
  var floor: Instant

  /// A list gets what came a little late; dedupe keys keep out what is known.
  private static let overlap = Span.hours(1)
  /// As much as the gateway's clock may be behind ours.
  private static let tolerance = Span.minutes(10)

  /// The mark of a list at which nobody has looked.
  init(beginningAt now: Instant) {
    newest = now - Self.tolerance
    floor = newest
  }

  /// Reads what ``text`` wrote; nil for anything else.
  init?(_ text: String) {
    let numbers = text.split(separator: " ").map { Int64($0) }
    guard numbers.count == 2, let newest = numbers[0], let floor = numbers[1] else { return nil }
    self.newest = Instant(milliseconds: newest)
    self.floor = Instant(milliseconds: floor)
  }

  /// The form in which it is kept.
  var text: String { "\(newest.milliseconds) \(floor.milliseconds)" }

  /// From when on messages are looked at.
  var since: Instant { max(floor, newest - Self.overlap) }
}
