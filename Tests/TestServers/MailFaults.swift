import Testing

/// How badly a ``RecordingMailServer`` treats its callers: chances between 0 and 1.
///
/// Whether a fault happens depends on the seed, the recipient and how often that recipient was tried, not on which
/// connection came first: the same seed treats the same mail in the same way.
struct MailFaults: Hashable, Sendable, CustomTestStringConvertible {
  /// 421 instead of a greeting.
  var refusesConnection = 0.0
  /// 450 at RCPT.
  var refusesRecipientForNow = 0.0
  /// 550 5.1.1 at RCPT.
  var refusesRecipientForGood = 0.0
  /// A reset after the first bytes of the mail.
  var cutsInMail = 0.0
  /// A reset after the final dot; the mail is not taken.
  var cutsUntaken = 0.0
  /// 451 after the final dot.
  var refusesForNow = 0.0
  /// 554 after the final dot.
  var refusesForGood = 0.0
  /// A reset instead of the 250; the mail is taken.
  var cutsTaken = 0.0
  /// An answer to the final dot that is no SMTP; the mail is taken.
  var babbles = 0.0
  /// 421, and goodbye, after so many mails on a connection; nil: never.
  var mailsPerConnection: Int?
  /// Before every reply, and once more before the one to the final dot, in microseconds.
  var replyDelay = 0
  var dotDelay = 0
  var seed: UInt64 = 1

  /// What is not as usual.
  var testDescription: String {
    let chances = [
      ("421 at once", refusesConnection), ("450 at RCPT", refusesRecipientForNow),
      ("550 at RCPT", refusesRecipientForGood), ("cut in the mail", cutsInMail), ("cut after the dot", cutsUntaken),
      ("451 after the dot", refusesForNow), ("554 after the dot", refusesForGood), ("cut before the 250", cutsTaken),
      ("babble after the dot", babbles),
    ]
    let delays = [("µs before a reply", replyDelay), ("µs before the 250", dotDelay)]
    let words =
      chances.filter { $0.1 > 0 }.map { "\(Int($0.1 * 100)) % \($0.0)" }
      + delays.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }
    return (words + (mailsPerConnection.map { ["421 after \($0) mails"] } ?? [])).joined(separator: ", ")
  }

  /// Whether a fault of that chance happens to `something` at the given try.
  func happens(_ chance: Double, _ fault: String, to something: String, try number: Int) -> Bool {
    guard chance > 0 else { return false }
    var generator = SeededGenerator(seed: "\(seed) \(fault) \(something) \(number)")
    return Double.random(in: 0..<1, using: &generator) < chance
  }
}
