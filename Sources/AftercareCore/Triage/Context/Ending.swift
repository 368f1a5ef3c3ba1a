/// What is said to be over, or to have been and to be well now.
extension Interpreter {
  /// Ends the nearest complaint before each "it is gone", those joined to it, and what a pronoun points back at.
  mutating func endWhatIsOver() {
    for cue in cues(.over) where !isBackAgain(after: cue) {
      if endInside(cue) { continue }
      if let last = complaint(before: cue) {
        end(last, by: cue)
      } else {
        let widest = cue.tokens.upperBound..<min(cue.tokens.upperBound + 4, tokens.count)
        let ahead = cue.tokens.upperBound..<(widest.first { tokens[$0].isPunctuation } ?? widest.upperBound)
        set(.over, by: cue.tokens, in: ahead) { $0.state == .present && $0.canEnd }
      }
    }
  }

  /// Ends what was, when "fine now" follows.
  mutating func endWhatIsWell() {
    let past = book.landmarks.past
    let otherwise = book.landmarks.otherwise
    for cue in cues(.wellNow) {
      if isVisiting(after: cue) { continue }
      let last = max(0, sentences.number[cue.tokens.lowerBound] - 1)
      let first = firstFinding(at: sentences.ranges[last].lowerBound)
      for index in first..<max(first, firstFinding(at: cue.tokens.lowerBound)) {
        let finding = findings[index]
        guard finding.canEnd, finding.state == .present else { continue }
        let span = sentences.ranges[sentences.number[finding.start]].lowerBound..<cue.tokens.lowerBound
        let goesOn = inside(span).contains { $0.sense == .still || $0.sense == .stuck }
        let isPast = finding.sense == .sore || tokens[span].contains { $0.classes & past != 0 }
        if isPast, !goesOn, !tokens[span].contains(where: { $0.word == otherwise }) {
          findings[index].set(.over, by: cue.tokens)
        }
      }
    }
  }

  /// Whether a cue can end a finding: in "can't feel it any more" the negation is part of the loss.
  private func ends(_ finding: Finding, _ cue: Match) -> Bool {
    guard finding.canEnd else { return false }
    let no = book.landmarks.no
    let isLoss = finding.match.tokens.contains { no.contains(tokens[$0].word) }
    let more = book.landmarks.anyMore
    return !(isLoss && cue.tokens.contains { more.contains(tokens[$0].word) })
  }

  /// Ends what the cue itself spans: "not numb any more".
  private mutating func endInside(_ cue: Match) -> Bool {
    let first = firstFinding(at: max(0, cue.tokens.lowerBound - Pattern.longestMatch))
    var isSet = false
    for index in first..<max(first, firstFinding(at: cue.tokens.upperBound)) {
      guard findings[index].match.tokens.overlaps(cue.tokens), ends(findings[index], cue) else { continue }
      findings[index].set(.over, by: cue.tokens)
      if cue.tokens.contains(findings[index].start) { isSet = true }
    }
    return isSet
  }

  private func complaint(before cue: Match) -> Int? {
    let sentence = sentences.number[cue.tokens.lowerBound]
    let earliest = isPointing(cue) ? max(0, sentence - 1) : sentence
    let range = sentences.ranges[earliest].lowerBound..<cue.tokens.lowerBound
    return inside(range).lastIndex { $0.sense.isComplaint && $0.match.tokens.upperBound <= cue.tokens.lowerBound }
  }

  /// Whether the cue speaks of "it", or of nothing, and so of what was said before.
  private func isPointing(_ cue: Match) -> Bool {
    let start = cue.tokens.lowerBound
    if sentences.ranges[sentences.number[start]].lowerBound == start { return true }
    let pronoun = book.landmarks.pronoun
    return tokens[max(0, start - 3)..<cue.tokens.upperBound].contains { $0.classes & pronoun != 0 }
  }

  private mutating func end(_ last: Int, by cue: Match) {
    let earliest = max(0, sentences.number[cue.tokens.lowerBound] - 1)
    let farthest = firstFinding(at: sentences.ranges[earliest].lowerBound)
    let pointsBack = isPointing(cue)
    var edge = findings[last].start
    for index in stride(from: last, through: farthest, by: -1) {
      let finding = findings[index]
      guard finding.sense.isComplaint, pointsBack || finding.start >= edge - 3 else { continue }
      if !pointsBack, index < last, isSeparate(finding.start, edge) { break }
      if finding.state == .present, ends(finding, cue) { findings[index].set(.over, by: cue.tokens) }
      edge = min(edge, finding.start)
    }
  }

  private func isSeparate(_ start: Int, _ edge: Int) -> Bool {
    start < edge
      && (sentences.clauseStarts[start + 1...edge].contains(true) || sentences.turns[start..<edge].contains(true))
  }

  /// Whether it comes back after all: "then nothing for a day, and this morning it paid me another visit".
  private func isVisiting(after cue: Match) -> Bool {
    inside(cue.tokens.upperBound..<sentences.ranges[sentences.number[cue.tokens.lowerBound]].upperBound).contains {
      $0.sense == .still && tokens[$0.match.tokens].contains { book.landmarks.visits.contains($0.word) }
    }
  }

  private func isBackAgain(after cue: Match) -> Bool {
    let next = min(sentences.number[cue.tokens.lowerBound] + 1, sentences.ranges.count - 1)
    let range = cue.tokens.upperBound..<max(cue.tokens.upperBound, sentences.ranges[next].upperBound)
    return inside(range).contains { $0.sense == .still && !isNegated($0) }
  }
}
