import LabelledReplies
import Testing

@testable import AftercareCore

/// Every symptom in every kind of sentence: what stands around it decides, whatever it is, by the rules alone and with the second
/// reader.
@Suite struct TriageFrameTests {
  private func check(_ frame: SentenceFrame, with symptoms: [String]) {
    for symptom in symptoms {
      let text = frame.filled(with: symptom)
      #expect(Triage.read(text, context: TriageContext(), second: nil).level == frame.level, "\(text)")
      #expect(Triage.read(text).level == frame.level, "\(text)")
    }
  }

  @Test(arguments: Frames.englishNounsFrames)
  func `a symptom in English is judged by what stands around it`(_ frame: SentenceFrame) {
    check(frame, with: Frames.englishNouns)
  }

  @Test(arguments: Frames.englishClausesFrames)
  func `a statement in English is judged by what stands around it`(_ frame: SentenceFrame) {
    check(frame, with: Frames.englishClauses)
  }

  @Test(arguments: Frames.spanishNounsFrames)
  func `a symptom in Spanish is judged by what stands around it`(_ frame: SentenceFrame) {
    check(frame, with: Frames.spanishNouns)
  }

  @Test(arguments: Frames.spanishClausesFrames)
  func `a statement in Spanish is judged by what stands around it`(_ frame: SentenceFrame) {
    check(frame, with: Frames.spanishClauses)
  }
}
