/// A gateway's configuration that cannot work: says what is wrong and what to write instead.
public struct GatewayConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line.
  public let description: String

  init(_ description: String) { self.description = description }
}
