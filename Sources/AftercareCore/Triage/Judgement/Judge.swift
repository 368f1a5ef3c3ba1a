/// Weighs the findings of one reply: level, flags, urgency, opt-out.
struct Judge {
  private let reader: Interpreter
  private let context: TriageContext
  private(set) var level: TriageLevel = .ok
  private(set) var flags: Set<FlagCode> = []
  private(set) var isUrgent = false
  private(set) var optOut = false
  private var hasGood = false
  private var hasDenial = false
  private var isLate: Bool { context.stage.isLate }

  /// Weighs what was found, and the answers given to questions of ours.
  init(_ reader: Interpreter, _ context: TriageContext, _ answers: [(code: FlagCode, state: Evidence.State)] = []) {
    self.reader = reader
    self.context = context
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

  private func present(_ sense: Sense) -> [Finding] { reader.findings.filter { $0.sense == sense && $0.isPresent } }
  private func has(_ sense: Sense) -> Bool { reader.findings.contains { $0.sense == sense } }

  private mutating func raise(_ level: TriageLevel, _ code: FlagCode? = nil) {
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
    case .earlier: if !hasGood && !has(.over) && !has(.wellNow) { raise(.amber, code) } else { hasGood = true }
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
  private mutating func weighCourse() {
    let easing = has(.easing) || has(.nearly)
    if !present(.rising).isEmpty { raise(.red, .worsening) }
    for finding in present(.worse) {
      if isLate {
        raise(.red, .worsening)
      } else if !isOnlySoreness(finding) {
        raise(.amber, .worsening)
      }
    }
    if reader.findings.contains(where: { [.worse, .rising].contains($0.sense) && $0.state == .denied }) {
      hasGood = true
    }
    for finding in reader.findings where finding.sense == .stuck && finding.state == .said {
      raise(isLate && !easing && !isSorenessStillThere(finding) ? .red : .amber, .persistentBeyond72h)
    }
    weighSpans()
  }

  /// Whether the words only tell that soreness goes on, without a direction: "the ache is still there".
  private func isSorenessStillThere(_ stuck: Finding) -> Bool {
    reader.tokens[stuck.start].word == reader.book.landmarks.still && isOnlySoreness(stuck)
  }

  private func isOnlySoreness(_ worse: Finding) -> Bool {
    let range = reader.sentences.ranges[reader.sentences.number[worse.start]]
    let inside = reader.inside(range)
    return inside.contains { $0.sense == .sore } && !inside.contains { $0.sense == .pain || $0.sense.isFlag }
  }

  private mutating func weighSpans() {
    for span in Spans.all(in: reader.tokens, reader.book) where span.days > 3 {
      let sentence = reader.sentences.number[span.tokens.lowerBound]
      let range = reader.sentences.ranges[sentence]
      let next = span.tokens.upperBound
      let isAgo = next < reader.tokens.count && reader.tokens[next].word == reader.book.landmarks.ago
      if isAgo, !goesOn(range) { continue }
      let near = max(0, sentence - 1)...min(sentence + 1, reader.sentences.ranges.count - 1)
      let last = reader.sentences.number[span.tokens.upperBound - 1]
      let reaches =
        range.count <= 9
        ? near.lowerBound...max(near.upperBound, min(last + 1, reader.sentences.ranges.count - 1)) : sentence...last
      let stretch =
        reader.sentences.ranges[reaches.lowerBound].lowerBound..<reader.sentences.ranges[reaches.upperBound].upperBound
      let isComplaint = reader.inside(stretch).contains { finding in
        switch finding.sense {
        case .pain, .sore, .worse, .rising, .flag, .urgentFlag, .hint: return finding.isPresent
        case .nearly, .stuck: return true
        case .still: return range.contains(finding.start) && !hasGood
        default: return false
        }
      }
      guard isComplaint else { continue }
      let isChronic = reader.inside(range).contains { $0.sense == .chronic }
      raise(has(.nearly) || isChronic ? .amber : .red, .persistentBeyond72h)
    }
  }

  private func goesOn(_ range: Range<Int>) -> Bool {
    let lasting = reader.book.landmarks.lasting
    return reader.inside(range).contains { $0.sense == .still || $0.sense == .stuck }
      || reader.tokens[range].contains { lasting.contains($0.word) }
  }

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

  /// Whether most words are in no lexicon: an "ok" or "super" before a sentence of another language says nothing.
  private var isMostlyUnknown: Bool {
    let words = reader.tokens.filter { $0.kind == .word }
    let unknown = words.filter { $0.word == 0 }.count
    return unknown >= 3 && unknown * 5 >= words.count * 3
  }

  private func hasWords(_ sentence: Int) -> Bool {
    reader.tokens[reader.sentences.ranges[sentence]].filter { $0.kind == .word }.count > 1
  }
}
