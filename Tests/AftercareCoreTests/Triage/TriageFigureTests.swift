import LabelledReplies
import Testing

@testable import AftercareCore

/// The figures that the sorting of replies has to keep, on the tables of `LabelledReplies`, English and Spanish apart.
@Suite struct TriageFigureTests {
  struct Figures {
    var counts: [TriageLevel: [TriageLevel: Int]] = [:]
    var named = 0
    var missed: [String] = []
    var stays: [String] = []

    init(_ replies: [LabelledReply], by second: SecondReader? = .standard) {
      for reply in replies {
        let verdict = Triage.read(reply.text, context: reply.context, second: second)
        if reply.optsOut, !verdict.optOut { stays.append(reply.text) }
        counts[reply.level, default: [:]][verdict.level, default: 0] += 1
        if reply.level == .red {
          if reply.codes.isEmpty || !Set(reply.codes).isDisjoint(with: verdict.flags) { named += 1 }
          if verdict.level < .amber { missed.append("\(verdict.level): \(reply.text)") }
        }
      }
    }

    func share(_ level: TriageLevel, given: Set<TriageLevel>) -> Double {
      let row = counts[level] ?? [:]
      let hits = row.filter { given.contains($0.key) }.values.reduce(0, +)
      return Double(hits) / Double(max(1, row.values.reduce(0, +)))
    }
  }

  /// What the rules were improved by.
  static let fitted = [
    LabelledReply.english, LabelledReply.laterEnglish, LabelledReply.seenEnglish, LabelledReply.spanish,
    LabelledReply.seenSpanish, LabelledReply.blindEnglish, LabelledReply.blindSpanish, LabelledReply.wordingsEnglish,
  ]

  @Test(arguments: fitted)
  func `the figures hold by the rules alone`(_ replies: [LabelledReply]) {
    expect(Figures(replies, by: nil), replies)
  }

  @Test(arguments: fitted)
  func `the figures hold with the second reader`(_ replies: [LabelledReply]) {
    expect(Figures(replies), replies)
  }

  /// Among them are all that the rules take otherwise.
  @Test(arguments: [LabelledReply.taughtEnglish, LabelledReply.taughtSpanish])
  func `the figures hold where the second reader was taught`(_ replies: [LabelledReply]) {
    let figures = Figures(replies)
    #expect(figures.missed.count <= 5)
    #expect(figures.share(.red, given: [.red]) >= 0.95)
    #expect(figures.share(.ok, given: [.ok]) >= 0.9)
    #expect(figures.share(.amber, given: [.amber, .red]) >= 0.9)
  }

  private func expect(_ figures: Figures, _ replies: [LabelledReply]) {
    #expect(figures.missed == [])
    #expect(figures.stays == [])
    #expect(figures.share(.red, given: [.red]) >= 0.99)
    #expect(figures.share(.ok, given: [.ok]) >= 0.98)
    #expect(figures.share(.amber, given: [.amber, .red]) >= 0.98)
    #expect(figures.share(.optout, given: [.optout]) >= 0.97)
    #expect(figures.share(.question, given: [.red]) <= 0.1)
    #expect(Double(figures.named) / Double(replies.filter { $0.level == .red }.count) >= 0.95)
  }

  /// What the second reader has not learned from, and hardly a rule was fitted to: no substitute for a set from elsewhere.
  @Test(arguments: [
    (LabelledReply.unseenEnglish, Floor(red: 0.98, missed: 0, ok: 0.96, amber: 0.95)),
    (LabelledReply.overlookedEnglish, Floor(red: 0.99, missed: 0, ok: 0.86, amber: 0.99)),
    (LabelledReply.guideEnglish, Floor(red: 0.99, missed: 0, ok: 0.98, amber: 0.99)),
    (LabelledReply.picturesEnglish, Floor(red: 0.98, missed: 0, ok: 0.68, amber: 0.94)),
    (LabelledReply.unseenSpanish, Floor(red: 0.99, missed: 0, ok: 0.96, amber: 0.99)),
  ])
  func `the figures of the unseen replies do not fall`(_ replies: [LabelledReply], _ floor: Floor) {
    let figures = Figures(replies)
    #expect(figures.share(.red, given: [.red]) >= floor.red)
    #expect(figures.missed.count <= floor.missed)
    #expect(figures.share(.ok, given: [.ok]) >= floor.ok)
    #expect(figures.share(.amber, given: [.amber, .red]) >= floor.amber)
    #expect(figures.share(.question, given: [.red]) <= 0.1)
    #expect(figures.stays == [])
  }

  /// What was reached when the rules were last changed.
  struct Floor {
    let red: Double
    let missed: Int
    let ok: Double
    let amber: Double
  }
}
