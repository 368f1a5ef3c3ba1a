import Foundation
import Yams

/// The configuration file as it stands on disk: where it was found and which keys stand on which line.
struct ConfigurationFile {
  /// Its path, as given or found.
  let path: String
  /// The line of every key that has a value, by its dotted name.
  let lines: [String: Int]

  /// Where it is looked for, best first, when nobody says which.
  static let searchPath = ["./aftercare.yaml", "/etc/aftercare/aftercare.yaml"]

  /// The file to use: `named`, else `AFTERCARE_CONFIG`, else the first of ``searchPath`` that is there; nil for none.
  static func path(named: String?, environment: [String: String]) -> String? {
    if let path = named ?? environment["AFTERCARE_CONFIG"], !path.isEmpty { return path }
    return searchPath.first { FileManager.default.fileExists(atPath: $0) }
  }

  /// Reads the keys of the file at `path`.
  ///
  /// Throws ``ConfigurationProblem`` when it is missing, not YAML, has a key twice or one that is not known.
  static func read(_ path: String) throws(ConfigurationProblem) -> ConfigurationFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ConfigurationProblem(
        place: path, sentence: "cannot be read: give its path with --config, or write one with: aftercare init")
    }
    guard let text = String(bytes: data, encoding: .utf8) else {
      throw ConfigurationProblem(place: path, sentence: "is not UTF-8 text")
    }
    var lines: [String: Int] = [:]
    do {
      guard let root = try Yams.compose(yaml: text) else { return ConfigurationFile(path: path, lines: [:]) }
      try collect(root, prefix: "", path: path, into: &lines)
    } catch let problem as ConfigurationProblem {
      throw problem
    } catch let error as YamlError {
      throw ConfigurationProblem(place: path, sentence: "is not YAML: \(sentence(for: error))")
    } catch {
      throw ConfigurationProblem(place: path, sentence: "is not YAML")
    }
    return ConfigurationFile(path: path, lines: lines)
  }

  private static func collect(_ node: Node, prefix: String, path: String, into lines: inout [String: Int]) throws {
    guard let mapping = node.mapping else {
      let place = "\(path)\(node.mark.map { ":\($0.line)" } ?? "")"
      throw ConfigurationProblem(place: place, sentence: "expected keys and values, like \"database: clinic.db\"")
    }
    for (key, value) in mapping {
      let name = prefix + (key.string ?? "")
      let place = "\(path):\(key.mark?.line ?? 1)"
      if value.mapping != nil, ConfigurationKey.allCases.contains(where: { $0.rawValue.hasPrefix(name + ".") }) {
        try collect(value, prefix: name + ".", path: path, into: &lines)
      } else if ConfigurationKey(rawValue: name) != nil {
        guard value.mapping == nil else {
          throw ConfigurationProblem(place: place, sentence: "\(name) takes a value, not further keys")
        }
        lines[name] = key.mark?.line ?? 1
      } else {
        throw ConfigurationProblem(place: place, sentence: unknown(name, value: value))
      }
    }
  }

  private static func unknown(_ name: String, value: Node) -> String {
    let sections = Set(ConfigurationKey.allCases.compactMap { $0.components.dropLast().first })
    if sections.contains(name) || name == "followUp.lead" || name == "followUp.deputy" {
      return "\(name) needs keys below it: \(ConfigurationKey.names(below: name).joined(separator: ", "))"
    }
    let known = ConfigurationKey.allCases.map(\.rawValue) + sections
    guard let nearest = NearestWord.to(name, among: known) else { return "unknown key \(name)" }
    return "unknown key \(name): did you mean \(nearest)?"
  }

  private static func sentence(for error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      "\(problem) in line \(mark.line)"
    case .duplicatedKeysInMapping(let keys, _): "\(keys.map(\.description).joined(separator: ", ")) stands there twice"
    default: "it cannot be parsed"
    }
  }
}

extension ConfigurationKey {
  /// The last parts of the keys below a section.
  static func names(below section: String) -> [String] {
    allCases.map(\.rawValue).filter { $0.hasPrefix(section + ".") }.map { String($0.dropFirst(section.count + 1)) }
  }
}
