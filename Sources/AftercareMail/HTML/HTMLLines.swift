/// Lines of text as they come out of an HTML document: white space collapsed, quoted ones marked.
struct HTMLLines {
  /// The lines that are finished.
  private var finished: [String] = []
  private var line = ""
  private var wantsSpace = false

  /// In how many quotes what is written now stands.
  var depth = 0
  /// Whether all that follows is history, however it is nested.
  var isAllQuoted = false

  /// Everything written, each line ended.
  var text: String {
    var lines = self
    lines.end()
    while lines.finished.last?.isEmpty == true { lines.finished.removeLast() }
    return lines.finished.map { $0 + "\n" }.joined()
  }

  /// Writes text; its white space is one space each, unless it `isVerbatim`.
  mutating func write(_ text: String, isVerbatim: Bool) {
    for character in text {
      if isVerbatim, character.isNewline {
        breakHere()
      } else if character.isWhitespace {
        if isVerbatim { line.append(" ") } else { wantsSpace = !line.isEmpty }
      } else {
        if wantsSpace { line.append(" ") }
        wantsSpace = false
        line.append(character)
      }
    }
  }

  /// Ends a line that has something on it.
  mutating func end() {
    if !line.isEmpty { breakHere() }
    wantsSpace = false
  }

  /// Ends the line, empty or not.
  mutating func breakHere() {
    let marks = isAllQuoted ? max(depth, 1) : depth
    finished.append(marks == 0 ? line : String(repeating: ">", count: marks) + (line.isEmpty ? "" : " \(line)"))
    line = ""
    wantsSpace = false
  }

  /// Leaves one empty line before what follows.
  mutating func paragraph() {
    end()
    guard let last = finished.last, last.contains(where: { $0 != ">" }) else { return }
    breakHere()
  }
}
