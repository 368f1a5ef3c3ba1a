import AftercareCore
import Testing

@Suite struct FirstNameTests {
  private func greeting(_ name: String?) throws -> String {
    let renderer = try RenderingSample.renderer([
      "en/swedish/24h.sms.mustache": "{{#name}}Hi {{name}},{{/name}}{{^name}}Hello,{{/name}} all well"
    ])
    var request = RenderingSample.checkIn(.sms)
    request.clientName = name
    return String(try renderer.render(request).text.dropLast(" all well".count))
  }

  @Test(arguments: [
    ("Anna", "Hi Anna,"), ("Anna Byrne", "Hi Anna,"), ("Byrne, Anna", "Hi Anna,"), ("  anna byrne ", "Hi Anna,"),
    ("ANNE-MARIE BYRNE", "Hi Anne-Marie,"), ("O'Shea", "Hi O'Shea,"), ("JP", "Hi JP,"), ("Begoña Ruiz", "Hi Begoña,"),
  ])
  func `a client is greeted by the first name`(name: String, expected: String) throws {
    #expect(try greeting(name) == expected)
  }

  @Test(arguments: [
    nil, "", " ", "Mrs Byrne", "Sra. Ruiz", "Dr Byrne", "A1", "{{name}}", "<b>", "+353861234567", "anna@example.com",
    "Wolfeschlegelsteinhausenberger",
  ])
  func `what is no name, or too long for one, is left out and not cut`(name: String?) throws {
    #expect(try greeting(name) == "Hello,")
  }
}
