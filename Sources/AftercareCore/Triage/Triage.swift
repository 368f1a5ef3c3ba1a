/// Sorts what clients answer: offline, the same answer for the same text. It does not diagnose and never reassures.
public enum Triage {
  /// Reads one reply.
  ///
  /// All lexicons are tried on every text, and when two readings differ the more cautious one wins. What the rules do not call red is
  /// read a second time, by what labelled replies taught, which can only raise. Linear in the length of the text,
  /// of which at most 32 KiB are read. Text that is not understood is `amber`, never `ok`.
  public static func read(_ text: String, context: TriageContext = TriageContext()) -> Verdict {
    read(text, context: context, second: .standard)
  }

  /// Reads one reply by the rules, and a second time when there is a second reader.
  static func read(_ text: String, context: TriageContext, second: SecondReader?) -> Verdict {
    let book = RuleBook.standard
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
      let words = explain.evidence(menu.number.start, menu.number.end, code: menu.code, state: .said, rule: Menu.rule)
      return Verdict(level: menu.level, flags: menu.code.map { [$0] } ?? [], evidence: [words], cuts: own.cuts)
    }
    let answers = QuotedAnswers.all(own, tokens, book)
    let readings = ([tokens] + SelfAnswered.tellings(tokens, book)).map { tokens in
      let reader = understood(tokens, own.letters, context)
      return (reader: reader, judge: Judge(reader, context, answers.map { ($0.code, $0.state) }))
    }
    guard let plain = readings.first, let gravest = readings.map(\.judge.level).max() else {
      preconditionFailure("the reply as it stands is always read")
    }
    let (reader, judge) = readings.first { $0.judge.level == gravest } ?? plain
    var level = gravest
    var flags = judge.flags
    var isUrgent = judge.isUrgent
    if Automatic.isLikely(plain.reader) { level = .auto; flags = [] }
    if Menu.opening(tokens) == 3, level < .amber { level = .amber; flags.insert(.callRequested) }
    var evidence =
      explain.all(reader)
      + answers.map { answer in
        explain.evidence(
          answer.answer.start, answer.answer.end, code: answer.code, state: answer.state, rule: "core.quotedAnswer")
      }
    if let climb = judge.climb {
      evidence.append(explain.evidence(climb.tokens, reader.tokens, code: .worsening, rule: "core.climbingScores"))
    }
    if level != .red, level != .auto, let opinion = second?.opinion(on: plain.reader, of: own.letters, against: level) {
      level = max(level, opinion.level)
      flags.formUnion(opinion.codes)
      isUrgent = isUrgent || opinion.codes.contains(where: \.isUrgent)
      evidence += explain.all(opinion, tokens)
    }
    return Verdict(
      level: level, urgent: isUrgent && level == .red, optOut: judge.optOut && level != .auto,
      flags: FlagCode.allCases.filter(flags.contains),
      evidence: evidence.isEmpty ? [explain.whole("core.notUnderstood")] : evidence, cuts: own.cuts)
  }

  /// What the rules, and the terms a clinic added, find in a reply, and how each finding stands.
  private static func understood(_ tokens: [Token], _ letters: [Letter], _ context: TriageContext) -> Interpreter {
    let book = RuleBook.standard
    let added = AddedTerms.matches(context.addedTerms, in: tokens, of: letters)
    let addedMatches = added.enumerated()
      .map { Match(origin: .term($0.offset), sense: .flag($0.element.code), tokens: $0.element.tokens) }
    var matches = book.matches(in: tokens)
    // A cue that is part of a clinic's term, the "gone" of "gone bockety", says nothing about it.
    matches.removeAll { match in
      match.sense.isCue
        && added.contains { !match.tokens.isEmpty && $0.tokens.clamped(to: match.tokens) == match.tokens }
    }
    if !added.isEmpty { matches = (matches + addedMatches).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound } }
    return Interpreter(tokens, matches, book, context, terms: added.map(\.name))
  }

  /// The names of a reply's features, each once and in order: what the second reader's weights are learned by.
  package static func features(of text: String, stage: Stage) -> [String] {
    let letters = OwnWords(text).letters
    let book = RuleBook.standard
    let tokens = LoneKeyword.mended(Tokenizer.tokens(of: letters, book), letters, book)
    var names: Set<String> = []
    Features(understood(tokens, letters, TriageContext(stage: stage)), of: letters, SecondReader.standard.words)
      .forEach { name, _ in names.insert(String(decoding: name, as: UTF8.self)) }
    return names.sorted()
  }
}
