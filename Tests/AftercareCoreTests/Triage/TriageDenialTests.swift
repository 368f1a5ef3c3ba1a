import LabelledReplies
import Testing

@testable import AftercareCore

/// How far a "no" reaches (decision 0029).
@Suite struct TriageDenialTests {
  @Test(arguments: [
    "numbness", "tingling", "weakness", "sharp pain", "fever", "dizziness", "chest pain", "pins and needles", "hives",
  ])
  func `a lone flag behind no is not red`(_ flag: String) {
    #expect(Triage.read(flag).level == .red)
    #expect(Triage.read("no \(flag)").level == .ok)
  }

  @Test(arguments: [
    "lost all sensation along my outer thigh", "I fainted in the shower this morning", "can't feel the toe at all",
    "numb patch on my shoulder blade", "collapsed in the hallway", "no feeling in it at all", "my grip is gone",
    "stinging pain shoots across my shoulder", "worst headache of my life came on suddenly",
    "arms buzzing like a phone on silent", "please help me", "can't get the buzzing in my arm to stop",
  ])
  func `what is told behind a denial and a comma is not denied`(_ flag: String) {
    for denial in ["not sore", "no soreness", "no bruising, no fever", "haven't got any pain"] {
      #expect(Triage.read("\(denial), \(flag)").level == .red, "\(denial)")
    }
  }

  @Test(arguments: ["not sore", "no soreness", "no bruising, no fever", "sin dolor"])
  func `behind a denial and a comma hardly a red reply is lost`(_ denial: String) {
    let short = LabelledReply.learned.filter { $0.level == .red && $0.text.count < 90 && !$0.text.contains("\n") }
    let sample = stride(from: 0, to: short.count, by: 10).map { short[$0] }
    let lost = sample.filter { Triage.read("\(denial), \($0.text)", context: $0.context).level < .amber }
    #expect(Double(lost.count) <= 0.04 * Double(sample.count))
  }

  @Test(arguments: [
    "can't get the buzzing in my arm to stop", "couldn't get the pins and needles to stop",
    "can't make the tingling go away",
  ])
  func `what she cannot bring to stop is there`(_ text: String) {
    #expect(Triage.read(text).level == .red)
    #expect(Triage.read(text, context: TriageContext(stage: .hours72)).level == .red)
  }

  @Test(arguments: ["", " at all", " today", ", thanks"], [", ", " or ", ", or ", " and no ", ", nor "])
  func `the bare names of complaints behind one no are all denied`(_ end: String, _ joint: String) {
    let names = ["numbness", "tingling", "weakness", "sharp pain", "dizziness", "pins and needles"]
    for (first, second) in zip(names, names.dropFirst()) {
      #expect(Triage.read("no \(first)\(joint)\(second)\(end)").level == .ok, "\(first), \(second)")
    }
  }

  @Test(arguments: [
    "no pain but no feeling either", "no pain, no feeling in it", "no ache, no sting, can't feel the toe at all",
    "no soreness but no strength in my hand", "no pain and no feeling", "no soreness or pain and can't feel my foot",
    "sin dolor y no siento el pie", "no pain no feeling",
  ])
  func `a symptom told by a no of its own is denied by no other`(_ text: String) {
    #expect(Triage.read(text).level == .red)
  }
}
