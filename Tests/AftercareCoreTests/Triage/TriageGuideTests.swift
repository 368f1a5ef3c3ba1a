import Testing

@testable import AftercareCore

/// One example a point of the guide, with the level it must have.
@Suite struct TriageGuideTests {
  private func level(_ text: String, _ stage: Stage = .hours24) -> TriageLevel {
    Triage.read(text, context: TriageContext(stage: stage)).level
  }

  @Test(arguments: [
    ("1", TriageLevel.ok), ("#2", .ok), ("3", .amber), ("3️⃣", .amber), ("4", .amber), ("12", .amber), ("100%", .ok),
    ("3: my arm is numb", .red),
  ])
  func `a bare digit takes the meaning of the menu`(_ text: String, _ expected: TriageLevel) {
    #expect(level(text) == expected)
  }

  @Test func `three on the menu asks for a call`() {
    #expect(Triage.read("3").flags == [.callRequested])
  }

  @Test func `an opt-out beside a flag is obeyed and the flag still wins`() {
    let verdict = Triage.read("stop messaging me, my arm is numb")
    #expect(verdict.level == .red)
    #expect(verdict.optOut)
  }

  @Test func `empty text has no evidence, any other text has some`() {
    #expect(Triage.read("").evidence == [])
    #expect(Triage.read("").level == .amber)
    #expect(!Triage.read("...").evidence.isEmpty)
    #expect(!Triage.read("asdf").evidence.isEmpty)
  }

  @Test(arguments: ["some bleeding", "baby is moving less today", "cramps since last night", "my hands are swollen"])
  func `after a prenatal massage signs of pregnancy need no word for it`(_ text: String) {
    let verdict = Triage.read(text, context: TriageContext(massageType: "prenatal"))
    #expect(verdict.level == .red)
    #expect(verdict.flags.contains(.pregnancySymptom))
  }

  @Test(arguments: [
    ("both legs feel weak", true), ("my left leg feels weak", false), ("chest pain", true), ("my toe is numb", false),
    ("I'm pregnant and bleeding", true), ("I'm pregnant and have cramps", false),
    ("no chest pain, but my toe is numb", false),
  ])
  func `urgent is set by the code or by the very words`(_ text: String, _ expected: Bool) {
    #expect(Triage.read(text).urgent == expected)
  }

  @Test(arguments: [Reader.guardian, .shared])
  func `on an address that others read no flag is cleared as somebody else's`(_ reader: Reader) {
    let text = "my son has a numb hand, I'm fine"
    #expect(Triage.read(text).level == .ok)
    #expect(Triage.read(text, context: TriageContext(reader: reader)).level == .red)
  }

  @Test(arguments: [
    "mon pied est engourdi", "Super, mais j'ai le pied engourdi", "mein Arm ist taub",
    "ok danke, aber Schmerzen im Bein",
    "minha perna está dormente", "non sento più il piede", "super fajnie ale drętwieje mi noga",
    "ok tapi kaki saya kebas",
    "ok lang pero manhid ang paa", "tá mo chos gan mhothú", "у меня онемела нога", "我的脚麻了", "ساقي مخدرة", "मेरा पैर सुन्न है",
    "wszystko dobrze, dziękuję",
  ])
  func `what is said in a language no lexicon covers is looked at`(_ text: String) {
    #expect(level(text) == .amber)
  }

  @Test(arguments: [
    ("Saw you last Monday, a bit sore today", TriageLevel.ok),
    ("my session on Monday was great, see you Friday, a little sore", .ok),
    ("massage Tuesday was lovely, back on Saturday, slightly tender", .ok),
    ("great session, booked for 12/4 and 17/4, a bit sore", .ok),
    ("good massage, a bit sore, the 3rd suits me, or now the 9th", .ok),
    ("sore since last Monday, it's Sunday now", .red), ("saw u wed. its now mon. still v sore", .red),
    ("Session was on the 3rd, it's now the 9th and my neck is sore", .red), ("sore since 12/4, now it's 17/4", .red),
  ])
  func `two named days are a length of time only from the visit until today`(_ text: String, _ expected: TriageLevel) {
    #expect(level(text) == expected)
  }

