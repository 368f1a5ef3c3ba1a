@testable import AftercareCore

/// A reply of the tables under `Replies/` with the level a clinician gives it.
struct LabelledReply: Sendable, CustomStringConvertible {
  let level: TriageLevel
  let stage: Stage
  let codes: [FlagCode]
  let text: String
  var massageType: String?
  var reader = Reader.`self`
  /// Whether it asks for no more messages beside what else it says.
  var optsOut = false

  var description: String { text }
  var context: TriageContext { TriageContext(stage: stage, massageType: massageType, reader: reader) }

  /// Reads the lines of a table: `24 numbness,tingling | text`; between the stage and the codes may stand a massage type,
  /// who reads the address, and `out` for a wish for no more messages.
  static func table(_ level: TriageLevel, _ lines: String) -> [LabelledReply] {
    lines.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      let head = parts[0].split(separator: " ").map(String.init)
      let text = parts[1].dropFirst().split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n")
      var reply = LabelledReply(
        level: level, stage: head.first == "72" ? .hours72 : .hours24,
        codes: head.last?.split(separator: ",").compactMap { FlagCode(rawValue: String($0)) } ?? [], text: text)
      if head.contains("prenatal") { reply.massageType = "prenatal" }
      reply.reader = head.lazy.compactMap(Reader.init(rawValue:)).first ?? .self
      reply.optsOut = level == .optout || head.contains("out")
      return reply
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

  private static func round(
    _ red: String, _ amber: String, _ ok: String, _ questions: String, _ optOuts: String, _ automatic: String
  ) -> [LabelledReply] {
    table(.red, red) + table(.amber, amber) + table(.ok, ok) + table(.question, questions) + table(.optout, optOuts)
      + table(.auto, automatic)
  }

  static let seenEnglish =
    round(
      FifthRoundSeenEnglish.red, FifthRoundSeenEnglish.amber, FifthRoundSeenEnglish.ok, FifthRoundSeenEnglish.questions,
      FifthRoundSeenEnglish.optOuts, FifthRoundSeenEnglish.automatic)
    + round(
      SixthRoundSeenEnglish.red, SixthRoundSeenEnglish.amber, SixthRoundSeenEnglish.ok, SixthRoundSeenEnglish.questions,
      SixthRoundSeenEnglish.optOuts, SixthRoundSeenEnglish.automatic)
    + round(
      SeventhRoundEnglish.red, SeventhRoundEnglish.amber, SeventhRoundEnglish.ok, SeventhRoundEnglish.questions,
      SeventhRoundEnglish.optOuts,
      SeventhRoundEnglish.automatic)
    + round(PlainWordsEnglish.red, "", PlainWordsEnglish.ok, "", "", "")

  static let blindEnglish =
    round(
      EighthRoundBritish.red, EighthRoundBritish.amber, EighthRoundBritish.ok, EighthRoundBritish.questions,
      EighthRoundBritish.optOuts,
      EighthRoundBritish.automatic)
    + round(
      EighthRoundAmerican.red, EighthRoundAmerican.amber, EighthRoundAmerican.ok, EighthRoundAmerican.questions,
      EighthRoundAmerican.optOuts,
      EighthRoundAmerican.automatic)
    + round(
      EighthRoundContexts.red, EighthRoundContexts.amber, EighthRoundContexts.ok, EighthRoundContexts.questions,
      EighthRoundContexts.optOuts,
      EighthRoundContexts.automatic)
    + round(
      EighthRoundWriters.red, EighthRoundWriters.amber, EighthRoundWriters.ok, EighthRoundWriters.questions,
      EighthRoundWriters.optOuts,
      EighthRoundWriters.automatic)
    + round(
      EverydayRedEnglish.red, EverydayEnglish.amber, EverydayEnglish.ok, EverydayEnglish.questions,
      EverydayEnglish.optOuts,
      EverydayEnglish.automatic)
    + round(
      NinthRoundEnglish.red, NinthRoundEnglish.amber, NinthRoundEnglish.ok, NinthRoundEnglish.questions,
      NinthRoundEnglish.optOuts, NinthRoundEnglish.automatic)
    + round(
      NinthRoundFamilies.red, NinthRoundFamilies.amber, NinthRoundFamilies.ok, NinthRoundFamilies.questions,
      NinthRoundFamilies.optOuts, NinthRoundFamilies.automatic)

  static let seenSpanish =
    round(
      FifthRoundSeenSpanish.red, FifthRoundSeenSpanish.amber, FifthRoundSeenSpanish.ok, FifthRoundSeenSpanish.questions,
      FifthRoundSeenSpanish.optOuts, FifthRoundSeenSpanish.automatic)
    + round(
      SixthRoundSeenSpanish.red, SixthRoundSeenSpanish.amber, SixthRoundSeenSpanish.ok, SixthRoundSeenSpanish.questions,
      SixthRoundSeenSpanish.optOuts, SixthRoundSeenSpanish.automatic)
    + round(
      SeventhRoundSpanish.red, SeventhRoundSpanish.amber, SeventhRoundSpanish.ok, SeventhRoundSpanish.questions,
      SeventhRoundSpanish.optOuts,
      SeventhRoundSpanish.automatic)
    + round(PlainWordsSpanish.red, "", PlainWordsSpanish.ok, "", "", "")

  static let blindSpanish =
    round(
      EighthRoundSpanish.red, EighthRoundSpanish.amber, EighthRoundSpanish.ok, EighthRoundSpanish.questions,
      EighthRoundSpanish.optOuts,
      EighthRoundSpanish.automatic)
    + round(
      EverydaySpanish.red, EverydaySpanish.amber, EverydaySpanish.ok, EverydaySpanish.questions,
      EverydaySpanish.optOuts,
      EverydaySpanish.automatic)
    + round(
      NinthRoundSpanish.red, NinthRoundSpanish.amber, NinthRoundSpanish.ok, NinthRoundSpanish.questions,
      NinthRoundSpanish.optOuts, NinthRoundSpanish.automatic)

  static let unseenEnglish =
    round(
      FifthRoundUnseenEnglish.red, FifthRoundUnseenEnglish.amber, FifthRoundUnseenEnglish.ok,
      FifthRoundUnseenEnglish.questions, FifthRoundUnseenEnglish.optOuts, FifthRoundUnseenEnglish.automatic)
    + round(
      SixthRoundUnseenEnglish.red, SixthRoundUnseenEnglish.amber, SixthRoundUnseenEnglish.ok,
      SixthRoundUnseenEnglish.questions, SixthRoundUnseenEnglish.optOuts, SixthRoundUnseenEnglish.automatic)

  static let unseenSpanish =
    round(
      FifthRoundUnseenSpanish.red, FifthRoundUnseenSpanish.amber, FifthRoundUnseenSpanish.ok,
      FifthRoundUnseenSpanish.questions, FifthRoundUnseenSpanish.optOuts, FifthRoundUnseenSpanish.automatic)
    + round(
      SixthRoundUnseenSpanish.red, SixthRoundUnseenSpanish.amber, SixthRoundUnseenSpanish.ok,
      SixthRoundUnseenSpanish.questions, SixthRoundUnseenSpanish.optOuts, SixthRoundUnseenSpanish.automatic)
}
