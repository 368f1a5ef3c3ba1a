/// A rule that every text keeps; its raw value is what `template check` prints.
public enum TemplateRule: String, Codable, Sendable, CaseIterable {
  /// It can be read and rendered, and names only values and partials there are.
  case readable
  /// Its path is one that a text is looked for under.
  case placed
  /// Every text there must be is there, in every language.
  case covered
  /// Every massage type has a name for people in every language.
  case named
  /// An SMS takes at most two segments.
  case short
  /// No braces, no doubled or stranded punctuation is left where a value was absent.
  case whole
  /// It says which clinic speaks.
  case clinic
  /// It gives the clinic's telephone number.
  case phone
  /// A check-in names the red flags.
  case flags
  /// The red flags stand before the menu.
  case flagsFirst
  /// What mentions red flags, and every acknowledgement, gives the emergency number.
  case emergency
  /// A check-in ends with the menu 1, 2, 3 when answers arrive.
  case menu
  /// A check-in says how to get no more.
  case optOut
  /// Without a way back there is neither menu nor STOP.
  case noWayBack
  /// A subject, and an SMS's first 60 characters, name no massage type, symptom or body part.
  case lockScreen
  /// At 48 h and later nothing is "as expected".
  case lateComfort
  /// An SMS asks nothing that is answered by yes or no: carriers take YES as an opt-in.
  case yesNo
  /// A sensitive massage type is never named in an SMS.
  case sensitive
  /// A discreet client's text names nothing.
  case discreet
  /// A text to a guardian says whom it is about.
  case guardian
  /// A check-in that is not late can ask the late question.
  case lateQuestion
  /// Nothing diagnoses and nothing is "flushed" out.
  case facts
  /// An acknowledgement says that it is automatic and that the message arrived.
  case acknowledges
  /// It says that somebody will try to phone, and by when.
  case promises
  /// It says not to wait, and where to go.
  case doNotWait
  /// It does not reassure, name a complaint, ask, or advise exercise.
  case noComfort
  /// An alert has the follow-up's number and a time, no name and no symptom.
  case alert
  /// A notice about a gateway says which one, since when, why, and whether alerts wait; nothing of any client.
  case gateway
  /// The check knows the language's words. Only advice: a person has to read what it cannot.
  case language

  /// Whether a finding is for a person to weigh rather than a reason to fail.
  public var isAdvice: Bool { self == .language }
}

/// One broken rule: where, which, and what to do.
public struct TemplateFinding: Hashable, Sendable, CustomStringConvertible {
  /// The template's path in the set, or the path where one is missing.
  public var path: String
  /// The rule.
  public var rule: TemplateRule
  /// What is wrong and what to do, without the path.
  public var sentence: String

  /// Makes a finding.
  public init(path: String, rule: TemplateRule, sentence: String) {
    self.path = path
    self.rule = rule
    self.sentence = sentence
  }

  /// One line.
  public var description: String { "\(path): \(sentence) [\(rule.rawValue)]" }
}
