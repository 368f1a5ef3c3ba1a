import AftercareCore
import Testing

@Suite struct CatalogueTests {
  let catalogue = Catalogue(types: [
    MassageType(id: "deep-tissue", aliases: ["Tejido Profundo", "DTM"]),
    MassageType(id: "lymphatic-drainage", aliases: ["drenaje linfático"], isSensitive: true),
    MassageType(id: "default", aliases: ["dtm"]),
  ])

  @Test(arguments: [
    ("deep-tissue", "deep-tissue"), ("Deep Tissue", "deep-tissue"), ("DEEPTISSUE", "deep-tissue"),
    ("tejido-profundo", "deep-tissue"), ("Drenaje Linfatico", "lymphatic-drainage"), ("dtm", "deep-tissue"),
  ])
  func `a type is found however it is spelt`(name: String, id: String) {
    #expect(catalogue.type(named: name)?.id == id)
  }

  @Test(arguments: ["", "thai", "deep", "-"])
  func `an unknown name finds nothing`(name: String) {
    #expect(catalogue.type(named: name) == nil)
  }

  @Test func `a clinic's own type replaces the shipped one and new ones follow`() {
    let own = Catalogue(types: [
      MassageType(id: "thai"), MassageType(id: "deep-tissue", stages: [.hours24]),
    ])
    let both = catalogue.overlaid(by: own)
    #expect(both.types.map(\.id) == ["deep-tissue", "lymphatic-drainage", "default", "thai"])
    #expect(both.type(named: "deep tissue")?.stages == [.hours24])
  }
}
