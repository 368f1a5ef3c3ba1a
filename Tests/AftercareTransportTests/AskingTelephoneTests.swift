import AftercareCore
import AftercareTransport
import Testing

@testable import TestServers

/// What android-sms-gateway is asked about messages, and how its answers are read.
@Suite struct AskingTelephoneTests {
  private func gateway(_ url: String) throws -> HTTPGateway {
    try HTTPGateway(
      HTTPConfiguration(
        preset: try .androidSMSGateway(
          url: url, username: ScriptedTelephone.username, password: Secret(ScriptedTelephone.password)),
        transferTimeout: .seconds(5), connections: 1))
  }

  private func question(_ reference: String = "ac-1-00ff") -> ReceiptQuestion {
    let now = Instant(milliseconds: 1_794_787_200_000)
    return ReceiptQuestion(
      attemptID: 1, reference: reference, gatewayReference: nil, address: "+353861234567", text: "Hi Anna.",
      startedAt: now, endedAt: now, askedAt: now)
  }

  @Test(arguments: [
    ("Pending", Receipt.Word.underWay), ("Processed", .underWay), ("Sent", .accepted), ("Delivered", .delivered),
    ("Failed", .failed(suppresses: nil)),
  ])
  func `every state has its word`(_ state: String, _ word: Receipt.Word) async throws {
    let telephone = try ScriptedTelephone()
    let gateway = try gateway(telephone.url)
    _ = await gateway.send(try Parcels.sms(reference: "ac-1-00ff"))
    telephone.set("ac-1-00ff", state, error: state == "Failed" ? "RESULT_ERROR_NO_SERVICE" : nil)
    let source = try #require(gateway.receipts)
    let sighting = ReceiptAnswer.Sighting(
      gatewayReference: "ac-1-00ff", word: word, code: state == "Failed" ? "RESULT_ERROR_NO_SERVICE" : nil,
      happenedAt: Instant(iso8601: "2026-11-17T15:00:00.000Z"))
    #expect(await source.ask(question()) == .seen([sighting]))
    #expect(source.channel == .sms)
    #expect(source.name.contains(telephone.url) && !source.name.contains("geheim"))
    await gateway.close()
  }

  @Test func `whether a message whose answer was lost was taken is known exactly`() async throws {
    let telephone = try ScriptedTelephone()
    let gateway = try gateway(telephone.url)
    telephone.fail(.answerLost, .requestLost)
    #expect(await gateway.send(try Parcels.sms(reference: "ac-1-00ff")).name == "unknown")
    #expect(await gateway.send(try Parcels.sms(reference: "ac-2-00ff")).name == "unknown")
    let source = try #require(gateway.receipts)
    guard case .seen = await source.ask(question("ac-1-00ff")) else {
      Issue.record("not seen")
      return
    }
    #expect(await source.ask(question("ac-2-00ff")) == .absent(isCertain: true))
    // What was taken is not taken twice.
    #expect(await gateway.send(try Parcels.sms(reference: "ac-1-00ff")).name == "accepted")
    #expect(telephone.messages.count == 1)
    await gateway.close()
  }

  @Test(arguments: [
    (ScriptedWebServer.Reaction.answer(401), nil), (.answer(403), nil), (.answer(500), nil), (.answer(302), nil),
    (.answer(429, ["Retry-After: 90"]), Span.seconds(90)), (.cut, nil), (.answer(200, [], "<html>Log in</html>"), nil),
    (.answer(200, [], #"{"id":"another","state":"Delivered"}"#), nil),
    (.answer(200, [], #"{"id":"ac-1-00ff","state":"Teleported"}"#), nil),
    (.answer(200, [], #"{"id":"ac-1-00ff"}"#), nil),
  ])
  func `what cannot be understood says nothing, least of all that it is not there`(
    _ reaction: ScriptedWebServer.Reaction, _ retryAfter: Span?
  ) async throws {
    let server = try ScriptedWebServer(reaction)
    let gateway = try gateway(server.url)
    #expect(await gateway.receipts?.ask(question()) == .noAnswer(retryAfter: retryAfter))
    await gateway.close()
  }

  @Test func `questions share one kept connection, which is not the messages'`() async throws {
    let telephone = try ScriptedTelephone()
    let gateway = try gateway(telephone.url)
    _ = await gateway.send(try Parcels.sms(reference: "ac-1-00ff"))
    for _ in 1...10 { _ = await gateway.receipts?.ask(question()) }
    _ = await gateway.send(try Parcels.sms(reference: "ac-2-00ff"))
    #expect(telephone.requests.count == 12)
    #expect(telephone.connections == 2)
    await gateway.close()
    #expect(await gateway.receipts?.ask(question()) == .noAnswer(retryAfter: nil))
  }

  @Test func `a reference cannot leave its place in the path`() async throws {
    let telephone = try ScriptedTelephone()
    let gateway = try gateway(telephone.url)
    #expect(await gateway.receipts?.ask(question("../x y?z#")) == .absent(isCertain: true))
    #expect(telephone.requests.last?.line == "GET /messages/..%2Fx%20y%3Fz%23 HTTP/1.1")
    await gateway.close()
  }

  @Test func `a telephone without our password tells nothing`() async throws {
    let telephone = try ScriptedTelephone()
    let gateway = try HTTPGateway(
      HTTPConfiguration(
        preset: try .androidSMSGateway(url: telephone.url, username: "clinic", password: Secret("wrong"))))
    #expect(await gateway.receipts?.ask(question()) == .noAnswer(retryAfter: nil))
    await gateway.close()
  }

  @Test func `Kannel and a gateway of the clinic's own cannot be asked`() async throws {
    let kannel = try HTTPPreset.kannel(
      url: "http://127.0.0.1:1/cgi-bin/sendsms", username: "u", password: Secret("p"), from: "CALM")
    let custom = try HTTPPreset.custom(
      CustomGateway(url: "http://127.0.0.1:1/", contentType: "text/plain", body: "{text}"))
    for preset in [kannel, custom] {
      #expect(try HTTPGateway(HTTPConfiguration(preset: preset)).receipts == nil)
    }
  }
}
