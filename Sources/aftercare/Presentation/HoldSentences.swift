import AftercareCore

/// Why nothing goes to clients, in words.
enum HoldSentences {
  /// A sentence for each hold, and what to do; `clock` shows instants.
  static func sentences(_ holds: [SendingHold], clock: ClinicClock) -> [String] {
    holds.map { hold in
      switch hold.cause {
      case .person:
        "messages to clients are on hold since \(clock.moment(hold.since)), by `message pause`; to go on: aftercare message resume"
      case .clock:
        "the clock cannot be trusted: it disagrees with \(hold.comparedWith.map { clock.moment($0) } ?? "the record"), so nothing goes to clients and nothing expires; set the clock, or if it is right: aftercare message resume"
      }
    }
  }

  /// One short sentence for all; nil when nothing is on hold.
  static func sentence(_ holds: [SendingHold]) -> String? {
    if holds.contains(where: { $0.cause == .clock }) { return "nothing goes to clients: the clock cannot be trusted" }
    return holds.isEmpty ? nil : "nothing goes to clients: sending was put on hold"
  }
}
