/// Terms a clinic added: looked for as they are written, without case and accents. They add flags and silence none.
struct AddedTerms {
  /// Where each term stands, as a rule of its own.
  static func matches(_ terms: [String: FlagCode], in tokens: [Token], of letters: [Letter]) -> [(
    name: String, code: FlagCode, tokens: Range<Int>
  )] {
    guard !terms.isEmpty else { return [] }
    let written = words(in: tokens, of: letters)
    return terms.sorted { $0.key < $1.key }.flatMap { term, code in
      let sought = words(of: term)
      guard let first = sought.first else { return [(name: String, code: FlagCode, tokens: Range<Int>)]() }
      return written.indices.compactMap { start in
        guard written[start].letters == first, start + sought.count <= written.count else { return nil }
        let end = start + sought.count
        guard zip(written[start..<end], sought).allSatisfy({ $0.letters == $1 }) else { return nil }
        return ("clinic.\(term)", code, written[start].tokens.lowerBound..<written[end - 1].tokens.upperBound)
      }
    }
  }

  /// The words of a term as they are compared: lower case, no accents.
  static func words(of term: String) -> [[UInt8]] {
    term.unicodeScalars.map { Letter(scalar: $0.value, start: 0, end: 0) }
      .split { $0.folded == nil && !$0.isInvisible }.map { $0.compactMap(\.folded) }
  }

  private static func words(in tokens: [Token], of letters: [Letter]) -> [(letters: [UInt8], tokens: Range<Int>)] {
    var words: [(letters: [UInt8], tokens: Range<Int>)] = []
    var place = 0
    for (index, token) in tokens.enumerated() where !token.isPunctuation {
      if let last = words.last, tokens[last.tokens.lowerBound].start == token.start {
        words[words.count - 1].tokens = last.tokens.lowerBound..<index + 1
        continue
      }
      while place < letters.count, letters[place].start < Int32(token.start) { place += 1 }
      let own = letters[place...].prefix { $0.start < Int32(token.end) }
      words.append((own.compactMap(\.folded), index..<index + 1))
    }
    return words
  }
}
