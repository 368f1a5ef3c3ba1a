/// Weighs the findings of one reply: level, flags, urgency, opt-out.
struct Judge {
  let reader: Interpreter
  let context: TriageContext
  private(set) var level: TriageLevel = .ok
  private(set) var flags: Set<FlagCode> = []
  private(set) var isUrgent = false
  private(set) var optOut = false
  /// Scores that only go up.
  let climb: Scores.Climb?
  var hasGood = false
  private var hasDenial = false
  var isLate: Bool { context.stage.isLate }

  /// Weighs what was found, and the answers given to questions of ours.
  init(_ reader: Interpreter, _ context: TriageContext, _ answers: [(code: FlagCode, state: Evidence.State)] = []) {
    self.reader = reader
    self.context = context
    climb = Scores.climb(in: reader.tokens, reader.book)
    for answer in answers {
      if answer.state == .present {
        raise(.red, answer.code)
        if answer.code.isUrgent { isUrgent = true }
      } else {
        hasDenial = true
      }
    }
    weigh()
  }

  func present(_ sense: Sense) -> [Finding] { reader.findings.filter { $0.sense == sense && $0.isPresent } }
  func has(_ sense: Sense) -> Bool { reader.findings.contains { $0.sense == sense } }

  mutating func raise(_ level: TriageLevel, _ code: FlagCode? = nil) {
    self.level = max(self.level, level)
    if let code { flags.insert(code) }
  }

  private mutating func weigh() {
    optOut = has(.optOut)
    hasGood = hasDenial || reader.findings.contains { $0.sense == .good && $0.state == .said }
    weighFlags()
    weighPregnancy()
    weighCourse()
    weighPain()
    weighHistory()
    weighMood()
    weighRequests()
    if level == .ok || level == .question { settleRest() }
  }

  private mutating func weighFlags() {
    for finding in reader.findings {
      switch finding.sense {
      case .flag(let code), .urgentFlag(let code):
        weigh(finding, code)
        if finding.isPresent, code.isUrgent || finding.sense == .urgentFlag(code) { isUrgent = true }
      case .hint(let code):
        if [.present, .over, .uncertain].contains(finding.state), !isPlainlyAsked(finding) { raise(.amber, code) }
        if finding.state == .denied { hasGood = true }
      default: break
      }
    }
  }

  private func isPlainlyAsked(_ finding: Finding) -> Bool { finding.state == .uncertain && finding.cue == nil }

  private mutating func weigh(_ finding: Finding, _ code: FlagCode) {
    switch finding.state {
    case .present: raise(.red, code)
    case .over, .uncertain: raise(.amber, code)
    case .earlier:
      let isWell = hasGood || has(.over) || has(.wellNow) || has(.relieved)
      if isWell { hasGood = true } else { raise(.amber, code) }
    case .denied: hasGood = true
    case .hypothetical: raise(.question)
    case .otherPerson, .said: break
    }
  }

  private mutating func weighPregnancy() {
    let isPrenatal = context.massageType == "prenatal"
    let isPregnant =
      isPrenatal || !present(.pregnant).isEmpty
      || reader.findings.contains { $0.sense == .pregnant && $0.state == .uncertain }
    guard isPregnant else {
      // Bleeding or a quiet baby is looked at by a person, also when nothing else says that she is pregnant.
      if !present(.prenatal(urgent: true)).isEmpty { raise(.amber, .pregnancySymptom) }
      return
    }
    for urgent in [true, false] where !present(.prenatal(urgent: urgent)).isEmpty {
      raise(.red, .pregnancySymptom)
      if urgent { isUrgent = true }
    }
    if !isPrenatal { raise(.amber, .pregnancySymptom) }
  }
}

