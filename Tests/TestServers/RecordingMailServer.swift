import Glibc
import Synchronization

/// An SMTP server that writes down every mail it takes *before* it says so, on as many connections as there are
/// callers, and treats them as its ``MailFaults`` say. What it wrote down is what reached the world.
final class RecordingMailServer: Sendable {
  /// A mail that was taken.
  struct Acceptance: Sendable {
    /// What the sender called itself in EHLO: tells a killed service from the one that came after it.
    var sender: String
    var recipient: String
    var messageID: String
    /// The mail as it came, dot-stuffed, with its final dot.
    var bytes: [UInt8]
    var at: ContinuousClock.Instant
  }

  /// Where in a dialogue a caller stands.
  enum Step: String, CaseIterable, Sendable {
    case greeting, hello, sender, recipient, data, dot, taken, answered
  }

  private struct State {
    var acceptances: [Acceptance] = []
    var recipients: Set<String> = []
    var refused: Set<String> = []
    var tries: [String: Int] = [:]
    var faults: MailFaults
    var stepsLeft: Int?
    var onStep: (@Sendable (Step) -> Void)?
    var firstMail: [String: ContinuousClock.Instant] = [:]
  }

  let port: Int
  private let server: ScriptedServer
  private let state: Mutex<State>

  init(_ faults: MailFaults = MailFaults()) throws {
    let recorder = Recorder()
    server = try ScriptedServer { caller in recorder.owner?.serve(caller) }
    port = server.port
    state = Mutex(State(faults: faults))
    recorder.set(self)
  }

  var url: String { "smtp://127.0.0.1:\(port)" }
  /// Every mail that was taken, in order.
  var acceptances: [Acceptance] { state.withLock { $0.acceptances } }
  /// How many recipients got their mail.
  var reached: Int { state.withLock { $0.recipients.count } }
  /// Recipients who were refused for good at least once.
  var refusedForGood: Set<String> { state.withLock { $0.refused } }

  /// From now on it treats its callers in another way.
  func become(_ faults: MailFaults) { state.withLock { $0.faults = faults } }

  /// Calls `action` on the connection's own thread, before anything more is said there, when dialogues have come
  /// `count` steps further, counted over all connections.
  func after(steps count: Int, _ action: @escaping @Sendable (Step) -> Void) {
    state.withLock { state in
      state.stepsLeft = count
      state.onStep = action
    }
  }

  /// When a sender began its first mail; nil: it has not.
  func firstMail(of sender: String) -> ContinuousClock.Instant? { state.withLock { $0.firstMail[sender] } }

  func stop() { server.stop() }

  // MARK: Dialogue

  private func serve(_ caller: Caller) {
    let faults = state.withLock { $0.faults }
    if faults.happens(faults.refusesConnection, "greeting", to: "connection", try: caller.number) {
      return caller.say("421 4.3.2 try later\r\n")
    }
    reach(.greeting)
    caller.say("220 recording ESMTP\r\n")
    var dialogue = Dialogue()
    while let line = caller.line() {
      guard answer(line, caller, &dialogue) else { return }
    }
  }

  private struct Dialogue {
    var sender = ""
    var recipient = ""
    var number = 0
    var mails = 0
  }

  /// Whether the connection goes on.
  private func answer(_ line: String, _ caller: Caller, _ dialogue: inout Dialogue) -> Bool {
    let faults = state.withLock { $0.faults }
    if faults.replyDelay > 0 { usleep(UInt32(faults.replyDelay)) }
    switch line.prefix(4).uppercased() {
    case "EHLO", "HELO":
      dialogue.sender = String(line.dropFirst(5))
      reach(.hello)
      caller.say("250-recording\r\n250-8BITMIME\r\n250 ENHANCEDSTATUSCODES\r\n")
    case "MAIL":
      state.withLock { state in
        if state.firstMail[dialogue.sender] == nil { state.firstMail[dialogue.sender] = .now }
      }
      reach(.sender)
      caller.say("250 2.1.0 ok\r\n")
    case "RCPT": caller.say(recipient(line, &dialogue, faults))
    case "DATA":
      reach(.data)
      caller.say("354 go\r\n")
      return takeMail(caller, &dialogue, faults)
    case "QUIT":
      caller.say("221 2.0.0 bye\r\n")
      return false
    default: caller.say("250 2.0.0 ok\r\n")
    }
    return true
  }

