import AftercareCore
import AftercareTransport
import Foundation
import Testing

/// The texts that are shipped, read as the program reads them.
@Suite struct ShippedTemplatesTests {
  private let set: TemplateSet

  init() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    set = try TemplateFolder.read(root.appendingPathComponent("templates").path)
  }

  private func clinic(
    _ name: String = "Calm Hands", locale: String = "en", crisisLine: String? = nil
  ) throws -> ClinicProfile {
    ClinicProfile(
      name: name, country: try #require(Country(code: "IE")),
      timeZone: try #require(TimeZone(identifier: "Europe/Dublin")), locale: locale,
      phone: try #require(PhoneNumber("+35315550100")), emergencyNumber: "112", crisisLine: crisisLine,
      hours: try #require(ContactWindow(days: Array(repeating: [540..<1080], count: 7))))
  }

  /// The check-in of every type, stage and language on `channel`, for a client called Christophe.
  private func checkIns(_ channel: Channel) throws -> [(path: String, message: RenderedMessage)] {
    let renderer = Renderer(templates: set, clinic: try clinic())
    return try set.locales.flatMap { locale in
      try set.catalogue.types.flatMap { type in
        try type.stages.map { stage in
          let message = try renderer.render(
            RenderRequest(
              .checkIn(type: type.id, stage: stage), locale: locale, channel: channel, clientName: "Christophe"))
          return ("\(locale)/\(type.id)/\(stage).\(channel.rawValue).mustache", message)
        }
      }
    }
  }

  @Test(arguments: [("Calm Hands", "en", nil), ("Spa", "es", "024"), ("Clínica del Río Alto", "es", "024")])
  func `they break no rule`(name: String, locale: String, crisisLine: String?) throws {
    #expect(TemplateCheck.check(set, clinic: try clinic(name, locale: locale, crisisLine: crisisLine)) == [])
  }

  @Test func `the catalogue has the ten types of the facts, in both languages`() {
    let ids = [
      "swedish", "deep-tissue", "sports", "trigger-point", "myofascial", "hot-stone", "prenatal", "lymphatic-drainage",
      "relaxation", "default",
    ]
    #expect(set.catalogue.types.map(\.id) == ids)
    #expect(set.locales == ["en", "es"])
    #expect(set.catalogue.types.filter(\.isSensitive).map(\.id) == ["prenatal", "lymphatic-drainage"])
    #expect(set.catalogue.type(named: "Masaje Sueco")?.id == "swedish")
  }

  @Test(arguments: [Channel.email, .sms])
  func `every type has its own words at each stage`(channel: Channel) throws {
    let checkIns = try checkIns(channel)
    #expect(checkIns.count == 40)
    for (path, message) in checkIns { #expect(message.templatePath == path) }
    #expect(Set(checkIns.map(\.message.text)).count == checkIns.count)
  }

  @Test func `an SMS fits two segments with ten-letter names of clinic and client`() throws {
    for (path, message) in try checkIns(.sms) {
      #expect(message.segments == 2, "\(path)")
      #expect(message.text.contains("Calm Hands: ") && message.text.contains("STOP"), "\(path)")
    }
  }

  @Test func `every call card says what to ask, what is an emergency, what never to say and what to note`() throws {
    let renderer = Renderer(templates: set, clinic: try clinic())
    let headings = [
      "en": ["ASK", "EMERGENCY (112)", "NEVER SAY", "NOTE"],
      "es": ["PREGUNTE", "EMERGENCIA (112)", "NO DIGA NUNCA", "ANOTE"],
    ]
    for (locale, headings) in headings {
      for code in FlagCode.allCases {
        let card = try renderer.render(RenderRequest(.callCard(code), locale: locale, channel: .email))
        #expect(card.templatePath.hasPrefix(locale))
        let lines = card.text.split(separator: "\n").map(String.init)
        #expect(lines.filter { headings.contains($0) } == headings, "\(locale) \(code.rawValue)")
      }
    }
  }
}
