import AftercareCore

/// What will be sent after a session, in one line.
enum CheckInSentences {
  /// `Check-ins: SMS Mon 23 Nov 15:00, SMS Wed 25 Nov 15:00.` or why there are none. `messages` are the check-ins of one
  /// appointment in the order they are due.
  static func plan(_ messages: [MessageRow], clock: ClinicClock) -> String {
    let messages = newest(messages)
    guard !messages.isEmpty else { return "No check-in is planned." }
    let coming = messages.filter { $0.state == .queued || $0.state == .held }
    guard !coming.isEmpty else {
      let reasons = Set(messages.compactMap(\.reason))
      guard let reason = reasons.first, reasons.count == 1 else {
        return "Check-ins: " + messages.map { part($0, clock: clock) }.joined(separator: ", ") + "."
      }
      return "No check-in will be sent: \(ReasonSentences.sentence(reason))."
    }
    return "Check-ins: " + messages.map { part($0, clock: clock) }.joined(separator: ", ") + "."
  }

  /// Of each stage the newest: a session that was moved has older ones, which gave way.
  private static func newest(_ messages: [MessageRow]) -> [MessageRow] {
    let ids = Dictionary(messages.map { ($0.stage, $0.id) }, uniquingKeysWith: max).values
    return messages.filter { ids.contains($0.id) }
  }

  private static func part(_ row: MessageRow, clock: ClinicClock) -> String {
    switch row.state {
    case .queued: "\(MessageSentences.channel(row.channel)) \(clock.moment(row.nextAttemptAt ?? row.dueAt))"
    case .held where row.channel == .call: "call \(clock.moment(row.dueAt))"
    case .held, .sending, .sent, .delivered, .unknown, .cancelled, .skipped, .failed:
      "\(row.stage.map { "\($0) " } ?? "")\(MessageSentences.state(row, clock: clock))"
    }
  }
}
