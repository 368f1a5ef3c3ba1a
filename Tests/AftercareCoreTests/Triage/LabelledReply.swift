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

  static let laterEnglish = all([SecondRoundEnglish.self, ThirdRoundEnglish.self, FourthRoundEnglish.self])
  static let spanish = all([Spanish.self, LaterSpanish.self])

  static let seenEnglish = all([
    FifthRoundSeenEnglish.self, SixthRoundSeenEnglish.self, SeventhRoundEnglish.self, PlainWordsEnglish.self,
    EverydayRedEnglish.self, EverydayEnglish.self,
  ])
  static let seenSpanish = all([
    FifthRoundSeenSpanish.self, SixthRoundSeenSpanish.self, SeventhRoundSpanish.self, PlainWordsSpanish.self,
    EverydaySpanish.self,
  ])

  /// By writers who knew no rule; the rules were improved by them afterwards.
  static let blindEnglish = all([
    EighthRoundBritish.self, EighthRoundAmerican.self, EighthRoundContexts.self, EighthRoundWriters.self,
    NinthRoundEnglish.self, NinthRoundFamilies.self, TenthRoundPeople.self, TenthRoundPlain.self,
    TenthRoundContexts.self, TenthRoundCountries.self, TenthRoundDesk.self, TenthRoundPoints.self,
  ])
  static let blindSpanish = all([
    EighthRoundSpanish.self, NinthRoundSpanish.self, TenthRoundSpanish.self, TenthRoundSpanishPeople.self,
    TenthRoundSpanishDesk.self, TenthRoundSpanishWordings.self,
  ])

  /// By writers who knew no rule and looked for wordings that were missing.
  static let wordingsEnglish = all([
    TenthRoundSensation.self, TenthRoundNerves.self, TenthRoundPain.self, TenthRoundCourse.self, TenthRoundSafety.self,
    TenthRoundHarmless.self,
  ])

  static let unseenEnglish = all([FifthRoundUnseenEnglish.self, SixthRoundUnseenEnglish.self])
  static let unseenSpanish = all([FifthRoundUnseenSpanish.self, SixthRoundUnseenSpanish.self])

  private static func all(_ hands: [any ReplyTables.Type]) -> [LabelledReply] {
    var replies: [LabelledReply] = []
    for hand in hands {
      replies += table(.red, hand.red)
      replies += table(.amber, hand.amber)
      replies += table(.ok, hand.ok)
      replies += table(.question, hand.questions)
      replies += table(.optout, hand.optOuts)
      replies += table(.auto, hand.automatic)
    }
    return replies
  }
}

/// Tables of replies from one hand, one for each level; where there is none, it is empty.
protocol ReplyTables {
  static var red: String { get }
  static var amber: String { get }
  static var ok: String { get }
  static var questions: String { get }
  static var optOuts: String { get }
  static var automatic: String { get }
}

extension ReplyTables {
  static var red: String { "" }
  static var amber: String { "" }
  static var ok: String { "" }
  static var questions: String { "" }
  static var optOuts: String { "" }
  static var automatic: String { "" }
}
