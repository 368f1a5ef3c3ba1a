/// One rule of a lexicon: wordings and what they are taken for, with examples that the tests run.
struct Rule: Sendable {
  /// Stable, for people: `en.numbness.word`.
  let name: String
  /// What the words are taken for.
  let sense: Sense
  /// Wordings, one a line, in the notation of ``Pattern``.
  let patterns: String
  /// Texts in which the rule finds something.
  let fires: [String]
  /// Texts close by in which it finds nothing.
  let spares: [String]

  /// Makes a rule.
  init(_ name: String, _ sense: Sense, _ patterns: String, fires: [String], spares: [String]) {
    self.name = name
    self.sense = sense
    self.patterns = patterns
    self.fires = fires
    self.spares = spares
  }
}

/// The words of one language, as data.
struct Lexicon: Sendable {
  /// Words that stand in patterns as `@name`, by name.
  let classes: [(name: String, words: String)]
  /// Wordings of several words that stand in patterns as `&name`, by name, one wording a line.
  var phrases: [(name: String, wordings: String)] = []
  /// The rules.
  let rules: [Rule]
  /// Short, run-together and often mistyped forms and what they stand for: `dont` → `do not`.
  let forms: [String: String]
}
