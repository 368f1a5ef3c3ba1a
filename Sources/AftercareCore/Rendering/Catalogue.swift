/// The massage types a clinic offers, as `templates/catalogue.yaml` names them.
public struct Catalogue: Hashable, Sendable {
  /// Every type, in the file's order; ids are unique.
  public let types: [MassageType]
  private let idByKey: [String: Int]

  /// Makes a catalogue. Of two types that answer to one name the first keeps it.
  public init(types: [MassageType] = []) {
    self.types = types
    var idByKey: [String: Int] = [:]
    for (index, type) in types.enumerated() where idByKey[Self.key(type.id)] == nil {
      idByKey[Self.key(type.id)] = index
    }
    for (index, type) in types.enumerated() {
      for alias in type.aliases where idByKey[Self.key(alias)] == nil { idByKey[Self.key(alias)] = index }
    }
    self.idByKey = idByKey
  }

  /// Finds a type by id or alias; case, accents, spaces, hyphens and other punctuation do not count. Nil when unknown.
  public func type(named name: String) -> MassageType? {
    idByKey[Self.key(name)].map { types[$0] }
  }

  /// This catalogue with another laid over it: types of the same id are replaced in place, new ones follow.
  public func overlaid(by other: Catalogue) -> Catalogue {
    let replacements = Dictionary(other.types.map { ($0.id, $0) }) { first, _ in first }
    let kept = types.map { replacements[$0.id] ?? $0 }
    let known = Set(types.map(\.id))
    return Catalogue(types: kept + other.types.filter { !known.contains($0.id) })
  }

  /// The form under which two spellings of a name are equal.
  static func key(_ name: String) -> String {
    LatinFolding.fold(name).lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
