import AftercareCore
import Testing

@Suite struct FittingTests {
  /// A text of 250 septets, a tip of 60 and a name.
  private func render(name: String, essential: Int = 250) throws -> RenderedMessage {
    let source =
      "{{#name}}{{name}} {{/name}}" + String(repeating: "e", count: essential)
      + "{{#tip}} " + String(repeating: "t", count: 59) + "{{/tip}}"
    var request = RenderingSample.checkIn(.sms)
    request.clientName = name
    return try RenderingSample.renderer(["en/swedish/24h.sms.mustache": source]).render(request)
  }

  @Test func `what fits two segments stays whole`() throws {
    let sms = try render(name: "Anna", essential: 241)
    #expect(sms.segments == 2)
    #expect(sms.text.contains("ttt"))
    #expect(sms.text.hasPrefix("Anna "))
  }

  @Test func `the tip goes first`() throws {
    let sms = try render(name: "Anna")
    #expect(sms.segments == 2)
    #expect(!sms.text.contains("t"))
    #expect(sms.text.hasPrefix("Anna "))
  }

  @Test func `a name in a script GSM-7 lacks goes rather than the text growing to five parts`() throws {
    let sms = try render(name: "Анна", essential: 200)
    #expect(sms.segments == 2)
    #expect(sms.text.hasPrefix("eee"))
    #expect(sms.text.contains("ttt"))
  }

  @Test func `the type's own words go last of what may go`() throws {
    let renderer = try RenderingSample.renderer([
      "en/swedish/24h.sms.mustache": "{{#name}}{{name}} {{/name}}{{#usual}}u{{/usual}}{{#tip}}t{{/tip}}"
        + String(repeating: "e", count: 306)
    ])
    #expect(try renderer.render(RenderingSample.checkIn(.sms)).text == String(repeating: "e", count: 306))
  }

  @Test func `what must be said is said, even in three segments`() throws {
    let sms = try render(name: "Anna", essential: 320)
    #expect(sms.segments == 3)
    #expect(sms.text == String(repeating: "e", count: 320))
  }

  @Test func `a template may keep its accents`() throws {
    let renderer = try RenderingSample.renderer(["en/swedish/24h.sms.mustache": "{{! keepAccents }}está"])
    #expect(try renderer.render(RenderingSample.checkIn(.sms)).text == "está")
  }
}
