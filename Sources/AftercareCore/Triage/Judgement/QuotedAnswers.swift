/// Answers written between quoted lines: "yes" right under our question answers that question.
enum QuotedAnswers {
  /// The flags the quoted question names, each with the word of the client that answers.
  static func all(_ own: OwnWords, _ tokens: [Token], _ book: RuleBook) -> [(
    code: FlagCode, state: Evidence.State, answer: Token
  )] {
    let yes = book.landmarks.yes
    let no = book.landmarks.no
    var next = 0
    return own.asked.flatMap { asked -> [(code: FlagCode, state: Evidence.State, answer: Token)] in
      while next < tokens.count, tokens[next].start < asked.answerStart || tokens[next].isPunctuation { next += 1 }
      guard next < tokens.count else { return [] }
      let answer = tokens[next]
      guard yes.contains(answer.word) || no.contains(answer.word) else { return [] }
      let codes = Set(
        book.matches(in: Tokenizer.tokens(of: asked.question, book)).compactMap {
          $0.sense.isFlag ? $0.sense.code : nil
        })
      return FlagCode.allCases.filter(codes.contains).map {
        ($0, yes.contains(answer.word) ? .present : .denied, answer)
      }
    }
  }
}
