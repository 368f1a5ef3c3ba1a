/// Looks for the rest of a wording once its first word is found.
struct Search {
  let tokens: UnsafeBufferPointer<Token>
  let elements: UnsafeBufferPointer<Pattern.Element>
  let wordPool: UnsafeBufferPointer<Int32>
  /// Counts the steps, for the test that they grow with the text and not faster.
  var steps: UnsafeMutablePointer<Int>?

  /// Where the longest match of the elements `next..<last` ends; −1 when they do not match at `position`.
  ///
  /// It branches only at what may be missing and at gaps, of which a wording has few, and never beyond ``Pattern/longestMatch``.
  func end(of next: Int, upTo last: Int, at position: Int, first: Int) -> Int {
    steps?.pointee += 1
    var next = next
    var position = position
    while next < last {
      let element = elements[next]
      switch element.kind {
      case .words, .anyWord, .stranger:
        let stands =
          position < tokens.count && position - first < Pattern.longestMatch && accepts(element, tokens[position])
        if element.isOptional {
          guard stands else { break }
          let without = end(of: next + 1, upTo: last, at: position, first: first)
          return max(without, end(of: next + 1, upTo: last, at: position + 1, first: first))
        }
        guard stands else { return -1 }
        position += 1
      case .gap: return endOfGap(element.width, next, last, position, first)
      case .sentenceStart: guard position == 0 || tokens[position - 1].endsSentence else { return -1 }
      case .textStart: guard position == 0 else { return -1 }
      case .sentenceEnd: guard position >= tokens.count || tokens[position].endsSentence else { return -1 }
      case .textEnd: guard tokens[position...].allSatisfy(\.isPunctuation) else { return -1 }
      }
      next += 1
    }
    return position
  }

  private func endOfGap(_ width: Int, _ gap: Int, _ last: Int, _ position: Int, _ first: Int) -> Int {
    var best = -1
    var step = position
    while step <= tokens.count, step - position <= width {
      best = max(best, end(of: gap + 1, upTo: last, at: step, first: first))
      if step == tokens.count || tokens[step].endsGap { break }
      step += 1
    }
    return best
  }

  private func accepts(_ element: Pattern.Element, _ token: Token) -> Bool {
    if element.kind == .anyWord { return !token.isPunctuation }
    if element.kind == .stranger { return token.kind == .word && token.word == 0 }
    return element.isNegated ? token.kind == .word && !isAmong(element, token) : isAmong(element, token)
  }

  private func isAmong(_ element: Pattern.Element, _ token: Token) -> Bool {
    if token.classes & element.classes != 0 { return true }
    guard element.signature & (1 << UInt64(token.word & 63)) != 0, token.word != 0 else { return false }
    for index in element.firstWord..<element.firstWord + element.wordCount where wordPool[index] == token.word {
      return true
    }
    return false
  }
}
