import AftercareCore
import AftercareTransport
import Foundation
import Testing

@testable import TestServers

/// What Twilio is asked about messages, and how its answers are read.
@Suite struct AskingTwilioTests {
  private static let number = "+353861234567"
  private let now = Instant(milliseconds: 1_794_787_200_000)

  private func gateway(_ url: String) throws -> HTTPGateway {
    try HTTPGateway(
      HTTPConfiguration(
        preset: try .twilio(
          account: ScriptedTwilio.account, token: Secret(ScriptedTwilio.token), from: "+35315550100", url: url),
        transferTimeout: .seconds(5), connections: 1))
  }

  private func question(_ sid: String? = nil, text: String? = "Hi Anna.", after pause: Span = .minutes(3))
    -> ReceiptQuestion
  {
    ReceiptQuestion(
      attemptID: 1, reference: "ac-1-00ff", gatewayReference: sid, address: Self.number, text: text,
      startedAt: now, endedAt: now + .minutes(1), askedAt: now + pause)
  }

  private func message(
    _ sid: String = "SM1", _ body: String = "Hi Anna.", to: String = number, at offset: Span = .seconds(1),
    status: String = "sent", direction: String = "outbound-api"
  ) -> ScriptedTwilio.Message {
    ScriptedTwilio.Message(
      sid: sid, to: to, body: body, status: status, created: (now + offset).date, direction: direction)
  }

  private func ask(_ question: ReceiptQuestion, _ messages: [ScriptedTwilio.Message], clock: Span = .zero) async throws
    -> ReceiptAnswer?
  {
    let twilio = try ScriptedTwilio(now: (question.askedAt + clock).date)
    for message in messages { twilio.add(message) }
    let gateway = try gateway(twilio.url)
    defer { Task { await gateway.close() } }
    return await gateway.receipts?.ask(question)
  }

  private static func sids(_ answer: ReceiptAnswer?) -> [String]? {
    guard case .seen(let sightings) = answer else { return nil }
    return sightings.compactMap(\.gatewayReference)
  }

  @Test(arguments: [
    ("accepted", nil, Receipt.Word.underWay), ("scheduled", nil, .underWay), ("queued", nil, .underWay),
    ("sending", nil, .underWay), ("sent", nil, .accepted), ("delivered", nil, .delivered), ("read", nil, .delivered),
    ("undelivered", 30003, .failed(suppresses: nil)), ("undelivered", 30005, .failed(suppresses: .hardBounce)),
    ("undelivered", 30006, .failed(suppresses: nil)), ("failed", 30007, .failed(suppresses: nil)),
    ("failed", 21614, .failed(suppresses: .hardBounce)), ("failed", 21610, .failed(suppresses: .stop)),
    ("failed", nil, .failed(suppresses: nil)),
    ("canceled", nil, .failed(suppresses: nil)),
  ])
  func `every status has its word`(_ status: String, _ error: Int?, _ word: Receipt.Word) async throws {
    let twilio = try ScriptedTwilio(now: now.date)
    let gateway = try gateway(twilio.url)
    let outcome = await gateway.send(try Parcels.sms())
    let sid = try #require(outcome.answer.gatewayReference)
    twilio.set(sid, status, error: error)
    let answer = await gateway.receipts?.ask(question(sid))
    let sighting = ReceiptAnswer.Sighting(
      gatewayReference: sid, word: word, code: error.map(String.init), happenedAt: word.isFinal ? now : nil)
    #expect(answer == .seen([sighting]))
    #expect(twilio.requests.last?.line == "GET /2010-04-01/Accounts/AC123/Messages/\(sid).json HTTP/1.1")
    await gateway.close()
  }

