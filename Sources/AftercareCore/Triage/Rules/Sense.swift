/// What a rule takes the words it finds for.
enum Sense: Hashable, Sendable {
  // What a person may have to hear.
  /// A flag in so many words.
  case flag(FlagCode)
  /// A flag whose very words are urgent, whatever its code (`safety` §3).
  case urgentFlag(FlagCode)
  /// Words that may stand for a flag: a person looks.
  case hint(FlagCode)
  /// A flag of pregnancy: counts when she is pregnant; `urgent` for bleeding, waters, less movement.
  case prenatal(urgent: Bool)
  /// Something in the history that changes the picture.
  case history(FlagCode)
  /// She is pregnant.
  case pregnant

  // How she is.
  /// Pain without a kind.
  case pain
  /// Normal soreness.
  case sore
  /// Well-being, thanks, or soreness called normal.
  case good
  /// A negative mood or a worry without a reason.
  case bad
  /// Half-hearted well-being.
  case half
  /// A qualifier that makes a pain small.
  case mild

  // Where it goes.
  /// Worse than before, once.
  case worse
  /// A steady rise.
  case rising
  /// Not getting better.
  case stuck
  /// Getting better, not over.
  case easing
  /// Nearly over.
  case nearly
  /// Goes on, or is back.
  case still
  /// Wholly over.
  case over
  /// Well now, after something that was.
  case wellNow

  // Whether, who and when.
  /// Denies what follows: "no", "without".
  case denies
  /// Denies what follows, also a whole clause: "I don't think".
  case deniesClause
  /// Denies what came before: "none", "absent".
  case deniesBefore
  /// Affirms what came before: "yes" after a colon or a question.
  case affirms
  /// Looks like a cue and is none.
  case lookalike
  /// Ends the reach of cues: "but", "except".
  case turn
  /// A clause with its own subject and verb begins.
  case clause
  /// Doubt about the symptom itself.
  case doubt
  /// A condition.
  case condition
  /// A condition that can only be thought: "what if", "in case".
  case supposition
  /// Opens a question, also without its mark.
  case ask
  /// Somebody else.
  case otherPerson
  /// Somebody else who observes the client.
  case observer
  /// Somebody writes for the client.
  case proxy
  /// Long ago.
  case earlier
  /// For years and unchanged.
  case chronic
  /// There before the session.
  case brought
  /// What she feared or expected, which did not come when good news follows.
  case feared
  /// Tells by itself that what it names is not there: "waited for the tingling and it never came".
  case absent
  /// Tells that what it names, or what stands right before it, was brought along and is gone.
  case relieved

  // What is no symptom.
  /// A target word in its harmless life.
  case harmless
  /// Wants to be phoned.
  case call
  /// A complaint about conduct.
  case conduct
  /// Not the client.
  case wrongNumber
  /// Wants no more messages.
  case optOut
  /// No person wrote it.
  case automatic
  /// A formula of automatic mail that people write too: counts when nothing else is said.
  case automaticHint
  /// A word of a language no lexicon covers.
  case foreign

  /// The flag it stands for, if any.
  var code: FlagCode? {
    switch self {
    case .flag(let code), .urgentFlag(let code), .hint(let code), .history(let code): code
    case .prenatal, .pregnant: .pregnancySymptom
    case .call: .callRequested
    case .conduct: .conduct
    case .wrongNumber: .wrongNumber
    case .worse, .rising: .worsening
    case .stuck: .persistentBeyond72h
    default: nil
    }
  }

  /// Whether it states a clinical flag once it is present.
  var isFlag: Bool {
    switch self {
    case .flag, .urgentFlag: true
    default: false
    }
  }

  /// Whether it is something she has: what a denial or an "it is gone" can be about.
  var isComplaint: Bool {
    switch self {
    case .flag, .urgentFlag, .hint, .prenatal, .history, .pregnant, .pain, .sore, .bad, .worse, .rising: true
    default: false
    }
  }

  /// Whether it sets the state of something else, or is a word of well-being: what a look-alike makes void.
  var isCue: Bool {
    switch self {
    case .denies, .deniesClause, .deniesBefore, .over, .wellNow, .easing, .nearly, .good, .doubt, .condition: true
    default: false
    }
  }

  /// Whether it is a mood, a course or a cue: what a longer idiom of well-being replaces.
  var isMood: Bool {
    switch self {
    case .good, .bad, .half, .sore, .pain, .mild, .worse, .rising, .stuck, .still, .ask, .lookalike, .earlier, .brought:
      true
    default: isCue
    }
  }

  /// Whether it is a matter of its own that only a harmless idiom can take away.
  private var standsAlone: Bool {
    switch self {
    case .flag, .urgentFlag, .history, .pregnant, .prenatal, .conduct, .wrongNumber, .optOut, .automatic, .absent,
      .relieved:
      true
    default: false
    }
  }

  /// Whether a longer match of this sense swallows what lies inside it.
  func swallows(_ other: Sense) -> Bool {
    if other == self { return true }
    switch self {
    case .harmless, .automatic: return true
    case .lookalike: return other.isCue || other == .supposition
    case .turn, .clause, .mild, .doubt, .otherPerson, .proxy, .observer, .ask, .condition, .foreign, .wellNow, .still:
      return false
    case .over: return other == .bad || other.isCue && other != .good
    case .good: return other.isMood && other != .denies && other != .over
    // "Broke an ankle twenty years ago": when it was is told by the words themselves.
    case .history where other == .earlier: return false
    case .flag, .urgentFlag, .hint, .prenatal, .history, .pregnant, .optOut, .conduct, .wrongNumber, .call:
      return !other.standsAlone && other != .still
    case .deniesBefore: return other.isCue && other != .good && other != .over && other != .denies
    case .earlier, .chronic, .brought, .feared, .absent, .relieved, .supposition, .denies, .deniesClause, .affirms:
      return other.isCue && other != .good && other != .over
    case .worse, .rising, .stuck, .easing, .nearly: return other.isCue || [.bad, .half, .worse, .still].contains(other)
    case .bad, .half, .pain, .sore, .automaticHint: return other.isMood
    }
  }
}
