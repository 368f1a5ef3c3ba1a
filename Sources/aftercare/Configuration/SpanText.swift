import AftercareCore

extension Span {
  /// Reads `90s`, `30m`, `12h`, `2d` or several of them in a row, `1h30m`; nil for anything else, and for nothing.
  init?(text: String) {
    guard let match = text.wholeMatch(of: /(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?/) else {
      return nil
    }
    let parts = [match.1, match.2, match.3, match.4].map { $0.flatMap { Int64($0) } ?? 0 }
    let seconds = ((parts[0] * 24 + parts[1]) * 60 + parts[2]) * 60 + parts[3]
    guard seconds > 0 else { return nil }
    self = .seconds(seconds)
  }
}
