import LabelledReplies
import Testing

@testable import AftercareCore

/// What must hold for any reply.
@Suite struct TriagePropertyTests {
  static let replies =
    LabelledReply.english + LabelledReply.laterEnglish + LabelledReply.seenEnglish + LabelledReply.spanish
    + LabelledReply.seenSpanish + LabelledReply.blindEnglish + LabelledReply.blindSpanish
    + LabelledReply.wordingsEnglish

  /// SplitMix64: the same numbers in every run.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
  }

  @Test func `the words of evidence stand at their offsets`() {
    for reply in Self.replies {
      let verdict = Triage.read(reply.text, context: reply.context)
      let units = Array(reply.text.utf16)
      for evidence in verdict.evidence {
        #expect(String(decoding: units[evidence.start..<evidence.end], as: UTF16.self) == evidence.words)
      }
      #expect(!verdict.evidence.isEmpty)
    }
  }

  @Test func `a quoted check-in below does not change the level`() {
    let history =
      "\n\nOn Wed, Mar 5, 2025 at 8:00 AM Studio <hello@studio.example> wrote:\n> Any numbness, tingling or sharp pain?\n> Reply STOP to end."
    for reply in Self.replies where !reply.text.contains("wrote:") && !reply.text.contains(">") {
      let plain = Triage.read(reply.text, context: reply.context)
      #expect(Triage.read(reply.text + history, context: reply.context).level == plain.level, "\(reply.text)")
    }
  }

  @Test func `a signature does not change the level`() {
    for reply in Self.replies where !reply.text.contains("\n") {
      let plain = Triage.read(reply.text, context: reply.context)
      let signed = Triage.read(reply.text + "\n-- \nJ. Cutter, Sharp Edge Tools\nUnsubscribe", context: reply.context)
      #expect(signed.level == plain.level, "\(reply.text)")
    }
  }

  @Test func `capitals do not change the verdict's level`() {
    for reply in Self.replies where !reply.text.contains("\n") {
      let plain = Triage.read(reply.text, context: reply.context)
      #expect(Triage.read(reply.text.uppercased(), context: reply.context).level == plain.level, "\(reply.text)")
    }
  }

  @Test func `thanks at the end do not calm or raise what is said`() {
    for reply in Self.replies where !reply.text.contains("\n") && reply.level >= .question && reply.level != .optout {
      let plain = Triage.read(reply.text, context: reply.context)
      // Thanks are evidence of well-being only where nothing worrying was understood.
      guard plain.level == .red || plain.flags.contains(where: \.isClinical) else { continue }
      let thanked = Triage.read(reply.text + ". Thanks!", context: reply.context)
      #expect(thanked.level == plain.level || plain.level == .question, "\(reply.text)")
    }
  }

  static let longTargets = [
    "numbness", "tingling", "weakness", "stabbing", "shooting", "electric", "excruciating", "unbearable", "radiating",
    "dizziness", "breathless", "blistered", "hospital", "ambulance", "hormigueo", "adormecimiento", "debilidad",
    "punzante",
    "insoportable", "calentura", "ambulancia",
  ]

  @Test(arguments: longTargets)
  func `one wrong letter in a long target word keeps its level`(_ word: String) {
    let letters = Array(word)
    let plain = Triage.read("I have \(word)").level
    #expect(plain >= .amber)
    for place in letters.indices.dropFirst() {
      var missing = letters
      missing.remove(at: place)
      var doubled = letters
      doubled.insert(letters[place], at: place)
      var wrong = letters
      wrong[place] = letters[place] == "q" ? "w" : "q"
      var swapped = letters
      swapped.swapAt(place, place - 1)
      for typed in [missing, doubled, wrong, swapped] {
        #expect(Triage.read("I have \(String(typed))").level >= plain, "\(String(typed))")
      }
    }
  }

  @Test(arguments: [
    "my foot ", "no numb but ", "if my arm ", "my wife ", "years ago numb ", "can not ", "gone ", "the wife numb ",
    ">>> ",
    "a b c d ", "fine. ", "pain down my ", "nnnnnnnn", "<p><b>", "since since ", "numbnumbnumb", "what if ",
    "good not ",
  ])
  func `twice the text takes at most about twice the steps`(_ piece: String) {
    func steps(_ times: Int) -> Int {
      let tokens = Tokenizer.tokens(of: OwnWords(String(repeating: piece, count: times)).letters, .standard)
      var steps = 0
      _ = RuleBook.standard.candidates(in: tokens, counting: &steps)
      return steps + tokens.count
    }
    let longest = 16_000 / piece.utf8.count
    #expect(Double(steps(longest)) <= 2.3 * Double(max(1, steps(longest / 2))) + 200)
  }

  @Test(arguments: [
    "ALTO, tengo la mano dormida", "PARAR me duele todo", "BAJA. Se me duerme el pie", "Cancelar, todo bien",
    "NO MÁS, gracias", "no más", "Stiop", "STPO", "Unsubscibe", "Parat", "Baaja",
  ])
  func `a leading or mistyped keyword ends messages`(_ text: String) {
    #expect(Triage.read(text).optOut)
  }

  @Test(arguments: [
    "no más dolor, gracias", "baja el dolor por la pierna", "para mí todo bien", "the bus stop hurts", "shop",
  ])
  func `a word that only looks like a keyword ends nothing`(_ text: String) {
    #expect(!Triage.read(text).optOut)
  }

  @Test func `a numb foot at the end makes any person's reply red`() {
    for reply in Self.replies where reply.level != .auto && !reply.text.contains("\n") {
      // What is added below a quotation belongs to it.
      let plain = Triage.read(reply.text, context: reply.context)
      guard plain.cuts.allSatisfy({ $0.reason != .quoted || $0.end < reply.text.utf16.count - 20 }) else { continue }
      let verdict = Triage.read(reply.text + ". but my foot is numb", context: reply.context)
      #expect(verdict.level == .red, "\(reply.text)")
      #expect(verdict.flags.contains(.numbness), "\(reply.text)")
    }
  }

  @Test(arguments: [
    ("pain is 1/10", TriageLevel.ok), ("on a scale of one to ten, a one", .ok), ("pain 0 out of 10", .ok),
    ("dolor 1 de 10", .ok), ("2/10 and dropping", .ok), ("I'd put the pain at 1 out of 10", .ok),
    ("1/10 in the morning, 0 now", .ok), ("un 1 de 10 cuando me estiro", .ok), ("casi nada de dolor, 1 de 10", .ok),
    ("it's a 5", .amber), ("at an 8 right now", .red),
    ("on a scale of one to ten, nine", .red), ("ten out of ten for pain, zero for fun", .red),
  ])
  func `a score counts by its height`(_ text: String, _ level: TriageLevel) {
    #expect(Triage.read(text).level == level)
  }

  @Test(arguments: [
    "nearly fainted at the parking charges, back feels good", "your receptionist is sharp as a tack, feeling good",
    "almost collapsed on the sofa in bliss, feeling good",
  ])
  func `an idiom explains a flag also behind an is or a nearly`(_ text: String) {
    #expect(Triage.read(text).level == .ok)
  }

  @Test(arguments: [
    "sprained my ankle the day before I came, it's really painful now",
    "twisted my knee before I came and it's really painful now",
  ])
  func `the pain of an injury that came before the session is of today`(_ text: String) {
    let verdict = Triage.read(text)
    #expect(verdict.level == .red)
    #expect(verdict.evidence.contains { $0.code == .sharpPain && $0.state == .present })
  }

  @Test(arguments: ["I'd like to come again in a fortnight", "can I come back in a fortnight?"])
  func `a fortnight that lies ahead is no length of a complaint`(_ text: String) {
    #expect(Triage.read(text, context: TriageContext(stage: .hours72)).level != .red)
  }

  @Test func `the same text gives the same verdict`() {
    for reply in Self.replies {
      #expect(Triage.read(reply.text, context: reply.context) == Triage.read(reply.text, context: reply.context))
    }
  }

  @Test(arguments: 0..<200)
  func `any bytes are read`(_ seed: UInt64) {
    var random = Seeded(state: seed)
    let bytes = (0..<Int.random(in: 0..<400, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    let mixed = (0..<60).map { _ in
      [
        "numb", "no", ">", "<p>", "\n", "if", "my", "&amp;", "n u m b", "🙂", "\u{301}", "²", "on", "wrote:", "--",
        "8/10", "?", "não", "３",
      ]
      .randomElement(using: &random) ?? ""
    }
    for text in [String(decoding: bytes, as: UTF8.self), mixed.joined(separator: " "), mixed.joined()] {
      let verdict = Triage.read(text)
      let units = Array(text.utf16)
      for evidence in verdict.evidence {
        #expect(String(decoding: units[evidence.start..<evidence.end], as: UTF16.self) == evidence.words)
      }
    }
  }
}
