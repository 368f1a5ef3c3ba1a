/// Turns letters into tokens, normalised against a rule book: case, accents, contractions, short forms, stretched and
/// spaced-out letters, typing errors in long target words.
struct Tokenizer {
  private let book: RuleBook
  private let letters: [Letter]
  private var position = 0
  private(set) var tokens: [Token] = []

  private init(_ letters: [Letter], _ book: RuleBook) {
    self.letters = letters
    self.book = book
  }

  /// The tokens of what is read.
  static func tokens(of letters: [Letter], _ book: RuleBook) -> [Token] {
    var tokenizer = Tokenizer(letters, book)
    tokenizer.tokens.reserveCapacity(letters.count / 4 + 4)
    while tokenizer.position < letters.count { tokenizer.step() }
    return tokenizer.tokens
  }

  private mutating func step() {
    let letter = letters[position]
    if letter.isSpace || letter.isInvisible {
      position += 1
    } else if letter.isLineEnd {
      sign(.lineEnd, word: ".")
    } else if let byte = letter.folded {
      if (0x30...0x39).contains(byte) { number() } else { word() }
    } else if letter.isForeignLetter {
      foreignWord()
    } else {
      other(letter)
    }
  }

  private mutating func sign(_ kind: Token.Kind, length: Int = 1, word: String? = nil) {
    let last = min(position + length, letters.count) - 1
    var token = Token(start: Int(letters[position].start), end: Int(letters[last].end), kind: kind)
    if let word { enter(&token, book.vocabulary[word] ?? 0) }
    tokens.append(token)
    position = last + 1
  }

  private func enter(_ token: inout Token, _ word: Int32) {
    token.word = word
    token.classes |= book.vocabulary.classes[Int(word)]
    token.isTurn = token.classes & book.landmarks.turn != 0
    token.isNegation = book.landmarks.negating.contains(token.word)
  }

  private mutating func other(_ letter: Letter) {
    if let (mood, length) = Emoticons.mood(in: letters, at: position) {
      sign(.emoji, length: length, word: mood)
      return
    }
    switch letter.scalar {
    case 0x2e, 0x21, 0x3b, 0x2026: sign(.stop, word: ".")
    case 0x3f: sign(.question)
    case 0x2c, 0x28, 0x29: sign(.comma, word: ",")
    case 0x3a, 0x3d: sign(.colon, word: ":")
    case 0x2d, 0x2010, 0x2011:
      if isInsideWord { position += 1 } else { sign(.dash, word: "-") }
    case 0x2013, 0x2014, 0x2192: sign(.dash, word: "-")
    case 0x27a1, 0x2b07, 0x21d2: sign(.word, word: "to")
    case 0x2f: sign(.slash, word: "/")
    case 0x26, 0x2b: sign(.word, word: "and")
    case 0xa1, 0xbf, 0x27, 0x22, 0x2018...0x201f, 0xab, 0xbb, 0x2a, 0x5f, 0x7e, 0x60, 0xb4, 0x23: position += 1
    case 0x25: sign(.otherSign, word: "%")
    case 0xb0: sign(.word, word: "degrees")
    default:
      if letter.scalar > 0x2000 { sign(.emoji, word: "otheremoji") } else { sign(.otherSign) }
    }
  }

  /// Whether the sign at hand joins two words: "pain-free" reads as "pain free".
  private var isInsideWord: Bool {
    guard position > 0, position + 1 < letters.count else { return false }
    guard let before = letters[position - 1].folded, let after = letters[position + 1].folded else { return false }
    return before > 0x39 && after > 0x39
  }

  private mutating func foreignWord() {
    let first = position
    while position < letters.count, letters[position].isForeignLetter || letters[position].isInvisible { position += 1 }
    tokens.append(Token(start: Int(letters[first].start), end: Int(letters[position - 1].end), kind: .foreignLetter))
  }

  private mutating func number() {
    let first = position
    var value = 0.0
    var scale = 0.0
    var digits = ""
    while position < letters.count {
      if let byte = letters[position].folded, (0x30...0x39).contains(byte) {
        digits.append(Character(Unicode.Scalar(byte)))
        value = min(value * 10 + Double(byte - 0x30), 1e12)
        scale *= 10
      } else if scale == 0, [0x2e, 0x2c].contains(letters[position].scalar), position + 1 < letters.count,
        let next = letters[position + 1].folded, (0x30...0x39).contains(next)
      {
        scale = 1
        digits.append(".")
      } else {
        break
      }
      position += 1
    }
    let amount = scale > 0 ? value / scale : value
    var token = Token(
      start: Int(letters[first].start), end: Int(letters[position - 1].end), kind: .number, value: amount)
    if digits.utf8.count < 8 { enter(&token, book.vocabulary[digits] ?? 0) }
    token.classes |= book.landmarks.number
    let isMoney = tokens.last?.kind == .otherSign && tokens.last?.end == token.start
    if scale > 0, !isMoney, (37.5...42.5).contains(amount) || (100.3...107).contains(amount) {
      token.classes |= book.landmarks.reading
    }
    if (37.7...42.5).contains(amount) || (100.3...107).contains(amount) { token.classes |= book.landmarks.feverish }
    if (8...10).contains(amount) { token.classes |= book.landmarks.high }
    if (10.5...1000).contains(amount) { token.classes |= book.landmarks.beyond }
    if (12...42).contains(amount) { token.classes |= book.landmarks.gestation }
    if amount <= 3 { token.classes |= book.landmarks.low }
    if (4..<8).contains(amount) { token.classes |= book.landmarks.middling }
    if (1950...2024).contains(amount) { token.classes |= book.landmarks.year }
    tokens.append(token)
  }

  private mutating func word() {
    let first = position
    var bytes: [UInt8] = []
    var apostrophe: Int?
    var last = position
    while position < letters.count {
      let letter = letters[position]
      if let byte = letter.folded, !(0x30...0x39).contains(byte) || bytes.count > 0 {
        if bytes.count < 40 { bytes.append(byte) }
        last = position
      } else if [0x27, 0x2019, 0x2018, 0x60, 0xb4].contains(letter.scalar), apostrophe == nil,
        position + 1 < letters.count,
        letters[position + 1].folded != nil
      {
        apostrophe = bytes.count
      } else if !letter.isInvisible {
        break
      }
      position += 1
    }
    if bytes.count == 1, let joined = spacedOut(from: first) {
      bytes = joined.bytes
      last = joined.last
      position = last + 1
    }
    let (start, end) = (Int(letters[first].start), Int(letters[last].end))
    for number in Spelling.words(bytes, apostrophe: apostrophe, book) {
      var token = Token(start: start, end: end, kind: .word)
      enter(&token, number)
      tokens.append(token)
    }
  }

  /// Joins "n u m b": three and more single letters, each one space apart, when they make a known word.
  private func spacedOut(from first: Int) -> (bytes: [UInt8], last: Int)? {
    var bytes: [UInt8] = []
    var place = first
    var last = first
    while place < letters.count, bytes.count < 24, let byte = letters[place].folded {
      if place + 1 < letters.count, letters[place + 1].folded != nil { break }
      bytes.append(byte)
      last = place
      guard place + 2 < letters.count, letters[place + 1].isSpace else { break }
      place += 2
    }
    guard bytes.count >= 3, book.vocabulary[String(decoding: bytes, as: UTF8.self)] != nil else { return nil }
    return (bytes, last)
  }
}
