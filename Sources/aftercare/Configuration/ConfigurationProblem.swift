/// What is wrong with the configuration: where, what, and what to write instead; one line.
struct ConfigurationProblem: Error, Hashable, CustomStringConvertible {
  /// The file (with its line, where known) or the environment variable.
  var place: String
  /// What is wrong and what to do.
  var sentence: String

  var description: String { "\(place): \(sentence)" }
}
