import AftercareCore
import Testing

/// A change to a sound template, and the rule it breaks.
struct BrokenTemplate: Sendable, CustomTestStringConvertible {
  let rule: TemplateRule
  let path: String
  let words: String
  let replacement: String

  init(_ rule: TemplateRule, _ path: String, _ words: String, _ replacement: String) {
    self.rule = rule
    self.path = "en/\(path).mustache"
    self.words = words
    self.replacement = replacement
  }

  var testDescription: String { "\(rule.rawValue): \(path): “\(words)” → “\(replacement)”" }
}

extension BrokenTemplate {
  /// At least one broken template for every rule about a text.
  static let all = [
    BrokenTemplate(.readable, "swedish/24h.sms", "{{emergency}}", "{{emergncy}}"),
    BrokenTemplate(.readable, "swedish/24h.sms", "{{phone}}", "{{phone}"),
    BrokenTemplate(.readable, "swedish/24h.sms", "Emergency", "{{> emergency}}"),
    BrokenTemplate(.readable, "swedish/24h.email", "Subject:", "About:"),
    BrokenTemplate(.readable, "staff/alert-red.sms", "a call", "{{client}}"),
    BrokenTemplate(.short, "swedish/24h.sms", "NOT usual", String(repeating: "really ", count: 20) + "NOT usual"),
    BrokenTemplate(.short, "staff/alert-red.sms", "a call", String(repeating: "really ", count: 50)),
    BrokenTemplate(.short, "swedish/24h.sms", "{{#forGuardian}}", "{{! keepAccents }}á{{#forGuardian}}"),
    BrokenTemplate(.whole, "swedish/24h.sms", "Hi{{#name}} {{name}}{{/name}},", "Hi {{name}},"),
    BrokenTemplate(.whole, "swedish/24h.sms", "the visit", "the { visit }"),
    BrokenTemplate(.clinic, "swedish/24h.sms", "{{clinic}}", "Your clinic"),
    BrokenTemplate(.clinic, "replies/confirmation-stop.sms", "{{clinic}}", "Your clinic"),
    BrokenTemplate(.phone, "swedish/24h.email", "{{phone}}", "soon"),
    BrokenTemplate(.phone, "replies/acknowledgement-red.sms", "{{phone}}", "soon"),
    BrokenTemplate(.flags, "swedish/24h.sms", "sharp pain, ", ""),
    BrokenTemplate(.flags, "swedish/24h.sms", "numb, ", ""),
    BrokenTemplate(.flags, "swedish/24h.email", "pain down a leg, ", ""),
    BrokenTemplate(.flags, "swedish/72h.sms", ", tingling", ""),
    BrokenTemplate(.flags, "swedish/72h.sms", ", weak", ""),
    BrokenTemplate(.flagsFirst, "swedish/24h.sms", "NOT usual", "Reply 1, 2 or 3. NOT usual"),
    BrokenTemplate(.emergency, "swedish/24h.sms", "{{emergency}}", "room"),
    BrokenTemplate(.emergency, "replies/acknowledgement-urgent.sms", "{{emergency}}", "somebody"),
    BrokenTemplate(.emergency, "replies/confirmation-stop.sms", "done", "done. Numb: see a doctor"),
    BrokenTemplate(.menu, "swedish/24h.sms", "Reply 1 fine 2 sore as expected 3 any of those", "Answer us"),
    BrokenTemplate(.optOut, "swedish/24h.sms", "STOP ends", "goodbye"),
    BrokenTemplate(.optOut, "discreet/24h.sms", "STOP ends", "goodbye"),
    BrokenTemplate(.noWayBack, "swedish/24h.sms", "{{^hasWayBack}}Then phone us", "{{^hasWayBack}}Reply 1 2 3"),
    BrokenTemplate(.noWayBack, "swedish/24h.email", "{{#hasWayBack}}STOP ends{{/hasWayBack}}", "STOP ends"),
    BrokenTemplate(.lockScreen, "swedish/24h.sms", "a short check-in", "about the massage"),
    BrokenTemplate(.lockScreen, "swedish/24h.sms", "a short check-in", "for your sore back"),
    BrokenTemplate(.lockScreen, "swedish/24h.email", "How are you?", "Still sore?"),
    BrokenTemplate(.lockScreen, "staff/closed.email", "Subject: Closed", "Subject: Numb leg closed"),
    BrokenTemplate(.lateComfort, "swedish/72h.sms", "Reply 1 all gone 2 nearly", "Reply 1 gone 2 sore as expected"),
    BrokenTemplate(.lateComfort, "swedish/72h.sms", "Sharp", "Soreness is normal. Sharp"),
    BrokenTemplate(.yesNo, "swedish/24h.sms", "Reply 1", "All well? Reply 1"),
    BrokenTemplate(.yesNo, "swedish/24h.sms", "Reply 1", "Reply YES or 1"),
    BrokenTemplate(.sensitive, "prenatal/24h.sms", "NOT usual", "In pregnancy NOT usual"),
    BrokenTemplate(.discreet, "discreet/24h.sms", "1 fine", "1 no pain"),
    BrokenTemplate(.discreet, "discreet/24h.sms", "Phone us", "About the massage phone us"),
    BrokenTemplate(.guardian, "swedish/24h.sms", "{{#client}}{{client}}{{/client}}", "you"),
    BrokenTemplate(.lateQuestion, "swedish/24h.sms", ", still sore{{/asks", "{{/asks"),
    BrokenTemplate(.facts, "swedish/24h.email", "NOT usual", "Water flushes toxins out. NOT usual"),
    BrokenTemplate(.facts, "swedish/72h.sms", "Sharp", "It is only a strain. Sharp"),
    BrokenTemplate(.acknowledges, "replies/acknowledgement-red.sms", "automatic answer", "hello"),
    BrokenTemplate(.acknowledges, "replies/acknowledgement-red.sms", "we have your message", "hello"),
    BrokenTemplate(.acknowledges, "replies/acknowledgement-urgent.sms", "automatic answer", "hello"),
    BrokenTemplate(.promises, "replies/acknowledgement-red.sms", " by {{callBy}}", " soon"),
    BrokenTemplate(.promises, "replies/acknowledgement-red.sms", "will try to phone", "will phone"),
    BrokenTemplate(.doNotWait, "replies/acknowledgement-red.sms", "do not wait: ", ""),
    BrokenTemplate(.doNotWait, "replies/acknowledgement-red.sms", "see a doctor or ", ""),
    BrokenTemplate(.doNotWait, "replies/nobody-called.sms", "Do not wait: ", ""),
    BrokenTemplate(.noComfort, "replies/acknowledgement-red.sms", "we have", "do not worry, we have"),
    BrokenTemplate(.noComfort, "replies/acknowledgement-red.sms", "we have", "about the numbness: we have"),
    BrokenTemplate(.noComfort, "replies/acknowledgement-red.sms", "we have", "how is it? we have"),
    BrokenTemplate(.noComfort, "replies/acknowledgement-red.sms", "Our number", "Stretching helps. Our number"),
    BrokenTemplate(.noComfort, "replies/nobody-called.sms", "We are sorry", "It will be fine"),
    BrokenTemplate(.gateway, "staff/gateway-stopped.sms", " since {{since}}", ""),
    BrokenTemplate(.gateway, "staff/gateway-stopped.sms", "{{#email}}mail{{/email}}{{#sms}}SMS{{/sms}}", "message"),
    BrokenTemplate(.gateway, "staff/gateway-stopped.sms", "{{#noCredit}}credit{{/noCredit}}", ""),
    BrokenTemplate(.gateway, "staff/gateway-stopped.sms", "{{#noCredit}}credit", "{{#noCredit}}limit"),
    BrokenTemplate(.gateway, "staff/gateway-stopped.sms", "{{#alertsWait}} ALERTS{{/alertsWait}}", ""),
    BrokenTemplate(.gateway, "staff/gateway-stopped.sms", " ALERTS", " a numb foot"),
    BrokenTemplate(.gateway, "staff/gateway-works.email", "{{#email}}Mail{{/email}}{{#sms}}SMS{{/sms}}", "It"),
    BrokenTemplate(.clinic, "staff/gateway-stopped.sms", "{{clinic}}", "Your clinic"),
    BrokenTemplate(.alert, "staff/alert-red.sms", " by {{callBy}}", ""),
    BrokenTemplate(.alert, "staff/alert-red.sms", "{{number}}", "the alert"),
    BrokenTemplate(.alert, "staff/alert-red.sms", "a call is needed", "about the details: a numb leg"),
  ]
}
