/// HTML without a tree: tags dropped, entities decoded, quote containers set aside.
enum Markup {
  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "tr", "table", "ul", "ol", "h1", "h2", "h3", "hr", "body",
  ]
  private static let voids: Set<String> = ["br", "hr", "img", "meta", "link", "input"]
  private static let silent: Set<String> = ["style", "script", "head", "title"]
  private static let known: Set<String> = blocks.union(voids).union(silent).union([
    "html", "span", "b", "i", "strong", "em", "font", "a", "blockquote", "u", "small", "td", "th", "tbody", "center",
    "o", "pre",
  ])
  private static let quoteMarks = [
    "gmail_quote", "yahoo_quoted", "moz-cite-prefix", "divrplyfwdmsg", "appendonsend", "protonmail_quote",
  ]
  private static let entities: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3c, "gt": 0x3e, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "rsquo": 0x2019, "lsquo": 0x2018,
    "ldquo": 0x201c, "rdquo": 0x201d, "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "eacute": 0xe9,
    "aacute": 0xe1,
    "iacute": 0xed, "oacute": 0xf3, "uacute": 0xfa, "ntilde": 0xf1, "iquest": 0xbf, "iexcl": 0xa1, "deg": 0xb0,
  ]

  /// Whether the text holds a tag that HTML knows.
  static func isLikely(_ letters: [Letter]) -> Bool {
    letters.indices.contains {
      letters[$0].scalar == 0x3c && tag(letters, at: $0).map { known.contains($0.name) } == true
    }
  }

  /// The text of the markup; each tag becomes nothing or a line end.
  static func plain(_ letters: [Letter], _ cuts: inout [Cut]) -> [Letter] {
    var kept: [Letter] = []
    var position = 0
    while position < letters.count {
      let letter = letters[position]
      if letter.scalar == 0x3c, let found = tag(letters, at: position),
        known.contains(found.name) || found.name == "!--"
      {
        let isQuote =
          !found.isClosing && (found.name == "blockquote" || quoteMarks.contains { found.text.contains($0) })
        var end = found.end
        if !found.isClosing, isQuote || silent.contains(found.name) { end = closing(letters, found) }
        let cut = Cut(reason: isQuote ? .quoted : .markup, start: Int(letter.start), end: Int(letters[end - 1].end))
        cuts.append(cut)
        if isQuote || blocks.contains(found.name) {
          kept.append(Letter(scalar: 0x0a, start: letter.start, end: letter.start))
        }
        position = end
      } else if letter.scalar == 0x26, let (scalar, end) = entity(letters, at: position) {
        kept.append(Letter(scalar: scalar, start: letter.start, end: letters[end - 1].end))
        position = end
      } else {
        kept.append(letter)
        position += 1
      }
    }
    return kept
  }

  private struct Tag {
    var name: String
    var isClosing: Bool
    var text: String
    var end: Int
  }

  /// The tag that begins at `<`; nil when no `>` follows within 2,000 letters.
  private static func tag(_ letters: [Letter], at open: Int) -> Tag? {
    var position = open + 1
    guard position < letters.count else { return nil }
    let isClosing = letters[position].scalar == 0x2f
    if isClosing { position += 1 }
    var name = ""
    while position < letters.count, name.utf8.count < 12, let byte = letters[position].folded ?? bang(letters[position])
    {
      name.append(Character(Unicode.Scalar(byte)))
      position += 1
    }
    guard !name.isEmpty else { return nil }
    var text = ""
    while position < letters.count, position - open < 2000 {
      let scalar = letters[position].scalar
      if scalar == 0x3e { return Tag(name: name, isClosing: isClosing, text: text, end: position + 1) }
      if scalar == 0x3c { return nil }
      if scalar < 0x80, let ascii = Unicode.Scalar(letters[position].folded.map(UInt32.init) ?? scalar) {
        text.unicodeScalars.append(ascii)
      }
      position += 1
    }
    return nil
  }

  private static func bang(_ letter: Letter) -> UInt8? {
    letter.scalar == 0x21 || letter.scalar == 0x2d ? UInt8(letter.scalar) : nil
  }

  /// Where the element that a tag opens ends, its own kind nested; the end of the text when it is never closed.
  private static func closing(_ letters: [Letter], _ opening: Tag) -> Int {
    var depth = 1
    var position = opening.end
    while position < letters.count {
      if letters[position].scalar == 0x3c, let found = tag(letters, at: position) {
        if found.name == opening.name { depth += found.isClosing ? -1 : 1 }
        position = found.end
        if depth == 0 { return position }
      } else {
        position += 1
      }
    }
    return letters.count
  }

  private static func entity(_ letters: [Letter], at ampersand: Int) -> (scalar: UInt32, end: Int)? {
    var name = ""
    var position = ampersand + 1
    while position < letters.count, position - ampersand < 10, letters[position].scalar != 0x3b {
      guard letters[position].scalar < 0x80, let ascii = Unicode.Scalar(letters[position].scalar) else { return nil }
      name.unicodeScalars.append(ascii)
      position += 1
    }
    guard position < letters.count, letters[position].scalar == 0x3b else { return nil }
    if let scalar = entities[name] { return (scalar, position + 1) }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, Unicode.Scalar(value) != nil else { return nil }
    return (value, position + 1)
  }
}
