import Foundation

/// What is piped into a command.
enum StandardInput {
  /// The most that is read: 16 MiB.
  static let byteLimit = 16 << 20

  /// All of standard input. Throws ``DataProblem`` when it is longer than ``byteLimit``.
  static func bytes() throws -> Data {
    let data = try FileHandle.standardInput.read(upToCount: byteLimit + 1) ?? Data()
    guard data.count <= byteLimit else { throw DataProblem("standard input is longer than 16 MiB") }
    return data
  }

  /// All of standard input as text, without white space at its end. Throws ``DataProblem`` when it is not UTF-8.
  static func text() throws -> String {
    guard let text = String(bytes: try bytes(), encoding: .utf8) else {
      throw DataProblem("standard input is not UTF-8 text")
    }
    return String(text.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// Free text: `option` as given, `-` for standard input, asked for on a terminal when it was not given.
  ///
  /// - Parameters:
  ///   - name: the option's name, for the error: `--text`.
  ///   - question: what is asked.
  static func freeText(_ option: String?, name: String, question: String) throws -> String {
    let text: String
    if let option {
      text = option == "-" ? try Self.text() : option
    } else if Prompt.isPossible {
      text = try Prompt().ask(question)
    } else {
      throw UsageProblem("\(name) is missing: give it as \(name) - and the words on standard input")
    }
    guard let text = text.nonEmpty else { throw UsageProblem("the words for \(name) are empty") }
    return text
  }

  /// Free text that may stay out: like ``freeText(_:name:question:)``, but never asked for.
  static func optionalText(_ option: String?) throws -> String? {
    guard let option else { return nil }
    return (option == "-" ? try text() : option).nonEmpty
  }
}
