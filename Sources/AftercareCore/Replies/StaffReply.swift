/// What a member of staff answers to an alert: a command, never triaged.
///
/// `17` take · `17 NO` pass on · `17 NOANSWER` a call was tried · `17 DONE what came of it` close · else help.
public enum StaffReply: Hashable, Sendable {
  /// Takes the follow-up.
  case take(Int64)
  /// Passes it on to the next person at once.
  case pass(Int64)
  /// Notes a call that nobody answered; ask again in an hour.
  case noAnswer(Int64)
  /// Closes it with a note; the outcome is nil when the note does not tell it.
  case done(Int64, outcome: FollowUpOutcome?, note: String)
  /// Not understood: the sender gets one line of help.
  case help

  /// Reads the first line that is not empty; case and punctuation around the words do not matter.
  public init(_ text: String) {
    let line = text.split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    var words = line.split(whereSeparator: { $0.isWhitespace })
    guard let first = words.first, let id = Self.number(first) else {
      self = .help
      return
    }
    words.removeFirst()
    switch words.first.map(Self.keyword) {
    case nil: self = .take(id)
    case "NO" where words.count > 1 && Self.keyword(words[1]) == "ANSWER": self = .noAnswer(id)
    case "NO": self = .pass(id)
    case "NOANSWER": self = .noAnswer(id)
    case "DONE":
      let note = words.dropFirst().joined(separator: " ")
      self = .done(id, outcome: Self.outcome(in: note), note: note)
    default: self = .help
    }
  }

  /// The follow-up it names; nil for help.
  public var followUpID: Int64? {
    switch self {
    case .take(let id), .pass(let id), .noAnswer(let id), .done(let id, _, _): id
    case .help: nil
    }
  }

  private static func number(_ word: Substring) -> Int64? {
    let digits = word.drop { $0 == "#" }.prefix { $0.isASCII && $0.isNumber }
    let rest = word.drop { $0 == "#" }.dropFirst(digits.count)
    guard rest.allSatisfy({ ".,:;!".contains($0) }) else { return nil }
    return Int64(digits)
  }

  private static func keyword(_ word: Substring) -> String {
    word.uppercased().filter { $0.isLetter }
  }

  /// The outcome a note tells by its plain words; nil when none or several do, and when the note says no to
  /// anything: "not better" must not close as better.
  private static func outcome(in note: String) -> FollowUpOutcome? {
    let words = Set(note.lowercased().split { !$0.isLetter }.map(String.init))
    let told = signs.filter { sign in
      sign.words.contains { words.isSuperset(of: $0.split(separator: " ").map(String.init)) }
    }
    guard told.count == 1, let outcome = told.first?.outcome else { return nil }
    return words.isDisjoint(with: denials) || outcome == .unreachable ? outcome : nil
  }

  /// Each with the words that tell it; of several words all have to be there.
  private static let signs: [(outcome: FollowUpOutcome, words: [String])] = [
    (.emergency, ["ambulance", "emergency", "hospital", "ambulancia", "urgencias"]),
    (.referred, ["gp", "doctor", "physio", "referred", "médico", "medico"]),
    (.refusedReferral, ["refused", "refuses", "declined", "declines", "rechaza", "rechazó"]),
    (.selfCare, ["rest", "selfcare", "fine", "better", "reposo", "mejor"]),
    (.falseAlarm, ["false alarm", "misread", "falsa alarma"]),
    (.unreachable, ["voicemail", "unreachable", "unanswered", "buzón"]),
    (.wrongPerson, ["wrong number", "wrong person", "número equivocado", "persona equivocada"]),
  ]

  private static let denials: Set<String> = [
    "no", "not", "never", "nothing", "without", "isn", "wasn", "don", "doesn", "didn", "won", "can", "cannot", "couldn",
    "hasn", "haven", "nada", "nunca", "sin", "ni",
  ]
}
