/// What triage made of a reply. Its JSON is the contract of `aftercare triage` and of the `reply` table.
public struct Verdict: Hashable, Codable, Sendable {
  /// How the reply is handled.
  public var level: TriageLevel
  /// Whether one of the codes calls for the emergency number (`safety` §3).
  public var urgent: Bool
  /// Whether the client wants no more messages, whatever the level.
  public var optOut: Bool
  /// The flags found, each once, in the order of the cases of ``FlagCode``. For amber they are hints.
  public var flags: [FlagCode]
  /// What decided, in the order of the text; never empty unless the text is.
  public var evidence: [Evidence]
  /// What was set aside before reading, in the order of the text.
  public var cuts: [Cut]

  /// Makes a verdict from its parts.
  public init(
    level: TriageLevel, urgent: Bool = false, optOut: Bool = false, flags: [FlagCode] = [],
    evidence: [Evidence] = [], cuts: [Cut] = []
  ) {
    self.level = level
    self.urgent = urgent
    self.optOut = optOut
    self.flags = flags
    self.evidence = evidence
    self.cuts = cuts
  }

  /// Whether the reply was a digit of the check-in's menu and nothing else.
  var isMenuDigit: Bool { evidence.contains { $0.rule == Menu.rule } }
}

/// How a reply is handled, least cautious first.
public enum TriageLevel: String, Codable, Sendable, CaseIterable, Comparable {
  /// Fine, thanked, or only normal soreness: nothing to do.
  case ok
  /// No person wrote it: counts as unanswered.
  case auto
  /// Something is asked, no flag stated or implied: a person answers.
  case question
  /// The client wants no more messages.
  case optout
  /// A flag may be present, was present, or the text is not understood: a person looks.
  case amber
  /// A flag is stated as present: a person must call.
  case red

  /// Orders them, lesser first.
  public static func < (a: TriageLevel, b: TriageLevel) -> Bool { a.rank < b.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Some words of the reply and what they were taken for.
public struct Evidence: Hashable, Codable, Sendable {
  /// How a flag stands in the client's words.
  public enum State: String, Codable, Sendable, CaseIterable {
    /// Stated as there.
    case present
    /// Stated as not there.
    case denied
    /// Was there since the session and is not any more.
    case over
    /// Perhaps there.
    case uncertain
    /// Talked about as something that could be.
    case hypothetical
    /// Somebody else's.
    case otherPerson
    /// There before the session, or long ago.
    case earlier
    /// A word of well-being, thanks or normal soreness; a menu digit; an opt-out; a formula of automatic mail.
    case said
  }

  /// The flag the words stand for; nil for words that only set the level.
  public var code: FlagCode?
  /// How it stands.
  public var state: State
  /// The exact words: `text.utf16[start..<end]` of the original reply.
  public var words: String
  /// Offset of the first UTF-16 unit in the original reply.
  public var start: Int
  /// Offset after the last UTF-16 unit.
  public var end: Int
  /// The words that decided the state ("no", "if"); nil when the plain words did.
  public var cue: String?
  /// The name of the rule that found it, stable, for people: `en.numbness.word`.
  public var rule: String

  /// Makes evidence from its parts.
  public init(code: FlagCode?, state: State, words: String, start: Int, end: Int, cue: String? = nil, rule: String) {
    self.code = code
    self.state = state
    self.words = words
    self.start = start
    self.end = end
    self.cue = cue
    self.rule = rule
  }
}

/// A stretch of the reply that was not read, and why.
public struct Cut: Hashable, Codable, Sendable {
  /// Why it was set aside.
  public enum Reason: String, Codable, Sendable, CaseIterable {
    /// Our own message or an earlier one, quoted.
    case quoted
    /// A signature, a "sent from my …" line, a disclaimer.
    case signature
    /// HTML that is not text.
    case markup
    /// Longer than a reply can sensibly be; the rest was not read.
    case tooLong
  }

  /// Why.
  public var reason: Reason
  /// Offset of the first UTF-16 unit in the original reply.
  public var start: Int
  /// Offset after the last UTF-16 unit.
  public var end: Int

  /// Makes a cut.
  public init(reason: Reason, start: Int, end: Int) {
    self.reason = reason
    self.start = start
    self.end = end
  }
}
