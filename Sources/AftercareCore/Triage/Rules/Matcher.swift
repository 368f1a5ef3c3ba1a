/// Words of a reply that a rule found.
struct Match: Sendable {
  /// What found it.
  let origin: Origin
  /// What the words are taken for.
  let sense: Sense
  /// The tokens.
  let tokens: Range<Int>

  /// What finds words. Numbers and no names, so that matches are copied without counting references.
  enum Origin: Hashable, Sendable {
    /// A rule, by its index in ``RuleBook/rules``.
    case rule(Int)
    /// A term a clinic added, by its index among the added matches.
    case term(Int)
  }

  /// Whether it begins a clause, or ends the reach of cues, right where another match begins: "it won't lift".
  func opens(_ other: Match) -> Bool {
    (sense == .clause || sense == .turn) && tokens.lowerBound == other.tokens.lowerBound
  }

  /// The name of what found it; `terms` are the names of the terms a clinic added.
  func name(in book: RuleBook, terms: [String] = []) -> String {
    switch origin {
    case .rule(let rule): book.rules[rule].name
    case .term(let term): terms[term]
    }
  }
}

extension RuleBook {
  /// Everything the rules find, in the order of the text; what a longer idiom swallows is left out.
  ///
  /// Linear in the number of tokens: each tries the wordings that begin with it, and a wording spans at most
  /// ``Pattern/longestMatch`` tokens.
  func matches(in tokens: [Token]) -> [Match] { withoutExplained(withoutSwallowed(candidates(in: tokens)), tokens) }

  /// Everything the rules find, also what a longer one swallows.
  func candidates(in tokens: [Token], counting steps: UnsafeMutablePointer<Int>? = nil) -> [Match] {
    var found: [Match] = []
    tokens.withUnsafeBufferPointer { tokens in
      elements.withUnsafeBufferPointer { elements in
        wordPool.withUnsafeBufferPointer { wordPool in
          let search = Search(tokens: tokens, elements: elements, wordPool: wordPool, steps: steps)
          for start in tokens.indices {
            let token = tokens[start]
            attempt(entriesOfWord[Int(token.word)], start, search, &found)
            var bits = token.classes
            while bits != 0 {
              attempt(entriesOfClass[bits.trailingZeroBitCount], start, search, &found)
              bits &= bits - 1
            }
          }
        }
      }
    }
    return found
  }

  private func attempt(_ range: Range<Int>, _ start: Int, _ search: Search, _ found: inout [Match]) {
    let ahead = start + 1 < search.tokens.count ? search.tokens[start + 1] : nil
    for entry in entries[range] where entry.mayGoOn(with: ahead) {
      switch entry.anchor {
      case .none: break
      case .sentence: guard start == 0 || search.tokens[start - 1].endsSentence else { continue }
      case .text: guard start == 0 else { continue }
      }
      let pattern = patterns[Int(entry.pattern)]
      let end = search.end(of: Int(entry.next), upTo: pattern.elements.upperBound, at: start + 1, first: start)
      if end > start {
        found.append(Match(origin: .rule(pattern.rule), sense: senses[pattern.rule], tokens: start..<end))
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
        // A harmless idiom explains the very words of a flag, too: "itching to get back".
        let isExplained = larger.sense == .harmless && match.sense.isFlag && larger.tokens == match.tokens
        if larger.tokens.upperBound >= match.tokens.upperBound,
          larger.tokens.count > match.tokens.count || isExplained,
          larger.sense.swallows(match.sense), !(larger.sense.isFlag && match.opens(larger))
        {
          isSwallowed = true
          break
        }
        let isTwin = larger.tokens == match.tokens && larger.origin == match.origin
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

  /// Without the flags that a harmless idiom explains but for an "is" or a "nearly" before it: "nearly fainted at the bill".
  private func withoutExplained(_ found: [Match], _ tokens: [Token]) -> [Match] {
    let idioms = found.filter { $0.sense == .harmless }
    guard !idioms.isEmpty else { return found }
    return found.filter { match in
      !match.sense.isFlag
        || !idioms.contains { idiom in
          idiom.tokens.upperBound >= match.tokens.upperBound && match.tokens.contains(idiom.tokens.lowerBound)
            && tokens[match.tokens.lowerBound..<idiom.tokens.lowerBound].allSatisfy {
              $0.classes & landmarks.leading != 0
            }
        }
    }
  }
}
