/// Questions that the client asks and answers herself: "breathing ok? no", "and the hand? numb".
///
/// Read as they stand, such a question says only that all is well, or nothing at all. So the reply is read again with each
/// told as a statement, and the most cautious reading counts.
enum SelfAnswered {
  /// The reply told anew, once for each place where a "no" may belong; empty when no question is answered so.
  static func tellings(_ tokens: [Token], _ book: RuleBook) -> [[Token]] {
    let exchanges = exchanges(tokens, book)
    guard !exchanges.isEmpty else { return [] }
    let tellings = exchanges.contains(where: \.isDenied) ? Telling.allCases : [.joined]
    return tellings.map { telling in
      var told: [Token] = []
      var next = 0
      for exchange in exchanges {
        told += tokens[next..<exchange.question.lowerBound]
        told += telling.words(tokens, exchange, book)
        next = exchange.rest
        if telling == .joined, next < tokens.count, tokens[next].isPunctuation { next += 1 }
      }
      return told + tokens[next...]
    }
  }

  /// A question and the answer right behind it.
  fileprivate struct Exchange {
    /// Its words without the leading "how is", "and", and without its mark.
    var question: Range<Int>
    /// Whether the answer is a bare "no".
    var isDenied: Bool
    /// Where what is said next begins.
    var rest: Int
  }

  /// The longest question that is told anew, in words: longer ones are put to somebody.
  private static let longest = 7
  /// The longest one that is joined to an answer in words of its own.
  private static let longestName = 3

  private static func exchanges(_ tokens: [Token], _ book: RuleBook) -> [Exchange] {
    var found: [Exchange] = []
    var start = 0
    for place in tokens.indices where tokens[place].endsSentence {
      defer { start = place + 1 }
      guard tokens[place].kind == .question else { continue }
      if let exchange = exchange(from: start, to: place, tokens, book) { found.append(exchange) }
    }
    return found
  }

  private static func exchange(from start: Int, to mark: Int, _ tokens: [Token], _ book: RuleBook) -> Exchange? {
    let landmarks = book.landmarks
    let first = tokens[start..<mark].firstIndex {
      !$0.isPunctuation && !landmarks.leadsQuestion.contains($0.word)
    }
    guard let first, mark + 1 < tokens.count, tokens[first..<mark].allSatisfy({ !$0.isPunctuation }) else { return nil }
    // What "no" says of a complaint is told elsewhere; "strength in the arm" is none, whatever the rules hear in it.
    guard
      landmarks.power.contains(tokens[first].word)
        || !book.matches(in: Array(tokens[first..<mark])).contains(where: \.sense.isComplaint)
    else { return nil }
    if let rest = refusal(tokens, at: mark + 1, landmarks) {
      return mark - first <= longest ? Exchange(question: first..<mark, isDenied: true, rest: rest) : nil
    }
    let answers = landmarks.yes.union(landmarks.aye).union(landmarks.no)
    guard mark - first <= longestName, !tokens[mark + 1].isPunctuation, !answers.contains(tokens[mark + 1].word) else {
      return nil
    }
    return Exchange(question: first..<mark, isDenied: false, rest: mark + 1)
  }

  /// Where a bare "no", "not really" or "barely" ends that stands by itself; nil when there is none.
  private static func refusal(_ tokens: [Token], at place: Int, _ landmarks: Landmarks) -> Int? {
    guard landmarks.refusing.contains(tokens[place].word) else { return nil }
    var end = place + 1
    while end < tokens.count, end < place + 3, landmarks.refusingMore.contains(tokens[end].word) { end += 1 }
    return end == tokens.count || tokens[end].isPunctuation ? end : nil
  }
}

/// Where the answer's "no" goes when an exchange is told as a statement.
private enum Telling: CaseIterable {
  /// Before the question: "no feeling in the toes".
  case before
  /// Before its last word: "breathing not ok".
  case within
  /// In place of its last word comes what the answer goes on with: "hand ok? No, numb" is "hand numb".
  case joined

  func words(_ tokens: [Token], _ exchange: SelfAnswered.Exchange, _ book: RuleBook) -> [Token] {
    let landmarks = book.landmarks
    let question = Array(tokens[exchange.question])
    guard exchange.isDenied, let first = question.first, let last = question.last else { return question }
    switch self {
    case .before:
      // "Can I feel it? No" is "can not feel it".
      guard first.classes & landmarks.modal != 0 else {
        return [Self.no(landmarks.plainNo, at: first, book)] + question
      }
      return [first, Self.no(landmarks.not, at: first, book)] + question.dropFirst().drop { $0.word == landmarks.i }
    case .within:
      return question.dropLast() + [Self.no(landmarks.not, at: last, book), last]
    case .joined:
      return question.dropLast()
    }
  }

  /// A word that stands nowhere in the reply.
  private static func no(_ word: Int32, at place: Token, _ book: RuleBook) -> Token {
    Token(
      word: word, classes: book.vocabulary.classes[Int(word)], start: place.start, end: place.start, kind: .word,
      isNegation: true)
  }
}
