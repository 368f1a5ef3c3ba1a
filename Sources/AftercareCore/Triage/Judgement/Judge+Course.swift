/// Where it goes: what gets worse, what stays, and for how long.
extension Judge {
  mutating func weighCourse() {
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
      let sentence = reader.sentences.ranges[reader.sentences.number[finding.start]]
      let isOld = reader.inside(sentence).contains { $0.sense == .chronic && $0.match.tokens != finding.match.tokens }
      raise(isLate && !easing && !isOld && !isSorenessStillThere(finding) ? .red : .amber, .persistentBeyond72h)
    }
    weighSpans()
    if let climb { raise(climb.isSteady || isLate ? .red : .amber, .worsening) }
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
        case .nearly, .stuck: return !isSupposed(finding)
        case .still: return range.contains(finding.start) && !hasGood && !isSupposed(finding)
        default: return false
        }
      }
      guard isComplaint else { continue }
      let isChronic = reader.inside(range).contains { $0.sense == .chronic }
      raise(has(.nearly) || isChronic ? .amber : .red, .persistentBeyond72h)
    }
  }

  /// Whether a sentence only asks what would be: "would it matter if I was still stiff on day five?"
  private func isSupposed(_ finding: Finding) -> Bool {
    let sentence = reader.sentences.number[finding.start]
    return reader.isQuestion(sentence)
      && reader.inside(reader.sentences.ranges[sentence]).contains { $0.state == .hypothetical }
  }

  private func goesOn(_ range: Range<Int>) -> Bool {
    let lasting = reader.book.landmarks.lasting
    return reader.inside(range).contains { $0.sense == .still || $0.sense == .stuck }
      || reader.tokens[range].contains { lasting.contains($0.word) }
  }
}
