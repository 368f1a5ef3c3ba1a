/// Where sentences and clauses of a reply begin.
struct Sentences: Sendable {
  /// The sentence of each token.
  private(set) var number: [Int] = []
  /// The tokens of each sentence.
  private(set) var ranges: [Range<Int>] = []
  /// Whether a sentence ends with a question mark.
  private(set) var hasMark: [Bool] = []
  /// Whether a clause with its own subject and verb begins at a token.
  private(set) var clauseStarts: [Bool]
  /// Whether a word that ends every reach ("but") begins at a token.
  private(set) var turns: [Bool]

  /// What has no end after so many tokens is cut, so that no cue reaches over a whole hostile text.
  static let longestSentence = 150

  /// Finds the sentences of tokens and the clauses that matches tell.
  init(_ tokens: [Token], _ matches: [Match]) {
    clauseStarts = Array(repeating: false, count: tokens.count)
    turns = clauseStarts
    for match in matches {
      if match.sense == .clause { clauseStarts[match.tokens.lowerBound] = true }
      if match.sense == .turn { turns[match.tokens.lowerBound] = true }
    }
    var first = 0
    for index in tokens.indices {
      number.append(ranges.count)
      let isLast = index == tokens.count - 1 || index - first >= Self.longestSentence
      if isLast || tokens[index].endsSentence && !tokens[index + 1].endsSentence {
        ranges.append(first..<index + 1)
        hasMark.append(tokens[first...index].contains { $0.kind == .question })
        first = index + 1
      }
    }
  }

  /// Whether a "but" stands between two tokens.
  func isTurned(between a: Int, and b: Int) -> Bool {
    a < b ? turns[a..<b].contains(true) : turns[b..<a].contains(true)
  }
}
