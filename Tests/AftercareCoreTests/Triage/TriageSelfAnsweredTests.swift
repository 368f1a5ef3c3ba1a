import LabelledReplies
import Testing

@testable import AftercareCore

/// Questions that the client asks and answers herself (decision 0030).
@Suite struct TriageSelfAnsweredTests {
  @Test(arguments: [
    ("Breathing ok? No.", FlagCode.chestBreath), ("Chest ok? No, tight since this morning.", .chestBreath),
    ("Feeling in the toes? None.", .numbness), ("Can I feel my fingers? No.", .numbness),
    ("Can I move my ankle? Not really", .weakness), ("Strength in the arm? Gone.", .weakness),
    ("Legs working? Barely.", .weakness), ("Hand ok? No, numb.", .numbness), ("Neck great. The hand? numb", .numbness),
    ("How is the foot? Numb.", .numbness), ("Calf ok? No, hot and swollen", .calfSwelling),
    ("¿La mano bien? No, dormida.", .numbness), ("respiras bien? no", .chestBreath),
    ("¿Sensibilidad en los dedos? Ninguna.", .numbness), ("el hombro? genial. la mano? dormida", .numbness),
  ])
  func `what a question and its answer say together is heard`(_ text: String, _ code: FlagCode) {
    let verdict = Triage.read(text)
    #expect(verdict.level == .red && verdict.flags.contains(code))
    let units = Array(text.utf16)
    for evidence in verdict.evidence {
      #expect(String(decoding: units[evidence.start..<evidence.end], as: UTF16.self) == evidence.words)
    }
  }

  @Test(arguments: [
    "All good? Not really.", "Better? No.", "Shoulder ok? No.", "¿Todo bien? No mucho.", "not well, no",
  ])
  func `who says no to being well is not well`(_ text: String) {
    #expect(Triage.read(text).level >= .amber)
  }

  @Test(arguments: [
    "Breathing ok? Yes, fine", "Feeling in the toes? Yes, normal", "Pain? None. Tingling? None.", "Problems? No.",
    "Any issues? None", "Any redness? no, all normal", "Numb? No. Tingly? No. Weak? No.", "¿Dolor? Ninguno.",
  ])
  func `a complaint that is asked for and denied is none`(_ text: String) {
    #expect(Triage.read(text).level == .ok)
  }

  @Test(arguments: ["All good? No, ", "¿Todo bien? No, "])
  func `behind a question about well-being and a no no red reply is lost`(_ start: String) {
    let red = (LabelledReply.learned + LabelledReply.guideEnglish).filter { $0.level == .red && $0.text.count < 90 }
    let lost = stride(from: 0, to: red.count, by: 10).map { red[$0] }
      .filter { Triage.read(start + $0.text, context: $0.context).level < .amber }
    #expect(lost.isEmpty)
  }
}