extension Judge {
  private mutating func weighPain() {
    let easing = has(.easing) || has(.nearly)
    let still = has(.still)
    for finding in reader.findings where finding.sense == .pain {
      switch finding.state {
      case .present where isAsked(finding): raise(isLate && still ? .red : .amber, isLate ? .persistentBeyond72h : nil)
      case .present: weighPresentPain(finding, easing, still)
      case .denied, .over, .earlier: hasGood = true
      default: break
      }
    }
    for finding in reader.findings where finding.sense == .sore {
      switch finding.state {
      case .present where isLate && !easing && !isAsked(finding): raise(.amber, .persistentBeyond72h)
      case .present, .denied, .over, .earlier: hasGood = true
      default: break
      }
    }
    if easing || has(.over) { hasGood = true }
  }

  private func isAsked(_ finding: Finding) -> Bool { reader.isQuestion(reader.sentences.number[finding.start]) }

  private mutating func weighPresentPain(_ finding: Finding, _ easing: Bool, _ still: Bool) {
    if isLate {
      if easing { if still { raise(.amber, .persistentBeyond72h) } } else { raise(.red, .persistentBeyond72h) }
      return
    }
    let range = reader.sentences.ranges[reader.sentences.number[finding.start]]
    let isSmall =
      easing
      || reader.inside(range).contains {
        ($0.sense == .mild || $0.sense == .flag(.sharpPain) && $0.state == .denied)
      }
    if isSmall { hasGood = true } else { raise(.amber) }
  }

  private mutating func weighHistory() {
    let hurts = reader.findings.contains {
      ([.pain, .sore, .hint(.sharpPain)].contains($0.sense) || $0.sense.isFlag) && $0.isPresent
    }
    for finding in reader.findings {
      guard case .history(let code) = finding.sense,
        finding.isPresent || finding.state == .over || finding.state == .uncertain
      else { continue }
      if isAsked(finding), finding.state == .uncertain { continue }
      raise(hurts && finding.isPresent ? .red : .amber, code)
    }
  }

  private mutating func weighMood() {
    for finding in reader.findings {
      switch finding.sense {
      case .bad where finding.isPresent && !isAsked(finding): raise(.amber)
      case .bad where finding.state == .denied: hasGood = true
      case .good where finding.state == .denied: raise(.amber)
      case .half where !endsWell(after: finding): raise(.amber)
      default: break
      }
    }
    if reader.findings.filter({ $0.sense == .foreign }).count >= 2 { raise(.amber) }
    if reader.tokens.contains(where: { $0.kind == .foreignLetter }) { raise(.amber) }
  }

  /// Whether all is well after a half-hearted word: "second day so so, today nothing at all".
  private func endsWell(after finding: Finding) -> Bool {
    reader.findings.contains { [.over, .wellNow].contains($0.sense) && $0.start >= finding.match.tokens.upperBound }
  }

  private mutating func weighRequests() {
    if has(.conduct) { raise(.amber, .conduct) }
    if has(.wrongNumber) { raise(.amber, .wrongNumber) }
    if has(.call) { raise(.amber, .callRequested) }
    if optOut { raise(.optout) }
  }

  private mutating func settleRest() {
    let asks = reader.sentences.ranges.indices.contains {
      reader.isQuestion($0) && hasWords($0) && !reader.isAnswered($0)
    }
    if asks { raise(.question) }
    let isPuzzled = reader.sentences.hasMark == [true] && !hasWords(0)
    if level == .ok, !hasGood || isPuzzled || isMostlyUnknown { raise(.amber) }
  }

  /// Whether half of the words and more are in no lexicon: an "ok" or "super" before a sentence of another language says nothing.
  private var isMostlyUnknown: Bool {
    let words = reader.tokens.filter { $0.kind == .word }
    let unknown = words.filter { $0.word == 0 }.count
    return unknown >= 3 && unknown * 2 >= words.count
  }

  private func hasWords(_ sentence: Int) -> Bool {
    reader.tokens[reader.sentences.ranges[sentence]].filter { $0.kind == .word }.count > 1
  }
}
