/// The words and classes that the engine itself asks for, looked up once.
struct Landmarks: Sendable {
  // Classes, a bit each.
  private(set) var turn: ClassSet = 0
  private(set) var number: ClassSet = 0
  private(set) var feverish: ClassSet = 0
  /// A number as only a thermometer shows it: "38.4".
  private(set) var reading: ClassSet = 0
  private(set) var high: ClassSet = 0
  private(set) var beyond: ClassSet = 0
  /// As many weeks as somebody counts who is pregnant.
  private(set) var gestation: ClassSet = 0
  private(set) var low: ClassSet = 0
  private(set) var middling: ClassSet = 0
  private(set) var year: ClassSet = 0
  private(set) var list: ClassSet = 0
  /// What ends a list of things denied: "or".
  private(set) var closing: ClassSet = 0
  /// What names a complaint and tells nothing of it.
  private(set) var complaintName: ClassSet = 0
  /// What can stand behind the last of things denied: "at all", "today".
  private(set) var itemEnd: ClassSet = 0
  /// Verbs, and whose it is.
  private(set) var happening: ClassSet = 0
  /// What only leads to a word: "is", "nearly".
  private(set) var leading: ClassSet = 0
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
  /// Verbs with which something is told: "is", "feels", "keeps", "has", "goes".
  private(set) var stating: ClassSet = 0
  /// Words that carry a denial on.
  private(set) var fillers: ClassSet = 0
  // Words, by number.
  private(set) var not: Int32 = 0
  private(set) var otherwise: Int32 = 0
  private(set) var since: Int32 = 0
  private(set) var still: Int32 = 0
  private(set) var possessives: Set<Int32> = []
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
  /// What can stand alone behind a complaint as its answer.
  private(set) var aye: Set<Int32> = []
  private(set) var nay: Set<Int32> = []
  private(set) var plainNo: Int32 = -1
  private(set) var i: Int32 = -1
  private(set) var refusing: Set<Int32> = []
  private(set) var refusingMore: Set<Int32> = []
  private(set) var power: Set<Int32> = []
  private(set) var leadsQuestion: Set<Int32> = []
  /// What denies the words behind it.
  private(set) var negating: Set<Int32> = []
  private(set) var nor: Set<Int32> = []
  private(set) var change: Set<Int32> = []
  private(set) var anyone: Set<Int32> = []
  private(set) var with: Set<Int32> = []
  private(set) var why: Set<Int32> = []
  private(set) var such: Set<Int32> = []
  private(set) var like: Int32 = 0
  /// "I have", "I feel" in Spanish.
  private(set) var having: Set<Int32> = []
  /// Verbs of going away.
  private(set) var ending: Set<Int32> = []
  /// Nouns of coming back: "it paid me another visit".
  private(set) var visits: Set<Int32> = []
  /// Verbs of looking after somebody.
  private(set) var caring: ClassSet = 0
  /// The words that lengths of time are made of.
  private(set) var spans = Spans.Table()
  private(set) var scores = Scores.Table()

  /// Nothing looked up yet.
  init() {}

  /// Looks them up.
  init(_ vocabulary: Vocabulary) {
    turn = vocabulary.bit("turn")
    number = vocabulary.bit("num")
    feverish = vocabulary.bit("feverish")
    reading = vocabulary.bit("reading")
    high = vocabulary.bit("high")
    beyond = vocabulary.bit("beyond")
    gestation = vocabulary.bit("gestation")
    low = vocabulary.bit("low")
    middling = vocabulary.bit("middling")
    year = vocabulary.bit("year")
    list = vocabulary.bit("list")
    closing = vocabulary.bit("closing")
    complaintName = vocabulary.bit("complaintName")
    itemEnd = vocabulary.bit("itemEnd")
    leading = ["be", "very", "leading"].reduce(0) { $0 | vocabulary.bit($1) }
    happening = ["tense", "verb", "my", "past"].reduce(0) { $0 | vocabulary.bit($1) }
    past = vocabulary.bit("past")
    tense = vocabulary.bit("tense")
    pronoun = vocabulary.bit("pronoun")
    strong = vocabulary.bit("strong")
    modal = vocabulary.bit("modal")
    owner = vocabulary.bit("owner")
    third = vocabulary.bit("third")
    besideDigit = vocabulary.bit("besideDigit")
    article = vocabulary.bit("article")
    part = vocabulary.bit("part") | vocabulary.bit("parte")
    telling = vocabulary.bit("telling")
    stating = ["be", "feel", "keep", "have", "go"].reduce(0) { $0 | vocabulary.bit($1) }
    preposition = vocabulary.bit("preposition")
    fillers = ["filler", "relleno", "part", "parte", "side", "det", "det_es", "limb"].reduce(0) {
      $0 | vocabulary.bit($1)
    }
    not = vocabulary.word("not")
    otherwise = vocabulary.word("otherwise")
    still = vocabulary.word("still")
    since = vocabulary.word("since")
    possessives = vocabulary.words("s whose")
    ago = vocabulary.word("ago")
    me = vocabulary.word("me")
    anyMore = vocabulary.words("more anymore longer")
    definite = vocabulary.words("the this these este esta")
    known = vocabulary.words("the this my")
    today = vocabulary.words("now today ahora hoy")
    restarted = vocabulary.words(
      "woken waken awoken reawakened flared resurfaced reappeared relapsed restarted returned")
    mine = vocabulary.words("my mine mi mis")
    ifs = vocabulary.words("if unless si")
    be = vocabulary.words("is s es")
    lasting = vocabulary.words("since started began been desde hace")
    yes = vocabulary.words("yes si definitely sometimes")
    no = vocabulary.words("no none nope never not ninguno nada")
    aye = vocabulary.words("yes si yep yeah")
    nay = vocabulary.words("no nope nah none tampoco")
    plainNo = vocabulary.word("no")
    i = vocabulary.word("i")
    refusing = vocabulary.words(
      "no nope nah none nothing barely hardly never not negative gone zero ninguna ninguno nada apenas tampoco nunca cero"
    )
    refusingMore = vocabulary.words(
      "really much quite exactly great entirely at all well mucho tanto realmente casi del todo puedo")
    power = vocabulary.words("feeling sensation strength grip sensibilidad sensacion fuerza tacto")
    leadsQuestion = vocabulary.words("how is are s and what about so is am y como esta estan estoy va van que tal")
    negating = vocabulary.words("not never sin")
    nor = vocabulary.words("nor no not never neither hardly ni")
    change = vocabulary.words("different change changed unchanged difference new cambio cambios")
    anyone = vocabulary.words("people anyone anybody everyone everybody")
    with = vocabulary.words("with who")
    why = vocabulary.words("why")
    such = vocabulary.words("this that")
    like = vocabulary.word("like")
    having = vocabulary.words("llevo tengo siento estoy ando traigo sigo")
    ending = vocabulary.words(
      "go stop ease fade leave settle pass subside quit improve lift clear disappear wear end shift calm lessen vanish better relief quite quiten pase pasen vaya vayan pasara quitara fuera baje ceda mejore calme desaparezca alivio mejora"
    )
    visits = vocabulary.words("visit return comeback appearance encore")
    caring = vocabulary.bit("caring")
    spans = Spans.Table(vocabulary)
    scores = Scores.Table(vocabulary)
  }
}
