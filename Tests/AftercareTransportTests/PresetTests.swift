import AftercareCore
import AftercareTransport
import Testing

@testable import TestServers

/// What each preset asks and how it reads the answers, over a real connection.
@Suite struct PresetTests {
  private func exchange(
    _ reaction: ScriptedWebServer.Reaction, _ parcel: Parcel, _ preset: (String) throws -> HTTPPreset
  ) async throws -> (Outcome, ScriptedWebServer.Request) {
    let server = try ScriptedWebServer(reaction)
    let gateway = try HTTPGateway(HTTPConfiguration(preset: try preset(server.url), connections: 1))
    let outcome = await gateway.send(parcel)
    await gateway.close()
    return (outcome, try #require(server.requests.first))
  }

  private func twilio(_ url: String) throws -> HTTPPreset {
    try .twilio(
      account: "AC123", token: Secret("geheim"), from: "+35315550100", receiptURL: "https://calmhands.example/r",
      url: url)
  }

  private func android(_ url: String) throws -> HTTPPreset {
    try .androidSMSGateway(url: url + "/", username: "clinic", password: Secret("geheim"), timeToLive: .hours(12))
  }

  private func kannel(_ url: String) throws -> HTTPPreset {
    try .kannel(
      url: url + "/cgi-bin/sendsms", username: "clinic", password: Secret("geheim"), from: "CALM",
      receiptURL: "http://127.0.0.1:8080/hooks/kannel/receipt?id={reference}&status=%d")
  }

  @Test func `Twilio gets a form and Basic authentication`() async throws {
    let (outcome, request) = try await exchange(
      .answer(201, [], #"{"sid":"SM42","status":"queued","to":"+353861234567"}"#),
      try Parcels.sms("How are you? 1 & 2 = ü+"), twilio)
    #expect(
      outcome == .accepted(GatewayAnswer(code: 201, summary: "HTTP 201, accepted", gatewayReference: "SM42")))
    #expect(request.line == "POST /2010-04-01/Accounts/AC123/Messages.json HTTP/1.1")
    #expect(request.headers["authorization"] == "Basic QUMxMjM6Z2VoZWlt")
    #expect(
      request.body
        == "To=%2B353861234567&From=%2B35315550100&Body=How%20are%20you%3F%201%20%26%202%20%3D%20%C3%BC%2B"
        + "&StatusCallback=https%3A%2F%2Fcalmhands.example%2Fr")
  }

