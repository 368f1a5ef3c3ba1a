/// Gives each finding its state: present, denied, over, uncertain, hypothetical, somebody else's or earlier.
struct Interpreter {
  let tokens: [Token]
  let sentences: Sentences
  let reach: Reach
  let book: RuleBook
  let context: TriageContext
  /// The names of the terms a clinic added, as matches count them.
  let terms: [String]
  var findings: [Finding]

  init(_ tokens: [Token], _ matches: [Match], _ book: RuleBook, _ context: TriageContext, terms: [String] = []) {
    self.tokens = tokens
    self.book = book
    self.context = context
    self.terms = terms
    sentences = Sentences(tokens, matches)
    findings = matches.map(Finding.init)
    reach = Reach(tokens, sentences, findings, book)
    guard findings.contains(where: { $0.sense.isComplaint || $0.sense == .stuck || $0.sense == .good }) else { return }
    applyQuestions()
    applyDoubt()
    applyTime()
    applyFears()
    applyRelief()
    endWhatIsOver()
    applyDenials()
    endWhatIsWell()
    applyConditions()
    applyPersons()
    applyAnswers()
    applyAbsence()
  }

  /// The words found for some senses, in the order of the text.
  func cues(_ senses: Sense...) -> [Match] {
    findings.compactMap { senses.contains($0.sense) ? $0.match : nil }
  }

  /// Sets the state of each complaint that begins inside `range` and passes `test`.
  mutating func set(
    _ state: Evidence.State, by cue: Range<Int>?, in range: Range<Int>, where test: (Finding) -> Bool = { _ in true }
  ) {
    var low = firstFinding(at: range.lowerBound)
    while low < findings.count, findings[low].start < range.upperBound {
      let finding = findings[low]
      // "Better if I was dead" is no question about what could be.
      let isPlea = state == .hypothetical && finding.sense.code == .selfHarm
      if finding.sense.isComplaint || finding.sense == .stuck, !isPlea, test(finding) {
        findings[low].set(state, by: cue)
      }
      low += 1
    }
  }

  private mutating func applyDenials() {
    let ownNo = startsOfNegatedFlags()
    for cue in cues(.denies, .deniesClause) where !isShortAnswer(cue.tokens.lowerBound) {
      let range = reach.after(cue, findings)
      // What begins with the cue's own negation is the symptom: "can't feel"; "haven't had a fever" denies "a fever".
      let first = cue.tokens.lowerBound + (cue.sense == .deniesClause ? 2 : 1)
      set(.denied, by: cue.tokens, in: min(first, range.lowerBound)..<range.upperBound) {
        // "My rings won't come off, 34 weeks": only "not pregnant" denies that she is.
        let isNear = $0.sense != .pregnant || $0.start <= cue.tokens.upperBound + 1
        return $0.state != .over && $0.state != .earlier && $0.start >= first && isNear
          && !($0.start >= cue.tokens.upperBound && ownNo.contains($0.start))
      }
      let near = firstFinding(at: cue.tokens.lowerBound - Pattern.longestMatch)..<firstFinding(at: range.lowerBound + 1)
      let good = near.filter { findings[$0].sense == .good }
      let isIdiom = good.contains { findings[$0].match.tokens.overlaps(cue.tokens) }
      for index in good
      where findings[index].start == range.lowerBound && !isIdiom && tokens[findings[index].start].kind != .emoji {
        findings[index].set(.denied, by: cue.tokens)
      }
    }
  }

  /// Where flags begin that are told by a "no" of their own, which no other denies: "no pain, no feeling", "no ache, can't
  /// feel the toe".
  private func startsOfNegatedFlags() -> Set<Int> {
    let no = book.landmarks.no.union(book.landmarks.negating)
    let negated = findings.filter { finding in
      guard finding.sense.isFlag else { return false }
      let first = finding.match.tokens.prefix(3).filter { !tokens[$0].isPunctuation }.prefix(2)
      return first.contains { no.contains(tokens[$0].word) }
    }
    return Set(negated.map(\.start))
  }

  private mutating func applyDoubt() {
    for cue in cues(.doubt) {
      // The "if" of "I wonder if" is part of the cue and does not end its reach.
      let first = reach.segment(of: cue.tokens.lowerBound).lowerBound
      let last = reach.segment(of: cue.tokens.upperBound - 1).upperBound
      set(.uncertain, by: cue.tokens, in: first..<last) {
        ($0.sense.isFlag || $0.sense.code == .severeHeadache) && !$0.match.tokens.overlaps(cue.tokens)
      }
    }
  }

