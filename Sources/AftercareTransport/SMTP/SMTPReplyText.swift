import AftercareCore

/// What a server's free text hints at, where its codes leave it open. The text itself is never kept.
struct SMTPReplyText: Hashable, Sendable {
  /// How long it asks to wait: `Greylisted, try again in 300 seconds`, `please come back in 00:04:59`.
  private(set) var retryAfter: Span?
  /// Whether it says that we send or connect too much.
  private(set) var isAboutLimits = false
  /// Whether it greylists (RFC 6647).
  private(set) var isAboutGreylisting = false
  /// Why no mail of ours would be taken, whoever it is for.
  private(set) var stop: StopReason?

  /// As much as is looked at; replies are at most 512 bytes a line (RFC 5321 §4.5.3.1.5).
  private static let limit = 2048

  /// Of a reply that says yes nothing is looked for.
  init() {}

  /// Reads the text of all lines of a reply.
  init(_ text: String) {
    let text = String(text.prefix(Self.limit)).lowercased()
    isAboutGreylisting = text.contains("greylist") || text.contains("graylist") || text.contains("grey list")
    isAboutLimits = !isAboutGreylisting && Self.limitWords.contains { text.contains($0) }
    if isAboutGreylisting || Self.waitingWords.contains(where: { text.contains($0) }) { retryAfter = Self.span(text) }
    // A server that asked the recipient's server repeats what that one said about somebody else.
    if !["callout", "callback", "remote host", "verif"].contains(where: { text.contains($0) }) {
      stop = Self.stopWords.first { words, _ in words.contains { text.contains($0) } }?.1
    }
  }

  private static let limitWords = [
    "too many", "too much mail", "too fast", "too quickly", "rate limit", "ratelimit", "limit exceeded",
    "rate exceeded",
    "throttl", "unusual rate", "concurrent", "connection limit", "sending rate", "slow down",
  ]
  private static let waitingWords = ["again", "retry", "later", "come back", "wait", "delay", "defer"]
  private static let stopWords: [([String], StopReason)] = [
    (
      ["relay access denied", "relaying denied", "relay not permitted", "unable to relay", "not permitted to relay"],
      .logInRefused
    ),
    (["authentication required", "authentication is required", "must authenticate"], .logInRefused),
    (["sender address rejected", "not owned by", "send as", "sender not allowed", "sender rejected"], .senderRefused),
    (["client host rejected", "client host blocked", "blocked using"], .serverRefuses),
    (["sending limit", "sending quota", "daily limit"], .limitReached),
  ]

  /// A length of time in words or as a clock shows it, from a second to a day.
  private static func span(_ text: String) -> Span? {
    var seconds: Int64?
    if let match = text.firstMatch(of: /\b(\d{1,2}):(\d{2}):(\d{2})\b/) {
      seconds = [match.1, match.2, match.3].compactMap { Int64($0) }.reduce(0) { $0 * 60 + $1 }
    } else if let match = text.firstMatch(of: /\b(\d{1,6})(?:s|m|h| ?(sec|min|hour)[a-z]*)\b/) {
      let unit = match.0.drop { $0.isNumber || $0 == " " }.first
      seconds = Int64(match.1).map { $0 * (unit == "h" ? 3600 : unit == "m" ? 60 : 1) }
    }
    return seconds.flatMap { (1...86_400).contains($0) ? .seconds($0) : nil }
  }
}
