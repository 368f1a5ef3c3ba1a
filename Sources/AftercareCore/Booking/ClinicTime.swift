public import Foundation

/// The clinic's wall clock, as bookings are written by it and people read it.
public struct ClinicTime: Sendable {
  private let clock: WallClock

  /// The wall clock of `zone`.
  public init(in zone: TimeZone) { clock = .of(zone) }

  /// Reads exactly `YYYY-MM-DD[T ]HH:MM[:SS]`, then `Z`, `±HH:MM` (to 14:00) or nothing, which means this clock.
  ///
  /// - Throws: ``ClinicTimeProblem`` when it is written otherwise, names a day or hour that does not exist, or one that
  ///   this clock jumps over or shows twice.
  public func instant(_ text: String) throws(ClinicTimeProblem) -> Instant {
    guard let written = WrittenTime(text) else { throw .malformed }
    if let offset = written.offset { return Instant(milliseconds: written.time - offset.milliseconds) }
    let instants = clock.instants(showing: written.time)
    guard let first = instants.first else {
      throw .doesNotExist(clockJumpsAt: clock.firstInstant(reaching: written.time))
    }
    if let second = instants.dropFirst().first { throw .existsTwice(first: first, second: second) }
    return first
  }

  /// The time of day for people, whatever the process's locale: `14:00`.
  public func time(_ instant: Instant) -> String {
    let minute = clock.time(at: instant).flooredQuotient(by: Span.minutes(1).milliseconds)
    let day = clock.date(at: instant)
    let minuteOfDay = minute - day * 1440
    return "\((minuteOfDay / 60).padded(2)):\((minuteOfDay % 60).padded(2))"
  }

  /// The day and the time for people, in English: `Sun 22 Nov 14:00`.
  public func dayAndTime(_ instant: Instant) -> String {
    let day = clock.date(at: instant)
    let (_, month, dayOfMonth) = Instant.civil(fromDays: day)
    let weekday = Self.weekdays[Int(day - (day - 4).flooredQuotient(by: 7) * 7 - 4)]
    return "\(weekday) \(dayOfMonth) \(Self.months[Int(month) - 1]) \(time(instant))"
  }

  /// From Monday, as 1970-01-05 was.
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// Why a text names no single instant on the clinic's wall clock.
public enum ClinicTimeProblem: Error, Hashable, CustomStringConvertible {
  /// It is not written as a local time, or names a day or an hour that no calendar has.
  case malformed
  /// The clock jumps over it, forward, at that instant.
  case doesNotExist(clockJumpsAt: Instant)
  /// The clock shows it twice, because it was set back in between.
  case existsTwice(first: Instant, second: Instant)

  /// What is wrong and what to write instead; repeats nothing of the text.
  public var description: String {
    switch self {
    case .malformed: "not a time: write it like 2026-11-22 14:00, 2026-11-22T14:00:00Z or 2026-11-22T14:00+01:00"
    case .doesNotExist(let jump):
      "no such local time: the clocks go forward over it at \(Self.text(jump)); write the time they show after that"
    case .existsTwice(let first, let second):
      "this local time comes twice: write \(Self.text(first)) for the first or \(Self.text(second)) for the second"
    }
  }

  private static func text(_ instant: Instant) -> String { instant.description.prefix(19) + "Z" }
}
