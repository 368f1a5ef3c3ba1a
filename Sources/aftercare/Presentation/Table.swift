/// Aligned columns for people. The last column takes what is left of the terminal's width and wraps between words.
struct Table {
  /// The columns' titles.
  var titles: [String]
  /// The rows' cells, as many as there are titles; already printable (``PrintableText``).
  var rows: [[String]]

  /// The lines of the table, without trailing spaces. `width` is the terminal's; nil: as wide as it takes.
  func lines(width: Int?) -> [String] {
    let cells = [titles] + rows
    let widths = titles.indices.map { column in cells.map { PrintableText.width($0[column]) }.max() ?? 0 }
    let indent = widths.dropLast().reduce(0) { $0 + $1 + 2 }
    let room = width.map { max($0 - indent, Self.narrowest) }
    return cells.flatMap { row in
      let head = zip(row, widths).dropLast().map { Self.pad($0, to: $1) + "  " }.joined()
      let wrapped = Self.wrap(row.last ?? "", to: room)
      return wrapped.enumerated().map { index, part in
        Self.trimmed((index == 0 ? head : String(repeating: " ", count: indent)) + part)
      }
    }
  }

  /// Narrower than this the last column is not squeezed: the terminal wraps instead.
  private static let narrowest = 24

  private static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - PrintableText.width(text)))
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private static func wrap(_ text: String, to width: Int?) -> [String] {
    guard let width, PrintableText.width(text) > width else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, PrintableText.width(line) + 1 + PrintableText.width(String(word)) > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}
