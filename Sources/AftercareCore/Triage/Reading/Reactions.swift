/// Reactions of telephones that arrive as text: `Liked “…”`. They quote our words and answer nothing.
enum Reactions {
  private static let openings = [
    "liked", "loved", "disliked", "laughed at", "emphasized", "emphasised", "questioned", "removed a like from",
    "removed a heart from", "reacted to", "le gusto", "le encanto", "no le gusto", "enfatizo", "se rio de",
  ]

  /// Cuts the quoted text of a reaction; whether nothing else is left.
  static func removeQuote(_ letters: inout [Letter], _ cuts: inout [Cut]) -> Bool {
    guard let open = letters.prefix(60).firstIndex(where: { [0x201c, 0x22, 0xab].contains($0.scalar) }), open > 0 else {
      return false
    }
    let head = letters[..<open].compactMap { $0.isSpace ? 0x20 : $0.folded }
    var words = String(decoding: head, as: UTF8.self)
    while words.last == " " { words.removeLast() }
    let isReaction = openings.contains(words) || words.hasPrefix("reacted ") && words.hasSuffix(" to")
    guard isReaction else { return false }
    let close = letters.lastIndex { [0x201d, 0x22, 0xbb].contains($0.scalar) } ?? letters.count - 1
    let last = close > open ? close : letters.count - 1
    guard !letters[(last + 1)...].contains(where: { $0.folded != nil }) else {
      cuts.append(Cut(reason: .quoted, start: Int(letters[0].start), end: Int(letters[last].end)))
      letters.removeSubrange(...last)
      return false
    }
    cuts.append(Cut(reason: .quoted, start: Int(letters[open].start), end: Int(letters[last].end)))
    letters.removeSubrange(open...last)
    return true
  }
}
