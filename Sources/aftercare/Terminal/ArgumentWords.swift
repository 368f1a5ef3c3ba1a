public import AftercareCore
public import ArgumentParser

// The core's words as they are given on the command line: by their raw values.

extension Channel: ExpressibleByArgument {}
extension Reader: ExpressibleByArgument {}
extension StaffRole: ExpressibleByArgument {}
extension MessageState: ExpressibleByArgument {}
extension MessageKind: ExpressibleByArgument {}
extension FollowUpOutcome: ExpressibleByArgument {}
extension Acknowledgement: ExpressibleByArgument {}
extension TriageLevel: ExpressibleByArgument {}

extension Stage: ExpressibleByArgument {
  /// Reads `24h`.
  public init?(argument: String) { self.init(argument) }
}
