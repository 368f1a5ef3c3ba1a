import AftercareCore

/// One header field, written in lines of at most 78 bytes wherever its words allow it (RFC 5322 §2.1.1).
struct HeaderField {
  /// The field with its CRLF, folded before words.
  let line: String

  /// Words that are written as they are: ASCII without control characters.
  init(_ name: String, words: [String]) {
    var text = "\(name):"
    var width = text.utf8.count
    for (index, word) in words.enumerated() {
      // The first word stays beside the name: a line with nothing on it is legal, but some filters take it amiss.
      if index > 0, width + 1 + word.utf8.count > 78 {
        text += "\r\n"
        width = 0
      }
      text += " \(word)"
      width += 1 + word.utf8.count
    }
    line = text + "\r\n"
  }

  /// Any text, made one line; encoded when plain words cannot say it.
  init(_ name: String, text: String) {
    let text = OneLine.of(text)
    let room = EncodedWords.widest - name.utf8.count - 2
    self.init(name, words: Self.plainWords(text) ?? EncodedWords.of(text, firstRoom: room))
  }

  /// A mailbox with its display name (RFC 5322 §3.4), which is left out when empty.
  init(mailbox: EmailAddress, named displayName: String, in name: String) {
    let text = OneLine.of(displayName)
    guard !text.isEmpty else {
      self.init(name, words: [mailbox.text])
      return
    }
    let room = EncodedWords.widest - name.utf8.count - 2
    let phrase = Self.plainWords(text).map { Self.phrase($0) } ?? EncodedWords.of(text, firstRoom: room)
    self.init(name, words: phrase + ["<\(mailbox.text)>"])
  }

  /// The words of `text` when they can be written as they are; nil when one needs encoding, would not fit into a
  /// line, or would be taken for an encoded word.
  private static func plainWords(_ text: String) -> [String]? {
    guard text.utf8.allSatisfy({ (0x20...0x7e).contains($0) }), !text.contains("=?") else { return nil }
    let words = text.split(separator: " ").map { String($0) }
    return words.allSatisfy { $0.utf8.count <= 64 } ? words : nil
  }

  /// As atoms, or as one quoted string when a character may not stand in an atom.
  private static func phrase(_ words: [String]) -> [String] {
    let others = "!#$%&'*+-/=?^_`{|}~".unicodeScalars
    let areAtoms = words.allSatisfy { $0.unicodeScalars.allSatisfy { $0.isASCIIAlphanumeric || others.contains($0) } }
    guard !areAtoms else { return words }
    let quoted = words.map { word in
      word.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : String($1) }
    }
    return "\"\(quoted.joined(separator: " "))\"".split(separator: " ").map { String($0) }
  }
}

extension Unicode.Scalar {
  /// Whether it is one of `A-Z a-z 0-9`.
  var isASCIIAlphanumeric: Bool {
    switch self {
    case "A"..."Z", "a"..."z", "0"..."9": true
    default: false
    }
  }
}
