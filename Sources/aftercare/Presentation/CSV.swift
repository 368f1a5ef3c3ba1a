/// Comma-separated values by RFC 4180, made safe for spreadsheets.
enum CSV {
  /// The lines of a file with a header line, each ending with CRLF.
  static func text(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map(line).joined()
  }

  /// One line with its CRLF.
  static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell. What a spreadsheet would take for a formula (`= + - @`, a tab or a line end in front) gets a leading `'`;
  /// so do telephone numbers, which would lose their `+`.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first) {
      text = "'" + text
    }
    guard text.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
