/// Answers behind what was asked: "numb: no", "tingling yes".
extension Interpreter {
  /// What "none" and "yes" behind a complaint say of it.
  mutating func applyAnswers() {
    let answers = cues(.deniesBefore, .affirms)
    let short = tokens.indices.filter(isShortAnswer)
    let ends = Set(answers.map { $0.tokens.upperBound - 1 } + short)
    for cue in answers where !isTag(cue) {
      answer(cue.sense == .affirms, in: reach.before(cue, answers: ends), by: cue.tokens)
    }
    for place in short {
      let range = sentences.ranges[sentences.number[place]].lowerBound..<place
      let first = range.last { ends.contains($0) || sentences.turns[$0] && $0 < place } ?? range.lowerBound
      answer(isYes(place), in: first..<place, by: place..<place + 1)
    }
  }

  private mutating func answer(_ isThere: Bool, in range: Range<Int>, by cue: Range<Int>) {
    let (tokens, sentences) = (tokens, sentences)
    set(isThere ? .present : .denied, by: cue, in: range) { finding in
      // In "sensation is absent" the answer is part of the symptom.
      guard !finding.match.tokens.overlaps(cue) else { return false }
      // "Problems? No" says no to them; "not well, no" says it twice.
      let isAsked =
        finding.sense == .bad && sentences.hasMark[sentences.number[finding.start]]
        && !tokens[finding.match.tokens].contains(where: \.isNegation)
      guard finding.sense.code != nil || finding.sense == .pain || finding.sense == .sore || isAsked else {
        return false
      }
      return isThere ? [.hypothetical, .uncertain, .denied].contains(finding.state) : finding.sense != .stuck
    }
  }

  /// Whether a bare "no" or "yes" stands right behind a complaint and closes it: "weak no, sharp only when I cough". It says
  /// nothing of what follows.
  func isShortAnswer(_ place: Int) -> Bool {
    guard place > 0, isYes(place) || book.landmarks.nay.contains(tokens[place].word),
      place + 1 == tokens.count || tokens[place + 1].isPunctuation
    else { return false }
    return inside(max(0, place - Pattern.longestMatch)..<place).contains {
      $0.match.tokens.upperBound == place && $0.sense.isComplaint && ($0.sense.code != nil || $0.sense == .pain)
    }
  }

  private func isYes(_ place: Int) -> Bool { book.landmarks.aye.contains(tokens[place].word) }

  /// Whether an answer only asks for a nod: "ten days of this is a bit much, no?"
  private func isTag(_ cue: Match) -> Bool {
    let next = cue.tokens.upperBound
    return tokens[cue.tokens.lowerBound].kind == .comma && next < tokens.count && tokens[next].kind == .question
  }

  /// What a whole wording says is not there.
  mutating func applyAbsence() {
    // "Waited for the tingling to stop and nothing": what did not come is the end of it.
    for cue in cues(.absent) where !tokens[cue.tokens].contains(where: { book.landmarks.ending.contains($0.word) }) {
      set(.denied, by: cue.tokens, in: cue.tokens) {
        let isNamed = $0.match.tokens.upperBound <= cue.tokens.upperBound || $0.start == cue.tokens.lowerBound
        return isNamed && $0.sense != .stuck && $0.sense != .pregnant
      }
    }
  }

  /// What was brought along and is gone: named inside the wording, or right before it.
  mutating func applyRelief() {
    for cue in cues(.relieved) {
      var first = cue.tokens.lowerBound
      let before = sentences.ranges[sentences.number[first]].lowerBound..<first
      for finding in inside(before).reversed()
      where finding.sense.isComplaint && finding.match.tokens.upperBound >= first - 2 {
        first = min(first, finding.start)
      }
      set(.earlier, by: cue.tokens, in: first..<cue.tokens.upperBound) {
        if case .history = $0.sense { return false }
        return $0.sense != .pregnant && $0.sense != .stuck
      }
    }
  }
}
