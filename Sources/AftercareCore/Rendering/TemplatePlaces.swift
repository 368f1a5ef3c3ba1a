/// Every place where a text of a set may lie, and what is missing or stray.
struct TemplatePlaces {
  /// What lies at one path.
  struct Place {
    let name: TemplateName
    let locale: String
    let channel: Channel
    let isDiscreet: Bool
    let type: MassageType?
  }

  /// The places by path, filled or not.
  let byPath: [String: Place]
  private let templates: TemplateSet

  init(set: TemplateSet) {
    templates = set
    var byPath: [String: Place] = [:]
    for locale in set.locales {
      for channel in [Channel.email, .sms] {
        for type in set.catalogue.types {
          for stage in type.stages {
            for isDiscreet in [false, true] {
              let name = TemplateName.checkIn(type: type.id, stage: stage)
              let path = TemplateSet.path(locale, name.places(isDiscreet: isDiscreet)[0], channel)
              guard byPath[path] == nil || !isDiscreet else { continue }
              byPath[path] = Place(name: name, locale: locale, channel: channel, isDiscreet: isDiscreet, type: type)
            }
          }
        }
        for name in TemplateName.allFixed where channel == .email || !name.isMailOnly {
          let path = TemplateSet.path(locale, name.places(isDiscreet: false)[0], channel)
          byPath[path] = Place(name: name, locale: locale, channel: channel, isDiscreet: false, type: nil)
        }
      }
    }
    self.byPath = byPath
  }

  /// What is missing, stray or unnamed in the set as a whole.
  func findings(clinic: ClinicProfile) -> [TemplateFinding] {
    missing(clinic: clinic) + stray + unnamed + unknownLanguages
  }

  private func missing(clinic: ClinicProfile) -> [TemplateFinding] {
    byPath.compactMap { path, place in
      let isWanted = place.name.isForClient || place.locale == TemplateSet.language(of: clinic.locale)
      let languages = [place.locale, TemplateSet.language(of: place.locale)]
      let standIns = languages.flatMap { locale in
        place.name.places(isDiscreet: place.isDiscreet).map { TemplateSet.path(locale, $0, place.channel) }
      }
      guard isWanted, !standIns.contains(where: { templates.sources[$0] != nil }) else { return nil }
      return TemplateFinding(
        path: path, rule: .covered, sentence: "is missing, and nothing in its language stands in for it; write it")
    }
  }

  private var stray: [TemplateFinding] {
    templates.sources.keys.filter { byPath[$0] == nil && !$0.contains("/partials/") }.map {
      TemplateFinding(
        path: $0, rule: .placed,
        sentence: "no text is looked for here; correct its name, or add its type and stage to catalogue.yaml")
    }
  }

  private var unnamed: [TemplateFinding] {
    templates.catalogue.types.flatMap { type in
      templates.locales.filter {
        type.displayNames[$0] == nil && type.displayNames[TemplateSet.language(of: $0)] == nil
      }.map {
        TemplateFinding(
          path: "catalogue.yaml", rule: .named, sentence: "\(type.id) has no name in “\($0)”; add one under names")
      }
    }
  }

  private var unknownLanguages: [TemplateFinding] {
    templates.locales.filter { LanguageWords.of($0) == nil }.map {
      TemplateFinding(
        path: $0, rule: .language,
        sentence: "only lengths, names and numbers could be checked; let a clinician who speaks it read every text")
    }
  }
}

extension TemplateName {
  /// Every text whose name does not depend on the catalogue.
  static let allFixed: [TemplateName] =
    Acknowledgement.allCases.map(TemplateName.acknowledgement) + Confirmation.allCases.map(TemplateName.confirmation)
    + [.nobodyCalled] + ClientQuestion.allCases.map(TemplateName.answer) + StaffAlert.allCases.map(TemplateName.alert)
    + StaffText.allCases.map(TemplateName.staff) + FlagCode.allCases.map(TemplateName.callCard)

  /// Whether there is no SMS of it.
  var isMailOnly: Bool {
    switch self {
    case .callCard, .staff(.digest): true
    default: false
    }
  }
}
