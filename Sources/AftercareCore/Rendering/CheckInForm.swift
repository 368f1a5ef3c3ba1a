import Synchronization

/// A check-in rendered with places for names: what all clients with the same massage, stage and language get.
struct CheckInForm: Sendable {
  let template: CompiledTemplate
  private let texts: [NamedText]
  private let mail: (subject: NamedText, text: NamedText)?

  /// Keeps the template's text in every ``TextFit``, and the mail that it makes; nil for an SMS.
  init(template: CompiledTemplate, texts: [String], mail: RenderedMessage?) {
    self.template = template
    self.texts = texts.map { NamedText($0) }
    self.mail = mail.map { (NamedText($0.subject ?? ""), NamedText($0.text)) }
  }

  /// The template's text with names.
  func text(_ fit: Int, _ greeting: Greeting) -> String { texts[fit].filled(greeting) }

  /// The mail with names; nil when it is an SMS.
  func mail(_ greeting: Greeting) -> RenderedMessage? {
    mail.map {
      RenderedMessage(
        subject: $0.subject.filled(greeting), text: $0.text.filled(greeting), templatePath: template.path,
        templateText: template.text, templateHash: template.hash, segments: nil)
    }
  }
}

/// Remembers the forms: a memo, what it gives is always what rendering anew would give.
final class CheckInForms: Sendable {
  private let known = Mutex<[Key: CheckInForm]>([:])

  private struct Key: Hashable {
    let request: RenderRequest
    let greeting: Greeting
  }

  /// The most that is remembered: a client's language is somebody else's text, so there is no end to them.
  private static let limit = 2_000

  /// The form of `request`, made by `make` from the request without names, and marks in their places.
  func form(
    for request: RenderRequest, greeting: Greeting,
    make: (RenderRequest, Greeting) throws(TemplateProblem) -> CheckInForm
  ) throws(TemplateProblem) -> CheckInForm {
    var nameless = request
    nameless.clientName = nil
    nameless.guardianName = nil
    let key = Key(request: nameless, greeting: greeting.places)
    if let form = known.withLock({ $0[key] }) { return form }
    let form = try make(nameless, key.greeting)
    known.withLock { known in
      if known.count >= Self.limit { known = [:] }
      known[key] = form
    }
    return form
  }
}
