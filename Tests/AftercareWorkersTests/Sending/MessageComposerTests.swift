import AftercareCore
import AftercareWorkers
import Synchronization
import Testing

@Suite struct MessageComposerTests {
  private let bench: ClinicBench
  private let mails = MailBag()
  private let composer: MessageComposer

  init() throws {
    bench = try ClinicBench()
    let texts = [
      "en/replies/acknowledgement-red.email.mustache":
        "Subject: x\n\n{{^hasPhoneOnRecord}}your number?{{/hasPhoneOnRecord}} by {{callBy}}",
      "en/replies/acknowledgement-red.sms.mustache":
        "{{^hasPhoneOnRecord}}your number?{{/hasPhoneOnRecord}} by {{callBy}}",
    ]
    composer = MessageComposer(
      renderer: Renderer(templates: TemplateSet(sources: texts), clinic: bench.clinic), mail: mails,
      from: EmailAddress("care@calmhands.example"), fromName: "Calm Hands", waysBack: [])
  }

  private func message(
    _ channel: Channel, purpose: MessagePurpose = .red, hasPhone: Bool?, actBy: String = "2026-11-16 16:30",
    stored: StoredText? = nil
  ) throws -> DueMessage {
    let address: ContactAddress =
      channel == .email
      ? .email(try #require(EmailAddress("anna@mail.example"))) : .phone(try #require(PhoneNumber("+353861234567")))
    return DueMessage(
      id: 17, kind: .acknowledgement, purpose: purpose, channel: channel, address: address, fingerprint: 3,
      stored: stored,
      client: hasPhone.map {
        .init(
          name: "Anna Byrne", language: nil, timeZone: nil, guardian: nil, isDiscreet: false, reader: .self,
          hasPhone: $0)
      }, stage: nil, asksLateQuestion: false, massageType: nil, followUp: nil, actBy: try bench.at(actBy),
      ownText: "Dear Anna", inReplyTo: "her@mail.example", subjectOfReply: nil)
  }

  @Test(
    arguments: [
      (Channel.sms, true, false), (.sms, false, true), (.sms, nil, false), (.email, true, false), (.email, nil, true),
    ] as [(Channel, Bool?, Bool)])
  func `without a number to phone the text asks for one`(channel: Channel, hasPhone: Bool?, asks: Bool) throws {
    let claim = try composer.claim(try message(channel, hasPhone: hasPhone), gateway: "smtp", now: bench.clock.now)
    #expect(claim.text.text.contains("your number?") == asks)
    #expect(claim.messageID == 17 && claim.fingerprint == 3 && claim.gateway == "smtp")
  }

  @Test(arguments: [("2026-11-16 16:30", "by 16:30"), ("2026-11-17 11:00", "by Tue 17 Nov 11:00")])
  func `a time today stands alone, another day is named`(actBy: String, words: String) throws {
    let claim = try composer.claim(
      try message(.sms, hasPhone: true, actBy: actBy), gateway: "http", now: bench.clock.now)
    #expect(claim.text.text == words)
  }

  @Test func `what was sent before is sent again as it was`() throws {
    let stored = StoredText(
      address: "old@mail.example", name: "A", subject: "S", text: "T", template: "en/x", templateHash: "h")
    let claim = try composer.claim(
      try message(.email, hasPhone: true, stored: stored), gateway: "smtp", now: bench.clock.now)
    #expect(claim.text == stored && claim.templateSource == nil)
  }

  @Test func `a person's own words go without a template`() throws {
    let claim = try composer.claim(
      try message(.email, purpose: .own, hasPhone: true), gateway: "smtp", now: bench.clock.now)
    #expect(claim.text.text == "Dear Anna" && claim.text.template == nil && claim.text.inReplyTo == "her@mail.example")
    #expect(claim.text.subject == "Calm Hands")
  }

  @Test func `a missing template is told`() throws {
    let due = try message(.sms, purpose: .stop, hasPhone: true)
    #expect(throws: TemplateProblem.self) { try composer.claim(due, gateway: "http", now: bench.clock.now) }
  }

  // MARK: Parcels

  private func claimed(_ address: String, template: String?) -> Claimed {
    Claimed(
      messageID: 17, attemptID: 1,
      text: StoredText(
        address: address, name: "Anna", subject: "S", text: "T", template: template, templateHash: nil,
        inReplyTo: "her@mail.example"), reference: "ac-17-0011223344556677", firstClaimedAt: bench.clock.now,
      unsubscribeToken: "5-00")
  }

  @Test(
    arguments: [
      ("en/default/24h.email.mustache", true, true), ("en/staff/alert-red.email.mustache", false, true),
      (nil, true, false),
    ] as [(String?, Bool, Bool)])
  func `a mail has a stable Message-ID, and a way out unless it is for staff`(
    template: String?, canUnsubscribe: Bool, isAutomatic: Bool
  ) throws {
    let parcel = try #require(composer.parcel(claimed("anna@mail.example", template: template), channel: .email))
    let mail = try #require(mails.last)
    #expect(parcel.reference == "ac-17-0011223344556677" && parcel.recipient == "anna@mail.example")
    #expect(mail.messageID == "ac-17-0011223344556677@calmhands.example" && mail.date == bench.clock.now)
    #expect(mail.inReplyTo == "her@mail.example" && mail.subject == "S" && mail.text == "T")
    #expect((mail.unsubscribe != nil) == canUnsubscribe && mail.isAutomatic == isAutomatic)
    #expect(mail.unsubscribeURL == nil)
  }

  @Test func `a client's mail has a link to unsubscribe only where the clinic can be reached and the address is hers`()
    throws
  {
    let reachable = MessageComposer(
      renderer: Renderer(templates: TemplateSet(sources: [:]), clinic: bench.clinic), mail: mails,
      from: EmailAddress("care@calmhands.example"), fromName: "Calm Hands", waysBack: [],
      publicURL: "https://hooks.example")
    var mail = claimed("anna@mail.example", template: "en/default/24h.email.mustache")
    _ = reachable.parcel(mail, channel: .email)
    #expect(mails.last?.unsubscribeURL == "https://hooks.example/unsubscribe/5-00")
    mail.unsubscribeToken = nil
    _ = reachable.parcel(mail, channel: .email)
    #expect(mails.last?.unsubscribe != nil && mails.last?.unsubscribeURL == nil)
  }

  @Test func `an address of the wrong kind makes no parcel`() {
    #expect(composer.parcel(claimed("anna@mail.example", template: nil), channel: .sms) == nil)
    #expect(composer.parcel(claimed("+353861234567", template: nil), channel: .email) == nil)
    #expect(composer.parcel(claimed("+353861234567", template: nil), channel: .sms)?.text == "T")
  }
}

/// Keeps the values it was asked to compose.
private final class MailBag: MailComposer {
  private let mails = Mutex<[OutgoingMail]>([])
  var last: OutgoingMail? { mails.withLock { $0.last } }

  func compose(_ mail: OutgoingMail) -> [UInt8] {
    mails.withLock { $0.append(mail) }
    return []
  }
}
