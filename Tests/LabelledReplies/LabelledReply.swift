package import AftercareCore

/// A reply of the tables under `Replies/` with the level a clinician gives it.
package struct LabelledReply: Sendable, CustomStringConvertible {
  package let level: TriageLevel
  package let stage: Stage
  package let codes: [FlagCode]
  package let text: String
  package var massageType: String?
  package var reader = Reader.`self`
  /// Whether it asks for no more messages beside what else it says.
  package var optsOut = false

  package var description: String { text }
  package var context: TriageContext { TriageContext(stage: stage, massageType: massageType, reader: reader) }

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

  package static let english =
    table(.red, EnglishRed.table) + table(.amber, EnglishAmber.table) + table(.ok, EnglishOk.table)
    + table(.question, EnglishRest.questions) + table(.optout, EnglishRest.optOuts)
    + table(.auto, EnglishRest.automatic)

  package static let laterEnglish = all([SecondRoundEnglish.self, ThirdRoundEnglish.self, FourthRoundEnglish.self])
  package static let spanish = all([Spanish.self, LaterSpanish.self])

  package static let seenEnglish = all([
    FifthRoundSeenEnglish.self, SixthRoundSeenEnglish.self, SeventhRoundEnglish.self, PlainWordsEnglish.self,
    EverydayRedEnglish.self, EverydayEnglish.self,
  ])
  package static let seenSpanish = all([
    FifthRoundSeenSpanish.self, SixthRoundSeenSpanish.self, SeventhRoundSpanish.self, PlainWordsSpanish.self,
    EverydaySpanish.self,
  ])

  /// By writers who knew no rule; the rules were improved by them afterwards.
  package static let blindEnglish = all([
    EighthRoundBritish.self, EighthRoundAmerican.self, EighthRoundContexts.self, EighthRoundWriters.self,
    NinthRoundEnglish.self, NinthRoundFamilies.self, TenthRoundPeople.self, TenthRoundPlain.self,
    TenthRoundContexts.self, TenthRoundCountries.self, TenthRoundDesk.self, TenthRoundPoints.self,
  ])
  package static let blindSpanish = all([
    EighthRoundSpanish.self, NinthRoundSpanish.self, TenthRoundSpanish.self, TenthRoundSpanishPeople.self,
    TenthRoundSpanishDesk.self, TenthRoundSpanishWordings.self,
  ])

  /// By writers who knew no rule and looked for wordings that were missing.
  package static let wordingsEnglish = all([
    TenthRoundSensation.self, TenthRoundNerves.self, TenthRoundPain.self, TenthRoundCourse.self, TenthRoundSafety.self,
    TenthRoundHarmless.self,
  ])

  /// By writers who knew no rule; the second reader learned from all of them, also from those that the rules read otherwise.
  package static let taughtEnglish = all([
    EleventhRoundGuide.self, EleventhRoundPictures.self, EleventhRoundContexts.self, EleventhRoundInbox.self,
    EleventhRoundSafety.self, EleventhRoundYear.self, EleventhRoundHarmless.self, EleventhRoundAcceptance.self,
    EleventhRoundLeftOut.self, ThirteenthRoundHard.self, ThirteenthRoundGlad.self, ThirteenthRoundPlainAmber.self,
    FourteenthRoundGuide.self, FourteenthRoundTraps.self, FourteenthRoundEveryday.self,
    FourteenthRoundTimes.self, FourteenthRoundContexts.self, FourteenthRoundOwn.self,
    FourteenthRoundPeople.self, FifteenthRoundOwn.self, FifteenthRoundSiblings.self, FifteenthRoundTraps.self,
    SixteenthRoundOwn.self,
  ])
  package static let taughtSpanish = all([
    EleventhRoundSpanishGuide.self, EleventhRoundSpanishInbox.self, EleventhRoundSpanishAcceptance.self,
    EleventhRoundLeftOutSpanish.self, FourteenthRoundSpanish.self, FourteenthRoundSpanishWordings.self,
    FifteenthRoundSpanishOwn.self, FifteenthRoundSpanishSiblings.self, SixteenthRoundSpanishOwn.self,
    SixteenthRoundSpanishTraps.self,
  ])

  /// The second reader has not learned from these.
  package static let unseenEnglish = all([
    FifthRoundUnseenEnglish.self, SixthRoundUnseenEnglish.self, TwelfthRoundUnseenAcceptance.self,
    TwelfthRoundUnseenGuide.self,
  ])
  /// Nor from these, which were written to be overlooked.
  package static let overlookedEnglish = all([ThirteenthRoundUnseenOverlooked.self])
  /// Nor from these, in which nobody names a symptom.
  package static let picturesEnglish = all([ThirteenthRoundUnseenPictures.self])
  /// Nor from these, in the manner of the guide.
  package static let guideEnglish = all([
    FourteenthRoundUnseenGuide.self, FifteenthRoundUnseenSiblings.self, FifteenthRoundUnseenTown.self,
    FifteenthRoundUnseenSports.self, SixteenthRoundUnseenCountry.self,
  ])
  package static let unseenSpanish = all([
    FifthRoundUnseenSpanish.self, SixthRoundUnseenSpanish.self, TwelfthRoundUnseenSpanish.self,
    FifteenthRoundUnseenSpanish.self, SixteenthRoundUnseenSpanish.self,
  ])

  /// What the second reader learns from: what is seen, and needs no context beside the stage.
  package static let learned = [
    english, laterEnglish, seenEnglish, blindEnglish, wordingsEnglish, taughtEnglish, spanish, seenSpanish,
    blindSpanish, taughtSpanish,
  ].flatMap { $0 }.filter { $0.massageType == nil && $0.reader == .self }

  /// FNV-1a of what is learned from, the filled ``Frames`` with it, by which weights are known to be theirs.
  package static let fingerprint: UInt64 = {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    let lines =
      learned.map { "\($0.level)|\($0.stage)|\($0.codes)|\($0.text)\n" }
      + Frames.sentences.map { "\($0.level)|\($0.text)\n" }
    for line in lines {
      for byte in line.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return hash
  }()

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
