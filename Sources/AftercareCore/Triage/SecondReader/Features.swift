/// What the second reader sees of a reply: its features, small pieces that are there or are not.
///
/// | name | stands for |
/// | --- | --- |
/// | `numb` | a word |
/// | `late+numb` | a word 60 h and more after the session |
/// | `gone numb` | two words, one after the other |
/// | `<my> <part> gone` | two or three words, one after the other, by their kinds |
/// | `<part> ~ numb` | two words with one to three between them, by their kinds |
/// | `[en42]` | a word of a cluster of ``WordClusters`` |
/// | `[en42] & numb` | two words with up to three between them, by their clusters |
/// | `/^nu/` | three to five letters one after the other of a word of three and more; `^` begins and `$` ends it |
/// | `{good}` | what the rules took for a word of well-being |
/// | `{denied}` | what the rules took for denied, and so for each state but present and said |
struct Features {
  /// The words' spellings, one after the other.
  private var letters: [UInt8] = []
  /// Where in ``letters`` each word's spelling stands.
  private var spellings: [Range<Int>] = []
  /// Each word's kind: an index of ``WordKinds/names``, −1 when it is of none.
  private var kinds: [Int] = []
  /// Each word's cluster: an index of ``WordClusters/names``, −1 when it is in none.
  private var clusters: [Int] = []
  private let clusterNames: [ArraySlice<UInt8>]
  /// What the rules found before the thanks it ends with.
  let findings: [Finding]
  private let isLate: Bool

  /// The features of a reply that the rules have read.
  init(_ reader: Interpreter, of letters: [Letter], _ words: WordKinds) {
    let tokens = words.withoutClosing(reader.tokens)
    findings = reader.findings.filter { $0.start < tokens.endIndex }
    isLate = reader.context.stage.isLate
    self.letters.reserveCapacity(letters.count + tokens.count)
    spellings.reserveCapacity(tokens.count)
    kinds.reserveCapacity(tokens.count)
    clusters.reserveCapacity(tokens.count)
    clusterNames = words.clusters.names
    var place = 0
    for token in tokens {
      let start = self.letters.count
      if token.kind == .number {
        self.letters.append(UInt8(ascii: "#"))
      } else if token.word != 0 {
        self.letters += words.spelling(of: token.word)
      } else {
        while place < letters.count, letters[place].start < token.start { place += 1 }
        while place < letters.count, letters[place].end <= token.end {
          if let letter = letters[place].folded { self.letters.append(letter) }
          place += 1
        }
        if self.letters.count == start { self.letters += Self.sign(token.kind) }
      }
      spellings.append(start..<self.letters.count)
      kinds.append(token.kind == .number ? -1 : words.kind(of: token.classes))
      clusters.append(
        token.word != 0 ? words.cluster(of: token.word) : words.clusters.cluster(of: self.letters[start...]))
    }
  }

  /// What takes the name of a feature and the tokens it spans.
  typealias Taker = (_ name: [UInt8], _ tokens: Range<Int>) -> Void

  /// Calls `take` for each feature, as often as it is there.
  func forEach(_ take: Taker) {
    var name: [UInt8] = []
    name.reserveCapacity(128)
    for place in spellings.indices {
      tellWords(from: place, &name, take)
      tellKinds(from: place, &name, take)
      tellClusters(from: place, &name, take)
      tellRuns(of: place, &name, take)
    }
    for finding in findings {
      if finding.sense == .good, finding.state == .said {
        take(Self.good, finding.match.tokens)
      } else if finding.state != .present, finding.state != .said {
        take(Array("{\(finding.state.rawValue)}".utf8), finding.match.tokens)
      }
    }
  }

  private func tellWords(from place: Int, _ name: inout [UInt8], _ take: Taker) {
    let word = letters[spellings[place]]
    if isLate {
      name.replaceSubrange(name.indices, with: Self.late)
      name += word
      take(name, place..<place + 1)
    }
    name.replaceSubrange(name.indices, with: word)
    take(name, place..<place + 1)
    guard place + 1 < spellings.count else { return }
    name.append(Self.space)
    name += letters[spellings[place + 1]]
    take(name, place..<place + 2)
  }

  private func tellKinds(from place: Int, _ name: inout [UInt8], _ take: Taker) {
    guard place + 1 < spellings.count else { return }
    name.replaceSubrange(name.indices, with: kindOrWord(place))
    let first = name.count
    name.append(Self.space)
    name += kindOrWord(place + 1)
    take(name, place..<place + 2)
    guard place + 2 < spellings.count else { return }
    name.append(Self.space)
    name += kindOrWord(place + 2)
    take(name, place..<place + 3)
    for other in place + 2..<min(spellings.count, place + 6) {
      name.replaceSubrange(first..., with: Self.apart)
      name += kindOrWord(other)
      take(name, place..<other + 1)
    }
  }

  private func tellClusters(from place: Int, _ name: inout [UInt8], _ take: Taker) {
    name.replaceSubrange(name.indices, with: clusterOrWord(place))
    if clusters[place] >= 0 { take(name, place..<place + 1) }
    name += Self.with
    let first = name.count
    for other in place + 1..<min(spellings.count, place + 5) {
      name.replaceSubrange(first..., with: clusterOrWord(other))
      take(name, place..<other + 1)
    }
  }

  private func tellRuns(of place: Int, _ name: inout [UInt8], _ take: Taker) {
    guard spellings[place].count > 2 else { return }
    let word = [UInt8(ascii: "^")] + letters[spellings[place]] + [UInt8(ascii: "$")]
    for start in word.indices {
      for end in start + 3...start + 5 where end <= word.count {
        name.removeAll(keepingCapacity: true)
        name.append(Self.slash)
        name += word[start..<end]
        name.append(Self.slash)
        take(name, place..<place + 1)
      }
    }
  }

  private func kindOrWord(_ place: Int) -> ArraySlice<UInt8> {
    kinds[place] < 0 ? letters[spellings[place]] : WordKinds.names[kinds[place]]
  }

  private func clusterOrWord(_ place: Int) -> ArraySlice<UInt8> {
    clusters[place] < 0 ? letters[spellings[place]] : clusterNames[clusters[place]]
  }

  private static let good = Array("{good}".utf8)
  private static let late = Array("late+".utf8)
  private static let apart = Array(" ~ ".utf8)
  private static let with = Array(" & ".utf8)
  private static let slash = UInt8(ascii: "/")
  private static let space = UInt8(ascii: " ")

  private static func sign(_ kind: Token.Kind) -> [UInt8] {
    switch kind {
    case .stop, .lineEnd: Array(".".utf8)
    case .question: Array("?".utf8)
    case .foreignLetter: Array("foreign".utf8)
    default: Array("sign".utf8)
    }
  }
}
