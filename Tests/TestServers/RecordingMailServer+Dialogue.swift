import Glibc
import Synchronization

extension RecordingMailServer {
  func serve(_ caller: Caller) {
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
    record(bytes, from: dialogue.sender, to: dialogue.recipient)
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
}
