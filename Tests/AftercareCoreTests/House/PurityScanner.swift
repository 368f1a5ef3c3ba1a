import Foundation

/// Searches Swift source text for what the core must not do.
///
/// Line by line and without a parser, so it may cry wolf in a string or behind code on the same line; it then
/// wants other words. Lines that are comments as a whole are not looked at.
struct PurityScanner {
  /// A line that breaks a rule.
  struct Finding: Hashable, CustomStringConvertible {
    var file: String
    var line: Int
    var rule: String

    var description: String { "\(file):\(line) \(rule)" }
  }

  private let rules: [(name: String, expression: NSRegularExpression)]

  init(rules: [PurityRule] = PurityRule.all) throws {
    self.rules = try rules.map { ($0.name, try NSRegularExpression(pattern: $0.pattern)) }
  }

  /// All findings in `source`, in its order.
  func findings(in source: String, file: String = "") -> [Finding] {
    source.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
      let text = String(line)
      guard !Self.isComment(text) else { return [Finding]() }
      let whole = NSRange(text.startIndex..., in: text)
      return rules.filter { $0.expression.firstMatch(in: text, range: whole) != nil }
        .map { Finding(file: file, line: index + 1, rule: $0.name) }
    }
  }

  private static func isComment(_ line: String) -> Bool {
    line.drop { $0 == " " || $0 == "\t" }.hasPrefix("//")
  }
}
