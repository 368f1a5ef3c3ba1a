@testable import AftercareCore

/// A reply of the tables under `Replies/` with the level a clinician gives it.
struct LabelledReply: Sendable, CustomStringConvertible {
  let level: TriageLevel
  let stage: Stage
  let codes: [FlagCode]
  let text: String

  var description: String { text }
  var context: TriageContext { TriageContext(stage: stage) }

  /// Reads the lines of a table: `24 numbness,tingling | text`.
  static func table(_ level: TriageLevel, _ lines: String) -> [LabelledReply] {
    lines.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let head = parts[0].split(separator: " ")
      let codes = head.last?.split(separator: ",").compactMap { FlagCode(rawValue: String($0)) } ?? []
      let text = parts[1].dropFirst().split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n")
      return LabelledReply(level: level, stage: head.first == "72" ? .hours72 : .hours24, codes: codes, text: text)
    }
  }

  static let english =
    table(.red, EnglishRed.table) + table(.amber, EnglishAmber.table) + table(.ok, EnglishOk.table)
    + table(.question, EnglishRest.questions) + table(.optout, EnglishRest.optOuts)
    + table(.auto, EnglishRest.automatic)

  static let laterEnglish =
    table(.red, SecondRoundEnglish.red + "\n" + ThirdRoundEnglish.red + "\n" + FourthRoundEnglish.red)
    + table(.amber, SecondRoundEnglish.amber + "\n" + ThirdRoundEnglish.amber + "\n" + FourthRoundEnglish.amber)
    + table(.ok, SecondRoundEnglish.ok + "\n" + ThirdRoundEnglish.ok + "\n" + FourthRoundEnglish.ok)
    + table(
      .question, SecondRoundEnglish.questions + "\n" + ThirdRoundEnglish.questions + "\n" + FourthRoundEnglish.questions
    )
    + table(.optout, SecondRoundEnglish.optOuts + "\n" + ThirdRoundEnglish.optOuts + "\n" + FourthRoundEnglish.optOuts)
    + table(.auto, SecondRoundEnglish.automatic + "\n" + ThirdRoundEnglish.automatic)

  static let spanish =
    table(.red, Spanish.red + "\n" + LaterSpanish.red) + table(.amber, Spanish.amber + "\n" + LaterSpanish.amber)
    + table(.ok, Spanish.ok + "\n" + LaterSpanish.ok) + table(.question, Spanish.questions)
    + table(.optout, Spanish.optOuts + "\n" + LaterSpanish.optOuts) + table(.auto, Spanish.automatic)
}