  @Test func `a message whose SID was lost is found by recipient, text and time`() async throws {
    let twilio = try ScriptedTwilio(now: now.date)
    let gateway = try gateway(twilio.url)
    twilio.loseAnswers(1)
    #expect(await gateway.send(try Parcels.sms("Hi Anna.")).name == "unknown")
    #expect(Self.sids(await gateway.receipts?.ask(question(after: .minutes(1)))) == [twilio.messages[0].sid])
    #expect(
      twilio.requests.last?.line
        == "GET /2010-04-01/Accounts/AC123/Messages.json?To=%2B353861234567&PageSize=20 HTTP/1.1")
    await gateway.close()
  }

  @Test(arguments: [
    "Sent from your Twilio trial account - Hi Anna. It\u{2019}s \u{201C}fine\u{201D} caf\u{E9}",
    "Hi Anna. It's \"fine\" cafe", " Hi Anna. It's \"fine\" café\n",
  ])
  func `what Twilio makes of quotes, accents and trial accounts is still our text`(_ body: String) async throws {
    let answer = try await ask(question(text: "Hi Anna. It's \"fine\" café"), [message("SM1", body)])
    #expect(Self.sids(answer) == ["SM1"])
  }

  @Test func `others are not taken for it`() async throws {
    let others = [
      message("SM1", "Hi Anna. Something else"), message("SM2", to: "+353861234568"),
      message("SM3", at: .minutes(-10)), message("SM4", at: .minutes(20)), message("SM5", direction: "inbound"),
      message("SM6", ""),
    ]
    #expect(try await ask(question(), others) == .absent(isCertain: false))
    #expect(try await ask(question(), []) == .absent(isCertain: false))
  }

  @Test(arguments: [Span.hours(-5), .hours(5), .minutes(-4), .minutes(4)])
  func `the clocks are set against each other`(_ clock: Span) async throws {
    let theirs = message("SM1", at: Span(milliseconds: clock.milliseconds + 20_000))
    #expect(Self.sids(try await ask(question(), [theirs], clock: clock)) == ["SM1"])
    #expect(try await ask(question(), [message("SM2")], clock: clock) == .absent(isCertain: false))
  }

  @Test func `of several that fit all are told, the newest first`() async throws {
    let answer = try await ask(question(), [message("SM1"), message("SM2", at: .seconds(30))])
    #expect(Self.sids(answer) == ["SM2", "SM1"])
  }

  @Test func `a page that does not reach back far enough proves no absence`() async throws {
    let many = (1...25).map { message("SM\($0)", "other \($0)", at: .seconds(Int64($0))) }
    #expect(try await ask(question(), many) == .noAnswer(retryAfter: nil))
    let older = [message("SM0", "other", at: .hours(-2))] + many.prefix(19)
    #expect(try await ask(question(), older) == .absent(isCertain: false))
  }

  @Test func `a status that is new to us says nothing`() async throws {
    #expect(try await ask(question(), [message(status: "teleported")]) == .noAnswer(retryAfter: nil))
    #expect(try await ask(question("SM1"), [message(status: "teleported")]) == .noAnswer(retryAfter: nil))
  }

  @Test func `an erased text cannot be looked for, but its SID can`() async throws {
    #expect(try await ask(question(text: nil), [message()]) == .noAnswer(retryAfter: nil))
    #expect(Self.sids(try await ask(question("SM1", text: nil), [message()])) == ["SM1"])
    #expect(try await ask(question("SM9"), [message()]) == .absent(isCertain: false))
  }

  @Test(
    arguments: [
      (401, [], #"{"code":20003}"#, nil), (429, ["Retry-After: 30"], #"{"code":20429}"#, Span.seconds(30)),
      (500, [], "", nil), (200, [], "<html>", nil), (200, [], "{}", nil), (404, [], "", nil),
    ] as [(Int, [String], String, Span?)])
  func `what cannot be understood is no absence`(
    _ status: Int, _ lines: [String], _ body: String, _ retryAfter: Span?
  ) async throws {
    let twilio = try ScriptedTwilio()
    twilio.refuse((status, lines, body))
    let gateway = try gateway(twilio.url)
    #expect(await gateway.receipts?.ask(question()) == .noAnswer(retryAfter: retryAfter))
    await gateway.close()
  }
}
