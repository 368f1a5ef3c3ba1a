/// Tells the client's own lines from quoted history and signatures.
struct History {
  /// The letters of the client's own lines.
  private(set) var kept: [Letter] = []
  /// What was set aside.
  private(set) var cuts: [Cut] = []
  /// Quoted questions with an own line right below.
  private(set) var asked: [(question: [Letter], answerStart: Int)] = []

  private static let openings = Bytes.all(["on ", "el ", "am ", "le ", "il ", "em "])
  private static let endings = Bytes.all([
    "wrote:", "escribio:", "schrieb:", "a ecrit :", "a ecrit:", "ha scritto:", "escreveu:", "writes:", "said:",
  ])
  private static let dividers = Bytes.all([
    "original message", "mensaje original", "original appointment", "forwarded message", "mensaje reenviado",
    "ursprungliche nachricht", "message d'origine", "messaggio originale", "mensagem original",
    "reply above this line",
  ])
  private static let from = Bytes.all(["from:", "*from:*", "de:", "von:", "da:"])
  private static let others = Bytes.all([
    "sent:", "date:", "to:", "subject:", "enviado:", "fecha:", "para:", "asunto:", "gesendet:", "an:", "betreff:",
    "cc:",
  ])

  private let letters: [Letter]
  private var lines: [Line] = []

  private struct Line {
    var range: Range<Int>
    /// Its first letters, folded, with single blanks.
    var text: Bytes
    var isOwn = true
    var isQuote = false
    var isSignature = false
  }

  /// Reads line by line; the first divider ends the client's text, unless lines marked with `>` follow it.
  init(_ letters: [Letter]) {
    self.letters = letters
    lines = Self.split(letters)
    markQuotes()
    markSignatures()
    collect()
  }

  private static func split(_ letters: [Letter]) -> [Line] {
    var lines: [Line] = []
    var first = 0
    for index in 0...letters.count where index == letters.count || letters[index].isLineEnd {
      var text = Bytes()
      text.reserveCapacity(min(200, index - first))
      for letter in letters[first..<index].prefix(200) {
        if let byte = letter.folded {
          text.append(byte)
        } else if letter.isSpace {
          if let last = text.last, last != Bytes.blank { text.append(Bytes.blank) }
        } else if letter.scalar < 0x80 {
          text.append(UInt8(letter.scalar))
        } else if letter.scalar == 0x2013 || letter.scalar == 0x2014 {
          text.append(UInt8(ascii: "-"))
        }
      }
      if text.last == Bytes.blank { text.removeLast() }
      lines.append(Line(range: first..<min(index + 1, letters.count), text: text))
      first = index + 1
    }
    return lines
  }

  private mutating func markQuotes() {
    var index = 0
    while index < lines.count {
      let text = lines[index].text
      if text.first == UInt8(ascii: ">") || text.first == UInt8(ascii: "|") && text.dropFirst().first == Bytes.blank {
        lines[index].isOwn = false
        lines[index].isQuote = true
      } else if let length = attribution(at: index) {
        for own in index..<index + length { lines[own].isOwn = false }
        let next = lines[(index + length)...].first { !$0.text.isEmpty }
        if next?.text.first != UInt8(ascii: ">") {
          cutRest(from: index)
          return
        }
        index += length - 1
      } else if isDivider(at: index) {
        cutRest(from: index)
        return
      }
      index += 1
    }
  }

  private mutating func cutRest(from index: Int) {
    for rest in index..<lines.count { lines[rest].isOwn = false }
  }

  /// How many lines an attribution ("On … wrote:") takes; nil when none begins here.
  private func attribution(at index: Int) -> Int? {
    guard Self.openings.contains(where: lines[index].text.starts) else { return nil }
    var joined = Bytes()
    for length in 1...3 where index + length <= lines.count {
      let next = lines[index + length - 1].text
      if length > 1, next.isEmpty || Self.openings.contains(where: next.starts) { return nil }
      if !joined.isEmpty { joined.append(Bytes.blank) }
      joined += next
      if Self.endings.contains(where: joined.ends),
        joined.contains(where: { (0x30...0x39).contains($0) || $0 == 0x40 })
      {
        return length
      }
    }
    return nil
  }

  private func isDivider(at index: Int) -> Bool {
    let text = lines[index].text
    if text.count >= 8, text.allSatisfy({ $0 == UInt8(ascii: "_") }) { return true }
    let inner = text.drop { [UInt8(ascii: "-"), UInt8(ascii: "*"), Bytes.blank].contains($0) }
    if text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "*") {
      if Self.dividers.contains(where: inner.starts) { return true }
    }
    if text.starts(with: "##- ".utf8) || text.starts(with: "begin forwarded message".utf8) { return true }
    guard Self.from.contains(where: text.starts) else { return false }
    let below = lines[(index + 1)...].prefix(4)
    return below.contains { line in Self.others.contains(where: line.text.drop { $0 == UInt8(ascii: "*") }.starts) }
  }

  private mutating func markSignatures() {
    var closing: Int?
    for index in lines.indices where lines[index].isOwn {
      let text = lines[index].text
      if index > 0, Signatures.isCompany(text) {
        lines[index].isOwn = false
        lines[index].isSignature = true
      }
      if text.elementsEqual("--".utf8) || Signatures.isDisclaimer(text), index > 0 || Signatures.isDisclaimer(text) {
        for rest in index..<lines.count { lines[rest].isOwn = false }
        return
      }
      if let start = closing, index - start <= 5, Signatures.isNameLine(text) {
        lines[index].isOwn = false
      } else {
        closing = nil
      }
      if Signatures.isClosing(text), index > 0 {
        lines[index].isOwn = false
        closing = index
      }
    }
  }

  private mutating func collect() {
    for index in lines.indices {
      let line = lines[index]
      guard line.isOwn else {
        cut(line.isQuote || !isSignature(index) ? .quoted : .signature, line.range)
        continue
      }
      if index > 0, lines[index - 1].isQuote, let first = line.range.first, !line.text.isEmpty {
        asked.append((Array(letters[lines[index - 1].range]), Int(letters[first].start)))
      }
      let own = Signatures.ownPart(of: letters[line.range])
      kept += letters[own]
      if own.upperBound < line.range.upperBound { cut(.signature, own.upperBound..<line.range.upperBound) }
    }
  }

  private func isSignature(_ index: Int) -> Bool {
    let first = lines[...index].lastIndex { $0.isOwn }.map { $0 + 1 } ?? 0
    let text = lines[min(first, index)].text
    return lines[min(first, index)].isSignature || text.starts(with: "--".utf8) && !text.hold("message")
      || Signatures.isClosing(text)
      || Signatures.isDisclaimer(text)
  }

  private mutating func cut(_ reason: Cut.Reason, _ range: Range<Int>) {
    guard let first = range.first, letters[range].contains(where: { !$0.isSpace && !$0.isLineEnd }) else { return }
    let (start, end) = (Int(letters[first].start), Int(letters[range.upperBound - 1].end))
    if let last = cuts.last, last.reason == reason, last.end >= start - 2 {
      cuts[cuts.count - 1].end = end
    } else {
      cuts.append(Cut(reason: reason, start: start, end: end))
    }
  }
}
