/// Whether no person wrote it: only on strong evidence, and never over a symptom somebody states.
enum Automatic {
  /// Judges the formulas found against what else is said.
  static func isLikely(_ reader: Interpreter) -> Bool {
    let findings = reader.findings
    let states = findings.filter { $0.sense.isFlag && $0.isPresent && $0.sense.code != .emergency }
    if findings.contains(where: { $0.sense == .automatic }) {
      return states.allSatisfy { isAdvice(reader.sentences.number[$0.start], reader) }
    }
    guard states.isEmpty else { return false }
    let hints = findings.filter { $0.sense == .automaticHint }.count
    let speaks = findings.contains { [.good, .sore, .pain, .bad].contains($0.sense) }
    return hints > 1 && !findings.contains { $0.sense == .sore || $0.sense == .pain } || hints == 1 && !speaks
  }

  /// Whether a sentence only tells whoever reads it what to do: "if you have chest pain, call 911". Nobody speaks of herself in it.
  private static func isAdvice(_ sentence: Int, _ reader: Interpreter) -> Bool {
    let range = reader.sentences.ranges[sentence]
    let inside = reader.inside(range)
    guard !reader.tokens[range].contains(where: { $0.classes & reader.book.landmarks.strong != 0 }),
      inside.contains(where: { $0.sense == .condition || $0.sense == .supposition })
    else { return false }
    let instructing = reader.book.vocabulary.words(instructions)
    return inside.contains { $0.sense.code == .emergency }
      || reader.tokens[range].contains { instructing.contains($0.word) }
  }

  private static let instructions =
    "call dial contact seek visit attend proceed llame llamar acuda acudir marque marcar contacte vaya dirijase"
}
