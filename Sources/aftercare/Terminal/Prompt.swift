import Foundation

/// Asks a person on the terminal for what was not given as an option.
///
/// Names and symptoms typed here stay out of the shell's history and of the list of processes. Questions go to standard
/// error, so that the result can be redirected.
struct Prompt {
  /// Whether somebody is there to answer.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 }

  /// Asks until the answer is fit; an empty one is `standard`, where there is one.
  ///
  /// - Parameters:
  ///   - question: without a question mark: `Client's name`.
  ///   - standard: what an empty answer means; nil: an answer must be given.
  ///   - problem: what is wrong with an answer, as a sentence; nil when it is fit.
  func ask(
    _ question: String, default standard: String? = nil, problem: (String) -> String? = { _ in nil }
  ) throws -> String {
    while true {
      let hint = standard.flatMap(\.nonEmpty).map { " [\(PrintableText.line($0))]" } ?? ""
      Terminal.tell("\(question)\(hint): ")
      guard let line = readLine() else { throw UsageProblem("no answer to: \(question)") }
      let answer = line.trimmingCharacters(in: .whitespaces).nonEmpty ?? standard
      guard let answer else {
        Terminal.tell("  an answer is needed\n")
        continue
      }
      guard !answer.isEmpty, let sentence = problem(answer) else { return answer }
      Terminal.tell("  \(PrintableText.line(sentence))\n")
    }
  }

  /// Asks for something that may stay out: an empty answer is nil.
  func askOptional(_ question: String, problem: (String) -> String? = { _ in nil }) throws -> String? {
    try ask("\(question) (may be empty)", default: "", problem: problem).nonEmpty
  }

  /// Asks a question with a few answers; the answer may be shortened. An empty one is the first.
  func choose<Choice>(_ question: String, _ choices: [(name: String, value: Choice)]) throws -> Choice? {
    let names = choices.map(\.name)
    func match(_ answer: String) -> [Choice] {
      let exact = choices.filter { $0.name == answer.lowercased() }
      return (exact.isEmpty ? choices.filter { $0.name.hasPrefix(answer.lowercased()) } : exact).map(\.value)
    }
    let answer = try ask("\(question) (\(names.joined(separator: ", ")))", default: names.first) { answer in
      match(answer).count == 1 ? nil : "please answer \(names.joined(separator: " or "))"
    }
    return match(answer).first
  }
}
