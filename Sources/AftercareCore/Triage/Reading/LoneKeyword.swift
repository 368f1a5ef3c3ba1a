/// A mistyped keyword that is the whole reply: "Stiop", "Parat". Inside a sentence such short words are never guessed.
enum LoneKeyword {
  /// The tokens, with the one unknown word of the reply taken for the keyword one letter away, if there is one.
  static func mended(_ tokens: [Token], _ letters: [Letter], _ book: RuleBook) -> [Token] {
    let said = tokens.indices.filter {
      !tokens[$0].isPunctuation && tokens[$0].classes & book.landmarks.besideDigit == 0
    }
    guard said.count == 1, let only = said.first, tokens[only].kind == .word, tokens[only].word == 0 else {
      return tokens
    }
    let token = tokens[only]
    let spelling = letters.compactMap { (Int32(token.start)..<Int32(token.end)).contains($0.start) ? $0.folded : nil }
    guard let keyword = book.keywords.first(where: { TypingErrors.distance($0.spelling, spelling, atMost: 1) }) else {
      return tokens
    }
    var mended = tokens
    mended[only].word = keyword.number
    mended[only].classes = book.vocabulary.classes[Int(keyword.number)]
    return mended
  }
}
