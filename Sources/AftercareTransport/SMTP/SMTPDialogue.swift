/// How far an SMTP dialogue came, read from the server's reply lines alone (RFC 5321 §4.2).
struct SMTPDialogue: Hashable, Sendable {
  /// Whose reply comes next, in the order of a dialogue.
  enum Step: Int, Comparable, Sendable {
    case greeting, hello, sender, recipient, data, message, over

    static func < (a: Step, b: Step) -> Bool { a.rawValue < b.rawValue }

    /// As a summary names it.
    var name: String {
      switch self {
      case .greeting: "the greeting"
      case .hello: "EHLO"
      case .sender: "MAIL FROM or the log-in"
      case .recipient: "RCPT TO"
      case .data: "DATA"
      case .message: "the final dot"
      case .over: "the end"
      }
    }
  }

  /// The step that was not answered yet, or was refused by ``lastReply``.
  private(set) var step: Step
  /// The last reply that came whole; nil before the first.
  private(set) var lastReply: SMTPReply?

  /// Reads `lines`; on a kept connection the dialogue begins with MAIL FROM.
  init(lines: [String], onNewConnection: Bool) {
    step = onNewConnection ? .greeting : .sender
    var before: [Substring] = []
    for line in lines {
      guard let reply = SMTPReply(lastLine: line, before: before) else {
        before.append(line.dropFirst(4))
        continue
      }
      before = []
      // The answer to the QUIT that libcurl says after a refusal.
      if reply.code == 221 { break }
      lastReply = reply
      step = Self.step(after: reply, at: step)
    }
  }

  private static func step(after reply: SMTPReply, at step: Step) -> Step {
    switch (step, reply.code) {
    // The greeting, and the answer to STARTTLS, after which EHLO is said again.
    case (.greeting, 220), (.sender, 220): .hello
    // The log-in.
    case (.sender, 235), (.sender, 334): .sender
    case (.hello, 200..<300): .sender
    case (.sender, 200..<300): .recipient
    case (.recipient, 200..<300): .data
    case (.data, 354): .message
    case (.message, 200..<300): .over
    default: step
    }
  }
}

/// A server's reply without its free text.
struct SMTPReply: Hashable, Sendable {
  /// Three digits, the first 2 to 5.
  var code: Int
  /// RFC 3463, `5.1.1`; nil where there was none.
  var enhancedStatus: String?
  /// The name under which the server keeps the mail ("queued as …"); nil where it does not say.
  var queueName: String?
  /// What its free text hints at.
  var text: SMTPReplyText

  /// Whether it says no, for now or for good.
  var isRefusal: Bool { code >= 400 }
  /// Subject and detail of the enhanced status, `1.1`; empty where there was none.
  var detail: Substring { enhancedStatus?.dropFirst(2) ?? "" }

  /// Reads the last line of a reply; nil for other lines: `250-SIZE`, garbage. `before` is the text of the lines
  /// before it.
  init?(lastLine line: String, before: [Substring] = []) {
    guard let code = Int(line.prefix(3)), (200..<600).contains(code),
      line.utf8.count == 3 || line.dropFirst(3).first == " "
    else { return nil }
    self.code = code
    text = code < 400 ? SMTPReplyText() : SMTPReplyText((before + [line.dropFirst(4)]).joined(separator: " "))
    let words = line.dropFirst(4).split(separator: " ")
    enhancedStatus = words.first.flatMap { Self.isEnhancedStatus($0) ? String($0) : nil }
    queueName = words.firstIndex(of: "as").flatMap { Self.queueName(in: words, after: $0) }
  }

  private static func isEnhancedStatus(_ word: Substring) -> Bool {
    let numbers = word.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 3 && numbers.allSatisfy { (1...3).contains($0.count) && UInt16($0) != nil }
      && ["2", "4", "5"].contains(numbers[0])
  }

  private static func queueName(in words: [Substring], after place: Int) -> String? {
    guard place > 0, words[place - 1] == "queued", place + 1 < words.count else { return nil }
    let name = words[place + 1]
    let isPlain = name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "@") }
    return isPlain && name.count <= 64 ? String(name) : nil
  }
}
