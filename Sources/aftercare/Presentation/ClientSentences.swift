import AftercareCore

/// Clients in words.
enum ClientSentences {
  /// A client, over several lines.
  static func lines(_ row: ClientRow) -> [String] {
    var lines = ["Client \(row.id): \(row.name)"]
    let facts = [
      row.reference.map { "reference \($0)" }, row.language.map { "language \($0)" },
      row.timeZone.map { "lives in \($0)" },
      row.preferredChannel.map { "prefers \(MessageSentences.channel($0))" },
      row.guardian.map { "\($0) answers for her" }, row.isDiscreet ? "discreet: messages name nothing" : nil,
    ].compactMap { $0 }
    if !facts.isEmpty { lines.append("  " + facts.joined(separator: "; ")) }
    if row.contactPoints.isEmpty { return lines + ["  no address or number"] }
    return lines + row.contactPoints.map { "  " + contactPoint($0) }
  }

  /// `SMS +353861234567: agreed`, `mail anna@mail.example: not to be messaged, she said stop`.
  static func contactPoint(_ row: ContactPointRow) -> String {
    let place = "\(MessageSentences.channel(row.channel)) \(row.address)"
    let reader =
      switch row.reader {
      case .`self`: ""
      case .guardian: ", read by her guardian"
      case .shared: ", read by several people"
      }
    if let reason = row.suppressed {
      return "\(place): not to be messaged, \(ReasonSentences.sentence(reason))\(reader)"
    }
    return "\(place): \(consent(row.consent))\(reader)"
  }

  private static func consent(_ consent: Consent) -> String {
    switch consent {
    case .given: "agreed"
    case .refused: "declined"
    case .notAsked: "not asked yet"
    }
  }
}
