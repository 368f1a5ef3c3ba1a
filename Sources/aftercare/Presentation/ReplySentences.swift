import AftercareCore

/// Replies in words.
enum ReplySentences {
  /// Who sent it.
  static func sender(_ row: ReplyRow) -> String {
    if row.kind == .staff { return "a member of staff" }
    if let name = row.clientName?.nonEmpty { return name }
    switch row.matchedBy {
    case .ambiguous: return "one of several clients"
    case .reference, .sender, .hand, .some(.none), nil: return row.clientId.map { "client \($0)" } ?? "nobody known"
    }
  }

  /// What it was taken for, with the follow-up it led to; only "answered" for a complaint about conduct.
  static func verdict(_ row: ReplyRow) -> String {
    let row = row.withoutConduct
    var parts: [String] = []
    switch row.kind {
    case .client where row.readAt == nil: parts.append("not read yet")
    case .client: parts.append(row.urgent ? "URGENT" : row.level?.rawValue ?? "answered")
    case .staff: parts.append("a staff reply")
    case .bounce: parts.append("a report that a message did not arrive")
    case .automatic: parts.append("automatic mail")
    case .unreadable: parts.append("unreadable")
    }
    if row.optOut, row.level != .optout { parts.append("wants no more messages") }
    if !row.flags.isEmpty { parts.append(FollowUpSentences.flags(row.flags)) }
    if let id = row.followUpId { parts.append("follow-up \(id)") }
    return parts.joined(separator: "; ")
  }
}

extension ReplyRow {
  /// The row as lists show it: a complaint about conduct is the lead's alone and may be about whoever reads the list, so
  /// of such a reply remains that it came.
  var withoutConduct: ReplyRow {
    guard flags.contains(.conduct) else { return self }
    var row = self
    row.level = nil
    row.urgent = false
    row.flags = []
    row.followUpId = nil
    return row
  }
}