  private func recipient(_ line: String, _ dialogue: inout Dialogue, _ faults: MailFaults) -> String {
    reach(.recipient)
    let address = String(line.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" })
    let number = state.withLock { state in
      state.tries[address, default: 0] += 1
      return state.tries[address, default: 0]
    }
    (dialogue.recipient, dialogue.number) = (address, number)
    if faults.happens(faults.refusesRecipientForNow, "450", to: address, try: number) {
      return "450 4.2.1 mailbox busy\r\n"
    }
    // A mailbox that does not exist does not exist the next time either.
    if faults.happens(faults.refusesRecipientForGood, "550", to: address, try: 0) {
      state.withLock { _ = $0.refused.insert(address) }
      return "550 5.1.1 no such user\r\n"
    }
    return "250 2.1.5 ok\r\n"
  }

  /// Whether the connection goes on.
  private func takeMail(_ caller: Caller, _ dialogue: inout Dialogue, _ faults: MailFaults) -> Bool {
    func happens(_ chance: Double, _ fault: String) -> Bool {
      faults.happens(chance, fault, to: dialogue.recipient, try: dialogue.number)
    }
    if happens(faults.cutsInMail, "cut in the mail") {
      _ = caller.take(20)
      caller.cut()
      return false
    }
    guard let bytes = caller.take(upTo: Array("\r\n.\r\n".utf8)) else { return false }
    reach(.dot)
    if faults.dotDelay > 0 { usleep(UInt32(faults.dotDelay)) }
    if happens(faults.cutsUntaken, "cut after the dot") {
      caller.cut()
      return false
    }
    if happens(faults.refusesForNow, "451") {
      caller.say("451 4.3.0 try later\r\n")
      return true
    }
    if happens(faults.refusesForGood, "554") {
      state.withLock { _ = $0.refused.insert(dialogue.recipient) }
      caller.say("554 5.6.0 not like this\r\n")
      return true
    }
    record(bytes, dialogue)
    reach(.taken)
    if happens(faults.cutsTaken, "cut before the 250") {
      caller.cut()
      return false
    }
    caller.say(happens(faults.babbles, "babble") ? "hello world\r\n" : "250 2.0.0 Ok: queued as 4F2A1B\r\n")
    reach(.answered)
    dialogue.mails += 1
    if let most = faults.mailsPerConnection, dialogue.mails >= most {
      caller.say("421 4.3.2 enough\r\n")
      return false
    }
    return true
  }

  private func record(_ bytes: [UInt8], _ dialogue: Dialogue) {
    let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    let messageID = lines.first { $0.lowercased().hasPrefix("message-id:") } ?? ""
    let acceptance = Acceptance(
      sender: dialogue.sender, recipient: dialogue.recipient, messageID: String(messageID.dropFirst(11)), bytes: bytes,
      at: .now)
    state.withLock { state in
      state.acceptances.append(acceptance)
      state.recipients.insert(dialogue.recipient)
    }
  }

  private func reach(_ step: Step) {
    let action: (@Sendable (Step) -> Void)? = state.withLock { state in
      guard let left = state.stepsLeft else { return nil }
      state.stepsLeft = left - 1
      guard left <= 1 else { return nil }
      defer { (state.stepsLeft, state.onStep) = (nil, nil) }
      return state.onStep
    }
    action?(step)
  }
}

/// Lets the server's script find the server, which is made after it.
private final class Recorder: Sendable {
  private struct Reference: Sendable { weak var owner: RecordingMailServer? }
  private let reference = Mutex(Reference())
  var owner: RecordingMailServer? { reference.withLock { $0.owner } }
  func set(_ owner: RecordingMailServer) { reference.withLock { $0.owner = owner } }
}