  private mutating func applyQuestions() {
    for (number, range) in sentences.ranges.enumerated() where isQuestion(number) {
      let first = firstFinding(at: range.lowerBound)
      for index in first..<max(first, firstFinding(at: range.upperBound)) {
        let finding = findings[index]
        guard finding.sense.isComplaint || finding.sense == .stuck else { continue }
        // "What's the point of living?" asks nobody for a fact.
        let isPlea = finding.sense.code == .selfHarm
        if !isPlea, !isOwned(finding, in: range), !isTold(finding, in: range) {
          findings[index].set(.uncertain, by: nil)
        }
      }
    }
  }

  /// Whether a question only follows what is told: "burning up since last night, is it toxins?"
  private func isTold(_ finding: Finding, in sentence: Range<Int>) -> Bool {
    let asked = inside(sentence.lowerBound..<finding.match.tokens.upperBound).contains { $0.sense == .ask }
    let end = finding.match.tokens.upperBound
    guard !asked, let comma = tokens[end..<max(end, sentence.upperBound)].firstIndex(where: { $0.kind == .comma })
    else {
      return false
    }
    let rest = comma + 1..<max(comma + 1, sentence.upperBound)
    let isStated = tokens[sentence.lowerBound..<comma].contains {
      $0.classes & book.landmarks.stating != 0 || book.landmarks.having.contains($0.word)
    }
    return tokens[rest].filter { !$0.isPunctuation }.count > (isStated ? 0 : 2)
      && !inside(rest).contains { $0.sense.isComplaint }
  }

  /// Whether a sentence asks.
  func isQuestion(_ sentence: Int) -> Bool {
    sentences.hasMark[sentence] || inside(sentences.ranges[sentence]).contains { $0.sense == .ask }
  }

  /// Whether the client answers a question herself in the next sentence: "Numbness? No."
  func isAnswered(_ sentence: Int) -> Bool {
    guard sentences.ranges.indices.contains(sentence + 1),
      !inside(sentences.ranges[sentence]).contains(where: { $0.sense == .supposition })
    else { return false }
    let answer = sentences.ranges[sentence + 1]
    return inside(answer.lowerBound..<answer.lowerBound + 1).contains { Self.answers.contains($0.sense) }
  }

  private static let answers: Set<Sense> = [.deniesBefore, .affirms, .over, .wellNow]

  /// The findings that begin inside a stretch of tokens.
  func inside(_ range: Range<Int>) -> ArraySlice<Finding> {
    let first = firstFinding(at: range.lowerBound)
    return findings[first..<max(first, firstFinding(at: range.upperBound))]
  }

  func firstFinding(at token: Int) -> Int {
    var low = 0
    var high = findings.count
    while low < high {
      let middle = (low + high) / 2
      if findings[middle].start < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the words of a question name an owner of the symptom: "my foot", "I have", "the numbness".
  private func isOwned(_ finding: Finding, in sentence: Range<Int>) -> Bool {
    let strong = book.landmarks.strong
    let modal = book.landmarks.modal
    let definite = book.landmarks.definite
    if finding.match.tokens.contains(where: { tokens[$0].classes & strong != 0 }) { return true }
    let asks = inside(sentence).compactMap { $0.sense == .ask ? $0.start : nil }
    if let first = asks.first, first > finding.start,
      tokens[finding.start...first].contains(where: \.isPunctuation)
    {
      return true
    }
    if finding.start > sentence.lowerBound, definite.contains(tokens[finding.start - 1].word) { return true }
    // "Why would my toes be fizzing?" and "should it be prickling like this?" ask about what is there.
    let words = tokens[sentence].map(\.word)
    let isGiven =
      words.contains(where: book.landmarks.why.contains)
      || zip(words, words.dropFirst()).contains { $0 == book.landmarks.like && book.landmarks.such.contains($1) }
    for index in sentence where tokens[index].classes & strong != 0 {
      let isAsking = !isGiven && index > sentence.lowerBound && tokens[index - 1].classes & modal != 0
      if !isAsking { return true }
    }
    return false
  }

  private mutating func applyConditions() {
    for cue in cues(.supposition) {
      let sentence = sentences.ranges[sentences.number[cue.tokens.lowerBound]]
      set(.hypothetical, by: cue.tokens, in: sentence)
    }
    let ifs = book.landmarks.ifs
    for cue in cues(.condition) where ifs.contains(tokens[cue.tokens.lowerBound].word) {
      let number = sentences.number[cue.tokens.lowerBound]
      guard isQuestion(number) else { continue }
      let asksAboutNow = inside(cue.tokens.upperBound..<sentences.ranges[number].upperBound).contains {
        $0.sense == .ask && isIs(tokens[$0.start])
      }
      if asksAboutNow { continue }
      set(.hypothetical, by: cue.tokens, in: cue.tokens.lowerBound..<sentences.ranges[number].upperBound)
    }
  }

  private func isIs(_ token: Token) -> Bool {
    book.landmarks.be.contains(token.word)
  }
}
