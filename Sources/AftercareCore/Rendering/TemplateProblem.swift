/// Why a text could not be rendered: where, and what to do.
public enum TemplateProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// No template for this text in any language or type that may stand in; the first place looked at.
  case notFound(path: String)
  /// The file breaks the template language; `reason` says what to change.
  case unreadable(path: String, line: Int, reason: String)
  /// A value is named that this text does not have.
  case unknownVariable(path: String, line: Int, name: String, known: [String])
  /// A partial is named that does not exist for this locale and channel.
  case missingPartial(path: String, line: Int, name: String)
  /// Partials that include each other.
  case circularPartials(path: String)
  /// An e-mail without a `Subject:` line at its top.
  case noSubject(path: String)
  /// Nothing was left of the text.
  case empty(path: String)

  /// The file to look at.
  public var path: String {
    switch self {
    case .notFound(let path), .unreadable(let path, _, _), .unknownVariable(let path, _, _, _),
      .missingPartial(let path, _, _), .circularPartials(let path), .noSubject(let path), .empty(let path):
      path
    }
  }

  /// The line, from 1; nil when the whole file is meant.
  public var line: Int? {
    switch self {
    case .unreadable(_, let line, _), .unknownVariable(_, let line, _, _), .missingPartial(_, let line, _): line
    case .notFound, .circularPartials, .noSubject, .empty: nil
    }
  }

  /// One line: where, what, what to do.
  public var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(sentence)" }

  /// What is wrong and what to do, without the place.
  public var sentence: String {
    switch self {
    case .notFound: "there is no such template, nor one that may stand in for it; add the file"
    case .unreadable(_, _, let reason): reason
    case .unknownVariable(_, _, let name, let known):
      "there is no {{\(name)}} in this text; use one of \(known.joined(separator: ", "))"
    case .missingPartial(_, _, let name):
      "there is no partial “\(name)” for this language and channel; add it or correct the name"
    case .circularPartials: "its partials include each other; take one of them out"
    case .noSubject: "an e-mail begins with a line “Subject: …” and an empty line; add them"
    case .empty: "nothing is left of the text when it is rendered; write it"
    }
  }
}
