/// Text that somebody outside wrote, made fit to stand in ours.
enum OutsideText {
  /// On one line, without control characters, at most 80 characters: a name, a line of a list.
  static func oneLine(_ text: String, limit: Int = 80) -> String {
    let words = printable(text, limit: .max).split(whereSeparator: \.isWhitespace)
    return String(words.joined(separator: " ").prefix(limit))
  }

  /// Without control characters other than line ends and tabs; what is longer than `limit` characters ends in `...`.
  static func printable(_ text: String, limit: Int) -> String {
    let kept = text.filter { character in
      character.isNewline || character == "\t"
        || !character.unicodeScalars.contains { $0.properties.generalCategory == .control }
    }
    return kept.count > limit ? kept.prefix(limit) + "..." : kept
  }
}
