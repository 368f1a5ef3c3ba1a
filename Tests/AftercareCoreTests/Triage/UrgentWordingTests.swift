import Testing

@testable import AftercareCore

/// Wordings that must never sink below a person's eyes, and those close by that must not alarm.
@Suite struct UrgentWordingTests {
  @Test(
    arguments: [
      ("baby hasn't moved since last night", FlagCode.pregnancySymptom),
      ("I can't feel the baby move", .pregnancySymptom),
      ("less movement from baby today", .pregnancySymptom), ("noto menos al bebé", .pregnancySymptom),
      ("el bebé se mueve menos", .pregnancySymptom), ("he roto aguas", .pregnancySymptom),
      ("I'm 30 weeks and I'm bleeding a little", .pregnancySymptom), ("might as well be dead", .selfHarm),
      ("what's the point of going on?", .selfHarm), ("I took a load of pills", .selfHarm), ("kms", .selfHarm),
      ("both legs gave way", .weakness), ("numb around my bottom", .saddleNumbness),
      ("my bits are numb", .saddleNumbness), ("se me cae la cara de un lado", .emergency),
      ("pee won't come out since last night", .bladderBowel), ("haven't been able to wee all day", .bladderBowel),
      ("got burnt by the stones", .allergicReaction), ("skin came off", .allergicReaction),
    ])
  func `an urgent sign is red and urgent however it is worded`(_ text: String, _ code: FlagCode) {
    let verdict = Triage.read(text)
    #expect(verdict.level == .red && verdict.urgent && verdict.flags.contains(code))
  }

  @Test(arguments: ["the numbness I had before is worse", "so painful I can hardly walk"])
  func `what was brought along and grows is red`(_ text: String) {
    #expect(Triage.read(text).level == .red)
  }

  @Test(
    arguments: [
      "He made me feel uncomfortable", "touched me where I did not want", "my therapist kissed me",
      "he rubbed against me", "me tocó los pechos", "me tocó donde no debía",
    ])
  func `a complaint about touch is seen by a person`(_ text: String) {
    let verdict = Triage.read(text)
    #expect(verdict.level >= .amber && verdict.flags.contains(.conduct))
  }

  @Test(
    arguments: [
      ("STOP my leg is numb", true), ("stop, numb arm", true), ("stop it hurts", false),
      ("stop it hurts so much", false), ("make it stop hurting", false),
    ])
  func `a leading STOP is obeyed and a plea to stop a pain is not one`(_ text: String, _ optOut: Bool) {
    let verdict = Triage.read(text)
    #expect(verdict.optOut == optOut && verdict.level >= .amber)
  }

  @Test(
    arguments: [
      ("who is this?", true), ("not me", true), ("wrong number", true), ("you have the wrong person", true),
      ("who is this? I want to complain about my session", false), ("who is this? my leg is numb", false),
    ])
  func `only a bare who is this means a wrong number`(_ text: String, _ isWrong: Bool) {
    let verdict = Triage.read(text)
    #expect(verdict.level >= .amber && verdict.flags.contains(.wrongNumber) == isWrong)
  }

  @Test(
    arguments: [
      "it hurts less today", "me duele menos hoy, gracias", "legs feel good as well, thanks",
      "took two paracetamol and feel fine", "she made me feel so comfortable",
    ])
  func `harmless words close by stay fine`(_ text: String) {
    #expect(Triage.read(text).level == .ok)
  }

  @Test(arguments: ["I lost the baby", "less movement today"])
  func `what may concern a baby is looked at`(_ text: String) {
    #expect(Triage.read(text).level >= .amber)
  }
}
