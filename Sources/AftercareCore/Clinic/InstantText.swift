extension Instant: CustomStringConvertible, Codable {
  /// ISO 8601 in UTC with milliseconds and `Z`, as every export and `..._text` column shows it:
  /// `2026-11-22T14:00:00.000Z`.
  ///
  /// Proleptic Gregorian, by Howard Hinnant's civil-from-days algorithm
  /// (https://howardhinnant.github.io/date_algorithms.html), so that no formatter is needed.
  public var description: String {
    let day = milliseconds.flooredQuotient(by: 86_400_000)
    let rest = milliseconds - day * 86_400_000
    let (year, month, dayOfMonth) = Self.civil(fromDays: day)
    let hour = rest / 3_600_000
    let minute = rest / 60_000 % 60
    let second = rest / 1000 % 60
    guard (0...9999).contains(year) else {
      return "\(year.padded(4))-\(month.padded(2))-\(dayOfMonth.padded(2))"
        + "T\(hour.padded(2)):\(minute.padded(2)):\(second.padded(2)).\((rest % 1000).padded(3))Z"
    }
    // Two instants stand in every audit event: without a string for each part.
    return String(unsafeUninitializedCapacity: 24) { text in
      var end = 0
      func write(_ number: Int64, _ width: Int, _ mark: Unicode.Scalar) {
        var rest = number
        for place in stride(from: end + width - 1, through: end, by: -1) {
          text[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        text[end + width] = UInt8(ascii: mark)
        end += width + 1
      }
      write(year, 4, "-")
      write(month, 2, "-")
      write(dayOfMonth, 2, "T")
      write(hour, 2, ":")
      write(minute, 2, ":")
      write(second, 2, ".")
      write(rest % 1000, 3, "Z")
      return end
    }
  }

  /// Encodes the ISO 8601 text, the form of all JSON the program prints.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Reads the ISO 8601 text that ``description`` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let instant = Instant(iso8601: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an instant like 2026-11-22T14:00:00.000Z")
    }
    self = instant
  }

  /// Reads `YYYY-MM-DDTHH:MM:SS[.mmm]Z`; nil for anything else, also for a day the month has not.
  public init?(iso8601 text: String) {
    // By bytes: Swift builds a regular expression anew each time it comes by, which was a third of reading a reply.
    let bytes = Array(text.utf8)
    let form = Array("0000-00-00T00:00:00\(bytes.count == 20 ? "Z" : ".000Z")".utf8)
    guard bytes.count == form.count else { return nil }
    var numbers: [Int64] = [0]
    for (byte, sign) in zip(bytes, form) {
      if sign == UInt8(ascii: "0"), (0x30...0x39).contains(byte) {
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int64(byte - 0x30)
      } else if sign == byte, sign != UInt8(ascii: "0") {
        numbers.append(0)
      } else {
        return nil
      }
    }
    guard numbers[3] < 24, numbers[4] < 60, numbers[5] < 60 else { return nil }
    let day = Self.days(fromCivil: numbers[0], numbers[1], numbers[2])
    guard Self.civil(fromDays: day) == (numbers[0], numbers[1], numbers[2]) else { return nil }
    let seconds = day * 86_400 + numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
    self.init(milliseconds: seconds * 1000 + numbers[6])
  }

  /// Year, month and day of the month of the day that is `days` after 1970-01-01.
  static func civil(fromDays days: Int64) -> (Int64, Int64, Int64) {
    let shifted = days + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days from 1970-01-01 to a date; a day the month has not runs on into the next month.
  static func days(fromCivil year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.flooredQuotient(by: 400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Int64 {
  /// The quotient rounded down, also below zero.
  func flooredQuotient(by divisor: Int64) -> Int64 {
    self >= 0 ? self / divisor : (self - divisor + 1) / divisor
  }

  /// The digits with zeros before them up to `width`.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
