import AftercareCore
import Testing

@Suite struct TemplateCheckTests {
  private func findings(_ set: TemplateSet, clinicName: String = "Calm Hands") throws -> [TemplateFinding] {
    TemplateCheck.check(set, clinic: try RenderingSample.clinic(name: clinicName)).filter { $0.rule != .covered }
  }

  @Test func `sound templates break no rule`() throws {
    #expect(try findings(SoundTemplates.set) == [])
  }

  @Test(arguments: BrokenTemplate.all)
  func `a template that breaks a rule is found`(broken: BrokenTemplate) throws {
    let sound = try #require(SoundTemplates.sources[broken.path])
    let text = sound.replacing(broken.words, with: broken.replacement)
    #expect(text != sound)
    let found = try findings(TemplateSet(sources: [broken.path: text], catalogue: SoundTemplates.set.catalogue))
    #expect(found.contains { $0.rule == broken.rule && $0.path == broken.path }, "found \(found)")
  }

  @Test func `a text that is missing in every language that may stand in is found`() throws {
    var set = SoundTemplates.set
    set.sources["es/swedish/24h.sms.mustache"] = "Hola"
    let missing = TemplateCheck.check(set, clinic: try RenderingSample.clinic()).filter { $0.rule == .covered }
      .map(\.path)
    #expect(missing.contains("en/prenatal/72h.sms.mustache"))
    #expect(missing.contains("en/replies/acknowledgement-call.email.mustache"))
    #expect(missing.contains("es/replies/acknowledgement-red.sms.mustache"))
    #expect(missing.contains("en/staff/calls/numbness.email.mustache"))
    #expect(!missing.contains("en/swedish/24h.sms.mustache"))
    #expect(!missing.contains("es/staff/alert-red.sms.mustache"))
  }

  @Test(arguments: ["en/swedsh/24h.sms.mustache", "en/swedish/48h.sms.mustache", "en/replies/ack.sms.mustache"])
  func `a template that nothing looks for is found`(path: String) throws {
    var set = SoundTemplates.set
    set.sources[path] = "Hello"
    #expect(try findings(set).map(\.rule) == [.placed])
    #expect(try findings(set).map(\.path) == [path])
  }

  @Test func `a type without a name in a language is found`() throws {
    var set = SoundTemplates.set
    set.catalogue = set.catalogue.overlaid(by: Catalogue(types: [MassageType(id: "swedish")]))
    #expect(try findings(set).map(\.rule) == [.named])
  }

  @Test func `of a language the check does not know it says so, as advice`() throws {
    var set = SoundTemplates.set
    set.sources["fr/swedish/24h.sms.mustache"] = SoundTemplates.sources["en/swedish/24h.sms.mustache"]
    let advice = try findings(set).filter { $0.rule == .language }
    #expect(advice.map(\.path) == ["fr"])
    #expect(TemplateRule.allCases.filter(\.isAdvice) == [.language])
  }

  @Test func `the clinic's own name is no massage`() throws {
    #expect(try findings(SoundTemplates.set, clinicName: "Back Massage") == [])
  }

  @Test func `a clinic's name that makes a text too long is found`() throws {
    let name = String(repeating: "Calm Hands and ", count: 10) + "Friends"
    #expect(try findings(SoundTemplates.set, clinicName: name).contains { $0.rule == .short })
  }

  @Test func `every rule about a text has a template that breaks it`() {
    let aboutTheSet: Set<TemplateRule> = [.placed, .covered, .named, .language]
    #expect(Set(BrokenTemplate.all.map(\.rule)).union(aboutTheSet) == Set(TemplateRule.allCases))
  }
}
