/// All lexicons, compiled once: vocabulary, classes and an index of wordings by the word they begin with.
struct RuleBook: Sendable {
  /// Every rule, in the order of the lexicons.
  private(set) var rules: [Rule] = []
  /// The patterns' elements, one after the other.
  private(set) var elements: [Pattern.Element] = []
  /// The words of the elements, one after the other.
  private(set) var wordPool: [Int32] = []
  /// Every wording.
  private(set) var patterns: [Pattern] = []
  /// The number of each known word, from 1; 0 is any other word.
  private(set) var vocabulary: [String: Int32] = [:]
  /// The classes of each word, by its number.
  private(set) var classesOfWord: [ClassSet] = [0]
  /// The bit of each class.
  private(set) var classBits: [String: Int] = [:]
  /// The wordings that can begin with a word, by its number.
  private(set) var patternsByWord: [[Pattern.Entry]] = [[]]
  /// The wordings that can begin with a word of a class, by its bit.
  private(set) var patternsByClass: [[Pattern.Entry]] = []
  /// The wordings of each phrase, by the name it has in patterns.
  private var phrases: [Substring: [Substring]] = [:]
  /// What short forms stand for.
  private(set) var forms: [String: [Int32]] = [:]
  /// The long words of flags, for typing errors.
  private(set) var typing = TypingErrors()

  /// The keywords of an opt-out, which are recognised mistyped when they stand alone.
  private(set) var keywords: [(spelling: [UInt8], number: Int32)] = []
  /// What the engine itself asks for.
  private(set) var landmarks = Landmarks()
  /// What each spelling stands for: its own number, or those of the words that a short form means.
  private(set) var spellings = SpellingTable()

  /// The lexicons of the program.
  static let standard = RuleBook([.punctuation, .english, .spanish])

  /// Compiles lexicons.
  init(_ lexicons: [Lexicon]) {
    for lexicon in lexicons {
      for (name, words) in lexicon.classes { addClass(name, words) }
    }
    for lexicon in lexicons {
      for (name, wordings) in lexicon.phrases { phrases["&" + name] = wordings.split(separator: "\n") }
      for rule in lexicon.rules { add(rule) }
      for (form, meaning) in lexicon.forms {
        forms[form] = meaning.split(separator: " ").map { number(of: String($0)) }
      }
    }
    for rule in rules where rule.sense.isFlag || rule.sense == .optOut { learnTargets(of: rule) }
    let mistyped = bit("mistyped")
    for (word, number) in vocabulary.sorted(by: { $0.key < $1.key })
    where classesOfWord[Int(number)] & mistyped != 0 { typing.learn(word, number) }
    landmarks = Landmarks(self)
    let keyword = bit("keyword")
    keywords = vocabulary.filter { classesOfWord[Int($0.value)] & keyword != 0 }.sorted { $0.key < $1.key }
      .map { (Array($0.key.utf8), $0.value) }
    spellings = SpellingTable(vocabulary, forms)
  }

  /// The bits of a class by name; 0 when no lexicon has it.
  func bit(_ name: String) -> ClassSet { classBits[name].map { 1 << ClassSet($0) } ?? 0 }

  /// The number of a word; −1, which no token has, when no lexicon knows it.
  func word(_ word: String) -> Int32 { vocabulary[word] ?? -1 }

  /// The numbers of those words of a list that some lexicon knows.
  func words(_ list: String) -> Set<Int32> { Set(list.split(separator: " ").compactMap { vocabulary[String($0)] }) }

  private mutating func number(of word: String) -> Int32 {
    if let known = vocabulary[word] { return known }
    let new = Int32(classesOfWord.count)
    vocabulary[word] = new
    classesOfWord.append(0)
    patternsByWord.append([])
    return new
  }

  private mutating func classBit(_ name: String) -> Int {
    if let known = classBits[name] { return known }
    let new = classBits.count
    precondition(new < ClassSet.bitWidth, "lexicon: more word classes than a set holds; merge some")
    classBits[name] = new
    patternsByClass.append([])
    return new
  }

  private mutating func addClass(_ name: String, _ words: String) {
    let bit = ClassSet(1) << ClassSet(classBit(name))
    for entry in words.split(whereSeparator: \.isWhitespace) {
      for word in Pattern.spellings(entry) { classesOfWord[Int(number(of: word))] |= bit }
    }
  }

  private mutating func add(_ rule: Rule) {
    rules.append(rule)
    for line in rule.patterns.split(separator: "\n").flatMap(eitherOrder).flatMap(expanded) {
      let first = elements.count
      for entry in line.split(separator: " ") { elements.append(element(entry)) }
      patterns.append(Pattern(rule: rules.count - 1, elements: first..<elements.count))
      index(patterns.count - 1)
    }
  }

  /// The lines a line with `<>` stands for: its sides near each other, in either order.
  private func eitherOrder(_ line: Substring) -> [String] {
    let sides = line.split(separator: " <> ")
    guard sides.count == 2 else { return [String(line)] }
    return ["\(sides[0]) .... \(sides[1])", "\(sides[1]) .... \(sides[0])"]
  }

  /// The lines a line stands for: one for each wording of the phrase it names.
  private func expanded(_ line: String) -> [String] {
    guard let place = line.split(separator: " ").first(where: { $0.first == "&" }) else { return [line] }
    guard let wordings = phrases[place] else { preconditionFailure("lexicon: no phrase \(place)") }
    return wordings.map { "\(line[..<place.startIndex])\($0)\(line[place.endIndex...])" }
  }

  private mutating func element(_ entry: Substring) -> Pattern.Element {
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
    default: break
    }
    var made = Pattern.Element(kind: .words)
    made.firstWord = wordPool.count
    var rest = entry
    if rest.last == "?" {
      made.isOptional = true
      rest = rest.dropLast()
    }
    if rest.first == "!" {
      made.isNegated = true
      rest = rest.dropFirst()
    }
    for choice in rest.split(separator: "|") {
      if choice.first == "@" {
        made.classes |= 1 << ClassSet(classBit(String(choice.dropFirst())))
      } else {
        for word in Pattern.spellings(choice) { wordPool.append(number(of: word)) }
      }
    }
    made.wordCount = wordPool.count - made.firstWord
    for word in wordPool[made.firstWord...] { made.signature |= 1 << UInt64(word & 63) }
    return made
  }

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
      for word in wordPool[element.firstWord..<element.firstWord + element.wordCount] {
        patternsByWord[Int(word)].append(Pattern.Entry(pattern: Int32(number), next: Int32(place + 1), anchor: anchor))
      }
      for bit in patternsByClass.indices where element.classes & (1 << ClassSet(bit)) != 0 {
        patternsByClass[bit].append(Pattern.Entry(pattern: Int32(number), next: Int32(place + 1), anchor: anchor))
      }
      if !element.isOptional { return }
    }
  }

  private mutating func learnTargets(of rule: Rule) {
    for line in rule.patterns.split(separator: "\n") where !line.contains(" ") && rule.sense.isFlag {
      for word in line.split(separator: "|").flatMap(Pattern.spellings) {
        if let number = vocabulary[word] { typing.learnShort(word, number) }
      }
    }
    for word in rule.patterns.split(whereSeparator: { " |?\n".contains($0) }) where word.count > 5 {
      if let number = vocabulary[String(word)] { typing.know(number) }
    }
    for line in rule.patterns.split(separator: "\n") where !line.contains(" ") {
      for word in line.split(separator: "|").flatMap(Pattern.spellings) {
        if let number = vocabulary[word] { typing.learn(word, number) }
      }
    }
  }
}
