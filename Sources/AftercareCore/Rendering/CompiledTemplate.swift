import Crypto
import Mustache

/// A template with its partials, parsed and ready to render.
struct CompiledTemplate: Sendable {
  /// Its path in the set.
  let path: String
  /// Template and partials in one text, kept for the audit.
  let text: String
  /// SHA-256 of `text`, lower-case hexadecimal.
  let hash: String
  /// The values it and its partials name, each with the file it stands in.
  let variables: [(path: String, name: TemplateTags.Name)]
  /// Whether an SMS keeps letters that GSM-7 lacks.
  let keepsAccents: Bool
  private let template: MustacheTemplate
  private let library: MustacheLibrary

  /// Parses the template at `path` and every partial it reaches.
  init(path: String, channel: Channel, set: TemplateSet) throws(TemplateProblem) {
    guard let source = set.sources[path] else { throw .notFound(path: path) }
    let locale = String(path.prefix { $0 != "/" })
    var closure = PartialClosure(locale: locale, channel: channel, set: set)
    try closure.read(source, path: path, above: [])
    self.path = path
    template = try Self.parse(source, path: path)
    var library = MustacheLibrary()
    var text = source
    for (name, partialPath) in closure.pathByName.sorted(by: { $0.key < $1.key }) {
      let partial = set.sources[partialPath] ?? ""
      library.register(try Self.parse(partial, path: partialPath), named: name)
      text += "\n{{! \(partialPath) }}\n\(partial)"
    }
    self.library = library
    self.text = text
    hash = Self.hexadecimal(SHA256.hash(data: Array(text.utf8)))
    variables = closure.variables
    keepsAccents = closure.comments.contains("keepAccents")
  }

  /// The text with `values` put in.
  func render(_ values: [String: Any]) -> String { template.render(values, library: library) }

  /// The pragma turns HTML escaping off. Mustache turns it on again at every partial, so partials get it too.
  private static func parse(_ source: String, path: String) throws(TemplateProblem) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + source)
    } catch {
      throw .unreadable(
        path: path, line: 1, reason: "Mustache cannot read it; compare its tags with a shipped template")
    }
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef")
    return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

/// Collects what a template reaches through its partials.
private struct PartialClosure {
  let locale: String
  let channel: Channel
  let set: TemplateSet
  var pathByName: [String: String] = [:]
  var variables: [(path: String, name: TemplateTags.Name)] = []
  var comments: [String] = []

  mutating func read(_ source: String, path: String, above: [String]) throws(TemplateProblem) {
    let tags = try TemplateTags(of: source, path: path)
    variables += tags.variables.map { (path, $0) }
    comments += tags.comments
    for partial in tags.partials {
      guard let partialPath = set.partialPath(partial.text, locale: locale, channel: channel) else {
        throw .missingPartial(path: path, line: partial.line, name: partial.text)
      }
      guard !above.contains(partialPath) else { throw .circularPartials(path: partialPath) }
      guard pathByName.updateValue(partialPath, forKey: partial.text) == nil else { continue }
      try read(set.sources[partialPath] ?? "", path: partialPath, above: above + [partialPath])
    }
  }
}
