/// When: before the session, of old, or feared and not come.
extension Interpreter {
  /// What came before the session, is chronic, or was brought along.
  mutating func applyTime() {
    let lastEnd = cues(.over, .easing, .wellNow, .relieved).last?.tokens.lowerBound ?? -1
    let since = book.landmarks.since
    let now = book.landmarks.today
    let restarted = book.landmarks.restarted
    for cue in cues(.earlier, .chronic, .brought) {
      let segment = reach.segment(of: cue.tokens.lowerBound)
      let sentence = sentences.ranges[sentences.number[cue.tokens.lowerBound]]
      let nowadays = cue.tokens.upperBound..<max(cue.tokens.upperBound, sentence.upperBound)
      let isWell = inside(nowadays).contains { $0.sense == .wellNow || $0.sense == .over }
      if !isWell,
        sentence.contains(where: { tokens[$0].word == since && !cue.tokens.contains($0) && !isUnchanged(since: $0) })
      {
        continue
      }
      if !isWell, tokens[sentence].contains(where: { restarted.contains($0.word) }) { continue }
      if cue.sense == .earlier || cue.sense == .brought && !isWell, goesOn(sentence) { continue }
      if cue.sense == .earlier, startsAgain(after: sentence) { continue }
      let isToday = !isWell && nowadays.contains { now.contains(tokens[$0].word) }
      // Thanks in a sentence of their own end nothing.
      let isGone =
        lastEnd >= segment.lowerBound
        || inside(segment.lowerBound..<sentence.upperBound).contains { $0.sense == .good }
      let isWorse = inside(segment).contains {
        ($0.sense == .worse || $0.sense == .rising) && !isNegated($0)
      }
      let hurts = inside(cue.tokens.upperBound..<max(cue.tokens.upperBound, sentence.upperBound)).contains {
        $0.sense == .pain || $0.sense == .sore || $0.sense.isFlag
      }
      switch cue.sense {
      // "The numbness I had before is worse": what was brought along and grows is present.
      case .chronic where isWorse, .brought where isWorse: break
      case .chronic: set(.uncertain, by: cue.tokens, in: segment) { $0.sense.isFlag }
      case .brought where !isGone:
        // "Sprained it the day before I came, it's really painful now": the injury came first, the pain is of today.
        let isAfterInjury = inside(segment.lowerBound..<cue.tokens.upperBound).contains {
          $0.sense == .history(.historyInjury)
        }
        set(.uncertain, by: cue.tokens, in: segment) {
          $0.sense.isFlag && $0.state != .earlier && !(isAfterInjury && $0.start >= cue.tokens.upperBound)
        }
      default:
        let reach = beginningOfEarlier(cue, in: segment)..<endOfEarlier(cue, in: segment)
        set(.earlier, by: cue.tokens, in: reach) { finding in
          // A fall in the days before the session is what has to be heard; only one of long ago is past.
          if case .history(let code) = finding.sense {
            let hurtsNow = finding.match.tokens.contains(cue.tokens.lowerBound) && hurts
            return code == .historyInjury && cue.sense == .earlier && !hurtsNow
          }
          if isToday, finding.start > cue.tokens.lowerBound { return false }
          // "Worse than before I ever came" compares, and is now.
          if finding.sense == .worse || finding.sense == .rising { return false }
          return finding.sense != .pregnant
        }
      }
    }
  }

  /// "No different since the massage": nothing began with it.
  private func isUnchanged(since place: Int) -> Bool {
    let before = tokens[max(0, place - 3)..<place]
    return before.contains { book.landmarks.no.contains($0.word) }
      && before.contains { book.landmarks.change.contains($0.word) }
  }

  /// Whether a "nor" or "no" stands right before it: "neither better nor worse".
  func isNegated(_ finding: Finding) -> Bool {
    finding.start > 0 && book.landmarks.nor.contains(tokens[finding.start - 1].word)
  }

  /// Where the past begins: "my calf is red, I had a clot in 2015" is of two times, "my hands got numb, that was in college" of one.
  private func beginningOfEarlier(_ cue: Match, in segment: Range<Int>) -> Int {
    let clause = (segment.lowerBound + 1..<max(segment.lowerBound + 1, cue.tokens.lowerBound)).last {
      sentences.clauseStarts[$0]
    }
    guard let clause, inside(clause..<cue.tokens.lowerBound).contains(where: { $0.sense.isComplaint }) else {
      return segment.lowerBound
    }
    let isPast = tokens[segment.lowerBound..<clause].contains { $0.classes & book.landmarks.tense != 0 }
    return isPast ? segment.lowerBound : clause
  }

  /// Where the past ends: "surgery in 2019 and my back hurts" is of two times, "in college my hands got numb" of one.
  private func endOfEarlier(_ cue: Match, in segment: Range<Int>) -> Int {
    let told = inside(segment.lowerBound..<cue.tokens.lowerBound).contains { $0.sense.isComplaint }
    guard told, cue.tokens.upperBound < segment.upperBound else { return segment.upperBound }
    let isPast = tokens[cue.tokens.upperBound..<segment.upperBound].contains { $0.classes & book.landmarks.tense != 0 }
    guard !isPast, !neverSince(in: cue.tokens.upperBound..<segment.upperBound) else { return segment.upperBound }
    return (cue.tokens.upperBound..<segment.upperBound).first { sentences.clauseStarts[$0] } ?? segment.upperBound
  }

  /// Whether it is said never to have come back: "dead arm for a month, never since".
  private func neverSince(in range: Range<Int>) -> Bool {
    let no = book.landmarks.no
    let since = book.landmarks.since
    return inside(range).contains { finding in
      let words = tokens[finding.match.tokens]
      return finding.sense == .wellNow && words.contains { $0.word == since } && words.contains { no.contains($0.word) }
    }
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
  mutating func applyFears() {
    let fears = cues(.feared)
    guard !fears.isEmpty else { return }
    let words = tokens.map(\.word)
    for cue in fears {
      let segment = reach.segment(of: cue.tokens.lowerBound)
      let next = min(sentences.number[cue.tokens.lowerBound] + 1, sentences.ranges.count - 1)
      let rest = inside(segment.upperBound..<max(segment.upperBound, sentences.ranges[next].upperBound))
      guard rest.contains(where: { [.good, .denies, .wellNow].contains($0.sense) }),
        !rest.contains(where: { $0.sense.isFlag || [.still, .stuck, .pain].contains($0.sense) })
      else { continue }
      let definite = book.landmarks.known
      set(.earlier, by: cue.tokens, in: cue.tokens.upperBound..<max(cue.tokens.upperBound, segment.upperBound)) {
        $0.start == 0 || !definite.contains(words[$0.start - 1])
      }
    }
  }
}
