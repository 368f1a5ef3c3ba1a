/// Reads a reply a second time, by what labelled replies taught it, and can only make the verdict more cautious.
///
/// The rules know words and contexts; this knows which small pieces of text stand in replies that a person has to hear, and
/// so hears wordings no rule foresaw. A logistic regression over ``Features`` (decision 0028), in whole numbers: the same bytes
/// give the same answer everywhere. Its weights are the list in ``LearnedWeights``.
final class SecondReader: Sendable {
  /// What it makes of a reply.
  struct Opinion: Sendable {
    /// `red`, or `amber` where it is less sure.
    let level: TriageLevel
    /// What it takes the reply to state, the likeliest first; never empty.
    let codes: [FlagCode]
    /// The words that weigh most.
    let tokens: Range<Int>
  }

  /// How words are spelled, and of which kind they are.
  let words: WordKinds
  private let weights: WeightTable

  /// What the program reads by.
  static let standard = SecondReader(RuleBook.standard.vocabulary, LearnedWeights.table)

  /// A reader by weights, in the notation of ``LearnedWeights``.
  init(_ vocabulary: Vocabulary, _ table: StaticString) {
    words = WordKinds(vocabulary)
    weights = WeightTable(table)
  }

  /// What it makes of a reply that the rules gave a level; nil when that stands.
  ///
  /// A complaint about conduct is the lead's alone, who reads it in any case: no doubtful flag may bring it before a therapist.
  func opinion(on reader: Interpreter, of letters: [Letter], against level: TriageLevel) -> Opinion? {
    guard !reader.findings.contains(where: { $0.sense == .conduct }) else { return nil }
    let features = Features(reader, of: letters, words)
    let limits = Limits(against: level, features.findings)
    var sum = weights.redBias
    forEachLearned(features) { weight, _ in sum += Int(weight.red) }
    guard sum >= limits.amber else { return nil }
    return Opinion(
      level: sum >= limits.red ? .red : .amber, codes: codes(features), tokens: heaviest(features, reader.tokens))
  }

  /// How sure it must be, in 64ths of a logit; chosen on replies that nothing was learned from.
  private struct Limits {
    let red: Int
    let amber: Int

    private static let wellbeing: Set<Sense> = [.good, .easing, .nearly, .over, .wellNow]

    /// Surest where the rules understood the reply, as harmless or as something to look at; less so where they found nothing that
    /// they know, and where a question of hers speaks of a flag.
    init(against level: TriageLevel, _ findings: [Finding]) {
      let complaints = findings.filter { $0.sense.isComplaint && $0.sense.code != nil }
      let complains = findings.contains { $0.sense.isComplaint }
      switch level {
      // "Pain is 1/10" tells how little there is in the words of a complaint.
      case .ok where complaints.isEmpty && findings.contains(where: { $0.sense == .nearly }): (red, amber) = (192, 160)
      // Thanks at the end are all that was understood: the rest is as unknown as without them.
      case .ok where !complains && !findings.contains(where: { Self.wellbeing.contains($0.sense) }):
        (red, amber) = (32, 0)
      // What she had before and is rid of is told in the words of a complaint.
      case .ok where !complaints.isEmpty && complaints.allSatisfy({ $0.state == .earlier }): (red, amber) = (192, 160)
      case .ok, .auto: (red, amber) = (88, 56)
      case .optout: (red, amber) = (160, 128)
      // What could be is asked about in the words of a complaint.
      case .question where complaints.allSatisfy({ $0.state == .hypothetical }): (red, amber) = (96, 64)
      case .question: (red, amber) = (24, 0)
      case .amber, .red: (red, amber) = (complains ? 48 : 32, 0)
      }
    }
  }

  /// Calls `body` once for each feature that has weights.
  private func forEachLearned(_ features: Features, _ body: (WeightTable.Weights, Range<Int>) -> Void) {
    var seen = Array(repeating: UInt64(0), count: weights.capacity / 64)
    features.forEach { name, tokens in
      guard let place = weights.place(of: name) else { return }
      let bit = UInt64(1) << UInt64(place & 63)
      guard seen[place >> 6] & bit == 0 else { return }
      seen[place >> 6] |= bit
      body(weights[place], tokens)
    }
  }

  /// The likeliest code, and those that are as good as certain.
  private func codes(_ features: Features) -> [FlagCode] {
    var sums = weights.codeBias.map(\.weight)
    forEachLearned(features) { weight, _ in
      let first = Int(weight.firstCode)
      for (place, weight) in weights.codes[first..<first + Int(weight.codeCount)] { sums[place] += weight }
    }
    let order = sums.indices.sorted { (sums[$0], $1) > (sums[$1], $0) }
    return order.prefix(1).map { weights.codeBias[$0].code }
      + order.dropFirst().filter { sums[$0] > 0 }.map { weights.codeBias[$0].code }
  }

  /// The stretch of tokens whose weights for red add up to most (Kadane's maximum subarray).
  private func heaviest(_ features: Features, _ tokens: [Token]) -> Range<Int> {
    var weightOf = Array(repeating: 0, count: tokens.count)
    forEachLearned(features) { weight, tokens in
      for token in tokens { weightOf[token] += Int(weight.red) * 12 / tokens.count }
    }
    var (best, bestSum, start, sum) = (0..<tokens.count, Int.min, 0, 0)
    for place in tokens.indices {
      if sum <= 0 { (start, sum) = (place, 0) }
      sum += weightOf[place]
      if sum > bestSum { (best, bestSum) = (start..<place + 1, sum) }
    }
    return best
  }
}
