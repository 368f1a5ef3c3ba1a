/// The words and classes that the engine itself asks for, looked up once.
struct Landmarks: Sendable {
  // Classes, a bit each.
  private(set) var turn: UInt64 = 0
  private(set) var number: UInt64 = 0
  private(set) var feverish: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var beyond: UInt64 = 0
  private(set) var low: UInt64 = 0
  private(set) var middling: UInt64 = 0
  private(set) var year: UInt64 = 0
  private(set) var list: UInt64 = 0
  private(set) var past: UInt64 = 0
  private(set) var pronoun: UInt64 = 0
  private(set) var strong: UInt64 = 0
  private(set) var modal: UInt64 = 0
  private(set) var owner: UInt64 = 0
  private(set) var third: UInt64 = 0
  private(set) var besideDigit: UInt64 = 0
  /// Words that carry a denial on.
  private(set) var fillers: UInt64 = 0
  // Words, by number.
  private(set) var not: Int32 = 0
  private(set) var otherwise: Int32 = 0
  private(set) var since: Int32 = 0
  private(set) var possessive: Int32 = 0
  private(set) var ago: Int32 = 0
  private(set) var anyMore: Set<Int32> = []
  private(set) var definite: Set<Int32> = []
  private(set) var known: Set<Int32> = []
  private(set) var today: Set<Int32> = []
  private(set) var ifs: Set<Int32> = []
  private(set) var be: Set<Int32> = []
  private(set) var lasting: Set<Int32> = []
  private(set) var yes: Set<Int32> = []
  private(set) var no: Set<Int32> = []

  /// Nothing looked up yet.
  init() {}

  /// Looks them up.
  init(_ book: RuleBook) {
    turn = book.bit("turn")
    number = book.bit("num")
    feverish = book.bit("feverish")
    high = book.bit("high")
    beyond = book.bit("beyond")
    low = book.bit("low")
    middling = book.bit("middling")
    year = book.bit("year")
    list = book.bit("list")
    past = book.bit("past")
    pronoun = book.bit("pronoun")
    strong = book.bit("strong")
    modal = book.bit("modal")
    owner = book.bit("owner")
    third = book.bit("third")
    besideDigit = book.bit("besideDigit")
    fillers = ["filler", "relleno", "part", "parte", "side", "det", "det_es", "limb"].reduce(0) { $0 | book.bit($1) }
    func words(_ list: String) -> Set<Int32> {
      Set(list.split(separator: " ").compactMap { book.vocabulary[String($0)] })
    }
    not = book.vocabulary["not"] ?? 0
    otherwise = book.vocabulary["otherwise"] ?? -1
    since = book.vocabulary["since"] ?? -1
    possessive = book.vocabulary["s"] ?? -1
    ago = book.vocabulary["ago"] ?? -1
    anyMore = words("more anymore longer")
    definite = words("the this these este esta")
    known = words("the this my")
    today = words("now today ahora hoy")
    ifs = words("if unless si")
    be = words("is s es")
    lasting = words("since started began been desde hace")
    yes = words("yes si definitely sometimes")
    no = words("no none nope never not ninguno nada")
  }
}
