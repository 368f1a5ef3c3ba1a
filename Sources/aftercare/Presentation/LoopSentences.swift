import AftercareCore
import AftercareWorkers

/// What came of a loop test, and what to do.
enum LoopSentences {
  /// One sentence or two.
  static func sentence(_ result: LoopTest.Result) -> String {
    switch result {
    case .cameBack(let span, let place, isSuspect: false):
      "The loop test's mail came back after \(seconds(span)), in the folder \(place)."
    case .cameBack(let span, let place, isSuspect: true):
      "The loop test's mail came back after \(seconds(span)), but in the folder \(place): answers of clients may end there, too. Tell the mail provider that these mails are wanted."
    case .notRead(let trouble):
      "the loop test was not begun, because the mailbox cannot be read: \(trouble.summary)."
        + advice(trouble.stop, "Try again later; if that stays so, ask the mail provider.")
    case .notSent(let outcome):
      "the loop test's mail was not taken by the mail server: \(outcome.answer.summary)."
        + advice(stop(outcome), "Try again later; if that stays so, ask the mail provider.")
    case .lost(let span, nil):
      "the loop test's mail was taken by the mail server and is not in the mailbox after \(seconds(span)). "
        + "See whether mailbox.username is the mailbox of email.from, and whether the mail lies in a folder that mailbox.folders does not name."
    case .lost(let span, let trouble?):
      "the loop test's mail was taken by the mail server and could not be looked for after \(seconds(span)): \(trouble.summary)."
        + advice(trouble.stop, "Try again later; if that stays so, ask the mail provider.")
    }
  }

  private static func stop(_ outcome: Outcome) -> StopReason? {
    if case .gatewayStopped(_, let stop) = outcome { stop } else { nil }
  }

  private static func advice(_ stop: StopReason?, _ otherwise: String) -> String {
    switch stop {
    case .logInRefused: " Correct user name and password."
    case .senderRefused: " Have the account allowed to send as email.from, or correct that."
    case .wrongAddress: " Correct the url, or the folders, in the configuration."
    default: " \(otherwise)"
    }
  }

  private static func seconds(_ span: Span) -> String {
    let tenths = (span.milliseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10) s"
  }
}
