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
  private(set) var classesOfWord: [UInt64] = [0]
  /// The bit of each class.
  private(set) var classBits: [String: Int] = [:]
  /// The wordings that can begin with a word, by its number.
  private(set) var patternsByWord: [[Int32]] = [[]]
  /// The wordings that can begin with a word of a class, by its bit.
  private(set) var patternsByClass: [[Int32]] = []
  /// What short forms stand for.
  private(set) var forms: [String: [Int32]] = [:]
  /// The long words of flags, for typing errors.
  private(set) var typing = TypingErrors()
  /// The words that lengths of time are made of.
  private(set) var spanWords = Spans.Table()

  /// The lexicons of the program.
  static let standard = RuleBook([.punctuation, .english, .spanish])

  /// Compiles lexicons.
  init(_ lexicons: [Lexicon]) {
    for lexicon in lexicons {
      for (name, words) in lexicon.classes { addClass(name, words) }
    }
    for lexicon in lexicons {
      for rule in lexicon.rules { add(rule) }
      for (form, meaning) in lexicon.forms {
        forms[form] = meaning.split(separator: " ").map { number(of: String($0)) }
      }
    }
    for rule in rules where rule.sense.isFlag || rule.sense == .optOut { learnTargets(of: rule) }
    spanWords = Spans.Table(self)
  }

  /// The bits of a class by name; 0 when no lexicon has it.
  func bit(_ name: String) -> UInt64 { classBits[name].map { 1 << UInt64($0) } ?? 0 }

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
    precondition(new < 64, "lexicon: more than 64 word classes; merge some")
    classBits[name] = new
    patternsByClass.append([])
    return new
  }

  private mutating func addClass(_ name: String, _ words: String) {
    let bit = UInt64(1) << UInt64(classBit(name))
    for entry in words.split(whereSeparator: \.isWhitespace) {
      for word in Pattern.spellings(entry) { classesOfWord[Int(number(of: word))] |= bit }
    }
  }

  private mutating func add(_ rule: Rule) {
    rules.append(rule)
    for line in rule.patterns.split(separator: "\n") {
      let first = elements.count
      for entry in line.split(separator: " ") { elements.append(element(entry)) }
      patterns.append(Pattern(rule: rules.count - 1, elements: first..<elements.count))
      index(patterns.count - 1)
    }
  }

  private mutating func element(_ entry: Substring) -> Pattern.Element {
    switch entry {
    case "...": return Pattern.Element(kind: .gap)
    case "*": return Pattern.Element(kind: .stranger)
    case "_": return Pattern.Element(kind: .anyWord)
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
    for choice in rest.split(separator: "|") {
      if choice.first == "@" {
        made.classes |= 1 << UInt64(classBit(String(choice.dropFirst())))
      } else {
        for word in Pattern.spellings(choice) { wordPool.append(number(of: word)) }
      }
    }
    made.wordCount = wordPool.count - made.firstWord
    return made
  }

  /// Enters a pattern under every word it can begin with; `^` stands before the first word.
  private mutating func index(_ number: Int) {
    for element in elements[patterns[number].elements] {
      switch element.kind {
      case .sentenceStart, .textStart: continue
      case .words: break
      default: preconditionFailure("lexicon: a pattern of \(rules[patterns[number].rule].name) must begin with a word")
      }
      for word in wordPool[element.firstWord..<element.firstWord + element.wordCount] {
        patternsByWord[Int(word)].append(Int32(number))
      }
      for bit in patternsByClass.indices where element.classes & (1 << UInt64(bit)) != 0 {
        patternsByClass[bit].append(Int32(number))
      }
      if !element.isOptional { return }
    }
  }

  private mutating func learnTargets(of rule: Rule) {
    for line in rule.patterns.split(whereSeparator: { " |?\n".contains($0) }) {
      for word in Pattern.spellings(line) {
        if let number = vocabulary[word] { typing.learn(word, number) }
      }
    }
  }
}
