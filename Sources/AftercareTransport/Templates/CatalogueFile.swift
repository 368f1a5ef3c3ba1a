import AftercareCore
import Yams

/// Reads `catalogue.yaml`: under `types`, each massage type by its id with `names`, `aliases`, `stages`, `sensitive`.
enum CatalogueFile {
  /// Reads the file's text; `file` is only named in errors.
  static func read(_ yaml: String, file: String) throws -> Catalogue {
    let root = try compose(yaml, file: file)
    let reader = NodeReader(file: file)
    let top = try reader.mapping(root, allowed: ["types"], what: "the catalogue")
    guard let types = top["types"] else { throw reader.problem(root, "has no “types”; list the massage types there") }
    guard let mapping = types.mapping else {
      throw reader.problem(types, "“types” must hold one entry for each massage type")
    }
    return Catalogue(types: try mapping.map { try type(id: $0.key, entry: $0.value, reader: reader) })
  }

  private static func compose(_ yaml: String, file: String) throws -> Node {
    do {
      guard let root = try Yams.compose(yaml: yaml) else {
        throw TemplateFolderProblem(file: file, reason: "is empty; list the massage types under “types”")
      }
      return root
    } catch let error as YamlError {
      throw TemplateFolderProblem(file: file, line: line(of: error), reason: "is not YAML; check indents and colons")
    }
  }

  private static func line(of error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    case .duplicatedKeysInMapping(_, let context): context.mark.line
    default: nil
    }
  }

  private static func type(id key: Node, entry: Node, reader: NodeReader) throws -> MassageType {
    let id = try reader.text(key)
    guard id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil,
      !["discreet", "partials", "replies", "staff"].contains(id)
    else {
      throw reader.problem(key, "a type is called by lower-case letters, digits and hyphens, like deep-tissue")
    }
    let fields = try reader.mapping(entry, allowed: ["names", "aliases", "stages", "sensitive"], what: id)
    var type = MassageType(id: id)
    if let names = fields["names"] {
      for (language, name) in try reader.mapping(names, allowed: nil, what: "names") {
        type.displayNames[language] = try reader.text(name)
      }
    }
    if let aliases = fields["aliases"] { type.aliases = try reader.sequence(aliases).map(reader.text) }
    if let stages = fields["stages"] {
      type.stages = try reader.sequence(stages).map { node in
        guard let stage = Stage(try reader.text(node)) else {
          throw reader.problem(node, "a stage is written like 24h, from 1h to 999h")
        }
        return stage
      }
      .sorted()
    }
    if let sensitive = fields["sensitive"] {
      guard let flag = sensitive.bool else { throw reader.problem(sensitive, "“sensitive” is true or false") }
      type.isSensitive = flag
    }
    return type
  }
}

/// Takes YAML nodes for what they should be, or says on which line they are not.
private struct NodeReader {
  let file: String

  func problem(_ node: Node, _ reason: String) -> TemplateFolderProblem {
    TemplateFolderProblem(file: file, line: node.mark?.line, reason: reason)
  }

  func text(_ node: Node) throws -> String {
    guard let text = node.scalar?.string, !text.isEmpty, text.count <= 100 else {
      throw problem(node, "a short text is expected here")
    }
    return text
  }

  func sequence(_ node: Node) throws -> [Node] {
    guard let sequence = node.sequence else { throw problem(node, "a list is expected here, like [24h, 72h]") }
    return Array(sequence)
  }

  func mapping(_ node: Node, allowed: [String]?, what: String) throws -> [String: Node] {
    guard let mapping = node.mapping else { throw problem(node, "“\(what)” must hold keys with values") }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = try text(key)
      if let allowed, !allowed.contains(name) {
        throw problem(key, "“\(what)” knows no “\(name)”; use \(allowed.joined(separator: ", "))")
      }
      fields[name] = value
    }
    return fields
  }
}
