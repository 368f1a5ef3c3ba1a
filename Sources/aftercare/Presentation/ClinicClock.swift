import AftercareCore
import Foundation

/// Writes instants as the clock on the clinic's wall shows them, `Sun 22 Nov 14:00`, and reads what people type.
struct ClinicClock {
  /// The clinic's zone.
  let zone: TimeZone
  private let time: ClinicTime
  private let calendar: Calendar
  private let year: Int?

  /// Makes the clock; the year of `now` goes without saying.
  init(zone: TimeZone, now: Instant) {
    self.zone = zone
    time = ClinicTime(in: zone)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.calendar = calendar
    year = calendar.dateComponents([.year], from: now.date).year
  }

  /// `Sun 22 Nov 14:00`, with the year unless it is this one.
  func moment(_ instant: Instant) -> String { "\(day(instant)) \(time(instant))" }

  /// Likewise; a dash for nil.
  func moment(_ instant: Instant?) -> String { instant.map { moment($0) } ?? "–" }

  /// `Sun 22 Nov`, with the year unless it is this one.
  func day(_ instant: Instant) -> String {
    let day = String(time.dayAndTime(instant).dropLast(" 14:00".count))
    let itsYear = calendar.dateComponents([.year], from: instant.date).year ?? 0
    return itsYear == year ? day : "\(day) \(itsYear)"
  }

  /// `14:00`.
  func time(_ instant: Instant) -> String { time.time(instant) }

  /// The instant of a local time that somebody typed. Throws ``DataProblem``.
  func instant(_ text: String) throws(DataProblem) -> Instant {
    do throws(ClinicTimeProblem) {
      return try time.instant(text)
    } catch {
      throw DataProblem("\(text): \(error)")
    }
  }

  /// The date `2026-11-22`, or `today`, `tomorrow`, `yesterday` as seen from `now`. Throws ``DataProblem``.
  func date(_ text: String, now: Instant) throws(DataProblem) -> CalendarDay {
    let today = CalendarDay.holding(now, in: zone)
    switch text.lowercased() {
    case "today": return today
    case "tomorrow": return .holding(today.end, in: zone)
    case "yesterday": return .holding(today.start - .seconds(1), in: zone)
    default: break
    }
    guard let match = text.wholeMatch(of: /(\d{4})-(\d\d)-(\d\d)/) else {
      throw DataProblem("\(text) is not a date: write it like 2026-11-22, or today")
    }
    let noon = DateComponents(year: Int(match.1), month: Int(match.2), day: Int(match.3), hour: 12)
    guard noon.isValidDate(in: calendar), let date = calendar.date(from: noon) else {
      throw DataProblem("\(text) is a date that no calendar has")
    }
    return .holding(Instant(date), in: zone)
  }
}
