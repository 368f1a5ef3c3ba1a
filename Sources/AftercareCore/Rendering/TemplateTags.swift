/// The tags of a template, found before Mustache sees it.
///
/// Mustache renders an unknown name as nothing and accepts more than texts need, so only variables, sections, inverted
/// sections, partials and comments are let through, and their names are handed to whoever compares them.
struct TemplateTags: Hashable, Sendable {
  /// A name in the text and the line it stands on, from 1.
  struct Name: Hashable, Sendable {
    var text: String
    var line: Int
  }

  /// Values that are printed or decide a section.
  private(set) var variables: [Name] = []
  /// Partials that are included.
  private(set) var partials: [Name] = []
  /// Comments, trimmed.
  private(set) var comments: [String] = []

  /// Reads `source`.
  init(of source: String, path: String) throws(TemplateProblem) {
    var open: [Name] = []
    var rest = source[...]
    var line = 1
    while let start = rest.firstRange(of: "{{") {
      line += rest[..<start.lowerBound].count(where: \.isNewline)
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: "}}") else {
        throw .unreadable(path: path, line: line, reason: "a tag is not closed; write “}}” after it")
      }
      try note(rest[..<end.lowerBound], line: line, path: path, open: &open)
      line += rest[..<end.lowerBound].count(where: \.isNewline)
      rest = rest[end.upperBound...]
    }
    if let section = open.last {
      throw .unreadable(
        path: path, line: section.line, reason: "the section is not closed; write {{/\(section.text)}} after it")
    }
  }

  private mutating func note(_ tag: Substring, line: Int, path: String, open: inout [Name]) throws(TemplateProblem) {
    guard let sigil = tag.first else {
      throw .unreadable(path: path, line: line, reason: "an empty tag; write a name between the braces")
    }
    let body = "#^/>!".contains(sigil) ? tag.dropFirst() : tag
    let text = String(body).trimmingWhitespace()
    if sigil == "!" {
      comments.append(text)
      return
    }
    guard Self.isName(text) else {
      throw .unreadable(
        path: path, line: line, reason: "a tag that texts may not use; write {{name}}, {{#name}}…{{/name}}")
    }
    let name = Name(text: text, line: line)
    switch sigil {
    case ">": partials.append(name)
    case "/":
      guard open.popLast()?.text == text else {
        throw .unreadable(
          path: path, line: line, reason: "{{/\(text)}} closes no open section; put it where it belongs")
      }
    case "#", "^":
      open.append(name)
      variables.append(name)
    default: variables.append(name)
    }
  }

  private static func isName(_ text: String) -> Bool {
    text == "." || !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
