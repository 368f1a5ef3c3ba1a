/// The words and classes that the engine itself asks for, looked up once.
struct Landmarks: Sendable {
  // Classes, a bit each.
  private(set) var turn: ClassSet = 0
  private(set) var number: ClassSet = 0
  private(set) var feverish: ClassSet = 0
  private(set) var high: ClassSet = 0
  private(set) var beyond: ClassSet = 0
  private(set) var low: ClassSet = 0
  private(set) var middling: ClassSet = 0
  private(set) var year: ClassSet = 0
  private(set) var list: ClassSet = 0
  private(set) var past: ClassSet = 0
  private(set) var tense: ClassSet = 0
  private(set) var pronoun: ClassSet = 0
  private(set) var strong: ClassSet = 0
  private(set) var modal: ClassSet = 0
  private(set) var owner: ClassSet = 0
  private(set) var third: ClassSet = 0
  private(set) var besideDigit: ClassSet = 0
  private(set) var article: ClassSet = 0
  private(set) var part: ClassSet = 0
  private(set) var telling: ClassSet = 0
  private(set) var preposition: ClassSet = 0
  /// Words that carry a denial on.
  private(set) var fillers: ClassSet = 0
  // Words, by number.
  private(set) var not: Int32 = 0
  private(set) var otherwise: Int32 = 0
  private(set) var since: Int32 = 0
  private(set) var possessive: Int32 = 0
  private(set) var ago: Int32 = 0
  private(set) var me: Int32 = 0
  private(set) var anyMore: Set<Int32> = []
  private(set) var definite: Set<Int32> = []
  private(set) var known: Set<Int32> = []
  private(set) var today: Set<Int32> = []
  private(set) var restarted: Set<Int32> = []
  private(set) var mine: Set<Int32> = []
  private(set) var ifs: Set<Int32> = []
  private(set) var be: Set<Int32> = []
  private(set) var lasting: Set<Int32> = []
  private(set) var yes: Set<Int32> = []
  private(set) var no: Set<Int32> = []
  /// The words that lengths of time are made of.
  private(set) var spans = Spans.Table()

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
    tense = book.bit("tense")
    pronoun = book.bit("pronoun")
    strong = book.bit("strong")
    modal = book.bit("modal")
    owner = book.bit("owner")
    third = book.bit("third")
    besideDigit = book.bit("besideDigit")
    article = book.bit("article")
    part = book.bit("part") | book.bit("parte")
    telling = book.bit("telling")
    preposition = book.bit("preposition")
    fillers = ["filler", "relleno", "part", "parte", "side", "det", "det_es", "limb"].reduce(0) { $0 | book.bit($1) }
    not = book.word("not")
    otherwise = book.word("otherwise")
    since = book.word("since")
    possessive = book.word("s")
    ago = book.word("ago")
    me = book.word("me")
    anyMore = book.words("more anymore longer")
    definite = book.words("the this these este esta")
    known = book.words("the this my")
    today = book.words("now today ahora hoy")
    restarted = book.words("woken waken awoken reawakened flared resurfaced reappeared relapsed restarted returned")
    mine = book.words("my mine mi mis")
    ifs = book.words("if unless si")
    be = book.words("is s es")
    lasting = book.words("since started began been desde hace")
    yes = book.words("yes si definitely sometimes")
    no = book.words("no none nope never not ninguno nada")
    spans = Spans.Table(book)
  }
}
