/// Turns findings into evidence with the exact words of the reply.
struct Explanation {
  private let units: [UInt16]
  /// The same as bytes when all are ASCII, from which words are made several times faster.
  private let bytes: [UInt8]

  init(_ text: String) {
    let utf8 = Array(text.utf8.prefix(OwnWords.longestReply))
    bytes = utf8.contains { $0 > 0x7f } ? [] : utf8
    units = bytes.isEmpty ? Array(text.utf16.prefix(OwnWords.longestReply)) : []
  }

  /// Evidence for a stretch of the reply.
  func evidence(_ start: Int, _ end: Int, code: FlagCode?, state: Evidence.State, cue: String? = nil, rule: String)
    -> Evidence
  {
    Evidence(code: code, state: state, words: words(start, end), start: start, end: end, cue: cue, rule: rule)
  }

  /// Evidence for a stretch of its tokens that states a flag as there.
  func evidence(_ range: Range<Int>, _ tokens: [Token], code: FlagCode, rule: String) -> Evidence {
    let span = offsets(range, tokens)
    return evidence(span.start, span.end, code: code, state: .present, rule: rule)
  }

  /// Evidence that stands for the whole reply, its first 80 units.
  func whole(_ rule: String) -> Evidence {
    var end = min(80, max(units.count, bytes.count))
    if end < units.count, end > 0, UTF16.isLeadSurrogate(units[end - 1]) { end -= 1 }
    return evidence(0, end, code: nil, state: .said, rule: rule)
  }

  /// The evidence of everything found that sets a level or a flag.
  func all(_ reader: Interpreter) -> [Evidence] {
    reader.findings.compactMap { finding in
      guard Self.isTold(finding.sense) else { return nil }
      let span = offsets(finding.match.tokens, reader.tokens)
      let cue = finding.cue.map { cue in
        let place = offsets(cue, reader.tokens)
        return words(place.start, place.end)
      }
      return evidence(
        span.start, span.end, code: finding.sense.code, state: finding.state, cue: cue,
        rule: finding.match.name(in: reader.book, terms: reader.terms))
    }
  }

  /// The evidence of what the second reader heard, a piece for each code.
  func all(_ opinion: SecondReader.Opinion, _ tokens: [Token]) -> [Evidence] {
    let span = offsets(opinion.tokens, tokens)
    return opinion.codes.map { code in
      evidence(
        span.start, span.end, code: code, state: opinion.level == .red ? .present : .uncertain,
        rule: "core.secondReader")
    }
  }

  private func offsets(_ range: Range<Int>, _ tokens: [Token]) -> (start: Int, end: Int) {
    guard let first = range.first, let last = range.last else { return (0, 0) }
    return (tokens[first].start, max(tokens[last].end, tokens[first].end))
  }

  private func words(_ start: Int, _ end: Int) -> String {
    bytes.isEmpty
      ? String(decoding: units[start..<end], as: UTF16.self) : String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private static func isTold(_ sense: Sense) -> Bool {
    switch sense {
    case .denies, .deniesClause, .deniesBefore, .affirms, .lookalike, .turn, .clause, .doubt, .condition, .supposition,
      .otherPerson,
      .observer, .proxy, .earlier, .chronic, .brought, .feared, .absent, .relieved, .mild, .still, .wellNow, .harmless:
      false
    default: true
    }
  }
}
