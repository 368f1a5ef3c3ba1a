/// What is known about a reply beside its words.
public struct TriageContext: Hashable, Sendable {
  /// The stage by hours since the session when the reply was written: 60 h and more count as 72h.
  public var stage: Stage
  /// The massage type's id, `prenatal`; nil when the reply belongs to no appointment.
  public var massageType: String?
  /// Who reads the contact point it came from.
  public var reader: Reader
  /// Terms a clinic added, each with the code it stands for. They can add flags, never silence one.
  public var addedTerms: [String: FlagCode]

  /// Makes a context; without arguments, that of a reply about which nothing is known.
  public init(
    stage: Stage = .hours24, massageType: String? = nil, reader: Reader = .self, addedTerms: [String: FlagCode] = [:]
  ) {
    self.stage = stage
    self.massageType = massageType
    self.reader = reader
    self.addedTerms = addedTerms
  }

  /// Whether a term can be looked for: so short a one as "no" would make every reply red, so long a one is never written.
  public static func canAdd(term: String) -> Bool {
    let words = AddedTerms.words(of: term)
    return words.joined().count >= 3 && words.count <= 8
  }
}
