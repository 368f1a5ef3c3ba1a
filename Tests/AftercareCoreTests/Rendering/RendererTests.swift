import AftercareCore
import Testing

@Suite struct RendererTests {
  @Test func `a mail has its subject from the first line and its text below`() throws {
    let renderer = try RenderingSample.renderer([
      "en/swedish/24h.email.mustache":
        "Subject: Hello from {{clinic}}\n\nHello {{name}},\n\n\n\nPhone {{phone}}.   \n\n"
    ])
    let mail = try renderer.render(RenderingSample.checkIn(.email))
    #expect(mail.subject == "Hello from Calm Hands")
    #expect(mail.text == "Hello Anna,\n\nPhone 015550100.\n")
    #expect(mail.segments == nil)
  }

  @Test func `an SMS is one line whatever the template's layout`() throws {
    let renderer = try RenderingSample.renderer([
      "en/swedish/24h.sms.mustache": "{{clinic}}:\n{{> part}}\n  Emergency {{emergency}}.\n",
      "en/partials/part.sms.mustache": "Hi {{name}}.\n",
    ])
    let sms = try renderer.render(RenderingSample.checkIn(.sms))
    #expect(sms.text == "Calm Hands: Hi Anna. Emergency 112.")
    #expect(sms.subject == nil)
    #expect(sms.segments == 1)
  }

  @Test func `nothing is escaped as HTML, in the template or in a partial`() throws {
    let renderer = try RenderingSample.renderer([
      "en/staff/details.email.mustache": "Subject: {{number}}\n\n{{words}}\n{{> again}}",
      "en/partials/again.email.mustache": "{{words}}",
    ])
    let details = FollowUpDetails(clientName: nil, phone: nil, words: "it's < 5 & \"odd\" {{name}}")
    let mail = try renderer.render(
      RenderRequest(.staff(.details), locale: "en", channel: .email, followUp: 17, details: details))
    #expect(mail.text == "it's < 5 & \"odd\" {{name}}\nit's < 5 & \"odd\" {{name}}\n")
  }

  @Test(arguments: [Channel.email, .sms])
  func `clients who get the same words each get their own names`(channel: Channel) throws {
    let words =
      "{{#name}}Hi {{name}}{{/name}}{{^name}}Hello{{/name}}{{#forGuardian}}, about {{#client}}{{client}}"
      + "{{/client}}{{^client}}your child{{/client}}{{/forGuardian}}. {{clinic}}"
    let renderer = try RenderingSample.renderer([
      "en/swedish/24h.sms.mustache": words,
      "en/swedish/24h.email.mustache": "Subject: A word from {{clinic}}\n\n\(words)",
    ])
    func text(_ client: String?, _ guardian: String? = nil) throws -> String {
      var request = RenderingSample.checkIn(channel)
      request.clientName = client
      request.guardianName = guardian
      request.reader = guardian == nil ? .self : .guardian
      let text = try renderer.render(request).text
      return channel == .sms ? text : String(text.dropLast())
    }
    for _ in 1...2 {
      #expect(try text("Anna Byrne") == "Hi Anna. Calm Hands")
      #expect(try text("Jean-Luc O'Hara") == "Hi Jean-Luc. Calm Hands")
      #expect(try text(nil) == "Hello. Calm Hands")
      #expect(try text("Dr Who") == "Hello. Calm Hands")
      #expect(try text("Liam Kelly", "Nora Kelly") == "Hi Nora, about Liam. Calm Hands")
      #expect(try text(nil, "Nora Kelly") == "Hi Nora, about your child. Calm Hands")
      #expect(try text("Liam", "7") == "Hello, about Liam. Calm Hands")
    }
  }

