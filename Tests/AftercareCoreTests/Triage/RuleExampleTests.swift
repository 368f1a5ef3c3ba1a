import Testing

@testable import AftercareCore

@Suite struct RuleExampleTests {
  static let rules = RuleBook.standard.rules

  private func names(of text: String) -> [String] {
    let book = RuleBook.standard
    return book.matches(in: Tokenizer.tokens(of: OwnWords(text).letters, book)).map { $0.name(in: book) }
  }

  /// Whether a rule finds something that is kept, be it that a longer wording of the same sense is kept instead.
  private func finds(_ rule: Rule, in text: String) -> Bool {
    let book = RuleBook.standard
    let tokens = Tokenizer.tokens(of: OwnWords(text).letters, book)
    return book.candidates(in: tokens).contains { $0.name(in: book) == rule.name }
      && book.matches(in: tokens).contains { $0.sense == rule.sense }
  }

  @Test(arguments: rules.indices)
  func `each rule finds something in its examples and nothing in the texts it spares`(_ index: Int) {
    let rule = Self.rules[index]
    #expect(!rule.fires.isEmpty && !rule.spares.isEmpty, "\(rule.name) has no examples")
    for text in rule.fires { #expect(finds(rule, in: text), "\(rule.name) misses “\(text)”") }
    for text in rule.spares { #expect(!names(of: text).contains(rule.name), "\(rule.name) takes “\(text)”") }
  }

  @Test func `every rule has a name of its own that tells its language`() {
    #expect(Set(Self.rules.map(\.name)).count == Self.rules.count)
    #expect(Self.rules.allSatisfy { ["en", "es", "core"].contains($0.name.prefix { $0 != "." }) })
  }

  @Test func `patterns are written as words are normalised`() {
    for rule in Self.rules {
      #expect(rule.patterns.utf8.allSatisfy { $0 < 0x80 }, "\(rule.name) has an accent, which no reply keeps")
    }
  }
}
