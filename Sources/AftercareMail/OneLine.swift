/// Text made fit for one header or one line of a list.
enum OneLine {
  /// `text` with each run of spaces, control characters and line breaks, Unicode's too, as one space, and none at
  /// the ends.
  static func of(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var isGap = false
    for scalar in text.unicodeScalars {
      if isBreak(scalar) {
        isGap = true
      } else {
        if isGap, !line.isEmpty { line.append(" ") }
        line.append(scalar)
        isGap = false
      }
    }
    return String(line)
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7f }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
