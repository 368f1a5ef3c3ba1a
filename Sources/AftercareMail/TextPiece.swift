/// The text of one part, on its way to become the mail's text.
struct TextPiece {
  /// Plain text, or HTML source.
  var text: String
  /// Whether ``text`` is HTML source.
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

  /// The text of a mail, and whether it is HTML.
  ///
  /// Files count only when nothing else was written. Where plain and HTML parts follow each other, the plain ones
  /// become HTML, so that no word is lost: a mailing program's plain footer must not stand for the whole mail.
  static func joined(_ pieces: [TextPiece]) -> (text: String, isHTML: Bool) {
    let written = pieces.filter { !$0.isBlank }
    let shown = written.filter { !$0.isAttachment }
    let read = shown.isEmpty ? written : shown
    let isHTML = read.contains(where: \.isHTML)
    let texts = read.map { isHTML && !$0.isHTML ? $0.escaped : $0.text }
    let text = texts.reduce(into: "") { $0 += ($0.isEmpty || $0.hasSuffix("\n") ? "" : "\n") + $1 }
    return (text, isHTML)
  }

  private var escaped: String {
    let text = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    return "<div>\(text.replacing("\n", with: "<br>\n"))</div>\n"
  }
}
