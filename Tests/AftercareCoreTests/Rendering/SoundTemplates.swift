import AftercareCore

/// One template of each kind that keeps every rule; the tests of the check break one at a time.
enum SoundTemplates {
  static let set = TemplateSet(
    sources: sources,
    catalogue: Catalogue(types: [
      MassageType(id: "swedish", displayNames: ["en": "Swedish massage"]),
      MassageType(id: "prenatal", displayNames: ["en": "prenatal massage"], isSensitive: true),
    ]))

  static let sources = [
    "en/swedish/24h.sms.mustache": checkIn,
    "en/swedish/72h.sms.mustache": lateCheckIn,
    "en/swedish/24h.email.mustache": "Subject: How are you?\n\n" + checkIn,
    "en/prenatal/24h.sms.mustache": checkIn,
    "en/discreet/24h.sms.mustache": discreet,
    "en/replies/acknowledgement-red.sms.mustache": acknowledgement,
    "en/replies/acknowledgement-urgent.sms.mustache": urgent,
    "en/replies/nobody-called.sms.mustache": nobodyCalled,
    "en/replies/confirmation-stop.sms.mustache": "{{clinic}}: done, no more messages. Tel {{phone}}",
    "en/staff/alert-red.sms.mustache": alert,
    "en/staff/gateway-stopped.sms.mustache": gatewayStopped,
    "en/staff/gateway-works.email.mustache":
      "Subject: Works\n\n{{#email}}Mail{{/email}}{{#sms}}SMS{{/sms}} works again.",
    "en/staff/closed.email.mustache": "Subject: Closed\n\nThank you, {{number}} is closed.",
  ]

  private static let greeting = """
    {{clinic}}: Hi{{#name}} {{name}}{{/name}}, this is a short check-in
    {{#forGuardian}}about {{#client}}{{client}}{{/client}}{{/forGuardian}} after the visit.
    """
  private static let closing = "Emergency {{emergency}}. Tel {{phone}}. {{#hasWayBack}}STOP ends{{/hasWayBack}}"

  private static let checkIn = """
    \(greeting)
    NOT usual: sharp pain, pain down a leg, numb, tingling, weak{{#asksLateQuestion}}, still sore{{/asksLateQuestion}}.
    {{#hasWayBack}}Reply 1 fine 2 sore as expected 3 any of those{{/hasWayBack}}{{^hasWayBack}}Then phone us{{/hasWayBack}}.
    \(closing)
    """
  private static let lateCheckIn = """
    \(greeting)
    Sharp or spreading pain, numb, tingling, weak: see a doctor.
    {{#hasWayBack}}Reply 1 all gone 2 nearly 3 not better{{/hasWayBack}}{{^hasWayBack}}If not better phone us{{/hasWayBack}}.
    \(closing)
    """
  private static let discreet = """
    \(greeting)
    {{#hasWayBack}}Reply 1 fine 2 as expected 3 call me.{{/hasWayBack}}{{^hasWayBack}}Phone us any time.{{/hasWayBack}}
    \(closing)
    """
  private static let acknowledgement = """
    {{clinic}}, automatic answer: we have your message. Somebody will try to phone you by {{callBy}}.
    If it is bad or getting worse do not wait: see a doctor or call {{emergency}}. Our number: {{phone}}
    """
  private static let urgent = "{{clinic}}, automatic answer: call {{emergency}} now. Do not wait for us."
  private static let nobodyCalled = """
    {{clinic}}: nobody has called you yet. We are sorry. Phone {{phone}}. Do not wait: see a doctor or call {{emergency}}.
    """
  private static let gatewayStopped = """
    {{clinic}}: no {{#email}}mail{{/email}}{{#sms}}SMS{{/sms}} since {{since}}: {{#logInRefused}}log-in{{/logInRefused}}
    {{#senderRefused}}sender{{/senderRefused}}{{#noCredit}}credit{{/noCredit}}{{#limitReached}}limit{{/limitReached}}
    {{#wrongAddress}}address{{/wrongAddress}}{{#serverRefuses}}server{{/serverRefuses}}{{#alertsWait}} ALERTS{{/alertsWait}}
    """
  private static let alert = "{{clinic}} RED {{number}}: a call is needed by {{callBy}}. Reply {{number}} to take it."
}
