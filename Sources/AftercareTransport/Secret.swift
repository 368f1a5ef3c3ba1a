/// A password or token that prints as `<redacted>`, whatever prints it.
public struct Secret: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let text: String

  /// Keeps `text`.
  public init(_ text: String) { self.text = text }

  /// The secret itself, for the one place that hands it to the other side.
  public func reveal() -> String { text }

  /// `<redacted>`.
  public var description: String { "<redacted>" }
  /// `<redacted>`.
  public var debugDescription: String { "<redacted>" }
  /// A mirror without children, so that `dump` shows nothing either.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
