/// Lengths of time a reply states: "six days", "a fortnight", "day four", "since Monday … Sunday now".
struct Spans {
  /// A stated length.
  struct Span { let days: Double; let tokens: Range<Int> }

  private let tokens: [Token]
  private let table: Table

  /// The spans in the order of the text, without those that lie ahead, recur, or count something else.
  static func all(in tokens: [Token], _ book: RuleBook) -> [Span] {
    guard tokens.contains(where: { $0.kind == .number || $0.word != 0 }) else { return [] }
    let finder = Spans(tokens: tokens, table: book.landmarks.spans)
    return tokens.indices.compactMap(finder.span) + finder.weekdays() + finder.dates() + finder.slashedDates()
  }

  private func number(_ index: Int) -> Double? {
    guard tokens.indices.contains(index) else { return nil }
    return tokens[index].value ?? table.numbers[tokens[index].word]
  }

  private func word(_ index: Int) -> Int32 { tokens.indices.contains(index) ? tokens[index].word : 0 }

  private func span(at unit: Int) -> Span? {
    if table.fortnights.contains(word(unit)) {
      let first = word(unit - 1) == table.article ? unit - 1 : unit
      return isExcluded(first, unit) ? nil : Span(days: 14, tokens: first..<unit + 1)
    }
    guard let length = table.units[word(unit)] else { return nil }
    if length == 1, let ordinal = number(unit + 1), ordinal < 60,
      tokens[unit].word == table.day || tokens[unit].word == table.dia
    {
      return Span(days: ordinal, tokens: unit..<unit + 2)
    }
    var first = unit - 1
    if word(first) == table.of { first -= 1 }
    if table.suffixes.contains(word(first)) || table.more.contains(word(first)) { first -= 1 }
    if word(first) == table.half, word(first - 1) == table.article, let whole = number(first - 3) {
      return isExcluded(first - 3, unit) ? nil : Span(days: (whole + 0.5) * length, tokens: first - 3..<unit + 1)
    }
    if let count = number(first) {
      let beyond =
        [first - 1, first - 2].contains { table.beyond.contains(word($0)) || table.than.contains(word($0)) } ? 0.5 : 0
      return isExcluded(first, unit) ? nil : Span(days: (count + beyond) * length, tokens: first..<unit + 1)
    }
    guard length >= 7, table.whole.contains(word(unit - 1)), !isExcluded(unit - 1, unit) else { return nil }
    return Span(days: length, tokens: (unit - 1)..<unit + 1)
  }

  private func isExcluded(_ first: Int, _ unit: Int) -> Bool {
    var before = first - 1
    if table.beyond.contains(word(before)) { before -= 1 }
    return table.ahead.contains(word(before)) || table.how.contains(word(before))
      || table.counted.contains(word(unit + 1))
  }

  /// "since Monday … it's Sunday", in either order: two names of days, one after "since" or "from". Without such a word
  /// the first has to be the visit's and the other today: "saw you Wednesday, it's now Monday", not "back on Friday".
  private func weekdays() -> [Span] {
    let named = tokens.indices.filter { table.weekdays[word($0)] != nil }
    let since = named.first { isNear(table.since, before: $0, within: 3) }
    guard let first = since ?? named.first(where: isOfVisit), let from = table.weekdays[word(first)] else { return [] }
    if since != nil, isOfLastWeek(first) { return [Span(days: 7, tokens: max(0, first - 1)..<first + 1)] }
    let others = named.filter { $0 != first && (since != nil || $0 > first && isToday($0)) }
    guard let other = others.last, let to = table.weekdays[word(other)] else { return [] }
    return [Span(days: Double((to - from + 7) % 7), tokens: min(first, other)..<max(first, other) + 1)]
  }

  private func isOfLastWeek(_ day: Int) -> Bool {
    (max(0, day - 2)..<day).contains { word($0) == table.last }
      || (day + 1...day + 3).contains { word($0) == table.last && table.units[word($0 + 1)] == 7 }
      || table.units[word(day + 1)] == 7
  }

  /// "since the 3rd, today's the 9th": two days of a month, the later one told as today.
  private func dates() -> [Span] {
    let named = tokens.indices.filter { day in
      guard let value = tokens[day].value, (1...31).contains(value) else { return false }
      return table.ordinals.contains(word(day + 1))
    }
    guard let today = named.last(where: isToday), let from = named.first(where: isPast), from < today else { return [] }
    let days = (Int(tokens[today].value ?? 0) - Int(tokens[from].value ?? 0) + 31) % 31
    return [Span(days: Double(days), tokens: from..<today + 1)]
  }

