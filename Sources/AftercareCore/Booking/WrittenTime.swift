/// A date and time as a booking writes them, not yet put on any clock.
struct WrittenTime {
  /// Wall-clock milliseconds.
  let time: Int64
  /// How far the clock they are written by is ahead of UTC; nil when the text does not say.
  let offset: Span?

  /// Reads `YYYY-MM-DD[T ]HH:MM[:SS]` with `Z`, `±HH:MM` or nothing; nil for anything else, and for days and hours
  /// that do not exist.
  init?(_ text: String) {
    var scanner = Scanner(rest: Array(text.utf8)[...])
    guard let year = scanner.number(4), scanner.take("-"), let month = scanner.number(2), scanner.take("-"),
      let day = scanner.number(2), scanner.take("T") || scanner.take(" "), let hour = scanner.number(2), hour < 24,
      scanner.take(":"), let minute = scanner.number(2), minute < 60
    else { return nil }
    var second: Int64 = 0
    if scanner.take(":") {
      guard let number = scanner.number(2), number < 60 else { return nil }
      second = number
    }
    let days = Instant.days(fromCivil: year, month, day)
    guard (1...12).contains(month), Instant.civil(fromDays: days) == (year, month, day) else { return nil }
    time = (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000
    if scanner.rest.isEmpty {
      offset = nil
    } else {
      guard let read = scanner.offset(), scanner.rest.isEmpty else { return nil }
      offset = read
    }
  }

  private struct Scanner {
    var rest: ArraySlice<UInt8>

    mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard let first = rest.first, UInt32(first) == sign.value else { return false }
      rest.removeFirst()
      return true
    }

    mutating func number(_ digits: Int) -> Int64? {
      guard rest.count >= digits, rest.prefix(digits).allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      defer { rest.removeFirst(digits) }
      return rest.prefix(digits).reduce(0) { $0 * 10 + Int64($1 - 0x30) }
    }

    mutating func offset() -> Span? {
      if take("Z") { return .zero }
      let sign: Int64 = take("+") ? 1 : -1
      guard sign == 1 || take("-"), let hours = number(2), take(":"), let minutes = number(2), minutes < 60,
        hours * 60 + minutes <= 14 * 60
      else { return nil }
      return .minutes(sign * (hours * 60 + minutes))
    }
  }
}
