/// The words of one language by which the check recognises what a text says.
struct LanguageWords: Sendable {
  /// The red flags that each check-in names, one group for each flag: one entry of every group must be there.
  let flags: [WordList]
  /// Complaints.
  let symptoms: WordList
  /// Parts of the body.
  let bodyParts: WordList
  /// Words that tell what was done.
  let massage: WordList
  /// Words that call soreness expected.
  let asExpected: WordList
  /// Words that ask for yes or no.
  let yesNo: WordList
  /// Words that begin a question which yes or no does not answer.
  let questionWords: WordList
  /// Words that diagnose or claim what the facts do not bear.
  let claims: WordList
  /// "Automatic".
  let automatic: WordList
  /// "Your message is here".
  let arrived: WordList
  /// "Somebody will try to phone".
  let willTry: WordList
  /// "Do not wait".
  let doNotWait: WordList
  /// "Doctor".
  let doctor: WordList
  /// Words that reassure or advise, which an acknowledgement must not.
  let comfort: WordList

  /// The words of a locale's language; nil when the check does not know it.
  static func of(_ locale: String) -> LanguageWords? {
    switch TemplateSet.language(of: locale) {
    case "en": english
    case "es": spanish
    default: nil
    }
  }
}
