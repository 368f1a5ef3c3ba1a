import Synchronization
import Testing

/// An SMTP server for the tests: follows a ``MailScript`` on every connection and records the mails it took.
final class ScriptedMailServer: Sendable {
  private let server: ScriptedServer
  private let record: Record

  /// `script` tells how to treat each connection, counted from 0.
  init(_ script: @escaping @Sendable (_ connection: Int) -> MailScript) throws {
    let record = Record()
    self.record = record
    server = try ScriptedServer { script($0.number).serve($0, record) }
  }

  convenience init(_ script: MailScript = MailScript()) throws { try self.init { _ in script } }

  var port: Int { server.port }
  var url: String { "smtp://127.0.0.1:\(server.port)" }
  var connections: Int { server.connections }
  /// Every whole mail that reached the server, with its final dot, whatever it was answered.
  var mails: [String] { record.mails.withLock { $0 } }
  /// Every command line, in order.
  var commands: [String] { record.commands.withLock { $0 } }

  /// Ends the connections there are with a reset, also those it hangs on.
  func cutAll() { server.cutAll() }

  final class Record: Sendable {
    let mails = Mutex<[String]>([])
    let commands = Mutex<[String]>([])
  }
}

/// How an SMTP server treats its caller, step by step.
struct MailScript: Hashable, Sendable, CustomTestStringConvertible {
  enum Reaction: Hashable, Sendable {
    case say(String)
    case sayAndCut(String)
    case cut
    case hang
  }

  var greeting = Reaction.say("220 test ESMTP")
  var hello = Reaction.say("250-test\r\n250 ENHANCEDSTATUSCODES")
  var sender = Reaction.say("250 2.1.0 ok")
  var recipient = Reaction.say("250 2.1.5 ok")
  var data = Reaction.say("354 go")
  var dot = Reaction.say("250 2.0.0 Ok: queued as 4F2A1B")
  var goodbye = Reaction.say("221 bye")
  /// Cut after that many bytes of the mail, before its final dot; nil: never.
  var cutsMailAfter: Int?

  /// What is not as usual.
  var testDescription: String {
    let usual = MailScript()
    let steps = [
      ("greeting", greeting, usual.greeting), ("EHLO", hello, usual.hello), ("MAIL", sender, usual.sender),
      ("RCPT", recipient, usual.recipient), ("DATA", data, usual.data), ("dot", dot, usual.dot),
      ("QUIT", goodbye, usual.goodbye),
    ]
    return steps.filter { $0.1 != $0.2 }.map { "\($0.0): \($0.1)" }.joined(separator: ", ")
  }

  func serve(_ caller: Caller, _ record: ScriptedMailServer.Record) {
    guard follow(greeting, caller) else { return }
    while let line = caller.line() {
      record.commands.withLock { $0.append(line) }
      let reaction: Reaction
      switch line.prefix(4).uppercased() {
      case "EHLO", "HELO": reaction = hello
      case "MAIL": reaction = sender
      case "RCPT": reaction = recipient
      case "DATA": reaction = data
      case "QUIT": reaction = goodbye
      default: reaction = .say("502 5.5.1 what?")
      }
      guard follow(reaction, caller) else { return }
      if line == "DATA", case .say(let reply) = data, reply.hasPrefix("354"), !takeMail(caller, record) { return }
    }
  }

  private func takeMail(_ caller: Caller, _ record: ScriptedMailServer.Record) -> Bool {
    if let cutsMailAfter {
      _ = caller.take(cutsMailAfter)
      caller.cut()
      return false
    }
    guard let mail = caller.take(upTo: Array("\r\n.\r\n".utf8)) else { return false }
    record.mails.withLock { $0.append(String(decoding: mail.dropLast(3), as: UTF8.self)) }
    return follow(dot, caller)
  }

  private func follow(_ reaction: Reaction, _ caller: Caller) -> Bool {
    switch reaction {
    case .say(let text):
      caller.say(text + "\r\n")
      return true
    case .sayAndCut(let text):
      caller.say(text + "\r\n")
      caller.leave()
      return false
    case .cut:
      caller.cut()
      return false
    case .hang:
      caller.hang()
      return false
    }
  }
}
