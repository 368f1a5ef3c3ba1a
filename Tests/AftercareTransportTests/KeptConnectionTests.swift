import AftercareCore
import Synchronization
import Testing

@testable import AftercareTransport
@testable import TestServers

/// A kept connection that its server closed is replaced, and no message is blamed for it.
@Suite struct KeptConnectionTests {
  /// What a server does to the mail after the last one it wanted on a connection.
  enum Farewell: CaseIterable {
    case says421, cuts, leaves, cutsAtRecipient, says421AtData, saysNothing
  }

  @Test(arguments: Farewell.allCases)
  func `a server that takes two mails a connection takes ten, each at the first try`(farewell: Farewell) async throws {
    let record = ScriptedMailServer.Record()
    let server = try ScriptedServer { caller in Self.serve(caller, record, farewell) }
    let gateway = try SMTPGateway(
      SMTPConfiguration(
        url: "smtp://127.0.0.1:\(server.port)", transferTimeout: Span(milliseconds: 700), connections: 1))
    for number in 1...10 {
      let outcome = await gateway.send(try Parcels.mail(number))
      #expect(outcome.name == "accepted", "\(number): \(outcome)")
    }
    #expect(record.mails.withLock { $0.count } == 10)
    #expect(Set(record.mails.withLock { $0 }).count == 10)
    #expect(server.connections == 5)
    await gateway.close()
  }

  /// Two mails as usual, then the farewell.
  private static func serve(_ caller: Caller, _ record: ScriptedMailServer.Record, _ farewell: Farewell) {
    caller.say("220 test\r\n")
    var mails = 0
    while let line = caller.line() {
      let isOver = mails == 2
      switch (line.prefix(4).uppercased(), farewell) {
      case ("MAIL", .says421) where isOver:
        caller.say("421 4.4.2 enough for one connection\r\n")
        return caller.leave()
      case ("MAIL", .cuts) where isOver: return caller.cut()
      case ("MAIL", .leaves) where isOver: return caller.leave()
      case ("MAIL", .saysNothing) where isOver: return caller.hang()
      case ("RCPT", .cutsAtRecipient) where isOver: return caller.cut()
      case ("DATA", .says421AtData) where isOver:
        caller.say("421 4.3.0 going down\r\n")
        return caller.leave()
      case ("DATA", _):
        caller.say("354 go\r\n")
        guard let mail = caller.take(upTo: Array("\r\n.\r\n".utf8)) else { return }
        record.mails.withLock { $0.append(String(decoding: mail, as: UTF8.self)) }
        mails += 1
        caller.say("250 ok\r\n")
      case ("QUIT", _):
        caller.say("221 bye\r\n")
        return
      default: caller.say("250 ok\r\n")
      }
    }
  }

  @Test func `a refusal on a kept connection is the mail's own`() async throws {
    let server = try ScriptedMailServer(MailScript(recipient: .say("550 5.1.1 unknown")))
    let gateway = try SMTPGateway(SMTPConfiguration(url: server.url, connections: 1))
    for _ in 1...3 { #expect(SMTPGatewayTests.name(await gateway.send(try Parcels.mail())) == "permanent, dead") }
    #expect(server.commands.filter { $0.hasPrefix("RCPT") }.count == 3)
    await gateway.close()
  }

  @Test func `on a new connection the same words count`() async throws {
    let server = try ScriptedMailServer(MailScript(sender: .sayAndCut("421 4.3.2 going down")))
    let gateway = try SMTPGateway(SMTPConfiguration(url: server.url, connections: 1))
    #expect(await gateway.send(try Parcels.mail()).name == "gatewayDown")
    #expect(server.connections == 1 && server.mails.isEmpty)
    await gateway.close()
  }

  @Test(arguments: [
    (Exchange(ending: .lost(56), hadNewConnection: false), true),
    (Exchange(ending: .lost(56), hadNewConnection: false, requestBytes: 100), true),
    (Exchange(ending: .lost(55), hadNewConnection: false, bodyWasGiven: true), true),
    // The gateway may have it: `unknown`, whatever the connection.
    (Exchange(ending: .lost(56), hadNewConnection: false, requestBytes: 100, bodyWasGiven: true), false),
    (Exchange(ending: .lost(56), requestBytes: 100), false),
    (Exchange(ending: .timedOut(28), hadNewConnection: false), false),
    (Exchange(ending: .completed, status: 500, hadNewConnection: false, requestBytes: 100, bodyWasGiven: true), false),
  ])
  func `a request is made again only when the gateway cannot have it`(exchange: Exchange, isRepeated: Bool) {
    #expect(exchange.foundConnectionClosed == isRepeated)
  }
}
