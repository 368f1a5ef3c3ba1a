import Testing

@testable import AftercareCore

/// What must hold for any reply.
@Suite struct TriagePropertyTests {
  static let replies = LabelledReply.english + LabelledReply.laterEnglish + LabelledReply.spanish

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

  @Test func `a numb foot at the end makes any person's reply red`() {
    for reply in Self.replies where reply.level != .auto && !reply.text.contains("\n") {
      let verdict = Triage.read(reply.text + ". but my foot is numb", context: reply.context)
      #expect(verdict.level == .red, "\(reply.text)")
      #expect(verdict.flags.contains(.numbness), "\(reply.text)")
    }
  }

  @Test(arguments: [
    "numbness", "tingling", "weakness", "sharp pain", "fever", "dizziness", "chest pain", "pins and needles", "hives",
  ])
  func `a lone flag behind no is not red`(_ flag: String) {
    #expect(Triage.read(flag).level == .red)
    #expect(Triage.read("no \(flag)").level == .ok)
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
