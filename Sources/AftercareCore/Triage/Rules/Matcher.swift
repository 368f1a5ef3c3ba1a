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

  /// Whether it begins a clause, or ends the reach of cues, right where another match begins: "it won't lift".
  func opens(_ other: Match) -> Bool {
    (sense == .clause || sense == .turn) && tokens.lowerBound == other.tokens.lowerBound
  }

  /// The name of what found it.
  func name(in book: RuleBook) -> String { term ?? book.rules[rule].name }
}

extension RuleBook {
  /// Everything the rules find, in the order of the text; what a longer idiom swallows is left out.
  ///
  /// Linear in the number of tokens: each tries the wordings that begin with it, and a wording spans at most
  /// ``Pattern/longestMatch`` tokens.
  func matches(in tokens: [Token]) -> [Match] { withoutSwallowed(candidates(in: tokens)) }

  /// Everything the rules find, also what a longer one swallows.
  func candidates(in tokens: [Token], counting steps: UnsafeMutablePointer<Int>? = nil) -> [Match] {
    var found: [Match] = []
    tokens.withUnsafeBufferPointer { tokens in
      elements.withUnsafeBufferPointer { elements in
        wordPool.withUnsafeBufferPointer { wordPool in
          let search = Search(tokens: tokens, elements: elements, wordPool: wordPool, steps: steps)
          for start in tokens.indices {
            let token = tokens[start]
            attempt(patternsByWord[Int(token.word)], start, search, &found)
            var bits = token.classes
            while bits != 0 {
              attempt(patternsByClass[bits.trailingZeroBitCount], start, search, &found)
              bits &= bits - 1
            }
          }
        }
      }
    }
    return found
  }

  private func attempt(_ entries: [Pattern.Entry], _ start: Int, _ search: Search, _ found: inout [Match]) {
    for entry in entries {
      switch entry.anchor {
      case .none: break
      case .sentence: guard start == 0 || search.tokens[start - 1].endsSentence else { continue }
      case .text: guard start == 0 else { continue }
      }
      let pattern = patterns[Int(entry.pattern)]
      let end = search.end(of: Int(entry.next), upTo: pattern.elements.upperBound, at: start + 1, first: start)
      if end > start {
        found.append(Match(rule: pattern.rule, sense: rules[pattern.rule].sense, tokens: start..<end))
      }
    }
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
          larger.sense.swallows(match.sense), !(larger.sense.isFlag && match.opens(larger))
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
