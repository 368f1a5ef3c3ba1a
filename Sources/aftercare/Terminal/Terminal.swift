import Foundation

/// Where commands print: results on standard output, everything else on standard error.
enum Terminal {
  /// The width of the terminal that standard output is; nil when it is none.
  static var width: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Prints a line of the result.
  static func say(_ line: String) { print(line) }

  /// Prints a part of the result as it is.
  static func write(_ text: String) { print(text, terminator: "") }

  /// Says something beside the result, on one line.
  static func note(_ sentence: String) { tell("aftercare: \(PrintableText.line(sentence))\n") }

  /// Puts text on standard error at once, after all that was printed so far.
  static func tell(_ text: String) {
    fflush(nil)
    // Nobody is left to hear that standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
