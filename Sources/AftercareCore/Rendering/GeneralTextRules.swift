/// The rules of every text a client reads.
enum GeneralTextRules {
  static func breaches(of text: TextUnderCheck) -> [Breach] {
    var breaches: [Breach] = []
    if !text.says(text.clinic.name) {
      breaches.append(Breach(.clinic, "does not say which clinic writes; put {{clinic}} in"))
    }
    if needsPhone(text), !text.says(text.clinic.dialledPhone) {
      breaches.append(Breach(.phone, "does not give the clinic's number; put {{phone}} in"))
    }
    if let segments = text.message.segments, segments > 2 {
      breaches.append(
        Breach(
          .short, "takes \(segments) SMS segments; shorten it to two, or wrap what may go in {{#tip}} or {{#usual}}"))
    }
    if needsEmergency(text), !text.says(text.clinic.emergencyNumber) {
      breaches.append(Breach(.emergency, "does not give the emergency number; put {{emergency}} in"))
    }
    return breaches + leftovers(in: text) + wording(of: text)
  }

  /// The rules of what a locked screen shows, for clients and staff alike.
  static func lockScreenBreaches(of text: TextUnderCheck) -> [Breach] {
    guard text.names(in: text.lockScreen) else { return [] }
    let place = text.message.subject == nil ? "the first 60 characters name" : "the subject names"
    return [Breach(.lockScreen, "\(place) a massage, a symptom or a body part; begin with something neutral")]
  }

  private static func needsPhone(_ text: TextUnderCheck) -> Bool {
    switch text.request.name {
    case .acknowledgement(.urgent), .acknowledgement(.selfHarm): false
    default: true
    }
  }

  private static func needsEmergency(_ text: TextUnderCheck) -> Bool {
    switch text.request.name {
    case .checkIn, .acknowledgement, .nobodyCalled: true
    default: text.language?.flags.contains { text.words.contain($0) } ?? false
    }
  }

  private static func leftovers(in text: TextUnderCheck) -> [Breach] {
    guard ["{", "}", " ,", " .", ",,", ", .", "()", ": ."].contains(where: text.says) else { return [] }
    return [Breach(.whole, "leaves braces or stray punctuation where a value is absent; move it into the section")]
  }

  private static func wording(of text: TextUnderCheck) -> [Breach] {
    guard let language = text.language else { return [] }
    var breaches: [Breach] = []
    if text.words.contain(language.claims) {
      breaches.append(
        Breach(.facts, "diagnoses or claims what the facts do not bear; say what is usual and whom to ask"))
    }
    if text.request.channel == .sms, text.words.contain(language.yesNo) || asksYesNo(text, language) {
      breaches.append(Breach(.yesNo, "asks for a yes or no; ask for a digit or their own words"))
    }
    return breaches
  }

  /// Whether a question begins otherwise than with how, what, when …
  private static func asksYesNo(_ text: TextUnderCheck, _ language: LanguageWords) -> Bool {
    guard text.says("?") else { return false }
    return text.message.text.split(separator: "?", omittingEmptySubsequences: false).dropLast().contains { before in
      let clause = before.split(whereSeparator: { ".!:;,¿".contains($0) }).last ?? ""
      guard let first = PlainWords(String(clause)).words.first else { return true }
      return !language.questionWords.stands(in: [first])
    }
  }
}
