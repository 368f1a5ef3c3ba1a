/// Words of a reply that a rule found.
struct Match: Sendable {
  /// The index of the rule in ``RuleBook/rules``.
  let rule: Int
  /// What the words are taken for.
  let sense: Sense
  /// The tokens.
  let tokens: Range<Int>
  /// The name of a term a clinic added; nil for the rules of the book.
  var term: String?

  /// The name of what found it.
  func name(in book: RuleBook) -> String { term ?? book.rules[rule].name }
}

extension RuleBook {
  /// Everything the rules find, in the order of the text; what a longer idiom swallows is left out.
  ///
  /// Linear in the number of tokens: each tries the wordings that begin with it, and a wording spans at most
  /// ``Pattern/longestMatch`` tokens.
  func matches(in tokens: [Token]) -> [Match] {
    var found: [Match] = []
    for start in tokens.indices {
      let token = tokens[start]
      for pattern in patternsByWord[Int(token.word)] { attempt(Int(pattern), start, tokens, &found) }
      var bits = token.classes
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        for pattern in patternsByClass[bit] { attempt(Int(pattern), start, tokens, &found) }
      }
    }
    return withoutSwallowed(found)
  }

  private func attempt(_ number: Int, _ start: Int, _ tokens: [Token], _ found: inout [Match]) {
    let pattern = patterns[number]
    let end = self.end(of: pattern.elements, at: start, first: start, in: tokens)
    if end > start {
      found.append(Match(rule: pattern.rule, sense: rules[pattern.rule].sense, tokens: start..<end))
    }
  }

  /// Where the longest match of the elements ends; −1 when they do not match at `position`.
  private func end(of rest: Range<Int>, at position: Int, first: Int, in tokens: [Token]) -> Int {
    guard let next = rest.first else { return position }
    let tail = (next + 1)..<rest.upperBound
    let element = elements[next]
    let isAtEnd = position >= tokens.count
    switch element.kind {
    case .sentenceStart:
      return position == 0 || tokens[position - 1].endsSentence
        ? end(of: tail, at: position, first: first, in: tokens) : -1
    case .textStart: return position == 0 ? end(of: tail, at: position, first: first, in: tokens) : -1
    case .sentenceEnd:
      return isAtEnd || tokens[position].endsSentence ? end(of: tail, at: position, first: first, in: tokens) : -1
    case .textEnd:
      var last = position
      while last < tokens.count, tokens[last].isPunctuation { last += 1 }
      return last == tokens.count ? end(of: tail, at: position, first: first, in: tokens) : -1
    case .gap:
      var best = -1
      var step = position
      while step <= tokens.count, step - position <= Pattern.widestGap {
        best = max(best, end(of: tail, at: step, first: first, in: tokens))
        if step == tokens.count || tokens[step].isPunctuation || tokens[step].isTurn { break }
        step += 1
      }
      return best
    case .anyWord:
      guard !isAtEnd, !tokens[position].isPunctuation else { return -1 }
      return end(of: tail, at: position + 1, first: first, in: tokens)
    case .stranger:
      guard !isAtEnd, tokens[position].kind == .word, tokens[position].word == 0 else { return -1 }
      return end(of: tail, at: position + 1, first: first, in: tokens)
    case .words:
      var best = -1
      if !isAtEnd, position - first < Pattern.longestMatch, accepts(element, tokens[position]) {
        best = end(of: tail, at: position + 1, first: first, in: tokens)
      }
      return element.isOptional ? max(best, end(of: tail, at: position, first: first, in: tokens)) : best
    }
  }

  private func accepts(_ element: Pattern.Element, _ token: Token) -> Bool {
    if token.classes & element.classes != 0 { return true }
    guard token.word != 0 else { return false }
    for index in element.firstWord..<element.firstWord + element.wordCount where wordPool[index] == token.word {
      return true
    }
    return false
  }

  private func withoutSwallowed(_ found: [Match]) -> [Match] {
    var kept: [Match] = []
    kept.reserveCapacity(found.count)
    var near = 0
    for (index, match) in found.enumerated() {
      while found[near].tokens.lowerBound + Pattern.longestMatch < match.tokens.lowerBound { near += 1 }
      var isSwallowed = false
      var other = near
      while other < found.count, found[other].tokens.lowerBound <= match.tokens.lowerBound {
        let larger = found[other]
        if larger.tokens.upperBound >= match.tokens.upperBound, larger.tokens.count > match.tokens.count,
          larger.sense.swallows(match.sense)
        {
          isSwallowed = true
          break
        }
        let isTwin = larger.tokens == match.tokens && larger.rule == match.rule
        if isTwin, other < index {
          isSwallowed = true
          break
        }
        other += 1
      }
      if !isSwallowed { kept.append(match) }
    }
    return kept
  }
}
