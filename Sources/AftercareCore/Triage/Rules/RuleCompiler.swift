/// Compiles lexicons into the tables of a ``RuleBook``.
struct RuleCompiler {
  private(set) var rules: [Rule] = []
  private(set) var elements: [Pattern.Element] = []
  private(set) var wordPool: [Int32] = []
  private(set) var patterns: [Pattern] = []
  private(set) var vocabulary = Vocabulary()
  /// The wordings that can begin with a word, by its number.
  private(set) var entriesOfWord: [Int32: [Pattern.Entry]] = [:]
  /// The wordings that can begin with a word of a class, by its bit.
  private(set) var entriesOfClass: [Int: [Pattern.Entry]] = [:]
  /// What short forms stand for.
  private(set) var forms: [String: [Int32]] = [:]
  private(set) var typing = TypingErrors()
  /// The wordings of each phrase, by the name it has in patterns.
  private var phrases: [Substring: [Substring]] = [:]

  /// Compiles them.
  init(_ lexicons: [Lexicon]) {
    for lexicon in lexicons {
      for (name, words) in lexicon.classes { vocabulary.enterClass(name, words) }
    }
    for lexicon in lexicons {
      for (name, wordings) in lexicon.phrases { phrases["&" + name] = wordings[...].pieces("\n") }
      for rule in lexicon.rules { add(rule) }
      for (form, meaning) in lexicon.forms {
        forms[form] = meaning[...].pieces(" ").map { vocabulary.enter(String($0)) }
      }
    }
    for rule in rules where rule.sense.isFlag || rule.sense == .optOut { learnTargets(of: rule) }
    for (word, number) in vocabulary.members(of: "mistyped") { typing.learn(word, number) }
  }

  private mutating func add(_ rule: Rule) {
    rules.append(rule)
    for line in rule.patterns[...].pieces("\n").flatMap(eitherOrder).flatMap(expanded) {
      let first = elements.count
      for entry in line.pieces(" ") { elements.append(element(entry)) }
      patterns.append(Pattern(rule: rules.count - 1, elements: first..<elements.count))
      index(patterns.count - 1)
    }
  }

  /// The lines a line with `<>` stands for: its sides near each other, in either order.
  private func eitherOrder(_ line: Substring) -> [Substring] {
    guard line.utf8.contains(UInt8(ascii: "<")) else { return [line] }
    let sides = line.split(separator: " <> ")
    precondition(sides.count == 2, "lexicon: no two sides in \(line)")
    return ["\(sides[0]) .... \(sides[1])", "\(sides[1]) .... \(sides[0])"]
  }

  /// The lines a line stands for: one for each wording of the phrase it names.
  private func expanded(_ line: Substring) -> [Substring] {
    guard let place = line.pieces(" ").first(where: { $0.utf8.first == UInt8(ascii: "&") }) else { return [line] }
    guard let wordings = phrases[place] else { preconditionFailure("lexicon: no phrase \(place)") }
    return wordings.map { "\(line[..<place.startIndex])\($0)\(line[place.endIndex...])" }
  }

  private mutating func element(_ entry: Substring) -> Pattern.Element {
    if let sign = sign(entry) { return sign }
    var made = Pattern.Element(kind: .words)
    made.firstWord = wordPool.count
    var rest = entry.utf8
    if rest.last == UInt8(ascii: "?") {
      made.isOptional = true
      rest = rest.dropLast()
    }
    if rest.first == UInt8(ascii: "!") {
      made.isNegated = true
      rest = rest.dropFirst()
    }
    for choice in Substring(rest).pieces("|") {
      if choice.utf8.first == UInt8(ascii: "@") {
        made.classes |= 1 << ClassSet(vocabulary.enterClass(String(choice.dropFirst())))
      } else {
        for word in Pattern.spellings(choice) { wordPool.append(vocabulary.enter(word)) }
      }
    }
    made.wordCount = wordPool.count - made.firstWord
    for word in wordPool[made.firstWord...] { made.signature |= 1 << UInt64(word & 63) }
    return made
  }

