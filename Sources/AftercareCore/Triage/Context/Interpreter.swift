/// Gives each finding its state: present, denied, over, uncertain, hypothetical, somebody else's or earlier.
struct Interpreter {
  let tokens: [Token]
  let sentences: Sentences
  let reach: Reach
  let book: RuleBook
  let context: TriageContext
  var findings: [Finding]

  init(_ tokens: [Token], _ matches: [Match], _ book: RuleBook, _ context: TriageContext) {
    self.tokens = tokens
    self.book = book
    self.context = context
    sentences = Sentences(tokens, matches)
    findings = matches.map(Finding.init)
    reach = Reach(tokens, sentences, findings, book)
    guard findings.contains(where: { $0.sense.isComplaint || $0.sense == .stuck || $0.sense == .good }) else { return }
    applyQuestions()
    applyDoubt()
    applyTime()
    applyFears()
    endWhatIsOver()
    applyDenials()
    endWhatIsWell()
    applyConditions()
    applyPersons()
    applyAnswers()
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
    for cue in cues(.denies, .deniesClause) {
      let range = reach.after(cue, findings)
      // What begins with the cue's own negation is the symptom: "can't feel"; "haven't had a fever" denies "a fever".
      let first = cue.tokens.lowerBound + (cue.sense == .deniesClause ? 2 : 1)
      set(.denied, by: cue.tokens, in: min(first, range.lowerBound)..<range.upperBound) {
        $0.state != .over && $0.state != .earlier && $0.start >= first
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

  private mutating func applyAnswers() {
    let answers = cues(.deniesBefore, .affirms)
    let ends = Set(answers.map { $0.tokens.upperBound - 1 })
    for cue in answers {
      let state: Evidence.State = cue.sense == .affirms ? .present : .denied
      let range = reach.before(cue, answers: ends)
      set(state, by: cue.tokens, in: range) { finding in
        guard finding.sense.code != nil || finding.sense == .pain || finding.sense == .sore else { return false }
        return state == .denied || [.hypothetical, .uncertain, .denied].contains(finding.state)
      }
    }
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
    return tokens[rest].filter { !$0.isPunctuation }.count > 2 && !inside(rest).contains { $0.sense.isComplaint }
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
    return inside(answer.lowerBound..<answer.lowerBound + 1).contains { [.deniesBefore, .affirms].contains($0.sense) }
  }

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
    for index in sentence where tokens[index].classes & strong != 0 {
      let isAsking = index > sentence.lowerBound && tokens[index - 1].classes & modal != 0
      if !isAsking { return true }
    }
    return false
  }

  private mutating func applyTime() {
    let lastEnd = cues(.over, .easing, .wellNow).last?.tokens.lowerBound ?? -1
    let since = book.landmarks.since
    let now = book.landmarks.today
    let restarted = book.landmarks.restarted
    for cue in cues(.earlier, .chronic, .brought) {
      let segment = reach.segment(of: cue.tokens.lowerBound)
      let sentence = sentences.ranges[sentences.number[cue.tokens.lowerBound]]
      let nowadays = cue.tokens.upperBound..<max(cue.tokens.upperBound, sentence.upperBound)
      let isWell = inside(nowadays).contains { $0.sense == .wellNow || $0.sense == .over }
      if !isWell, tokens[sentence].contains(where: { $0.word == since }) { continue }
      if !isWell, tokens[sentence].contains(where: { restarted.contains($0.word) }) { continue }
      if cue.sense == .earlier || cue.sense == .brought && !isWell, goesOn(sentence) { continue }
      if cue.sense == .earlier, startsAgain(after: sentence) { continue }
      let isToday = !isWell && nowadays.contains { now.contains(tokens[$0].word) }
      // Thanks in a sentence of their own end nothing.
      let isGone =
        lastEnd >= segment.lowerBound
        || inside(segment.lowerBound..<sentence.upperBound).contains { $0.sense == .good }
      let isWorse = inside(segment).contains { $0.sense == .worse || $0.sense == .rising }
      switch cue.sense {
      // "The numbness I had before is worse": what was brought along and grows is present.
      case .chronic where isWorse, .brought where isWorse: break
      case .chronic: set(.uncertain, by: cue.tokens, in: segment) { $0.sense.isFlag }
      case .brought where !isGone:
        set(.uncertain, by: cue.tokens, in: segment) { $0.sense.isFlag }
      default:
        let reach = segment.lowerBound..<endOfEarlier(cue, in: segment)
        set(.earlier, by: cue.tokens, in: reach) { finding in
          // A fall in the days before the session is what has to be heard; only one of long ago is past.
          if case .history(let code) = finding.sense { return code == .historyInjury && cue.sense == .earlier }
          if isToday, finding.start > cue.tokens.lowerBound { return false }
          return finding.sense != .pregnant
        }
      }
    }
  }

  /// Where the past ends: "surgery in 2019 and my back hurts" is of two times, "in college my hands got numb" of one.
  private func endOfEarlier(_ cue: Match, in segment: Range<Int>) -> Int {
    let told = inside(segment.lowerBound..<cue.tokens.lowerBound).contains { $0.sense.isComplaint }
    guard told, cue.tokens.upperBound < segment.upperBound else { return segment.upperBound }
    let isPast = tokens[cue.tokens.upperBound..<segment.upperBound].contains { $0.classes & book.landmarks.tense != 0 }
    guard !isPast else { return segment.upperBound }
    return (cue.tokens.upperBound..<segment.upperBound).first { sentences.clauseStarts[$0] } ?? segment.upperBound
  }

  private func goesOn(_ sentence: Range<Int>) -> Bool {
    inside(sentence).contains { $0.sense == .still || $0.sense == .stuck }
  }

  /// Whether the next sentence tells that it is there again: "Now it's the same toes".
  private func startsAgain(after sentence: Range<Int>) -> Bool {
    guard sentence.upperBound < tokens.count else { return false }
    let next = sentences.ranges[sentences.number[sentence.upperBound]]
    return goesOn(next) && tokens[next].prefix(2).contains { book.landmarks.today.contains($0.word) }
  }

  /// "I was worried I'd be numb, but nothing": what she expected did not come when only good news follows.
  private mutating func applyFears() {
    for cue in cues(.feared) {
      let segment = reach.segment(of: cue.tokens.lowerBound)
      let next = min(sentences.number[cue.tokens.lowerBound] + 1, sentences.ranges.count - 1)
      let rest = inside(segment.upperBound..<max(segment.upperBound, sentences.ranges[next].upperBound))
      guard rest.contains(where: { [.good, .denies, .wellNow].contains($0.sense) }),
        !rest.contains(where: { $0.sense.isFlag || [.still, .stuck, .pain].contains($0.sense) })
      else { continue }
      let definite = book.landmarks.known
      let words = tokens.map(\.word)
      set(.earlier, by: cue.tokens, in: cue.tokens.upperBound..<max(cue.tokens.upperBound, segment.upperBound)) {
        $0.start == 0 || !definite.contains(words[$0.start - 1])
      }
    }
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

  /// Whether a word of the first person turns to the client: not in "at my work", but in "on my left foot"; "the" only at the
  /// start of a clause.
  private func beginsOwnWords(_ place: Int) -> Bool {
    let before = tokens[place - 1]
    let isArticle = tokens[place].classes & book.landmarks.article != 0
    // "Told me she": "me" belongs to what the other says; "driving me to hospital" is about the client.
    if tokens[place].word == book.landmarks.me { return before.classes & book.landmarks.telling == 0 }
    return isArticle
      ? before.isPunctuation || before.isTurn || before.classes & book.landmarks.list != 0
      : before.classes & book.landmarks.preposition == 0 || !book.landmarks.mine.contains(tokens[place].word)
        || tokens[place...].dropFirst().prefix(2).contains { $0.classes & book.landmarks.part != 0 }
  }

  private mutating func applyPersons() {
    guard context.reader == .self, cues(.proxy).isEmpty else { return }
    let observers = Set(cues(.observer).map(\.tokens.lowerBound))
    let own = book.landmarks.owner
    let third = book.landmarks.third
    let possessive = book.landmarks.possessive
    for cue in cues(.otherPerson) where !observers.contains(cue.tokens.lowerBound) {
      let start = cue.tokens.lowerBound
      let opens =
        start == 0 || tokens[start].isPunctuation || tokens[start - 1].isPunctuation || sentences.turns[start - 1]
        || tokens[start - 1].classes & book.landmarks.list != 0
        || sentences.ranges[sentences.number[start]].lowerBound == start
      guard opens else { continue }
      var end = cue.tokens.upperBound
      while end < tokens.count, end - start < Sentences.longestSentence {
        let isStart = tokens[end - 1].endsSentence
        if isStart, tokens[end].classes & third == 0 { break }
        if tokens[end].classes & own != 0, beginsOwnWords(end) { break }
        let isOwned = tokens[end - 1].word == possessive
        if sentences.clauseStarts[end], !isOwned, tokens[end].classes & third == 0, end > cue.tokens.upperBound {
          break
        }
        end += 1
      }
      let firstPerson = own & ~book.landmarks.article
      let classes = tokens.map(\.classes)
      // "She says my leg is swollen": what is said of "my" is the client's.
      set(.otherPerson, by: cue.tokens, in: start..<end) { finding in
        !finding.match.tokens.contains { $0 >= cue.tokens.upperBound && classes[$0] & firstPerson != 0 }
      }
    }
  }
}
