/// The texts and the catalogue, as values: what a folder of templates holds, read once.
public struct TemplateSet: Hashable, Sendable {
  /// Template texts by path below the folder: `en/deep-tissue/24h.sms.mustache`.
  public var sources: [String: String]
  /// The massage types.
  public var catalogue: Catalogue

  /// Makes a set.
  public init(sources: [String: String] = [:], catalogue: Catalogue = Catalogue()) {
    self.sources = sources
    self.catalogue = catalogue
  }

  /// This set with a clinic's own laid over it: its files and types take the place of those of the same name.
  public func overlaid(by own: TemplateSet) -> TemplateSet {
    TemplateSet(
      sources: sources.merging(own.sources) { _, ownText in ownText },
      catalogue: catalogue.overlaid(by: own.catalogue))
  }

  /// The languages there are folders for, sorted.
  public var locales: [String] {
    Set(sources.keys.compactMap { $0.split(separator: "/").first.map(String.init) }).sorted()
  }

  /// The path of a template's file.
  static func path(_ locale: String, _ place: String, _ channel: Channel) -> String {
    "\(locale)/\(place).\(channel == .sms ? "sms" : "email").mustache"
  }

  /// Where a text may lie, best first: language outside, massage type inside, since a client is better served by a
  /// general text she can read. Locale, its language, the clinic's locale, its language.
  static func candidates(
    _ name: TemplateName, isDiscreet: Bool, locale: String, clinicLocale: String, channel: Channel
  ) -> [String] {
    var locales: [String] = []
    for locale in [locale, language(of: locale), clinicLocale, language(of: clinicLocale)]
    where !locales.contains(locale) { locales.append(locale) }
    return locales.flatMap { locale in
      name.places(isDiscreet: isDiscreet).map { path(locale, $0, channel) }
    }
  }

  /// `es` of `es-MX` or `es_MX`.
  static func language(of locale: String) -> String {
    String(locale.prefix { $0 != "-" && $0 != "_" }).lowercased()
  }

  /// The partial `name` for a template of `locale`: the channel's own, else the one for all channels; nil if none.
  func partialPath(_ name: String, locale: String, channel: Channel) -> String? {
    let ending = channel == .sms ? "sms" : "email"
    return [locale, Self.language(of: locale)]
      .flatMap { ["\($0)/partials/\(name).\(ending).mustache", "\($0)/partials/\(name).mustache"] }
      .first { sources[$0] != nil }
  }
}
