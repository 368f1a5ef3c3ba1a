import AftercareCore

/// Why something could not be done with a mailbox, in codes and words of our own, never the server's text.
enum IMAPFailure: Error, Hashable {
  /// No connection, or none any more.
  case lost(String)
  /// The log-in was refused, or for now: then no person is needed.
  case denied(String, isForGood: Bool)
  /// The other end is none we may trust, or speaks no IMAP.
  case wrong(String)
  /// The server said no to a command; the code stands in brackets (RFC 5530).
  case refused(command: String, code: String?)
  /// What came is no IMAP.
  case garbled(String)

  init(ending: Ending, words: String, lastLine: String?) {
    let code = lastLine.flatMap { IMAPResponse.code(in: $0) }
    switch ending {
    case .denied:
      // RFC 5530: not the password is wrong, the server cannot tell just now.
      let isPassing = ["UNAVAILABLE", "INUSE", "LIMIT", "OVERQUOTA"].contains(code)
      self = .denied([words, code].compactMap { $0 }.joined(separator: " "), isForGood: !isPassing)
    case .untrusted: self = .wrong(words)
    default: self = .lost(words)
    }
  }

  /// As people and records are told.
  var trouble: FetchTrouble {
    switch self {
    case .lost(let words), .garbled(let words): FetchTrouble(summary: "IMAP: \(words)")
    case .denied(let words, let isForGood):
      FetchTrouble(summary: "IMAP: \(words)", stop: isForGood ? .logInRefused : nil)
    case .wrong(let words): FetchTrouble(summary: "IMAP: \(words)", stop: .wrongAddress)
    case .refused(let command, let code):
      FetchTrouble(summary: "IMAP: \(command) refused\(code.map { " (\($0))" } ?? "")")
    }
  }

  /// Whether the connection is of no use any more.
  var endsConnection: Bool { if case .refused = self { false } else { true } }
}
