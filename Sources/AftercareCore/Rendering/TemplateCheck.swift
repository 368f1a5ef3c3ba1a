/// Reads every template as a client with a long name, no name, a guardian or no way back would.
public enum TemplateCheck {
  /// Checks a whole set as `clinic` would send it. Empty when every rule is kept; sorted by path, each rule once a file.
  ///
  /// It cannot judge whether a text is kind, or true beyond the words it knows: a person reads new texts too.
  public static func check(_ set: TemplateSet, clinic: ClinicProfile) -> [TemplateFinding] {
    let renderer = Renderer(templates: set, clinic: clinic)
    let places = TemplatePlaces(set: set)
    var findings = places.findings(clinic: clinic)
    for (path, place) in places.byPath where set.sources[path] != nil {
      findings += check(place, path: path, renderer: renderer)
    }
    // A broken partial is met by every text that uses it, and told once.
    return Set(findings).sorted { ($0.path, $0.rule.rawValue) < ($1.path, $1.rule.rawValue) }
  }

  private static func check(_ place: TemplatePlaces.Place, path: String, renderer: Renderer) -> [TemplateFinding] {
    var byRule: [TemplateRule: String] = [:]
    for request in CheckVariants.requests(for: place) {
      do throws(TemplateProblem) {
        let message = try renderer.render(request)
        let text = TextUnderCheck(request: request, message: message, clinic: renderer.clinic, type: place.type)
        for breach in breaches(of: text) where byRule[breach.rule] == nil { byRule[breach.rule] = breach.sentence }
      } catch {
        return [
          TemplateFinding(
            path: error.path, rule: .readable, sentence: (error.line.map { "line \($0): " } ?? "") + error.sentence)
        ]
      }
    }
    if let sentence = missingLateQuestion(place, renderer: renderer) { byRule[.lateQuestion] = sentence }
    if let sentence = GatewayTextRules.sameWords(place, renderer: renderer) { byRule[.gateway] = sentence }
    return byRule.map { TemplateFinding(path: path, rule: $0.key, sentence: $0.value) }
  }

  private static func breaches(of text: TextUnderCheck) -> [Breach] {
    switch text.request.name {
    case .checkIn(_, let stage):
      GeneralTextRules.breaches(of: text) + GeneralTextRules.lockScreenBreaches(of: text)
        + CheckInTextRules.breaches(of: text, stage: stage)
    case .acknowledgement(let kind):
      GeneralTextRules.breaches(of: text) + ReplyTextRules.breaches(of: text, kind: kind)
        + GeneralTextRules.lockScreenBreaches(of: text)
    case .nobodyCalled:
      GeneralTextRules.breaches(of: text) + ReplyTextRules.breaches(ofNotice: text)
        + GeneralTextRules.lockScreenBreaches(of: text)
    case .confirmation, .answer:
      GeneralTextRules.breaches(of: text) + GeneralTextRules.lockScreenBreaches(of: text)
    case .alert: AlertTextRules.breaches(of: text) + GeneralTextRules.lockScreenBreaches(of: text)
    case .staff(let name) where name.isAboutGateway:
      GatewayTextRules.breaches(of: text) + GeneralTextRules.lockScreenBreaches(of: text)
    case .staff where text.request.channel == .email: GeneralTextRules.lockScreenBreaches(of: text)
    case .staff, .callCard: []
    }
  }

  /// A check-in that is not late must be able to ask a superseded one's question.
  private static func missingLateQuestion(_ place: TemplatePlaces.Place, renderer: Renderer) -> String? {
    guard case .checkIn(_, let stage) = place.name, !stage.isLate, !place.isDiscreet else { return nil }
    var request = CheckVariants.plain(place)
    let without = try? renderer.render(request).text
    request.asksLateQuestion = true
    guard let without, let with = try? renderer.render(request).text, without == with else { return nil }
    return "says the same with the late question; name soreness left from an earlier visit under {{#asksLateQuestion}}"
  }
}
