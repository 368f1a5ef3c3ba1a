import AftercareCore

/// A text with `{to}`, `{toDigits}`, `{from}`, `{text}`, `{reference}` and `{secret}` in it.
///
/// Filled in one pass: braces in a value are never looked at again.
struct RequestTemplate: Sendable {
  /// What can stand in braces.
  enum Placeholder: String, CaseIterable, Sendable {
    /// The recipient, E.164 with `+`.
    case to
    /// The same without `+`.
    case toDigits
    case from
    case text
    case reference
    case secret
  }

  private enum Piece: Sendable {
    case literal(String)
    case value(Placeholder)
  }

  private var pieces: [Piece] = []
  private let escaping: Escaping

  /// Reads `source`; `place` names it in the error about a word in braces that is not known or not among `allowed`.
  init(
    _ source: String, escaping: Escaping, allowed: [Placeholder] = Placeholder.allCases, place: String
  ) throws(GatewayConfigurationError) {
    self.escaping = escaping
    var rest = source[...]
    while let match = rest.firstMatch(of: /\{([A-Za-z]+)\}/) {
      guard let placeholder = Placeholder(rawValue: String(match.1)), allowed.contains(placeholder) else {
        let known = allowed.map { "{\($0.rawValue)}" }.joined(separator: " ")
        throw GatewayConfigurationError("the \(place) has {\(match.1)}, which is not one of \(known)")
      }
      pieces += [.literal(String(rest[..<match.range.lowerBound])), .value(placeholder)]
      rest = rest[match.range.upperBound...]
    }
    pieces.append(.literal(String(rest)))
  }

  func filled(_ value: (Placeholder) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .value(let placeholder): escaping.escape(value(placeholder))
      }
    }.joined()
  }
}
