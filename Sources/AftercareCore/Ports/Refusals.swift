/// What was asked for does not exist. One sentence: `there is no client 17`.
public struct NoSuchThing: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence.
  public var description: String
  /// Makes the error for a noun and an id.
  public init(_ noun: String, _ id: Int64) { description = "there is no \(noun) \(id)" }
}

/// What was asked for is against a rule. One sentence that says which, and what to do.
public struct Refused: Error, Hashable, Sendable, CustomStringConvertible {
  /// The sentence.
  public var description: String
  /// Makes the error.
  public init(_ sentence: String) { description = sentence }
}
