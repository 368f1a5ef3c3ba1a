/// Whether no person wrote it: only on strong evidence, and never over a symptom somebody states.
enum Automatic {
  /// Judges the formulas found against what else is said.
  static func isLikely(_ reader: Interpreter) -> Bool {
    let findings = reader.findings
    let states = findings.contains { $0.sense.isFlag && $0.isPresent && $0.sense.code != .emergency }
    guard !states else { return false }
    if findings.contains(where: { $0.sense == .automatic }) { return true }
    let hints = findings.filter { $0.sense == .automaticHint }.count
    let speaks = findings.contains { [.good, .sore, .pain, .bad].contains($0.sense) }
    return hints > 1 && !findings.contains { $0.sense == .sore || $0.sense == .pain } || hints == 1 && !speaks
  }
}