  @Test(arguments: [
    ("es-MX", "swedish", "es/swedish"), ("es", "swedish", "es/swedish"), ("es", "sports", "es/default"),
    ("fr", "swedish", "en/swedish"), ("en-IE", "swedish", "en-IE/swedish"), ("en", "thai", "en/default"),
  ])
  func `a language falls back before the type gives up its words`(locale: String, type: String, folder: String) throws {
    let folders = ["es/swedish", "es/default", "en/swedish", "en/default", "en/sports", "en-IE/swedish"]
    let sources = Dictionary(uniqueKeysWithValues: folders.map { ("\($0)/24h.sms.mustache", "Hello") })
    let message = try RenderingSample.renderer(sources)
      .render(RenderingSample.checkIn(.sms, type: type, locale: locale))
    #expect(message.templatePath == "\(folder)/24h.sms.mustache")
  }

  @Test func `a discreet client gets the text that names nothing, whatever the type`() throws {
    let renderer = try RenderingSample.renderer([
      "en/swedish/24h.sms.mustache": "after your massage", "en/discreet/24h.sms.mustache": "after your visit",
    ])
    var request = RenderingSample.checkIn(.sms)
    request.isDiscreet = true
    #expect(try renderer.render(request).text == "after your visit")
  }

  @Test func `the hash is the SHA-256 of the kept text`() throws {
    // FIPS 180-2, appendix B.1: the digest of "abc".
    let message = try RenderingSample.renderer(["en/swedish/24h.sms.mustache": "abc"])
      .render(RenderingSample.checkIn(.sms))
    #expect(message.templateText == "abc")
    #expect(message.templateHash == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `a change of a partial changes the hash, values do not`() throws {
    func message(partial: String, name: String) throws -> RenderedMessage {
      var request = RenderingSample.checkIn(.sms)
      request.clientName = name
      return try RenderingSample.renderer([
        "en/swedish/24h.sms.mustache": "Hi {{name}} {{> part}}", "en/partials/part.mustache": partial,
      ]).render(request)
    }
    let anna = try message(partial: "a", name: "Anna")
    #expect(try message(partial: "a", name: "Ciara").templateHash == anna.templateHash)
    #expect(try message(partial: "b", name: "Anna").templateHash != anna.templateHash)
    #expect(anna.templateText.contains("en/partials/part.mustache"))
  }

  @Test func `a guardian is greeted and asked about the client`() throws {
    let renderer = try RenderingSample.renderer([
      "en/swedish/24h.sms.mustache": "Hi {{name}}{{#forGuardian}}, about {{client}}{{/forGuardian}}"
    ])
    var request = RenderingSample.checkIn(.sms)
    request.reader = .guardian
    request.guardianName = "Ciara Byrne"
    #expect(try renderer.render(request).text == "Hi Ciara, about Anna")
  }

  @Test func `a sensitive type is named in a mail and never in an SMS`() throws {
    let renderer = try RenderingSample.renderer(
      [
        "en/prenatal/24h.sms.mustache": "after your {{#massage}}{{massage}}{{/massage}}{{^massage}}visit{{/massage}}",
        "en/prenatal/24h.email.mustache": "Subject: Hello\n\nafter your {{massage}}",
      ], types: [MassageType(id: "prenatal", displayNames: ["en": "prenatal massage"], isSensitive: true)])
    #expect(try renderer.render(RenderingSample.checkIn(.sms, type: "prenatal")).text == "after your visit")
    #expect(
      try renderer.render(RenderingSample.checkIn(.email, type: "prenatal")).text == "after your prenatal massage\n")
  }

  @Test func `flags are named by their call cards`() throws {
    let renderer = try RenderingSample.renderer([
      "en/staff/details.sms.mustache": "{{flags}}",
      "en/staff/calls/numbness.email.mustache": "Subject: Loss of feeling\n\nAsk where.",
    ])
    let details = FollowUpDetails(clientName: nil, phone: nil, flags: [.numbness, .sharpPain], words: "")
    let request = RenderRequest(.staff(.details), locale: "en", channel: .sms, details: details)
    #expect(try renderer.render(request).text == "Loss of feeling, sharp pain")
  }
}
