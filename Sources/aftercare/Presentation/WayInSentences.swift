import AftercareCore

/// What is wrong with a way in, and what to do.
enum WayInSentences {
  /// `answers by mail have not been read since 14:05: the server refuses our log-in (IMAP: …). …`; nil: nothing is wrong.
  static func trouble(_ way: WayInState, clock: ClinicClock, now: Instant) -> String? {
    let what = way.channel == .sms ? "text message" : "mail"
    guard let since = way.failingSince else {
      return way.trouble.map {
        "not every answer by \(what) is read: \($0). Correct the configuration, and restart the service."
      }
    }
    let answer = way.trouble.map { " (\($0))" } ?? ""
    let held =
      WayBackRules.isClosed(way.channel, [way], now: now)
      ? " Check-ins by \(what) wait until an answer would reach us." : ""
    guard way.wayIn != .webhook else {
      return "no webhooks come in since \(clock.moment(since))\(answer); it is tried again."
        + " Gateways keep what they could not hand over for a while only: look there yourself." + held
    }
    return
      "answers by \(what) have not been read since \(clock.moment(since)): \(reason(way.stop))\(answer). Clients may have written: look yourself."
      + advice(way.stop) + held
  }

  private static func reason(_ stop: StopReason?) -> String {
    switch stop {
    case .logInRefused: "the server refuses our log-in"
    case .wrongAddress: "nothing we may trust answers at the configured address"
    default: "the server cannot be reached or is out of order"
    }
  }

  private static func advice(_ stop: StopReason?) -> String {
    switch stop {
    case .logInRefused: " Correct user name and password, and restart the service."
    case .wrongAddress: " Correct the url in the configuration, and restart the service."
    default: " It is tried again all the time."
    }
  }
}
