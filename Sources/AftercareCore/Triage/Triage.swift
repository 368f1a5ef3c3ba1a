/// Sorts what clients answer: offline, by rules, the same answer for the same text. It does not diagnose and never reassures.
public enum Triage {
  /// Reads one reply.
  ///
  /// All lexicons are tried on every text, and when two readings differ the more cautious one wins. Linear in the length of the text,
  /// of which at most 32 KiB are read. Text that is not understood is `amber`, never `ok`.
  public static func read(_ text: String, context: TriageContext = TriageContext()) -> Verdict {
    read(text, context: context, book: .standard)
  }

  /// Reads one reply by the rules of a book.
  static func read(_ text: String, context: TriageContext, book: RuleBook) -> Verdict {
    let own = OwnWords(text)
    let tokens = LoneKeyword.mended(Tokenizer.tokens(of: own.letters, book), own.letters, book)
    let explain = Explanation(text)
    if own.isReaction {
      return Verdict(level: .amber, evidence: [explain.whole("core.reaction")], cuts: own.cuts)
    }
    guard tokens.contains(where: { !$0.isPunctuation }) else {
      return Verdict(level: .amber, evidence: text.isEmpty ? [] : [explain.whole("core.nothingSaid")], cuts: own.cuts)
    }
    if let menu = Menu.verdict(tokens, book) {
      let words = explain.evidence(menu.number.start, menu.number.end, code: menu.code, state: .said, rule: "core.menu")
      return Verdict(level: menu.level, flags: menu.code.map { [$0] } ?? [], evidence: [words], cuts: own.cuts)
    }
    let added = AddedTerms.matches(context.addedTerms, in: tokens, of: own.letters)
    let addedMatches = added.enumerated()
      .map { Match(origin: .term($0.offset), sense: .flag($0.element.code), tokens: $0.element.tokens) }
    var matches = book.matches(in: tokens)
    // A cue that is part of a clinic's term, the "gone" of "gone bockety", says nothing about it.
    matches.removeAll { match in
      match.sense.isCue
        && added.contains { !match.tokens.isEmpty && $0.tokens.clamped(to: match.tokens) == match.tokens }
    }
    if !added.isEmpty { matches = (matches + addedMatches).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound } }
    let reader = Interpreter(tokens, matches, book, context, terms: added.map(\.name))
    let answers = QuotedAnswers.all(own, tokens, book)
    let judge = Judge(reader, context, answers.map { ($0.code, $0.state) })
    var level = judge.level
    var flags = judge.flags
    if Automatic.isLikely(reader) { level = .auto; flags = [] }
    if Menu.opening(tokens) == 3, level < .amber { level = .amber; flags.insert(.callRequested) }
    let evidence =
      explain.all(reader)
      + answers.map { answer in
        explain.evidence(
          answer.answer.start, answer.answer.end, code: answer.code, state: answer.state, rule: "core.quotedAnswer")
      }
    return Verdict(
      level: level, urgent: judge.isUrgent && level == .red, optOut: judge.optOut && level != .auto,
      flags: FlagCode.allCases.filter(flags.contains),
      evidence: evidence.isEmpty ? [explain.whole("core.notUnderstood")] : evidence, cuts: own.cuts)
  }
}
