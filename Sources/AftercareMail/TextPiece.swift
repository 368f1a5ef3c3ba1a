/// The text of one part, on its way to become the mail's text.
struct TextPiece {
  /// The text.
  var text: String
  /// Whether it was taken from HTML.
  var isHTML: Bool
  /// Whether it came as a file.
  var isAttachment: Bool

  /// Whether nothing can be read in it.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The pieces of the alternative to read (RFC 2046 §5.1.4): the first with plain text only, else the last, which is
  /// the richest; blank ones do not count, since some programs write an empty plain part beside the HTML one.
  static func chosen(among alternatives: [[TextPiece]]) -> [TextPiece] {
    let written = alternatives.filter { $0.contains { !$0.isBlank } }
    return written.first { $0.allSatisfy { !$0.isHTML } } ?? written.last ?? []
  }

  /// The text of a mail. Files count only when nothing else was written.
  static func joined(_ pieces: [TextPiece]) -> String {
    let written = pieces.filter { !$0.isBlank }
    let shown = written.filter { !$0.isAttachment }
    let read = shown.isEmpty ? written : shown
    return read.reduce(into: "") { $0 += ($0.isEmpty || $0.hasSuffix("\n") ? "" : "\n") + $1.text }
  }
}
