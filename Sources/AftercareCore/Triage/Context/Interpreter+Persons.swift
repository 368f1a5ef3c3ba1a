/// Who: the client or somebody else.
extension Interpreter {
  /// Whether a word of the first person turns to the client: not in "at my work", but in "on my left foot"; "the" only at the
  /// start of a clause.
  private func beginsOwnWords(_ place: Int) -> Bool {
    let before = tokens[place - 1]
    let isArticle = tokens[place].classes & book.landmarks.article != 0
    // "Told me she": "me" belongs to what the other says; "driving me to hospital" is about the client.
    if tokens[place].word == book.landmarks.me { return before.classes & book.landmarks.telling == 0 }
    return isArticle
      ? before.isPunctuation || before.isTurn || before.classes & book.landmarks.list != 0
      : before.classes & book.landmarks.preposition == 0 || !book.landmarks.mine.contains(tokens[place].word)
        || tokens[place...].dropFirst().prefix(2).contains { $0.classes & book.landmarks.part != 0 }
  }

  /// "Do people often get pins and needles after this?" asks for herself.
  private func isAnyone(_ cue: Match) -> Bool {
    let words = tokens[cue.tokens].map(\.word)
    return book.landmarks.anyone.contains(words[0]) && isQuestion(sentences.number[cue.tokens.lowerBound])
      && !words.contains(where: book.landmarks.with.contains)
  }

  /// What is somebody else's.
  mutating func applyPersons() {
    guard context.reader == .self, cues(.proxy).isEmpty else { return }
    let observers = Set(cues(.observer).map(\.tokens.lowerBound))
    let own = book.landmarks.owner
    let third = book.landmarks.third
    let others = cues(.otherPerson)
    guard !others.isEmpty else { return }
    let article = book.landmarks.article
    let classes = tokens.map(\.classes)
    for cue in others where !observers.contains(cue.tokens.lowerBound) {
      let start = cue.tokens.lowerBound
      let opens =
        start == 0 || tokens[start].isPunctuation || tokens[start - 1].isPunctuation || sentences.turns[start - 1]
        || tokens[start - 1].classes & book.landmarks.list != 0
        || tokens[start - 1].classes & book.landmarks.modal != 0
        || tokens[start - 1].classes & book.landmarks.telling != 0
        || sentences.ranges[sentences.number[start]].lowerBound == start
      guard opens || tokens[start].classes & book.landmarks.caring != 0, !isAnyone(cue) else { continue }
      var end = cue.tokens.upperBound
      while end < tokens.count, end - start < Sentences.longestSentence {
        let isStart = tokens[end - 1].endsSentence
        if isStart, tokens[end].classes & third == 0 { break }
        if tokens[end].classes & own != 0, beginsOwnWords(end) { break }
        let isOwned = book.landmarks.possessives.contains(tokens[end - 1].word)
        if sentences.clauseStarts[end], !isOwned, tokens[end].classes & third == 0, end > cue.tokens.upperBound {
          break
        }
        end += 1
      }
      // "She says my leg is swollen": what is said of "my" is the client's.
      set(.otherPerson, by: cue.tokens, in: start..<end) { finding in
        !finding.match.tokens.contains {
          $0 >= cue.tokens.upperBound && classes[$0] & own != 0 && classes[$0] & article == 0
        }
      }
    }
  }
}
