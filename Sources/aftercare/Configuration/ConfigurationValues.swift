import AftercareCore
import Configuration
import Foundation
import SystemPackage

/// The configuration's values by key, environment over file, each error saying where its value stands.
struct ConfigurationValues {
  private let file: ConfigurationFile
  private let environment: [String: String]
  private let reader: ConfigReader

  /// Reads the file, and the environment over it. Throws ``ConfigurationProblem``.
  init(file: ConfigurationFile, environment: [String: String]) async throws {
    let known = Set(ConfigurationKey.allCases.map(\.variable) + ["AFTERCARE_CONFIG"])
    for name in environment.keys.sorted() where name.hasPrefix("AFTERCARE_") && !known.contains(name) {
      let hint = NearestWord.to(name, among: known.sorted()).map { ": did you mean \($0)?" } ?? ""
      throw ConfigurationProblem(place: "environment", sentence: "unknown variable \(name)\(hint)")
    }
    let variables = EnvironmentVariablesProvider(environmentVariables: environment)
    self.file = file
    self.environment = environment
    do {
      let yaml = try await FileProvider<YAMLSnapshot>(filePath: FilePath(file.path))
      reader = ConfigReader(providers: [variables.prefixKeys(with: "aftercare"), yaml])
    } catch {
      throw ConfigurationProblem(place: file.path, sentence: "is not a file of keys and values: \(error)")
    }
  }

  /// The folder of the file: relative paths in it start there.
  var folder: String { URL(fileURLWithPath: file.path).deletingLastPathComponent().path }

  /// Whether the section holds any key.
  func hasSection(_ name: String) -> Bool {
    ConfigurationKey.allCases.contains {
      $0.rawValue.hasPrefix(name + ".") && (file.lines[$0.rawValue] != nil || environment[$0.variable] != nil)
    }
  }

  /// The value as text without white space around it; nil when it is missing or empty.
  func text(_ key: ConfigurationKey) async throws -> String? {
    do {
      let text = try await reader.fetchString(forKey: ConfigKey(key.components))
      return text?.trimmingCharacters(in: .whitespacesAndNewlines).nonEmpty
    } catch {
      throw problem(key, "must be one value, not a list")
    }
  }

  /// The value as text; throws when it is missing.
  func required(_ key: ConfigurationKey, example: String) async throws -> String {
    if let text = try await text(key) { return text }
    throw ConfigurationProblem(
      place: file.path, sentence: "\(key.rawValue) is missing: write it like \(example), or set \(key.variable)")
  }

  /// The values of a list; nil when it is missing. In the environment they are separated by commas.
  func list(_ key: ConfigurationKey, example: String) async throws -> [String]? {
    do {
      return try await reader.fetchStringArray(forKey: ConfigKey(key.components))
    } catch {
      throw problem(key, "must be a list like \(example)")
    }
  }

  /// What `read` makes of the value; nil when it is missing. Throws when `read` returns nil, saying that it is not
  /// `wanted`.
  func value<Value>(_ key: ConfigurationKey, _ wanted: String, _ read: (String) -> Value?) async throws -> Value? {
    guard let text = try await text(key) else { return nil }
    guard let value = read(text) else { throw problem(key, "\"\(text)\" is not \(wanted)") }
    return value
  }

  /// Likewise; throws when the value is missing too.
  func required<Value>(
    _ key: ConfigurationKey, example: String, _ wanted: String, _ read: (String) -> Value?
  ) async throws -> Value {
    _ = try await required(key, example: example)
    guard let value = try await value(key, "\(wanted), like \(example)", read) else {
      throw problem(key, "is not \(wanted)")
    }
    return value
  }

  /// A length of time.
  func span(_ key: ConfigurationKey, default standard: Span) async throws -> Span {
    try await value(key, "a length of time like 30m, 12h or 1h30m", Span.init(text:)) ?? standard
  }

  /// One of the cases of an enum, by raw value.
  func choice<Choice: RawRepresentable & CaseIterable>(_ key: ConfigurationKey) async throws -> Choice?
  where Choice.RawValue == String {
    let choices = Choice.allCases.map(\.rawValue).joined(separator: " | ")
    return try await value(key, "one of: \(choices)") { Choice(rawValue: $0) }
  }

  /// A path; a relative one starts at the file's folder.
  func path(_ key: ConfigurationKey) async throws -> String? {
    try await text(key).map { URL(fileURLWithPath: $0, relativeTo: URL(fileURLWithPath: folder)).path }
  }

  /// The problem with a key's value, placed where the value comes from.
  func problem(_ key: ConfigurationKey, _ sentence: String) -> ConfigurationProblem {
    if environment[key.variable] != nil {
      return ConfigurationProblem(place: "environment \(key.variable)", sentence: "\(key.rawValue): \(sentence)")
    }
    let line = file.lines[key.rawValue].map { ":\($0)" } ?? ""
    return ConfigurationProblem(place: file.path + line, sentence: "\(key.rawValue): \(sentence)")
  }
}

extension String {
  /// The text, or nil when it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
