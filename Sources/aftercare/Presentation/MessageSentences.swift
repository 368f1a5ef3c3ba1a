import AftercareCore

/// What becomes of a message, said honestly: a gateway's acceptance is not delivery.
enum MessageSentences {
  /// What the message is: `24h check-in`, `alert`.
  static func what(_ row: MessageRow) -> String {
    switch row.kind {
    case .checkIn: row.stage.map { "\($0) check-in" } ?? "check-in"
    case .acknowledgement: "automatic answer"
    case .confirmation: "confirmation"
    case .answer: "answer"
    case .alert where row.purpose == .gatewayNotice: "notice about a gateway"
    case .digest where row.purpose == .gatewayWorks: "notice about a gateway"
    case .alert where row.purpose == .wayInNotice: "notice that answers do not arrive"
    case .digest where row.purpose == .wayInWorks: "notice that answers arrive"
    case .alert: row.followUpId.map { "alert about follow-up \($0)" } ?? "alert"
    case .digest: "digest"
    }
  }

  /// How it goes: `by mail`.
  static func channel(_ channel: Channel) -> String {
    switch channel {
    case .email: "mail"
    case .sms: "SMS"
    case .call: "call"
    }
  }

  /// Where it stands, with the reason and the instant that matter.
  static func state(_ row: MessageRow, clock: ClinicClock) -> String {
    let reason = row.reason.map(ReasonSentences.sentence) ?? "nobody knows why"
    switch row.state {
    case .queued where row.attempts > 0:
      return "tried \(times(row.attempts)), next try \(clock.moment(row.nextAttemptAt))"
    case .queued: return "goes \(clock.moment(row.nextAttemptAt ?? row.dueAt))"
    case .held where row.channel == .call: return "to be phoned: \(reason)"
    case .held: return "waits: \(reason)"
    case .sending: return "on its way to the gateway"
    case .sent: return "\(accepted(row)) \(clock.moment(row.sentAt))\(row.receipt == "noWord" ? ", no word since" : "")"
    case .delivered: return "\(delivered(row)) \(clock.moment(row.deliveredAt))"
    case .unknown: return "no word, it may have gone: \(reason)"
    case .cancelled where row.attempts > 0: return "not tried again: \(reason)"
    case .cancelled, .skipped: return "not sent: \(reason)"
    case .failed: return "failed after \(times(row.attempts)): \(reason)"
    }
  }

  private static func accepted(_ row: MessageRow) -> String {
    if row.gateway == "file" { return "written to the folder" }
    switch row.channel {
    case .email: return "accepted by the mail server"
    case .sms: return "accepted by the SMS gateway"
    case .call: return "phoned"
    }
  }

  private static func delivered(_ row: MessageRow) -> String {
    row.channel == .sms ? "delivered to the phone" : "delivered to the mailbox"
  }

  /// What the gateway said later about a try; nil for nothing.
  static func receipt(_ row: AttemptRow, clock: ClinicClock) -> String? {
    guard let name = row.receipt, let word = Receipt.Word(name: name) else { return nil }
    let said =
      switch word {
      case .neverHeardOf: "the gateway never heard of it"
      case .underWay: "the gateway is still trying"
      case .accepted: "passed on by the gateway"
      case .noWord: "no word since"
      case .failed: "did not arrive"
      case .delivered: "arrived"
      }
    let code = row.receiptCode.map { " (\($0))" } ?? ""
    return word == .noWord ? said : "\(said)\(code), \(clock.moment(row.receiptAt))"
  }

  private static func times(_ count: Int) -> String {
    switch count {
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}
