import AftercareCore
import Testing

@Suite struct TemplateProblemTests {
  private func problem(_ source: String, partials: [String: String] = [:]) -> TemplateProblem? {
    var sources = ["en/swedish/24h.email.mustache": source]
    for (name, text) in partials { sources["en/partials/\(name).mustache"] = text }
    return #expect(throws: TemplateProblem.self) {
      try RenderingSample.renderer(sources).render(RenderingSample.checkIn(.email))
    }
  }

  @Test(arguments: [
    "Hi {{ name }", "Hi {{name", "Hi {{}}", "{{#name}}Hi", "Hi{{/name}}", "{{#name}}{{#client}}{{/name}}{{/client}}",
    "{{{name}}}", "{{&name}}", "{{<parent}}{{/parent}}", "{{$block}}{{/block}}", "{{=<% %>=}}",
    "{{%CONTENT_TYPE:HTML}}",
    "{{>*name}}", "{{upper(name)}}",
  ])
  func `a tag that is broken or not for texts is told with its line`(tag: String) throws {
    guard case .unreadable(let path, let line, _) = problem("Subject: Hello\n\n\(tag)") else {
      Issue.record("not refused: \(tag)")
      return
    }
    #expect(path == "en/swedish/24h.email.mustache")
    #expect(line == 3)
  }

  @Test func `an unknown variable is refused and named, also in a partial`() {
    let used = problem("Subject: Hello\n\n{{> part}}", partials: ["part": "Call\n{{emergncy}}"])
    guard case .unknownVariable(let path, let line, let name, let known) = used else {
      Issue.record("not refused")
      return
    }
    #expect(path == "en/partials/part.mustache")
    #expect(line == 2)
    #expect(name == "emergncy")
    #expect(known.contains("emergency"))
  }

  @Test func `a missing partial is told`() {
    let expected = TemplateProblem.missingPartial(path: "en/swedish/24h.email.mustache", line: 1, name: "tail")
    #expect(problem("{{> tail}}") == expected)
  }

  @Test func `partials that include each other are told`() {
    let used = problem("Subject: x\n\n{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"])
    #expect(used == .circularPartials(path: "en/partials/a.mustache"))
  }

  @Test(arguments: ["Hello", "Subject:\n\nHello", "Subject: {{massage}}\n\nHello"])
  func `a mail without a subject is refused`(source: String) {
    #expect(problem(source) == .noSubject(path: "en/swedish/24h.email.mustache"))
  }

  @Test func `a text of which nothing is left is refused`() {
    #expect(problem("Subject: Hello\n\n{{! nothing }}") == .empty(path: "en/swedish/24h.email.mustache"))
  }

  @Test func `an alert knows neither the client nor what she wrote`() throws {
    let renderer = try RenderingSample.renderer(["en/staff/alert-red.sms.mustache": "{{number}} {{name}}"])
    #expect(throws: TemplateProblem.self) {
      try renderer.render(
        RenderRequest(.alert(.red), locale: "en", channel: .sms, clientName: "Anna", followUp: 17))
    }
  }

  @Test func `a problem is one line that says where and what to do`() {
    let text = "\(TemplateProblem.unknownVariable(path: "en/a.mustache", line: 3, name: "fone", known: ["phone"]))"
    #expect(text == "en/a.mustache:3: there is no {{fone}} in this text; use one of phone")
  }
}