  /// Each was once taken for a target word mistyped, or for two words run together.
  @Test(arguments: [
    "afterward", "backward", "chilly", "constable", "decimal", "downward", "electrician", "eliminated", "internal",
    "interned", "jackknifed", "laminating", "lighthearted", "mainstream", "overdoing", "points", "radiator",
    "screenshot",
    "slurped", "southward", "spurred", "stables", "stretched", "stretchy", "wardrobe", "winger",
  ])
  func `an ordinary word that sounds like a target is none`(_ word: String) {
    #expect(level("All good, thanks. The word is \(word).") == .ok)
  }

  @Test func `a clinic's own terms add a flag`() {
    let context = TriageContext(addedTerms: ["gone bockety": .weakness])
    let verdict = Triage.read("Fine, but the wrist has Gone bockety!", context: context)
    #expect(verdict.level == .red)
    #expect(verdict.flags == [.weakness])
  }

  @Test(arguments: ["numb", "no numb feeling", "fine", "thanks"])
  func `a clinic's own term silences no flag`(_ term: String) {
    let context = TriageContext(addedTerms: [term: .fever])
    #expect(Triage.read("thanks, fine, but no numb feeling is wrong, my foot is numb", context: context).level == .red)
    #expect(Triage.read("thanks, fine, my foot is numb", context: context).flags.contains(.numbness))
  }

  @Test func `a clinic cannot add a term that nothing or everything would match`() {
    #expect(TriageContext.canAdd(term: "gone to jelly"))
    for term in ["", "=", "no", "a b", "日本", "one two three four five six seven eight nine"] {
      #expect(!TriageContext.canAdd(term: term), "\(term)")
    }
  }

  @Test func `more soreness is the peak at 24 h and worsening at 72 h`() {
    #expect(level("a little more sore than yesterday") == .ok)
    #expect(level("more sore than yesterday", .hours72) == .red)
    #expect(level("more pain than yesterday") == .amber)
  }

  @Test func `more than is read is told as a cut`() {
    let verdict = Triage.read(String(repeating: "fine ", count: 8000))
    #expect(verdict.cuts.map(\.reason) == [.tooLong])
  }

  @Test(arguments: [
    ("Tuesday I'd have said a 2, yesterday a 4, now it's a good 6", Stage.hours24, TriageLevel.red),
    ("pain was 3 at bedtime, 5 at breakfast, 6 by lunch", .hours24, .red),
    ("yesterday a 3, today a 5", .hours24, .amber),
    ("yesterday a 3, today a 5", .hours72, .red), ("ayer un 3, hoy un 5, ahora un 7", .hours24, .red),
    ("yesterday a 6, today a 4, all good", .hours24, .ok),
    ("see you at 3 today or 5 tomorrow, all good", .hours24, .ok),
    ("Sleep went from 4 on Monday to 8 last night, love it", .hours24, .ok),
    ("Woke at 6, had breakfast at 7, fine now at 9", .hours24, .ok),
    ("1 lunch, 2 naps and 3 coffees today, feeling great", .hours24, .ok),
  ])
  func `scores that only go up get worse, and figures of other things are none`(
    _ text: String, _ stage: Stage, _ expected: TriageLevel
  ) {
    let verdict = Triage.read(text, context: TriageContext(stage: stage), second: nil)
    #expect(verdict.level == expected)
    #expect(verdict.evidence.contains { $0.rule == "core.climbingScores" } == (expected >= .amber))
  }

  @Test func `no wording steps over a "not"`() {
    #expect(Triage.read("arms not floppy, all good", context: TriageContext(), second: nil).level == .ok)
    #expect(Triage.read("my arms are floppy", context: TriageContext(), second: nil).level == .red)
  }

  @Test(arguments: [
    "Feeling fab\n\nMary Weaver\nWeak Hero Comics Ltd\nTo unsubscribe from our newsletter click here",
    "Feeling fab\nPain Clinic Supplies Ltd. To unsubscribe click here.",
    "Feeling fab\n\nNumb Records Inc.",
  ])
  func `the company at the end of a mail is no part of the reply`(_ text: String) {
    let verdict = Triage.read(text)
    #expect(verdict.level == .ok)
    #expect(verdict.cuts.map(\.reason) == [.signature])
    #expect(verdict.flags == [])
  }

  @Test func `what the client says of a company is her own`() {
    #expect(Triage.read("Thanks\nmy arm is numb, I work for Sharp Ltd").level == .red)
    #expect(Triage.read("All good\n\nLeft arm numb\nAcme Ltd").level == .red)
    #expect(Triage.read("Pain Ltd").cuts == [])
    #expect(Triage.read("Sore\narm movement limited").cuts == [])
  }
}
