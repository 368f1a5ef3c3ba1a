import AftercareCore
import AftercareTransport
import Testing

@testable import TestServers

@Suite struct SMTPGatewayTests {
  private func gateway(
    _ server: ScriptedMailServer, connections: Int = 1, transferTimeout: Span = .seconds(20)
  ) throws -> SMTPGateway {
    try SMTPGateway(
      SMTPConfiguration(url: server.url, transferTimeout: transferTimeout, connections: connections))
  }

  @Test func `a mail arrives byte for byte, and the answer names the queue's entry`() async throws {
    let server = try ScriptedMailServer()
    let gateway = try gateway(server)
    let outcome = await gateway.send(try Parcels.mail(text: "one\r\n.two\r\n..three\r\n."))
    #expect(
      outcome
        == .accepted(
          GatewayAnswer(
            code: 250, enhancedStatus: "2.0.0", summary: "SMTP 250 2.0.0 accepted", gatewayReference: "4F2A1B")))
    // A dot at the beginning of a line travels doubled (RFC 5321 §4.5.2).
    #expect(
      server.mails == [
        "Subject: Check-in\r\nMessage-ID: <1@clinic.example>\r\n\r\none\r\n..two\r\n...three\r\n..\r\n"
      ])
    #expect(server.commands.contains("MAIL FROM:<care@clinic.example>"))
    #expect(server.commands.contains("RCPT TO:<anna@client.example>"))
    await gateway.close()
    #expect(server.commands.last == "QUIT")
  }

  @Test func `mails sent one after the other share a kept connection, however many there may be`() async throws {
    let server = try ScriptedMailServer()
    let gateway = try gateway(server, connections: 4)
    for number in 1...20 {
      #expect(await gateway.send(try Parcels.mail(number)).name == "accepted")
    }
    #expect(server.connections == 1)
    #expect(server.mails.count == 20)
    await gateway.close()
  }

  @Test(
    arguments: [
      (MailScript(greeting: .sayAndCut("421 4.3.2 full")), "gatewayDown"),
      (MailScript(greeting: .sayAndCut("554 5.3.2 go away")), "stopped: serverRefuses"),
      (MailScript(greeting: .sayAndCut("421 4.7.0 Error: too many connections from 192.0.2.1")), "throttled"),
      (MailScript(greeting: .sayAndCut("421 too many concurrent sessions")), "throttled"),
      (MailScript(greeting: .cut), "gatewayDown"),
      (MailScript(greeting: .hang), "gatewayDown"),
      (MailScript(hello: .say("550 5.7.1 not you")), "stopped: serverRefuses"),
      (MailScript(hello: .cut), "gatewayDown"),
      (MailScript(sender: .say("553 5.1.8 sender's domain not found")), "stopped: senderRefused"),
      (MailScript(sender: .say("530 5.7.0 log in first")), "stopped: logInRefused"),
      (MailScript(sender: .say("535 5.7.8 bad credentials")), "stopped: logInRefused"),
      (MailScript(sender: .say("550 5.7.1 you may not send as this sender")), "stopped: senderRefused"),
      (MailScript(sender: .say("550 5.4.5 Daily user sending limit exceeded")), "stopped: limitReached"),
      (MailScript(sender: .say("451 4.1.8 Domain of sender address does not resolve")), "gatewayDown"),
      (MailScript(sender: .say("454 4.7.0 Temporary authentication failure")), "gatewayDown"),
      (MailScript(sender: .say("450 4.7.1 Error: too much mail from 192.0.2.1")), "throttled"),
      (MailScript(sender: .say("451 4.7.1 Greylisted, try again in 300 seconds")), "transient after 300 s"),
      (MailScript(sender: .sayAndCut("421 4.3.0 shutting down")), "gatewayDown"),
      (MailScript(sender: .say("451 4.3.0 later")), "transient"),
      (MailScript(sender: .say("552 5.3.4 too big")), "permanent"),
      (MailScript(sender: .cut), "transient"),
      (MailScript(recipient: .say("450 4.7.1 greylisted")), "transient"),
      (MailScript(recipient: .say("451 greylisted")), "transient"),
      (
        MailScript(recipient: .say("450-4.7.1 anna@client.example\r\n450 4.7.1 Greylisted for 5 minutes")),
        "transient after 300 s"
      ),
      (MailScript(recipient: .say("450 4.2.1 receiving mail too quickly, try again later")), "transient"),
      (MailScript(recipient: .sayAndCut("421 4.7.28 unusual rate of mail from your address")), "throttled"),
      (MailScript(recipient: .say("452 4.5.3 too many recipients this hour, slow down")), "throttled"),
      (MailScript(recipient: .say("554 5.7.1 <anna@client.example>: Relay access denied")), "stopped: logInRefused"),
      (MailScript(recipient: .say("550 relaying denied")), "stopped: logInRefused"),
      (
        MailScript(recipient: .say("553 5.7.1 <care@clinic.example>: Sender address rejected: not owned by user x")),
        "stopped: senderRefused"
      ),
      (MailScript(recipient: .say("554 5.7.1 Service unavailable; blocked using list")), "stopped: serverRefuses"),
      (MailScript(recipient: .say("550 callout failed: remote host said: relaying denied")), "permanent, dead"),
      (MailScript(recipient: .say("550 5.1.1 <anna@client.example> unknown")), "permanent, dead"),
      (MailScript(recipient: .say("550 no such user")), "permanent, dead"),
      (MailScript(recipient: .say("553-5.1.3 bad\r\n553 5.1.3 syntax")), "permanent, dead"),
      (MailScript(recipient: .say("554 5.7.1 policy")), "permanent"),
      (MailScript(recipient: .say("550 5.7.1 policy")), "permanent"),
      (MailScript(recipient: .say("550 5.1.7 bad sender")), "stopped: senderRefused"),
      (MailScript(recipient: .cut), "transient"),
      (MailScript(data: .say("451 4.3.0 later")), "transient"),
      (MailScript(data: .say("554 5.5.1 no valid recipients")), "permanent"),
      (MailScript(data: .cut), "transient"),
      (MailScript(data: .hang), "transient"),
      (MailScript(dot: .say("452 4.3.1 disk full")), "transient"),
      (MailScript(dot: .say("554 5.6.0 content")), "permanent"),
      (MailScript(dot: .say("554 5.7.60 client may not send as this sender")), "stopped: senderRefused"),
      (MailScript(dot: .say("451 4.7.1 Greylisting in action, please come back in 00:04:59")), "transient after 299 s"),
      (MailScript(dot: .say("550 5.1.1 unknown after all")), "permanent, dead"),
      (MailScript(dot: .cut), "unknown"),
      (MailScript(dot: .hang), "unknown"),
      (MailScript(dot: .say("hello world")), "unknown"),
      (MailScript(dot: .sayAndCut("250-2.0.0 not the last line")), "unknown"),
    ])
  func `every answer and every silence has its outcome`(_ script: MailScript, _ expected: String) async throws {
    let server = try ScriptedMailServer(script)
    let gateway = try gateway(server, transferTimeout: Span(milliseconds: 400))
    let outcome = await gateway.send(try Parcels.mail())
    #expect(Self.name(outcome) == expected)
    #expect(!outcome.answer.summary.contains("anna"))
    await gateway.close()
  }

  @Test func `a server that refuses and then does not answer QUIT cannot hold up the gateway`() async throws {
    let server = try ScriptedMailServer(MailScript(recipient: .say("550 5.1.1 no"), goodbye: .hang))
    let gateway = try gateway(server, transferTimeout: .seconds(1))
    let outcome = await gateway.send(try Parcels.mail())
    #expect(Self.name(outcome) == "permanent, dead")
    await gateway.close()
  }

  @Test func `a connection cut before the final dot leaves the mail to be tried again`() async throws {
    let server = try ScriptedMailServer(MailScript(cutsMailAfter: 100_000))
    let gateway = try gateway(server)
    let outcome = await gateway.send(try Parcels.mail(text: String(repeating: "0123456789\r\n", count: 1_000_000)))
    #expect(outcome.name == "transient")
    #expect(server.mails.isEmpty)
    await gateway.close()
  }

  @Test func `a kept connection that dies is never used to send a mail twice`() async throws {
    let server = try ScriptedMailServer { connection in
      connection == 0 ? MailScript(dot: .sayAndCut("250 2.0.0 ok")) : MailScript(dot: .cut)
    }
    let gateway = try gateway(server)
    #expect(await gateway.send(try Parcels.mail(1)).name == "accepted")
    #expect(await gateway.send(try Parcels.mail(2)).name == "unknown")
    #expect(server.mails.count == 2)
    await gateway.close()
  }

  @Test func `nobody listening, no such name, and a wrong scheme`() async throws {
    let port = try Port.free()
    let closed = try SMTPGateway(SMTPConfiguration(url: "smtp://127.0.0.1:\(port)"))
    #expect(await closed.send(try Parcels.mail()).name == "gatewayDown")
    let nameless = try SMTPGateway(SMTPConfiguration(url: "smtp://no-such-host.invalid"))
    #expect(await nameless.send(try Parcels.mail()).name == "gatewayDown")
    #expect(throws: GatewayConfigurationError.self) { try SMTPGateway(SMTPConfiguration(url: "http://mail.example")) }
    #expect(throws: GatewayConfigurationError.self) {
      try SMTPGateway(SMTPConfiguration(url: "smtp://a:b@mail.example"))
    }
    #expect(throws: GatewayConfigurationError.self) {
      try SMTPGateway(SMTPConfiguration(url: "smtp://mail.example", connections: 0))
    }
    await closed.close()
    await nameless.close()
  }

  @Test func `a server without TLS gets nothing when TLS is required`() async throws {
    let server = try ScriptedMailServer()
    let gateway = try SMTPGateway(
      SMTPConfiguration(url: server.url, username: "care", password: Secret("geheim"), encryption: .required))
    let outcome = await gateway.send(try Parcels.mail())
    #expect(outcome.name == "gatewayDown")
    #expect(server.commands.allSatisfy { $0.hasPrefix("EHLO") || $0 == "QUIT" })
    await gateway.close()
  }

  static func name(_ outcome: Outcome) -> String {
    switch outcome {
    case .permanent(_, suppresses: .hardBounce): return "permanent, dead"
    case .permanent(_, suppresses: .stop): return "permanent, stop"
    case .throttled: return "throttled"
    case .gatewayStopped(_, let stop): return "stopped: \(stop.rawValue)"
    case .transient(_, let retryAfter?): return "transient after \(retryAfter.milliseconds / 1000) s"
    default: return outcome.name
    }
  }
}