  /// The element that an entry without words stands for.
  private func sign(_ entry: Substring) -> Pattern.Element? {
    guard let first = entry.utf8.first, Self.signs.contains(first) else { return nil }
    if let width = Pattern.gaps[entry] { return Pattern.Element(kind: .gap, width: width) }
    switch entry {
    case "*": return Pattern.Element(kind: .stranger)
    case "_": return Pattern.Element(kind: .anyWord)
    case "*?": return Pattern.Element(kind: .stranger, isOptional: true)
    case "_?": return Pattern.Element(kind: .anyWord, isOptional: true)
    case "^": return Pattern.Element(kind: .sentenceStart)
    case "$": return Pattern.Element(kind: .sentenceEnd)
    case "^^": return Pattern.Element(kind: .textStart)
    case "$$": return Pattern.Element(kind: .textEnd)
    default: return nil
    }
  }

  /// What an entry without words begins with.
  private static let signs = Set("._*^$".utf8)

  /// Enters a pattern under every word it can begin with; `^` stands before the first word.
  ///
  /// An entry tells where the search goes on once that word is found.
  private mutating func index(_ number: Int) {
    var anchor = Pattern.Anchor.none
    for place in patterns[number].elements {
      let element = elements[place]
      precondition(!element.isNegated, "lexicon: a pattern of \(rules[patterns[number].rule].name) begins with a !")
      switch element.kind {
      case .sentenceStart:
        anchor = .sentence
        continue
      case .textStart:
        anchor = .text
        continue
      case .words: break
      default: preconditionFailure("lexicon: a pattern of \(rules[patterns[number].rule].name) must begin with a word")
      }
      let entry = entry(into: number, after: place, anchor)
      for word in wordPool[element.firstWord..<element.firstWord + element.wordCount] {
        entriesOfWord[word, default: []].append(entry)
      }
      var bits = element.classes
      while bits != 0 {
        entriesOfClass[bits.trailingZeroBitCount, default: []].append(entry)
        bits &= bits - 1
      }
      if !element.isOptional { return }
    }
  }

  private func entry(into pattern: Int, after place: Int, _ anchor: Pattern.Anchor) -> Pattern.Entry {
    let next = place + 1 < patterns[pattern].elements.upperBound ? elements[place + 1] : nil
    let isPlain = next.map { $0.kind == .words && !$0.isOptional && !$0.isNegated } ?? false
    return Pattern.Entry(
      pattern: Int32(pattern), next: Int32(place + 1), anchor: anchor, signature: isPlain ? next?.signature ?? 0 : .max,
      classes: next?.classes ?? 0)
  }

  private mutating func learnTargets(of rule: Rule) {
    let lone = rule.patterns[...].pieces("\n").filter { !$0.utf8.contains(UInt8(ascii: " ")) }
    for line in lone where rule.sense.isFlag {
      for word in line.pieces("|").flatMap(Pattern.spellings) {
        if let number = vocabulary[word] { typing.learnShort(word, number) }
      }
    }
    for word in rule.patterns.utf8.split(whereSeparator: Self.ends.contains) where word.count > 5 {
      if let number = vocabulary[String(Substring(word))] { typing.know(number) }
    }
    for line in lone {
      for word in line.pieces("|").flatMap(Pattern.spellings) {
        if let number = vocabulary[word] { typing.learn(word, number) }
      }
    }
  }

  /// What ends a word of a wording.
  private static let ends = Set(" |?\n".utf8)
}

extension Substring {
  /// The pieces between a sign of ASCII, empty ones left out: a lexicon has a hundred thousand of them, and signs are found
  /// faster among bytes than among characters.
  fileprivate func pieces(_ sign: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(ascii: sign)).map(Substring.init)
  }
}
