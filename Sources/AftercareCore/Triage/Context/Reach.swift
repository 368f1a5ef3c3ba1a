/// How far cues reach over the words around them: NegEx and ConText (Chapman 2001, Harkema 2009), with the terminators,
/// look-alikes and answer forms of people who write texts.
struct Reach {
  let tokens: [Token]
  let sentences: Sentences
  let book: RuleBook
  /// The finding that begins at a token, longest last; −1 for none.
  private let findingAt: [Int]

  init(_ tokens: [Token], _ sentences: Sentences, _ findings: [Finding], _ book: RuleBook) {
    self.tokens = tokens
    self.sentences = sentences
    self.book = book
    var at = Array(repeating: -1, count: tokens.count)
    for (index, finding) in findings.enumerated() where Self.isTransparent(finding.sense) {
      let old = at[finding.start]
      if old < 0 || findings[old].match.tokens.count <= finding.match.tokens.count { at[finding.start] = index }
    }
    findingAt = at
  }

  /// The tokens a denial before them covers.
  func after(_ cue: Match, _ findings: [Finding]) -> Range<Int> {
    var position = cue.tokens.upperBound
    let first = position
    let isBare = cue.tokens.count == 1 && !isNoun(tokens[cue.tokens.lowerBound])
    var clausesLeft = cue.sense == .deniesClause ? 1 : 0
    var unknown = 0
    var isNewItem = isComma(tokens[cue.tokens.upperBound - 1])
    let end = sentences.ranges[sentences.number[cue.tokens.lowerBound]].upperBound
    while position < end, !tokens[position].endsSentence {
      if sentences.turns[position] { break }
      if sentences.clauseStarts[position] {
        if position > first || clausesLeft == 0 {
          clausesLeft -= 1
          if clausesLeft < 0 { break }
        }
      }
      let index = findingAt[position]
      if index >= 0 {
        let item = findings[index].match.tokens
        if isNewItem || isComma(tokens[position]), !goesOnListing(item, isBare: isBare, within: end) { break }
        isNewItem = false
        position = item.upperBound
        continue
      }
      if isComma(tokens[position]) {
        isNewItem = true
      } else if tokens[position].classes & book.landmarks.closing != 0 {
        isNewItem = false
      }
      if tokens[position].classes & book.landmarks.fillers == 0, !tokens[position].isPunctuation {
        let next = position + 1
        let leadsOn = next < tokens.count && (tokens[next].classes & book.landmarks.list != 0 || findingAt[next] >= 0)
        unknown += 1
        if isBare || !leadsOn || unknown > 3 { break }
      }
      position += 1
    }
    return first..<max(first, position)
  }

  /// Whether what stands behind a comma is one more of the things that are denied: "no numbness, tingling", not "not sore, lost all
  /// sensation in my hand". It is when it is the bare name of a complaint, or when an "or" is still to come and it tells
  /// nothing that happened.
  private func goesOnListing(_ item: Range<Int>, isBare: Bool, within end: Int) -> Bool {
    let clauseEnd = (item.upperBound..<max(item.upperBound, end)).first {
      sentences.turns[$0] || sentences.clauseStarts[$0]
    }
    let isClosed = tokens[item.upperBound..<max(item.upperBound, clauseEnd ?? end)].contains {
      $0.classes & book.landmarks.closing != 0
    }
    if isClosed { return !tokens[item].contains { $0.classes & book.landmarks.happening != 0 } }
    let isName = tokens[item].allSatisfy { $0.classes & book.landmarks.complaintName != 0 }
    let next = item.upperBound < end ? tokens[item.upperBound] : nil
    let isLast =
      next.map { $0.isPunctuation || $0.classes & (book.landmarks.list | book.landmarks.itemEnd) != 0 } ?? true
    return isName && isLast && !isBare
  }

  /// The tokens that an answer behind them ("none", ": yes") covers.
  func before(_ cue: Match, answers: Set<Int>) -> Range<Int> {
    let end = cue.tokens.lowerBound
    guard end > 0 else { return 0..<0 }
    let first = sentences.ranges[sentences.number[end]].lowerBound
    let isLabelled = tokens[end].isPunctuation
    if end - first <= 2, first > 0, end == first || cue.sense == .affirms && !isLabelled {
      let last = sentences.number[first - 1]
      return sentences.hasMark[last] || cue.sense == .affirms ? sentences.ranges[last] : end..<end
    }
    var position = end
    while position > first, !sentences.turns[position - 1], !answers.contains(position - 1) { position -= 1 }
    return position..<end
  }

  /// The stretch between two "but"s of one sentence that holds a token.
  func segment(of token: Int) -> Range<Int> {
    let sentence = sentences.ranges[sentences.number[token]]
    var lower = token
    while lower > sentence.lowerBound, !sentences.turns[lower] { lower -= 1 }
    var upper = token + 1
    while upper < sentence.upperBound, !sentences.turns[upper] { upper += 1 }
    return lower..<upper
  }

  private func isComma(_ token: Token) -> Bool { token.isPunctuation && token.kind != .slash }

  private func isNoun(_ token: Token) -> Bool { token.word != book.landmarks.not }

  private static func isTransparent(_ sense: Sense) -> Bool {
    switch sense {
    case .good, .easing, .nearly: false
    default: sense.isComplaint || sense == .mild
    }
  }
}
