/// One rendering of one template, with all the rules look at.
struct TextUnderCheck {
  /// What was asked for.
  let request: RenderRequest
  /// What came out.
  let message: RenderedMessage
  /// Who speaks.
  let clinic: ClinicProfile
  /// The massage type of a check-in; nil for other texts.
  let type: MassageType?
  /// The language's words; nil when the check does not know them.
  let language: LanguageWords?
  /// The text without the subject, as words, the clinic's own name taken out.
  let words: PlainWords
  /// What a locked screen shows: the subject, or the first 60 characters of an SMS, the clinic's name taken out.
  let lockScreen: PlainWords
  private let shown: String

  init(request: RenderRequest, message: RenderedMessage, clinic: ClinicProfile, type: MassageType?) {
    self.request = request
    self.message = message
    self.clinic = clinic
    self.type = type
    language = LanguageWords.of(String(message.templatePath.prefix { $0 != "/" }))
    let name = PlainWords(clinic.name)
    words = PlainWords(message.text, without: name)
    lockScreen = PlainWords(message.subject ?? String(message.text.prefix(60)), without: name)
    shown = message.text + "\n" + (message.subject ?? "")
  }

  /// Whether the text or its subject has this value in it, as it is sent.
  func says(_ value: String) -> Bool {
    shown.contains(message.segments == nil ? value : SMSText(value).text)
  }

  /// Whether `words` name a complaint, a part of the body or what was done, in this language.
  func names(in words: PlainWords) -> Bool {
    guard let language else { return false }
    return words.contain(language.symptoms, language.bodyParts, language.massage)
  }
}

/// A rule that a text breaks, and what to do.
struct Breach {
  let rule: TemplateRule
  let sentence: String

  init(_ rule: TemplateRule, _ sentence: String) {
    self.rule = rule
    self.sentence = sentence
  }
}
