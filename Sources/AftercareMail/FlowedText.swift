/// `format=flowed` of RFC 3676: paragraphs that the sender's program broke into lines.
enum FlowedText {
  /// The paragraphs of `text`, each on one line again; quoted ones keep their `>` marks.
  ///
  /// - Parameter deletesSpace: `DelSp=yes`: the space before a soft line break is not part of the text.
  static func unflowed(_ text: String, deletesSpace: Bool) -> String {
    var lines: [String] = []
    var paragraph = ""
    var openDepth: Int?
    for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = raw.prefix { $0 == ">" }.count
      var line = raw.dropFirst(depth)
      // §4.4: one space is stuffed before text that would otherwise mean something.
      if line.hasPrefix(" ") { line = line.dropFirst() }
      let isSignature = line == "-- "
      let isFlowed = line.hasSuffix(" ") && !isSignature
      if let open = openDepth, open != depth || isSignature {
        lines.append(quoted(paragraph, depth: open))
        paragraph = ""
      }
      paragraph += isFlowed && deletesSpace ? line.dropLast() : line
      openDepth = isFlowed ? depth : nil
      if !isFlowed {
        lines.append(quoted(paragraph, depth: depth))
        paragraph = ""
      }
    }
    if let open = openDepth { lines.append(quoted(paragraph, depth: open)) }
    return lines.joined(separator: "\n")
  }

  private static func quoted(_ line: String, depth: Int) -> String {
    guard depth > 0 else { return line }
    return String(repeating: ">", count: depth) + (line.isEmpty ? "" : " \(line)")
  }
}
