/// Why the database cannot be used or an operation could not be done: one sentence that says what, where and what to do.
public struct StoreProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of trouble it is; decides exit codes and whether trying again can help.
  public enum Kind: Hashable, Sendable {
    /// There is no database there, and none may be made.
    case missing
    /// The folder or file cannot be opened or written.
    case unavailable
    /// It is a file, but not a database of this program.
    case notOurs
    /// A newer version of the program wrote it.
    case newerSchema
    /// SQLite finds it damaged.
    case damaged
    /// Another process holds a lock for too long: trying again can help.
    case busy
    /// The disk is full; nothing was written. Trying again helps when there is room.
    case full
  }

  /// What kind.
  public var kind: Kind
  /// The sentence.
  public var description: String

  /// Makes a problem.
  public init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    description = sentence
  }
}
