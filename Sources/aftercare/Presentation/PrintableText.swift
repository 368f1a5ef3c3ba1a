/// Text from outside made fit for a terminal: whatever could move the cursor, colour, ring or reorder is shown, not done.
enum PrintableText {
  /// `text` on one line: control characters as `\x1b`, tabs and line ends as `\t` and `\n`, characters that turn the
  /// direction of writing as `\u{202e}`.
  static func line(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\t": line += "\\t"
      default: append(scalar, to: &line)
      }
    }
    return line
  }

  /// `text` with its line ends, everything else as in ``line(_:)``.
  static func lines(_ text: String) -> String {
    text.split(separator: /\r\n|\n|\r/, omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  private static func append(_ scalar: Unicode.Scalar, to line: inout String) {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0:
      let hex = String(scalar.value, radix: 16)
      line += "\\x" + (hex.count < 2 ? "0" : "") + hex
    case 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069, 0xfeff:
      line += "\\u{" + String(scalar.value, radix: 16) + "}"
    default: line.unicodeScalars.append(scalar)
    }
  }

  /// How many columns of a terminal `text` takes: two for East Asian wide characters and emoji (Unicode TR 11).
  static func width(_ text: String) -> Int { text.reduce(0) { $0 + width($1) } }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    switch first.value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }
}