  @Test(arguments: [
    (400, #"{"code":21211,"message":"'+353861234567' is not a valid phone number"}"#, "permanent, dead"),
    (400, #"{"code":21614,"message":"not a mobile number"}"#, "permanent, dead"),
    (400, #"{"code":21635,"message":"'To' number cannot be a landline"}"#, "permanent, dead"),
    (400, #"{"code":21265,"message":"'To' number cannot be a Short Code"}"#, "permanent, dead"),
    (400, #"{"code":21266,"message":"'To' and 'From' numbers cannot be the same"}"#, "permanent"),
    (400, #"{"code":21610,"message":"unsubscribed recipient"}"#, "permanent, stop"),
    (400, #"{"code":21212,"message":"From is invalid"}"#, "stopped: senderRefused"),
    (401, #"{"code":20003,"message":"Authenticate"}"#, "stopped: logInRefused"),
    (400, #"{"code":21606,"message":"not SMS-capable"}"#, "stopped: senderRefused"),
    (400, #"{"code":30002,"message":"account suspended"}"#, "stopped: noCredit"),
    (403, #"{"code":20005,"message":"account not active"}"#, "stopped: noCredit"),
    (429, #"{"code":63038,"message":"daily limit"}"#, "stopped: limitReached"),
    (401, "", "stopped: logInRefused"),
    (404, #"{"code":20404}"#, "stopped: logInRefused"),
    (429, #"{"code":20429,"message":"Too many requests"}"#, "throttled"),
    (500, "", "transient"),
    (503, "", "transient"),
    (504, "", "unknown"),
    (200, "<html>Please log in to the hotel's network</html>", "unknown"),
  ])
  func `Twilio's codes decide`(_ status: Int, _ body: String, _ expected: String) async throws {
    let (outcome, _) = try await exchange(.answer(status, [], body), try Parcels.sms(), twilio)
    #expect(SMTPGatewayTests.name(outcome) == expected)
    #expect(!outcome.answer.summary.contains("353"))
  }

  @Test func `android-sms-gateway gets our reference as its id`() async throws {
    let (outcome, request) = try await exchange(
      .answer(202, [], #"{"id":"m1-4f2a","state":"Pending"}"#), try Parcels.sms("Say \"hi\"\n\\o/ é"), android)
    #expect(
      outcome == .accepted(GatewayAnswer(code: 202, summary: "HTTP 202, accepted", gatewayReference: "m1-4f2a")))
    #expect(request.line == "POST /messages HTTP/1.1")
    #expect(request.headers["content-type"] == "application/json")
    #expect(
      request.body == #"{"id":"m1-4f2a","phoneNumbers":["+353861234567"],"#
        + #""textMessage":{"text":"Say \"hi\"\n\\o/ é"},"withDeliveryReport":true,"ttl":43200}"#)
  }

  @Test(arguments: [
    (409, "accepted"), (400, "permanent"), (401, "stopped: logInRefused"), (429, "throttled"), (502, "transient"),
    (500, "transient"),
  ])
  func `android-sms-gateway knows what it has seen`(_ status: Int, _ expected: String) async throws {
    let (outcome, _) = try await exchange(.answer(status), try Parcels.sms(), android)
    #expect(SMTPGatewayTests.name(outcome) == expected)
  }

  @Test(arguments: [
    ("All well? £5 {maybe} €", "0"), ("Grüße à Åse\n", "0"), ("¿Cómo está?", "2"), ("Dzień dobry", "2"), ("你好", "2"),
  ])
  func `Kannel is told whether seven bits suffice`(_ text: String, _ coding: String) async throws {
    let (outcome, request) = try await exchange(
      .answer(202, [], "0: Accepted for delivery"), try Parcels.sms(text), kannel)
    #expect(outcome.name == "accepted")
    #expect(request.headers["x-kannel-coding"] == coding)
    #expect(request.headers["content-type"] == "text/plain; charset=UTF-8")
    #expect(request.headers["x-kannel-dlr-url"] == "http://127.0.0.1:8080/hooks/kannel/receipt?id=m1-4f2a&status=%d")
    #expect(request.body == text)
    #expect(!request.line.contains("geheim"))
  }

  @Test(arguments: [
    (202, "3: Queued for later delivery", "accepted"),
    (403, "Authorization failed for sendsms", "stopped: logInRefused"),
    (403, "Not routable. Do not try again.", "permanent"), (503, "Temporal failure, try again later.", "transient"),
    (400, "Number(s) has/have been denied by white- and/or black-lists.", "permanent"),
    (400, "Sender missing and no global set, rejected", "stopped: senderRefused"),
    (404, "Unknown request.", "stopped: wrongAddress"),
    (200, "It works!", "unknown"),
  ])
  func `Kannel's words decide`(_ status: Int, _ body: String, _ expected: String) async throws {
    let (outcome, _) = try await exchange(.answer(status, [], body), try Parcels.sms(), kannel)
    #expect(SMTPGatewayTests.name(outcome) == expected)
  }

  @Test(arguments: [
    (
      "application/json", #"{"to":"{to}","text":"{text}","k":"{secret}"}"#,
      #"{"to":"+353861234567","text":"a\"<{to}>&\n","k":"s&\"1"}"#
    ),
    ("application/x-www-form-urlencoded", "to={toDigits}&text={text}", "to=353861234567&text=a%22%3C%7Bto%7D%3E%26%0A"),
    ("text/xml", "<sms id='{reference}'>{text}</sms>", "<sms id='m1-4f2a'>a&quot;&lt;{to}&gt;&amp;\n</sms>"),
    ("text/plain; charset=UTF-8", "{from}: {text}", "CALM: a\"<{to}>&\n"),
  ])
  func `a custom body keeps values values`(_ contentType: String, _ template: String, _ expected: String) async throws {
    let (_, request) = try await exchange(.answer(200), try Parcels.sms("a\"<{to}>&\n")) { url in
      try .custom(
        CustomGateway(
          url: url, headers: ["Authorization": "Bearer {secret}", "Idempotency-Key": "{reference}"],
          contentType: contentType, body: template, from: "CALM", secret: Secret("s&\"1")))
    }
    #expect(request.body == expected)
    #expect(request.headers["authorization"] == "Bearer s&\"1")
    #expect(request.headers["idempotency-key"] == "m1-4f2a")
  }

  @Test func `a custom GET escapes its URL, and a reference cannot add a header`() async throws {
    let (_, request) = try await exchange(.answer(200), try Parcels.sms("a b&c", reference: "x\r\nEvil: 1")) { url in
      try .custom(
        CustomGateway(url: url + "/s?to={to}&text={text}", method: .get, headers: ["X-Id": "{reference}"]))
    }
    #expect(request.line == "GET /s?to=%2B353861234567&text=a%20b%26c HTTP/1.1")
    #expect(request.headers["x-id"] == "x%0D%0AEvil%3A%201")
    #expect(request.headers["evil"] == nil)
  }

  @Test(arguments: [
    (CustomGateway.Success.text("OK"), "OK 12", "accepted"), (.text("OK"), "ERR 12", "permanent"),
    (.json(path: "messages.0.state", equals: "queued"), #"{"messages":[{"state":"queued","id":7}]}"#, "accepted"),
    (.json(path: "messages.0.state", equals: "queued"), #"{"messages":[{"state":"refused","id":7}]}"#, "permanent"),
    (.json(path: "messages.0.id", equals: nil), #"{"messages":[{"id":7}]}"#, "accepted"),
    (.json(path: "messages.0.id", equals: nil), #"{"messages":[]}"#, "permanent"),
    (.json(path: "messages.0.id", equals: nil), "no JSON", "permanent"),
  ])
  func `a custom gateway's success can need more than its status`(
    _ success: CustomGateway.Success, _ body: String, _ expected: String
  ) async throws {
    let (outcome, _) = try await exchange(.answer(200, [], body), try Parcels.sms()) { url in
      try .custom(CustomGateway(url: url, success: success, referencePath: "messages.0.id"))
    }
    #expect(outcome.name == expected)
    if body.contains("\"id\":7"), outcome.name == "accepted" { #expect(outcome.answer.gatewayReference == "7") }
  }

  @Test(arguments: [
    CustomGateway(url: "http://sms.example/", body: "{txt}"),
    CustomGateway(url: "http://sms.example/", headers: ["X-Text": "{text}"]),
    CustomGateway(url: "http://sms.example/", headers: ["X": "a\r\nb"]),
    CustomGateway(url: "http://sms.example/", contentType: "image/png"),
    CustomGateway(url: "ftp://sms.example/"),
    CustomGateway(url: "http://user:word@sms.example/"),
    CustomGateway(url: "nonsense"),
  ])
  func `a custom gateway that cannot work is refused at once`(_ gateway: CustomGateway) {
    #expect(throws: GatewayConfigurationError.self) { try HTTPPreset.custom(gateway) }
  }

  @Test func `other presets that cannot work are refused at once`() {
    #expect(throws: GatewayConfigurationError.self) {
      try HTTPPreset.twilio(account: "clinic", token: Secret("x"), from: "+35315550100")
    }
    #expect(throws: GatewayConfigurationError.self) {
      try HTTPPreset.kannel(url: "http://sms.example/", username: "a\r\nb", password: Secret("x"), from: "CALM")
    }
    #expect(throws: GatewayConfigurationError.self) {
      try HTTPPreset.androidSMSGateway(
        url: "http://192.0.2.10:8080", username: "a", password: Secret("x"), timeToLive: .seconds(1))
    }
  }
}
