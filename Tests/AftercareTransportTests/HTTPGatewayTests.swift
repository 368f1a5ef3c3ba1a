import AftercareCore
import AftercareTransport
import Testing

@testable import TestServers

/// What the wire does to a text message, whatever the preset.
@Suite struct HTTPGatewayTests {
  private func gateway(
    _ server: ScriptedWebServer, method: CustomGateway.Method = .post, transferTimeout: Span = .seconds(20),
    clock: (@Sendable () -> Instant)? = nil
  ) throws -> HTTPGateway {
    let custom = CustomGateway(
      url: server.url + "/send?to={to}", method: method, contentType: "text/plain", body: "{text}")
    return try HTTPGateway(
      HTTPConfiguration(preset: try .custom(custom), transferTimeout: transferTimeout, connections: 1, clock: clock))
  }

  @Test func `messages share a kept connection`() async throws {
    let server = try ScriptedWebServer(.answer(200))
    let gateway = try gateway(server)
    for _ in 1...10 { #expect(await gateway.send(try Parcels.sms()).name == "accepted") }
    #expect(server.requests.count == 10)
    #expect(server.connections == 1)
    await gateway.close()
  }

  @Test(arguments: [CustomGateway.Method.post, .put, .get])
  func `a request that dies unanswered on a kept connection is not repeated`(_ method: CustomGateway.Method)
    async throws
  {
    let server = try ScriptedWebServer { number, _ in number == 1 ? .cut : .answer(200) }
    let gateway = try gateway(server, method: method)
    #expect(await gateway.send(try Parcels.sms("one")).name == "accepted")
    #expect(await gateway.send(try Parcels.sms("two")).name == "unknown")
    #expect(server.requests.count == 2)
    #expect(await gateway.send(try Parcels.sms("three")).name == "accepted")
    #expect(server.requests.count == 3)
    await gateway.close()
  }

  @Test(arguments: [CustomGateway.Method.post, .get])
  func `a kept connection that was closed meanwhile costs no message`(_ method: CustomGateway.Method) async throws {
    let server = try ScriptedWebServer(.answer(200, ["Connection: close"]))
    let gateway = try gateway(server, method: method)
    for _ in 1...5 { #expect(await gateway.send(try Parcels.sms()).name == "accepted") }
    #expect(server.requests.count == 5)
    await gateway.close()
  }

  @Test(arguments: [
    (ScriptedWebServer.Reaction.hang, "unknown"),
    (.cut, "unknown"),
    (.raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"), "unknown"),
    (.raw("what?\r\n\r\n"), "unknown"),
    (.answer(200, [], String(repeating: "x", count: 1_000_000)), "unknown"),
    (.answer(302, ["Location: /elsewhere"]), "gatewayDown"),
    (.answer(400, [], "anna +353861234567"), "permanent"),
    (.answer(401), "stopped: logInRefused"),
    (.answer(402), "stopped: noCredit"),
    (.answer(403), "stopped: logInRefused"),
    (.answer(404), "stopped: wrongAddress"),
    (.answer(308, ["Location: /elsewhere"]), "stopped: wrongAddress"),
    (.answer(408), "transient"),
    (.answer(422), "permanent"),
    (.answer(429), "throttled"),
    (.answer(500), "transient"),
    (.answer(502), "unknown"),
    (.answer(503), "transient"),
    (.answer(503, ["Retry-After: 60"]), "throttled"),
    (.answer(504), "unknown"),
  ])
  func `every answer and every silence has its outcome`(
    _ reaction: ScriptedWebServer.Reaction, _ expected: String
  ) async throws {
    let server = try ScriptedWebServer(reaction)
    let gateway = try gateway(server, transferTimeout: Span(milliseconds: 500))
    let outcome = await gateway.send(try Parcels.sms())
    #expect(SMTPGatewayTests.name(outcome) == expected)
    #expect(!outcome.answer.summary.contains("anna") && !outcome.answer.summary.contains("353"))
    #expect(server.requests.count == 1)
    await gateway.close()
  }

  @Test(arguments: [
    (["Retry-After: 120"], Span.seconds(120)),
    (["Date: Sun, 22 Nov 2026 13:00:00 GMT", "Retry-After: Sun, 22 Nov 2026 13:05:00 GMT"], .seconds(300)),
    (["Date: Sun, 22 Nov 2026 13:00:00 GMT", "Retry-After: Sun, 22 Nov 2026 12:00:00 GMT"], .zero),
    (["Retry-After: Sun, 22 Nov 2026 13:05:00 GMT"], .seconds(240)),
    (["Retry-After: soon"], nil),
    (["Retry-After: 4294967295"], .seconds(4_294_967_295)),
    (["Retry-After: 99999999999999999999"], nil),
    (["Retry-After: -5"], nil),
    ([], nil),
  ])
  func `Retry-After is read in both forms, a date against the server's own, without one against our clock`(
    _ headers: [String], _ wait: Span?
  ) async throws {
    let server = try ScriptedWebServer(.answer(429, headers))
    // 13:01 where the server says 13:00.
    let ours = try #require(Instant(iso8601: "2026-11-22T13:01:00Z"))
    let gateway = try gateway(server, clock: { ours })
    guard case .throttled(_, let retryAfter) = await gateway.send(try Parcels.sms()) else {
      Issue.record("not throttled")
      return
    }
    #expect(retryAfter == wait)
    await gateway.close()
  }

  @Test func `nobody listening is the gateway's fault`() async throws {
    let custom = CustomGateway(url: "http://127.0.0.1:\(try Port.free())/", contentType: "text/plain", body: "{text}")
    let gateway = try HTTPGateway(HTTPConfiguration(preset: try .custom(custom)))
    #expect(await gateway.send(try Parcels.sms()).name == "gatewayDown")
    #expect(await gateway.send(try Parcels.mail()).name == "permanent")
    await gateway.close()
  }

  @Test func `an untrusted certificate stops the message before it leaves`() async throws {
    let folder = try Folder()
    let authority = try CertificateAuthority(in: folder)
    let server = try TLSServer(authority)
    defer { server.stop() }
    let custom = CustomGateway(url: "https://127.0.0.1:\(server.port)/", contentType: "text/plain", body: "{text}")
    let gateway = try HTTPGateway(HTTPConfiguration(preset: try .custom(custom)))
    let outcome = await gateway.send(try Parcels.sms())
    #expect(outcome.name == "gatewayDown")
    #expect(outcome.answer.summary.contains("certificate"))
    await gateway.close()
  }
}
