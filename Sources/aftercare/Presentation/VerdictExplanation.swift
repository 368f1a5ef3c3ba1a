import AftercareCore

/// Why triage took a reply as it did, for people.
enum VerdictExplanation {
  /// The level, then a line for each piece of evidence and each part that was not read.
  static func lines(_ verdict: Verdict) -> [String] {
    [head(verdict)] + verdict.evidence.map(evidence) + verdict.cuts.map(cut)
  }

  private static func head(_ verdict: Verdict) -> String {
    var head = verdict.urgent ? "\(verdict.level.rawValue), urgent" : verdict.level.rawValue
    if verdict.optOut { head += ", wants no more messages" }
    if !verdict.flags.isEmpty { head += ": " + FollowUpSentences.flags(verdict.flags) }
    return head
  }

  private static func evidence(_ item: Evidence) -> String {
    let code = item.code.map { FollowUpSentences.flags([$0]) } ?? "level"
    let cue = item.cue.map { ", because of \"\($0)\"" } ?? ""
    return PrintableText.line("  \"\(item.words)\": \(code) \(state(item.state))\(cue) (\(item.rule))")
  }

  private static func state(_ state: Evidence.State) -> String {
    switch state {
    case .present: "is there"
    case .denied: "is denied"
    case .over: "is over"
    case .uncertain: "may be there"
    case .hypothetical: "is only talked about"
    case .otherPerson: "is somebody else's"
    case .earlier: "was there before the session"
    case .said: "is said"
    }
  }

  private static func cut(_ cut: Cut) -> String {
    let what =
      switch cut.reason {
      case .quoted: "a quoted message"
      case .signature: "a signature"
      case .markup: "markup"
      case .tooLong: "what is longer than a reply can be"
      }
    return "  not read: \(what), characters \(cut.start) to \(cut.end)"
  }
}
