extension Instant {
  /// Reads an ISO 8601 instant as other programs write it: with `Z` or `±HH:MM`, and any number of digits after the second.
  public init?(iso8601WithOffset text: String) {
    guard text.utf8.count <= 40,
      let match = text.wholeMatch(
        of: /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):?(\d\d))/),
      let local = Instant(iso8601: "\(match.1).\(((match.2 ?? "") + "000").prefix(3))Z")
    else { return nil }
    guard let sign = match.3, let hours = match.4.flatMap({ Int64($0) }), let minutes = match.5.flatMap({ Int64($0) })
    else {
      self = local
      return
    }
    guard hours < 24, minutes < 60 else { return nil }
    let offset = Span(milliseconds: (hours * 60 + minutes) * 60_000)
    self = sign == "+" ? local - offset : local + offset
  }
}