  /// "since 12/4, now it's 17/4": the same month, before or behind the day.
  private func slashedDates() -> [Span] {
    let named = tokens.indices.compactMap { place -> (place: Int, first: Int, second: Int)? in
      guard place + 2 < tokens.count, tokens[place + 1].kind == .slash, let first = tokens[place].value,
        let second = tokens[place + 2].value, (1...31).contains(first), (1...31).contains(second)
      else { return nil }
      return (place, Int(first), Int(second))
    }
    guard let from = named.first(where: { isPast($0.place) }), let to = named.last(where: { isToday($0.place) }),
      from.place < to.place
    else { return [] }
    let days =
      from.second == to.second ? to.first - from.first : from.first == to.first ? to.second - from.second : 0
    return [Span(days: Double(days), tokens: from.place..<to.place + 3)]
  }

  private func isNear(_ words: Set<Int32>, before place: Int, within distance: Int) -> Bool {
    (max(0, place - distance)..<place).contains { words.contains(word($0)) }
  }

  private func isToday(_ place: Int) -> Bool { isNear(table.today, before: place, within: 4) }

  private func isOfVisit(_ place: Int) -> Bool { isNear(table.visit, before: place, within: 5) }

  private func isPast(_ place: Int) -> Bool { isNear(table.since, before: place, within: 3) || isOfVisit(place) }
}

extension Spans {
  /// The vocabulary's numbers of the words that spans are made of.
  struct Table: Sendable {
    var numbers: [Int32: Double] = [:]
    var units: [Int32: Double] = [:]
    var weekdays: [Int32: Int] = [:]
    var fortnights: Set<Int32> = []
    var whole: Set<Int32> = []
    var ahead: Set<Int32> = []
    var counted: Set<Int32> = []
    var beyond: Set<Int32> = []
    var than: Set<Int32> = []
    var how: Set<Int32> = []
    var more: Set<Int32> = []
    var suffixes: Set<Int32> = []
    var visit: Set<Int32> = []
    var ordinals: Set<Int32> = []
    var today: Set<Int32> = []
    var since: Set<Int32> = []
    var of: Int32 = -1
    var half: Int32 = -1
    var article: Int32 = -1
    var day: Int32 = -1
    var dia: Int32 = -1
    var last: Int32 = -1

    /// A table of no words.
    init() {}

    /// Looks the words up.
    init(_ vocabulary: Vocabulary) {
      for (word, value) in SpanWords.numbers { if let known = vocabulary[word] { numbers[known] = value } }
      for (word, value) in SpanWords.units { if let known = vocabulary[word] { units[known] = value } }
      for (word, value) in SpanWords.weekdays { if let known = vocabulary[word] { weekdays[known] = value } }
      fortnights = vocabulary.words("fortnight quincena")
      whole = vocabulary.words("all whole entire for last this weeks past toda por semanas since")
      ahead = vocabulary.words("in next every within another each en cada proxima proximo until per")
      counted = vocabulary.words("pregnant along old embarazada embarazo gestation older younger time off holiday")
      beyond = vocabulary.words("over beyond past almost nearly about around more than de mas como")
      than = vocabulary.words("than")
      how = vocabulary.words("how")
      more = vocabulary.words("whole full straight long more solid consecutive good entire")
      suffixes = vocabulary.words("th st nd rd whole full")
      visit = vocabulary.words("saw was with session massage appointment visit treatment sesion masaje")
      ordinals = vocabulary.words("th st nd rd")
      today = vocabulary.words("today now it hoy ahora")
      since = vocabulary.words("since from desde")
      of = vocabulary.word("of")
      half = vocabulary.word("half")
      article = vocabulary.word("a")
      day = vocabulary.word("day")
      dia = vocabulary.word("dia")
      last = vocabulary.word("last")
    }
  }
}

/// Words of which spans are made.
enum SpanWords {
  static let numbers: [String: Double] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "twenty": 20, "couple": 2, "few": 3,
    "several": 5,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "tenth": 10,
    "many": 7,
    "una": 1, "un": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9,
    "diez": 10, "quince": 15, "varios": 5, "varias": 5, "muchos": 7, "half": 0.5, "cuarto": 4, "quinto": 5,
  ]
  static let units: [String: Double] = [
    "hour": 1.0 / 24, "hours": 1.0 / 24, "horas": 1.0 / 24, "day": 1, "days": 1, "night": 1, "nights": 1, "dia": 1,
    "dias": 1,
    "noches": 1, "week": 7, "weeks": 7, "semana": 7, "semanas": 7, "month": 30, "months": 30, "mes": 30, "meses": 30,
    "d": 1,
  ]
  static let weekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0,
    "tue": 1,
    "tues": 1, "wed": 2, "thu": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6, "lunes": 0, "martes": 1, "miercoles": 2,
    "jueves": 3,
    "viernes": 4, "sabado": 5, "domingo": 6,
  ]
  /// All of them, so that the vocabulary knows them.
  static var everyWord: String {
    (numbers.keys.sorted() + units.keys.sorted() + weekdays.keys.sorted()).joined(separator: " ")
      + " th st nd rd fortnight quincena since from desde whole full straight solid consecutive ago hace proxima proximo cada en along old"
  }
}
