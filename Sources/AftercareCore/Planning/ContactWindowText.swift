/// Why a text is not a contact window. Each is a sentence that names the place and the remedy.
public enum ContactWindowProblem: Error, Hashable, CustomStringConvertible {
  /// There is nothing in it.
  case empty
  /// A part that is neither days nor hours.
  case notUnderstood(String)
  /// A span whose end is not after its beginning.
  case endsBeforeItBegins(String)
  /// A span on a day that is open then already; also when the same days are given twice.
  case overlaps(String)
  /// Days at the end that have no hours.
  case daysWithoutHours

  /// The sentence.
  public var description: String {
    switch self {
    case .empty: "the hours are empty: write \"09:00-20:00\" or \"Mon-Fri 09:00-20:00, Sat 10:00-14:00\""
    case .notUnderstood(let part):
      "\"\(part)\" is neither days (Mon, Sat, Mon-Fri) nor hours (09:00-20:00)"
    case .endsBeforeItBegins(let part):
      "\"\(part)\" ends before it begins: for a night write both parts, \"Fri 22:00-24:00, Sat 00:00-06:00\""
    case .overlaps(let part): "\"\(part)\" overlaps hours already given for the same day: give each day's hours once"
    case .daysWithoutHours: "the last days have no hours: write hours after them, or leave the days out"
    }
  }
}

extension ContactWindow: CustomStringConvertible {
  private static let dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// Reads `09:00-20:00`, `Mon-Fri 09:00-20:00, Sat 10:00-14:00`, `Mo,We 9:00-12:00 14:00-18:00`.
  ///
  /// Days and hours stand in any number, separated by commas, semicolons or spaces; hours belong to the days before them, else to
  /// every day. Days are English, two or three letters or whole, any case; `Sat-Mon` goes over the week's end.
  /// Hours are `H:MM` or `HH:MM` with `24:00` for the end of a day.
  public init(parsing text: String) throws(ContactWindowProblem) {
    var days: [[Range<Int>]] = Array(repeating: [], count: 7)
    var current = Array(0..<7)
    var awaitsHours = false
    for part in Self.parts(of: text) {
      if let named = Self.readDays(part) {
        current = awaitsHours ? current + named : named
        awaitsHours = true
      } else if let (from, to) = Self.readHours(part) {
        guard from < to else { throw .endsBeforeItBegins(part) }
        for day in Set(current) {
          guard !days[day].contains(where: { $0.overlaps(from..<to) }) else { throw .overlaps(part) }
          days[day].append(from..<to)
        }
        awaitsHours = false
      } else {
        throw .notUnderstood(part)
      }
    }
    guard !awaitsHours else { throw .daysWithoutHours }
    guard let window = ContactWindow(days: days) else { throw .empty }
    self = window
  }

  /// The shortest text that reads back as the same window: `Mon-Fri 09:00-20:00, Sat 10:00-14:00`.
  public var description: String {
    var groups: [(days: ClosedRange<Int>, hours: String)] = []
    for (day, spans) in days.enumerated() where !spans.isEmpty {
      let hours = spans.map { "\(Self.clock($0.lowerBound))-\(Self.clock($0.upperBound))" }.joined(separator: " ")
      if let last = groups.last, last.hours == hours, last.days.upperBound == day - 1 {
        groups[groups.count - 1].days = last.days.lowerBound...day
      } else {
        groups.append((day...day, hours))
      }
    }
    if groups.first?.days == 0...6 { return groups[0].hours }
    return groups.map { "\(Self.name(of: $0.days)) \($0.hours)" }.joined(separator: ", ")
  }

  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var joins = false
    for piece in text.replacing("–", with: "-").replacing("-", with: " - ").split(whereSeparator: {
      $0.isWhitespace || $0 == "," || $0 == ";"
    }) {
      if !parts.isEmpty, joins || piece == "-" {
        parts[parts.count - 1] += piece
        joins = piece == "-"
      } else {
        parts.append(String(piece))
        joins = piece == "-"
      }
    }
    return parts
  }

  private static func readDays(_ part: String) -> [Int]? {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(day)
    guard let first = ends.first ?? nil, ends.count <= 2, let last = ends.last ?? nil else { return nil }
    let length = (last - first + 7) % 7
    return (0...length).map { (first + $0) % 7 }
  }

  private static func day(_ text: Substring) -> Int? {
    dayNames.firstIndex { name in
      [2, 3, name.count].contains(text.count) && name.lowercased().hasPrefix(text.lowercased())
    }
  }

  private static func readHours(_ part: String) -> (Int, Int)? {
    let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
    guard ends.count == 2, let from = ends[0], let to = ends[1], from < 1440 else { return nil }
    return (from, to)
  }

  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2 else { return nil }
    guard parts.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    guard let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1440 else {
      return nil
    }
    return hour * 60 + minute
  }

  private static func clock(_ minutes: Int) -> String {
    "\(Int64(minutes / 60).padded(2)):\(Int64(minutes % 60).padded(2))"
  }

  private static func name(of days: ClosedRange<Int>) -> String {
    let first = dayNames[days.lowerBound].prefix(3)
    return days.count == 1 ? "\(first)" : "\(first)-\(dayNames[days.upperBound].prefix(3))"
  }
}
