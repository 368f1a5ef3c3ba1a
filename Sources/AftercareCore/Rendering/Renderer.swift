/// Makes texts out of templates. A value: the same request gives the same bytes.
public struct Renderer: Sendable {
  /// The templates it renders.
  public let templates: TemplateSet
  /// The clinic that speaks.
  public let clinic: ClinicProfile
  private let compiled: CompiledTemplates
  private let forms = CheckInForms()

  /// Parses nothing yet: a template is compiled when its text is first asked for, and a broken one is told then.
  public init(templates: TemplateSet, clinic: ClinicProfile) {
    self.templates = templates
    self.clinic = clinic
    compiled = CompiledTemplates(templates)
  }

  /// Renders one text.
  ///
  /// An SMS is one line, its letters folded to GSM-7, fitted to two segments by leaving out first the tip, then the
  /// name, then the type's own words; flags, menu, emergency number and stop line always stay, even in three.
  /// Throws when the template is missing or broken; nothing is ever rendered with a hole in it.
  public func render(_ request: RenderRequest) throws(TemplateProblem) -> RenderedMessage {
    let greeting = Greeting(of: request)
    guard case .checkIn = request.name else {
      let template = try find(request)
      return try message(request, template: template) {
        text(request, template: template, greeting: greeting, TextFit.inTurn[$0])
      }
    }
    // Thousands of check-ins differ by nothing but a name.
    let form = try forms.form(for: request, greeting: greeting) { (request, places) throws(TemplateProblem) in
      let template = try find(request)
      let texts = TextFit.inTurn.map { text(request, template: template, greeting: places, $0) }
      let mail = request.channel == .sms ? nil : try Self.mail(texts[0], template: template)
      return CheckInForm(template: template, texts: texts, mail: mail)
    }
    if let mail = form.mail(greeting) { return mail }
    return try message(request, template: form.template) { form.text($0, greeting) }
  }

  /// Makes an SMS or a mail of a template's text. `text` gives it in one of ``TextFit/inTurn``.
  private func message(
    _ request: RenderRequest, template: CompiledTemplate, text: (Int) -> String
  ) throws(TemplateProblem) -> RenderedMessage {
    guard request.channel == .sms else { return try Self.mail(text(0), template: template) }
    var sms = SMSText("")
    for fit in TextFit.inTurn.indices {
      sms = SMSText(Self.oneLine(text(fit)), keepAccents: template.keepsAccents)
      if sms.segments <= 2 { break }
    }
    guard sms.segments > 0 else { throw .empty(path: template.path) }
    return RenderedMessage(
      subject: nil, text: sms.text, templatePath: template.path, templateText: template.text,
      templateHash: template.hash, segments: sms.segments)
  }

  private func text(
    _ request: RenderRequest, template: CompiledTemplate, greeting: Greeting, _ fit: TextFit
  ) -> String {
    let flagNames = request.details?.flags.map { self.flagName($0, locale: request.locale) } ?? []
    return template.render(
      TemplateValues.values(
        for: request, greeting: greeting, clinic: clinic, massage: massageName(for: request), flagNames: flagNames,
        fit: fit))
  }

  /// The template of a request, which names nothing that its text does not have.
  private func find(_ request: RenderRequest) throws(TemplateProblem) -> CompiledTemplate {
    let paths = TemplateSet.candidates(
      request.name, isDiscreet: request.isDiscreet, locale: request.locale, clinicLocale: clinic.locale,
      channel: request.channel)
    for path in paths {
      guard let template = try compiled[path] else { continue }
      try refuseUnknownNames(in: template, for: request.name)
      return template
    }
    throw .notFound(path: paths.first ?? "")
  }

  private func refuseUnknownNames(in template: CompiledTemplate, for name: TemplateName) throws(TemplateProblem) {
    let known = TemplateValues.names(for: name)
    for (path, used) in template.variables where !known.contains(used.text) {
      throw .unknownVariable(path: path, line: used.line, name: used.text, known: known.sorted())
    }
  }

  /// The massage's name for people; nil where it must not be named: to discreet clients, and in an SMS if sensitive.
  private func massageName(for request: RenderRequest) -> String? {
    let id: String? =
      switch request.name {
      case .checkIn(let type, _): request.isDiscreet ? nil : type
      default: request.details?.massageType
      }
    guard let id, let type = templates.catalogue.type(named: id) else { return nil }
    if type.isSensitive && request.channel == .sms { return nil }
    let languages = [request.locale, TemplateSet.language(of: request.locale), clinic.locale]
    return languages.lazy.compactMap { type.displayNames[$0] }.first
  }

  /// A flag's name for people: its call card's subject, else its code in words.
  private func flagName(_ code: FlagCode, locale: String) -> String {
    let card = RenderRequest(.callCard(code), locale: locale, channel: .email)
    if let subject = try? render(card).subject { return subject }
    return code.rawValue.split(separator: "_").joined(separator: " ")
  }

  private static func mail(_ text: String, template: CompiledTemplate) throws(TemplateProblem) -> RenderedMessage {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    guard let first = lines.first, first.hasPrefix("Subject:") else { throw .noSubject(path: template.path) }
    let subject = oneLine(String(first.dropFirst("Subject:".count)))
    guard !subject.isEmpty else { throw .noSubject(path: template.path) }
    let body = tidied(lines.dropFirst())
    guard !body.isEmpty else { throw .empty(path: template.path) }
    return RenderedMessage(
      subject: subject, text: body, templatePath: template.path, templateText: template.text,
      templateHash: template.hash, segments: nil)
  }

  /// Lines without trailing white space, at most one empty line between two, one line end at the end.
  private static func tidied(_ lines: ArraySlice<Substring>) -> String {
    var kept: [Substring] = []
    for line in lines {
      var text = line
      while text.last?.isWhitespace == true { text.removeLast() }
      if !text.isEmpty || kept.last?.isEmpty == false { kept.append(text) }
    }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return kept.isEmpty ? "" : kept.joined(separator: "\n") + "\n"
  }

  /// Every run of white space as one space: templates may be laid out over several lines.
  private static func oneLine(_ text: String) -> String {
    text.unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }.joined(separator: " ")
  }
}
