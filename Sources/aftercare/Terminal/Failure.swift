import AftercareCore
import AftercareStore
import AftercareTransport
import ArgumentParser
import Foundation

/// Where every error ends: one line on standard error and an exit code of `sysexits.h`.
///
/// | code | name | when |
/// |---|---|---|
/// | 0 | | it was done |
/// | 64 | usage | an option, argument or answer is missing or wrong |
/// | 65 | bad data | a booking, text or trail that cannot be right, or what a rule forbids |
/// | 66 | no such thing | an id that does not exist |
/// | 69 | unavailable | the database cannot be opened, read or written |
/// | 70 | our defect | anything that should not happen |
/// | 75 | try again | the database is locked or its disk full, another service holds the lock, a gateway was down |
/// | 78 | configuration | a key, a value, a template or a secret of the installation |
enum Failure: Int32 {
  case usage = 64
  case badData = 65
  case noSuchThing = 66
  case unavailable = 69
  case defect = 70
  case tryAgain = 75
  case configuration = 78

  /// The code of an error that is not the argument parser's.
  init(_ error: any Error) {
    self =
      switch error {
      case is UsageProblem: .usage
      case is DataProblem, is BookingProblem, is Refused: .badData
      case is NoSuchThing: .noSuchThing
      case let problem as StoreProblem: problem.kind == .busy || problem.kind == .full ? .tryAgain : .unavailable
      case is TryAgain: .tryAgain
      case is ConfigurationProblem, is GatewayConfigurationError, is TemplateProblem, is TemplateFolderProblem:
        .configuration
      default: .defect
      }
  }

  /// Tells `error` on standard error and ends the process with its code.
  static func end(with error: any Error) -> Never {
    let parserCode = Aftercare.exitCode(for: error)
    if parserCode == .success || error is ExitCode { Aftercare.exit(withError: error) }
    if parserCode == .validationFailure {
      Terminal.note(usage(Aftercare.fullMessage(for: error)))
      leave(.usage)
    }
    let failure = Failure(error)
    let sentence = failure == .defect ? "this is a defect of the program: \(error)" : "\(error)"
    Terminal.note(sentence)
    leave(failure)
  }

  private static func leave(_ failure: Failure) -> Never {
    fflush(nil)
    exit(failure.rawValue)
  }

  /// One line of the argument parser's several: what is wrong, and whose help to read.
  private static func usage(_ message: String) -> String {
    let lines = message.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let error = lines.first.map { $0.hasPrefix("Error: ") ? String($0.dropFirst("Error: ".count)) : $0 } ?? ""
    let values = lines.dropFirst().prefix { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
    let list = values.isEmpty ? nil : values.joined(separator: ", ")
    let hint = lines.last { $0.hasPrefix("See '") }
      .map { $0.replacing("See '", with: "see: ").replacing("' for more information.", with: "") }
    let sentence = [error, list].compactMap { $0 }.joined(separator: " ")
    return [sentence, hint].compactMap { $0 }.joined(separator: " – ")
  }
}

/// Something is missing or wrong in how the command was called.
struct UsageProblem: Error, CustomStringConvertible {
  var description: String
  init(_ sentence: String) { description = sentence }
}

/// Something handed to the command cannot be right.
struct DataProblem: Error, CustomStringConvertible {
  var description: String
  init(_ sentence: String) { description = sentence }
}

/// Something that may work later.
struct TryAgain: Error, CustomStringConvertible {
  var description: String
  init(_ sentence: String) { description = sentence }
}
