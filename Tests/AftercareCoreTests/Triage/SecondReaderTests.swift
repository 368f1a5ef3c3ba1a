import LabelledReplies
import Testing

@testable import AftercareCore

/// What labelled replies taught, and that it only ever raises.
@Suite struct SecondReaderTests {
  private func byRules(_ reply: LabelledReply) -> Verdict {
    Triage.read(reply.text, context: reply.context, second: nil)
  }

  @Test func `no reply is taken more lightly than by the rules alone`() {
    for reply in LabelledReply.learned + LabelledReply.unseenEnglish + LabelledReply.unseenSpanish {
      let rules = byRules(reply)
      let both = Triage.read(reply.text, context: reply.context)
      #expect(both.level >= rules.level, "\(reply.text)")
      #expect(Set(both.flags).isSuperset(of: rules.flags), "\(reply.text)")
      #expect(both.optOut == rules.optOut, "\(reply.text)")
      #expect(both.urgent || !rules.urgent, "\(reply.text)")
    }
  }

  @Test func `what it raised it explains, with a code and the words that weigh most`() throws {
    let raised = LabelledReply.learned.filter { reply in
      reply.level == .red && byRules(reply).level != .red
        && Triage.read(reply.text, context: reply.context).level == .red
    }
    #expect(raised.count > 50)
    for reply in raised {
      let verdict = Triage.read(reply.text, context: reply.context)
      let told = verdict.evidence.filter { $0.rule == "core.secondReader" }
      #expect(!told.isEmpty, "\(reply.text)")
      for evidence in told {
        let code = try #require(evidence.code)
        #expect(verdict.flags.contains(code))
        #expect(!evidence.words.isEmpty && evidence.state == .present)
      }
    }
  }

  @Test func `the weights were learned from the labelled replies as they are now`() {
    #expect(LearnedWeights.learnedFrom == LabelledReply.fingerprint, "run .ci/learn")
  }

  /// Nothing was learned from these.
  @Test(arguments: [LabelledReply.unseenEnglish, LabelledReply.unseenSpanish])
  func `on replies it has not learned from it hears more than the rules alone`(_ replies: [LabelledReply]) {
    let red = replies.filter { $0.level == .red }
    let rules = red.count { byRules($0).level == .red }
    let both = red.count { Triage.read($0.text, context: $0.context).level == .red }
    #expect(both > rules)
    #expect(both * 100 >= red.count * 97)
  }

  @Test func `a complaint about conduct is not raised by what was learned`() {
    let text = "he kept pressing himself against my hip, I don't believe it was by accident"
    let verdict = Triage.read(text)
    #expect(verdict.level == .amber)
    #expect(verdict.flags == [.conduct])
  }

  @Test func `the features of a reply are words, neighbours, kinds, letters and what the rules understood`() {
    let names = Triage.features(of: "My left foot isn't numb, feeling great", stage: .hours72)
    for name in [
      "numb", "late+numb", "left foot", "<my> <side>", "<side> <part> <be>", "<part> ~ numb", "/^nu/", "/umb$/",
      "{denied}",
      "{good}",
    ] {
      #expect(names.contains(name), "\(name)")
    }
    #expect(names == Array(Set(names)).sorted())
    #expect(!Triage.features(of: "numb", stage: .hours24).contains { $0.hasPrefix("late") })
  }

  @Test func `a table of weights gives back what its lines say`() throws {
    let table = WeightTable("-7\tnumbness:-3 tingling:2\t\n40\ttingling:-1\tgone numb\n-5\t\t?\n")
    #expect(table.redBias == -7)
    #expect(table.codeBias.map(\.code) == [.numbness, .tingling])
    let place = try #require(table.place(of: Array("gone numb".utf8)))
    #expect(table[place].red == 40)
    #expect(table.codes[Int(table[place].firstCode)] == (1, -1))
    let other = try #require(table.place(of: Array("?".utf8)))
    #expect(table[other].red == -5 && table[other].codeCount == 0)
    #expect(table.place(of: Array("numb".utf8)) == nil)
  }

  @Test func `words of one cluster are alike, with others between them`() {
    let names = Triage.features(of: "my elbow tingles so badly", stage: .hours24)
    let clusters = WordClusters(WordClusters.table)
    let elbow = String(decoding: clusters.names[clusters.cluster(of: Array("elbow".utf8)[...])], as: UTF8.self)
    #expect(clusters.cluster(of: Array("elbow".utf8)[...]) == clusters.cluster(of: Array("shoulder".utf8)[...]))
    #expect(names.contains(elbow))
    #expect(names.contains { $0.hasPrefix("\(elbow) & ") })
    #expect(!names.contains("my & elbow"))
  }

  @Test func `a table of clusters gives back what its lines say`() {
    let clusters = WordClusters("a1 numb dead\nb22 arm\n")
    func name(of word: String) -> String? {
      let cluster = clusters.cluster(of: Array(word.utf8)[...])
      return cluster < 0 ? nil : String(decoding: clusters.names[cluster], as: UTF8.self)
    }
    #expect(["numb", "dead", "arm", "leg", ""].map(name) == ["[a1]", "[a1]", "[b22]", nil, nil])
  }

  @Test func `the weights speak of clusters that there are`() {
    let known = Set(WordClusters(WordClusters.table).names.map { String(decoding: $0, as: UTF8.self) })
    let named = "\(LearnedWeights.table)".split(whereSeparator: { "\t\n ".contains($0) })
      .filter { $0.hasPrefix("[e") && $0.hasSuffix("]") }
    #expect(named.count > 1000)
    #expect(Set(named.map(String.init)).isSubset(of: known), "run .ci/learn")
  }
}
