import AftercareCore

/// What is wrong with a gateway, and what to do.
enum GatewaySentences {
  /// `No mail has gone out since 14:05: the provider refuses our log-in (SMTP 535 …). 3 messages wait; tried again at 14:10. …`
  static func trouble(_ row: GatewayTroubleRow, clock: ClinicClock) -> String {
    let reason = row.stop.map(Self.reason) ?? "it is out of order"
    let probe = row.probeAt.map { "; tried again \(clock.moment($0))" } ?? ""
    let told = row.toldAt.map { " The lead was told \(clock.moment($0))." } ?? ""
    let advice = row.stop.map { " " + Self.advice($0) } ?? ""
    return
      "no \(what(row.channel)) has gone out since \(clock.moment(row.since)) by the gateway \(row.gateway): \(reason)"
      + " (\(row.answer)). \(waiting(row.waiting))\(probe).\(advice)\(told)"
  }

  /// `3 mails wait, because no more may go by the limits of the configuration; the next one goes 14:05`
  static func wait(_ wait: RateWait, clock: ClinicClock) -> String {
    let count = wait.waiting
    let what = "\(what(wait.channel))\(count == 1 ? "" : "s")"
    return
      "\(count) \(what) to clients \(count == 1 ? "waits" : "wait"), because no more may go just now by the limits of the configuration;"
      + " the next one goes \(clock.moment(wait.until))"
  }

  private static func what(_ channel: Channel) -> String { channel == .sms ? "text message" : "mail" }

  private static func waiting(_ count: Int) -> String {
    switch count {
    case 0: "Nothing waits for it"
    case 1: "1 message waits"
    default: "\(count) messages wait"
    }
  }

  private static func reason(_ stop: StopReason) -> String {
    switch stop {
    case .logInRefused: "the provider refuses our log-in"
    case .senderRefused: "the provider refuses our sender's address or number"
    case .noCredit: "the account has no credit or is closed"
    case .limitReached: "the provider's limit for us is used up"
    case .wrongAddress: "nothing at the configured address understands us"
    case .serverRefuses: "the provider turns this machine away"
    }
  }

  private static func advice(_ stop: StopReason) -> String {
    switch stop {
    case .logInRefused: "Correct user name and password, and restart the service."
    case .senderRefused: "Have the account allowed to send with it, or correct it in the configuration."
    case .noCredit: "Top it up, or ask the provider."
    case .limitReached: "Have it raised, or set perHour or perDay in the configuration."
    case .wrongAddress: "Correct the url in the configuration, and restart the service."
    case .serverRefuses: "Ask the provider why."
    }
  }
}
