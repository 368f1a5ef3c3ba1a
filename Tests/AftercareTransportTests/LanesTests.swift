import AftercareCore
import Foundation
import Glibc
import Synchronization
import Testing

@testable import AftercareTransport
@testable import TestServers

/// What every gateway on the wire promises, shown with SMTP.
@Suite struct LanesTests {
  private func gateway(_ server: ScriptedMailServer, connections: Int) throws -> SMTPGateway {
    try SMTPGateway(SMTPConfiguration(url: server.url, connections: connections))
  }

  private func order(_ server: ScriptedServer) throws -> Order {
    let address = try #require(EmailAddress("care@clinic.example"))
    return Order(
      url: "smtp://127.0.0.1:\(server.port)",
      route: Route(protocols: "smtp", connectTimeout: .seconds(5), transferTimeout: .seconds(5)),
      action: .mail(from: address, to: address, bytes: Array("Subject: x\r\n\r\nHello.\r\n".utf8)))
  }

  @Test func `never more mails on the wire than connections, and none waits for another's answer`() async throws {
    let gate = Gate()
    let server = try ScriptedServer { caller in
      MailScript.takeOneMail(caller)
      gate.arrive(andWaitFor: 3)
      caller.say("250 ok\r\n")
      _ = caller.line()
    }
    let gateway = try SMTPGateway(SMTPConfiguration(url: "smtp://127.0.0.1:\(server.port)", connections: 3))
    // Each server thread answers only when three mails have reached their final dot: one at a time would hang.
    let names = await withTaskGroup(of: String.self) { group in
      for number in 1...3 {
        group.addTask { (try? await gateway.send(Parcels.mail(number)))?.name ?? "" }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(names == ["accepted", "accepted", "accepted"])
    #expect(server.connections == 3)
    await gateway.close()
  }

  @Test func `a thousand mails go over exactly as many connections as there are`() async throws {
    let server = try ScriptedMailServer()
    let gateway = try gateway(server, connections: 4)
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for number in 1...1000 {
        group.addTask { (try? await gateway.send(Parcels.mail(number)))?.name == "accepted" }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(accepted == 1000)
    #expect(Set(server.mails).count == 1000)
    #expect(server.connections == 4)
    await gateway.close()
  }

  @Test func `a mail whose task was cancelled before it went never goes`() async throws {
    let server = try ScriptedMailServer()
    let gateway = try gateway(server, connections: 1)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return await gateway.send(try Parcels.mail())
    }
    #expect(try await task.value.name == "transient")
    #expect(server.connections == 0)
    await gateway.close()
  }

  @Test func `a mail that waits in line can be withdrawn, one on the wire goes on to its end`() async throws {
    let gate = Gate()
    let server = try ScriptedServer { caller in
      MailScript.takeOneMail(caller)
      gate.arrive(andWaitFor: 2)
      caller.say("250 ok\r\n")
      _ = caller.line()
    }
    let gateway = try SMTPGateway(SMTPConfiguration(url: "smtp://127.0.0.1:\(server.port)", connections: 1))
    let first = Task { await gateway.send(try Parcels.mail(1)) }
    await gate.untilArrived(1)
    let second = Task { await gateway.send(try Parcels.mail(2)) }
    second.cancel()
    #expect(try await second.value.name == "transient")
    first.cancel()
    gate.arrive(andWaitFor: 2)
    #expect(try await first.value.name == "accepted")
    await gateway.close()
  }

  @Test func `closing lets sends under way end, and refuses later ones`() async throws {
    let server = try ScriptedMailServer()
    let gateway = try gateway(server, connections: 1)
    let sends = (1...20).map { number in Task { await gateway.send(try Parcels.mail(number)) } }
    _ = try await sends[0].value
    await gateway.close()
    for send in sends { #expect(["accepted", "transient"].contains(try await send.value.name)) }
    #expect(await gateway.send(try Parcels.mail()).name == "transient")
    #expect(server.commands.last == "QUIT")
  }

  @Test(.timeLimit(.minutes(1)))
  func `a server that does not answer QUIT cannot hold up the end`() async throws {
    let server = try ScriptedMailServer(MailScript(goodbye: .hang))
    let gateway = try gateway(server, connections: 1)
    #expect(await gateway.send(try Parcels.mail()).name == "accepted")
    // libcurl alone would wait two minutes for the answer: this hangs then, and the limit says so.
    await gateway.close()
  }

  @Test func `a lane without work says goodbye by itself, and the next mail gets a new one`() async throws {
    let goodbye = Gate()
    let server = try ScriptedServer { caller in
      MailScript.takeOneMail(caller)
      caller.say("250 ok\r\n")
      if caller.line() == "QUIT" { goodbye.arrive(andWaitFor: 1) }
    }
    let order = try order(server)
    let lanes = Lanes(width: 1, keptFor: Span(milliseconds: 10))
    for number in 1...3 {
      guard case .carriedOut(let exchange) = await lanes.carry(order) else {
        Issue.record("not carried out")
        return
      }
      #expect(exchange.ending == .completed)
      await goodbye.untilArrived(number)
    }
    #expect(server.connections == 3)
    await lanes.close()
  }

  @Test func `a mail that comes while its lane says goodbye is not forgotten`() async throws {
    let goodbye = Gate()
    let server = try ScriptedServer { caller in
      MailScript.takeOneMail(caller)
      caller.say("250 ok\r\n")
      if caller.line() == "QUIT", caller.number == 0 {
        goodbye.arrive(andWaitFor: 1)
        caller.hang()
      }
    }
    let order = try order(server)
    let lanes = Lanes(width: 1, keptFor: Span(milliseconds: 10))
    _ = await lanes.carry(order)
    await goodbye.untilArrived(1)
    guard case .carriedOut(let exchange) = await lanes.carry(order) else {
      Issue.record("not carried out")
      return
    }
    #expect(exchange.ending == .completed)
    await lanes.close()
  }

  @Test func `connections are not inherited by child processes`() async throws {
    let server = try ScriptedMailServer()
    let gateway = try gateway(server, connections: 1)
    _ = await gateway.send(try Parcels.mail())
    let sockets = Port.socketsConnected(to: server.port)
    #expect(sockets.count == 1)
    for socket in sockets { #expect(fcntl(socket, F_GETFD) & FD_CLOEXEC != 0) }
    await gateway.close()
  }
}

/// Lets threads and tasks wait for each other.
final class Gate: Sendable {
  private let arrived = Mutex(0)
  private let condition = NSCondition()

  /// Counts one more and blocks until `count` have arrived.
  func arrive(andWaitFor count: Int) {
    condition.lock()
    arrived.withLock { $0 += 1 }
    condition.broadcast()
    while arrived.withLock({ $0 }) < count { condition.wait() }
    condition.unlock()
  }

  /// Returns when `count` have arrived.
  func untilArrived(_ count: Int) async {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { [self] in
        condition.lock()
        while arrived.withLock({ $0 }) < count { condition.wait() }
        condition.unlock()
        continuation.resume()
      }
    }
  }
}

extension MailScript {
  /// Talks up to the final dot of one mail and leaves its answer to the caller.
  static func takeOneMail(_ caller: Caller) {
    caller.say("220 test\r\n")
    for reply in ["250 test", "250 ok", "250 ok", "354 go"] {
      _ = caller.line()
      caller.say(reply + "\r\n")
    }
    _ = caller.take(upTo: Array("\r\n.\r\n".utf8))
  }
}
